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
