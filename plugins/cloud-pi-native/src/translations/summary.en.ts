/** Messages of the summary that ends a form, and of the list of what a run made. */
export const summaryMessages = {
  summary: {
    intro: 'Here is what the run will do, and where. Nothing is done yet.',
    places: {
      console: 'In the console',
      gitlab: 'In GitLab',
      forge: 'In the external repository',
      cluster: 'On the cluster',
      catalogue: 'In this portal’s catalogue',
    },
    doing: {
      create: 'Created:',
      keep: 'Already there, taken up:',
      ensure: 'Created, or taken up:',
      change: 'Changed:',
      propose: 'Proposed, to be merged:',
      remove: 'Removed:',
      need: 'Left to you:',
    },
    project: 'the project “{{name}}”.',
    projectKept: 'the project “{{name}}”, of which you are the owner.',
    projectNumbered:
      'a project called “{{next}}”, or with the first number that is free: “{{name}}” is somebody else’s.',
    quotas:
      'its quotas: {{hprodCpu}} CPU and {{hprodMemory}} GB outside of production, {{prodCpu}} CPU and {{prodMemory}} GB in production.',
    member: 'the member {{email}}.',
    memberWithRole: 'the member {{email}}, with the role “{{role}}”.',
    group: 'the project’s group.',
    repository: 'the repository “{{name}}”.',
    monoRepository:
      'the repository “{{name}}”, for the application and its deployment.',
    infraRepository: 'the infrastructure repository “{{name}}”.',
    mirror: 'the repository “{{name}}”, copied from {{url}}.',
    files: 'the application’s files: code, tests, documentation, CI.',
    filesAndInfra:
      'the application’s files: code, tests, documentation, CI, and its Helm chart in the folder “infra”.',
    infraFiles: 'the Helm chart, in the repository “{{name}}”.',
    infraFilesIfEmpty:
      'the Helm chart, in the repository “{{name}}”, if it is empty.',
    emptiness:
      'to see that the repository “{{name}}” is empty: the run stops rather than write where something else is.',
    environment:
      'the environment “{{name}}” of type {{stage}}, with {{cpu}} CPU and {{memory}} GB of memory.',
    environmentKept:
      'the environment “{{name}}”, with the type, the cluster and the quota that it has.',
    namespace:
      'a namespace on {{cluster}}, where Argo CD deploys what the infrastructure repository says.',
    host: 'the address https://{{host}}, once its name leads to the platform.',
    database: 'a PostgreSQL database and its backup of every night.',
    databaseNeeds: 'the keys of the S3 bucket of the backups, in Vault.',
    schedule: 'a scheduled job.',
    signInNeeds: 'the application’s client in Keycloak.',
    objectStorageNeeds: 'the S3 bucket, and its keys in Vault.',
    queueNeeds: 'the RabbitMQ server, and its address in Vault.',
    catalogueProject: 'the project “{{name}}” and its team.',
    catalogueEnvironment: 'the environment “{{name}}”.',
    catalogueApplication: 'what the repository “{{name}}” describes of itself.',
    valuesProposed: 'the file {{file}}, in the repository “{{name}}”.',
    dashboards:
      'dashboards and alerts that Grafana reads, in the repository “{{name}}”; at once, without a request, if it is empty.',
    tag: 'the version {{tag}}',
    tagOf: 'the version that runs in “{{environment}}”',
    version: '{{what}}, in the file {{file}} of “{{name}}”.',
    versionProposed:
      '{{what}}, in the file {{file}} of “{{name}}”: production is changed by a merge request only.',
    versionEither:
      '{{what}}, in the file {{file}} of “{{name}}”: by a commit, or by a merge request if “{{environment}}” is of production.',
    appliedEither:
      'the environment “{{environment}}”, which Argo CD brings to this version, once the request is merged if there is one.',
    applied:
      'the environment “{{environment}}”, which Argo CD brings to this version.',
    mergeFirst:
      'merge the request; Argo CD then brings “{{environment}}” to this version.',
    missing:
      'what “{{name}}” lacks to be conforming: a merge request, or, where it is copied from elsewhere, a branch or a patch there. No file of yours is overwritten.',
    missingOnForge:
      'what {{url}} lacks to be conforming, on a branch if the portal may write there, else as a patch to apply.',
    uncertain: 'Whether all of it exists already could not be checked',
    uncertainMeaning:
      'A run creates nothing twice: what exists and is yours is taken up.',
  },
  undo: {
    run: 'Run',
    runDescription: 'One of your latest runs.',
    chooseRun: 'Choose a run',
    nothing:
      'There is nothing to remove: this run made nothing in the console that is still there, or is not yours.',
    made: 'What it made',
    madeDescription:
      'Tick what is to be removed. What existed before the run is not listed, and stays.',
    wholeProject:
      'The project is archived with all that this run made in it. If it holds anything else, it is not.',
    confirm: 'Type “{{name}}” to confirm',
    confirmDescription: 'The name of the project, as the console shows it.',
    confirmed_one: '{{count}} thing will be removed.',
    confirmed_other: '{{count}} things will be removed.',
    unconfirmed_one: '{{count}} thing ticked, not confirmed yet.',
    unconfirmed_other: '{{count}} things ticked, not confirmed yet.',
    unlisted_one:
      '{{count}} thing that you ticked; the portal could not read again what it is.',
    unlisted_other:
      '{{count}} things that you ticked; the portal could not read again what they are.',
    missing:
      'Choose a run, tick what is to be removed, and type the project’s name to confirm.',
    kinds: {
      project:
        'the project “{{name}}”, archived with all that the run to undo made in it.',
      repository: 'the repository “{{name}}” of {{project}}, with its history.',
      environment:
        'the environment “{{name}}” of {{project}}, with all that runs in it.',
      deployment: 'the deployment “{{name}}” of {{project}}.',
      member: 'the member {{name}} of {{project}}.',
      role: 'the role “{{name}}” of {{project}}.',
    },
  },
} as const;
