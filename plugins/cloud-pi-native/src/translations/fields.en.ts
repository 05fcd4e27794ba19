/** Messages of the form fields of templates. */
export const fieldsMessages = {
  projectField: {
    label: 'Project',
    choose: 'Choose one of your projects',
    option: '{{title}} ({{slug}})',
    none: 'You have no project yet',
    noneDescription:
      'This form adds to an existing project. Create one first, or ask a project’s owner to add you to its team; it is here a few minutes later.',
    create: 'Create a project from a template',
    notOwn:
      'The project “{{slug}}” is not one of those of your teams. Choose one of yours.',
    failed:
      'The console could not provision this project wholly. What is added to it may fail until it is provisioned again.',
    initializing:
      'The console is still provisioning this project. What is added to it may have to wait.',
  },
  name: {
    label: 'Name',
    rules: {
      project:
        '{{min}} to {{max}} lower-case letters without accents, or digits. The name cannot be changed later.',
      environment:
        '{{min}} to {{max}} lower-case letters without accents, or digits.',
      repository:
        '{{min}} to {{max}} lower-case letters without accents, digits or hyphens, with no hyphen first or last.',
    },
    suffix:
      'The infrastructure repository takes this name followed by “{{suffix}}”.',
    problem: {
      tooShort: 'The name is too short: at least {{min}} characters.',
      tooLong: 'The name is too long: {{max}} characters at most.',
      reserved: 'The platform keeps this name for itself. Choose another one.',
      characters: {
        project:
          'Only lower-case letters without accents and digits: no space, hyphen or capital.',
        environment:
          'Only lower-case letters without accents and digits: no space, hyphen or capital.',
        repository:
          'Only lower-case letters without accents, digits and hyphens, with no hyphen first or last.',
      },
    },
    checking: 'Checking…',
    free: '“{{name}}” is free.',
    own: 'You already have a project “{{name}}”: it is taken up.',
    ownOther:
      'You already have a project “{{name}}”, whose short name is “{{slug}}”: it is taken up.',
    member:
      'You are a member of the project “{{slug}}” and not its owner: the console would make another project, “{{next}}” or with the first number that is free. To add to the first one, use a template that adds to an existing project.',
    taken:
      'Somebody else has a project “{{name}}”: the console would call yours “{{next}}”, or give it the first number that is free. A name of your own is easier to tell apart.',
    exists:
      'Already in the project: {{names}}. It is taken up as it is; where it holds other files, a run stops rather than write over them.',
    environmentExists:
      'Already in the project: {{names}}. It is taken up as it is, and keeps its type, its cluster and its quota.',
    unverified:
      'Not verified: the portal could not ask whether “{{name}}” is taken. The console will say.',
  },
  member: {
    label: 'Person',
    description: 'Type a name to find an address, or the whole address.',
    known: '{{name}}.',
    people: 'People found',
    choose: '{{name}} ({{email}})',
    found_one: '{{count}} person found.',
    found_other: '{{count}} people found.',
    nobody: 'Nobody is found whose name or address holds this.',
    unknown:
      'The portal does not know this address. Whoever has it must have an account on the platform: the console will say.',
    unverified: 'Not verified: the catalogue does not answer.',
    refused:
      'This is not an e-mail address. Choose somebody who is found, or type it whole.',
  },
  pickers: {
    none: 'Choose nothing',
    projectFirst: 'Choose the project first',
    repository: {
      label: 'Repository',
      choose: 'Choose a repository',
      none: 'The project has no such repository',
      noneDescription:
        'Add one to the project first, with a template or in the console; it is here a few minutes later.',
      refused: 'The project has no repository “{{value}}” of this kind.',
    },
    environment: {
      label: 'Environment',
      choose: 'Choose an environment',
      none: 'The project has no such environment',
      noneDescription:
        'Add one to the project first, with a template or in the console; it is here a few minutes later.',
      refused: 'The project has no environment “{{value}}” to choose here.',
    },
    zone: {
      label: 'Zone',
      choose: 'Choose a zone',
      none: 'No zone is known',
      noneDescription:
        'The catalogue has no zone that you may see. Try again in a few minutes, or tell the support.',
      refused: 'There is no zone “{{value}}”.',
    },
    cluster: {
      label: 'Cluster',
      choose: 'Choose a cluster',
      none: 'No cluster is known',
      noneDescription:
        'The catalogue has no cluster that you may see. Try again in a few minutes, or tell the support.',
      refused: 'There is no cluster “{{value}}” that you may see.',
    },
  },
  quota: {
    titleProd: 'Production quota of {{project}} after this choice',
    titleHprod: 'Non-production quota of {{project}} after this choice',
    resource: { cpu: 'CPU', memory: 'Memory', gpu: 'GPU' },
    quantity: {
      cpu: '{{value}} CPU',
      memory: '{{value}} GB of memory',
      gpu: '{{value}} GPU',
    },
    left: '{{left}} left out of {{allowed}}: {{taken}} taken, {{asked}} for this environment.',
    beyond:
      '{{left}} too much: {{allowed}} allowed, {{taken}} taken, {{asked}} for this environment.',
    refusedProd:
      'The console will refuse this environment: the production quota of {{project}} lacks {{lacks}}.',
    refusedHprod:
      'The console will refuse this environment: the non-production quota of {{project}} lacks {{lacks}}.',
    unknown: 'What is left of the quota cannot be shown',
    unknownMeaning:
      'The catalogue does not answer. The form can be sent: the console checks the quota by itself.',
    whatToDo:
      'Ask for less, or have the quota raised in the console. The portal knows of it a few minutes later.',
  },
} as const;
