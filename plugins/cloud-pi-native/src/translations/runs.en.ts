export const runsMessages = {
  placement: {
    title: 'Where the environment goes',
    stage: 'Type of environment',
    chooseStage: 'Choose a type',
    cluster: 'Cluster',
    chooseCluster: 'Choose a cluster',
    stageFirst: 'Choose the type of environment first',
    option: '{{label}} (zone {{zone}})',
    dedicatedOption: '{{label}} (zone {{zone}}, dedicated)',
    zone: 'The environment will be in the zone {{zone}}.',
    dedicatedNote:
      'This cluster is dedicated: the console accepts it only if it is linked to the project.',
    stageMissing: 'Choose a type of environment and a cluster.',
    clusterMissing: 'Choose a cluster.',
    none: 'No cluster is known',
    noneDescription:
      'The catalogue has no cluster that you may see. Try again in a few minutes, or tell the support.',
  },
  delegation: {
    notHandedOver: 'The run may stop for lack of your authorisation',
    consoleMissing:
      'The portal could not obtain your access to the console. The run’s page offers to give it.',
    gitlabMissing:
      'The portal could not obtain your access to GitLab. The run’s page offers to give it.',
    noGitlab: 'The run has no access to GitLab in your name',
    noGitlabMeaning: 'A step that writes to a repository will stop without it.',
    authorizeGitlab: 'Authorise access to GitLab',
    problem: {
      'signed-out': 'Your session has ended',
      refused: 'The portal refused your authorisation',
      unreachable: 'The portal could not receive your authorisation',
    },
    problemMeaning:
      'Steps act in your name, with an authorisation of a few minutes that this page renews. The next one will stop without it; nothing that is done is lost.',
    renew: 'Renew the authorisation',
  },
  run: {
    untitled: 'Run',
    steps: 'Steps',
    aside_one: '{{count}} step that does not apply',
    aside_other: '{{count}} steps that do not apply',
    progressLabel: 'Progress of the run',
    progress_one: '{{count}} step done out of {{total}}.',
    progress_other: '{{count}} steps done out of {{total}}.',
    current: 'In progress: {{name}}.',
    lastedAnInstant: 'less than a second',
    attempts_one: '{{count}} attempt',
    attempts_other: '{{count}} attempts',
    log: 'What was said during “{{name}}”',
    level: {
      warn: 'Warning:',
      error: 'Error:',
    },
    phase: {
      waiting: 'The run is about to begin.',
      running: 'The run is in progress.',
      cancelling: 'The run is being cancelled.',
      succeeded: 'The run succeeded.',
      failed: 'The run failed.',
      cancelled: 'The run was cancelled.',
    },
    state: {
      waiting: 'waiting',
      running: 'in progress',
      resumed: 'resumed, in progress',
      succeeded: 'succeeded',
      failed: 'failed',
      skipped: 'skipped',
      cancelled: 'cancelled',
    },
    action: {
      project:
        'Creates the project in the console, or finds the one that is already yours.',
      repository:
        'Declares the repository in the console and waits for GitLab.',
      environment:
        'Asks the console for the environment: a namespace, its quota and its deployment.',
      push: 'Sends the files to the repository, in your name.',
      catalog: 'Waits until the software catalogue shows what was made.',
      member: 'Makes the person a member of the project, with their roles.',
      role: 'Creates the project’s role, or finds it.',
      deployment: 'Declares in the console what is deployed from where.',
      reprovision: 'Asks the console to provision the project again.',
      wait: 'Waits until the console has provisioned the project.',
      sync: 'Has the console copy the external repository again.',
      mergeRequest: 'Proposes the changes to the repository, in your name.',
      request: 'Writes the request for what only people can grant.',
      fetch: 'Reads the files of the repository, in your name.',
      checkSource:
        'Checks that the external repository answers, before anything is made.',
      readEnvironment: 'Reads the environment in the console.',
      inspect: 'Recognises the application by its files.',
      propose:
        'Proposes the files where they can be: a merge request, a branch on the external forge, or a patch.',
      evaluate: 'Holds the files against the rules of conformity.',
      setVersion:
        'Writes the version in the infrastructure repository; for production, proposes it.',
      undo: 'Removes what you chose of what the run made, the last made first.',
      template: 'Prepares the files from the template.',
      log: 'Writes a message in the run’s log.',
    },
    connectionLost: 'Connection lost, trying again…',
    connectionLostDescription:
      'The run goes on without this page; its state will come back with the connection.',
    failed: 'The run stopped on an error',
    cancelled: 'The run was cancelled',
    meaning: {
      delegation:
        'The authorisation to act in your name had expired before this step, which did nothing. Resume: the portal asks for it again and goes on from there.',
      other:
        'What the successful steps made is kept; nothing was undone. Correct what needs it, then resume: the run goes on from the step that stopped, and creates nothing twice.',
    },
    ownerOnly: 'Only the person who started the run may resume it.',
    resume: 'Resume',
    resumeFailed: 'The run could not be resumed',
    cancel: 'Cancel the run',
    cancelQuestion: 'Cancel the run?',
    cancelMeaning:
      'The step in progress stops as soon as it can. What is already made is kept, and the run can be resumed.',
    cancelYes: 'Cancel the run',
    cancelNo: 'Let it go on',
    cancelFailed: 'The run could not be cancelled',
    aftermath: {
      title: 'What exists, and what does not',
      made: 'Made by this run',
      madeNothing: 'This run made nothing in the console that is still there.',
      left: 'What is not done',
    },
    resource: {
      project: 'the project “{{name}}”',
      repository: 'the repository “{{name}}” of {{project}}',
      environment: 'the environment “{{name}}” of {{project}}',
      deployment: 'the deployment “{{name}}” of {{project}}',
      member: 'the member {{name}} of {{project}}',
      role: 'the role “{{name}}” of {{project}}',
    },
    undo: 'Undo what was made',
    undoMeaning:
      'Another run, for which you choose what is removed. Nothing is without your confirmation.',
    made: 'Result',
    madeNothing: 'The run has nothing to show.',
    patch: {
      download: 'Download the patch',
      show: 'See the patch',
    },
    refused: {
      'not-found': 'This run does not exist, or no longer does.',
      forbidden: 'This run is somebody else’s.',
    },
  },
  reprovision: {
    title: 'The console could not provision the project “{{slug}}” wholly',
    when: '{{at}}: {{action}}.',
    tools: 'What failed: {{tools}}.',
    summary: 'The console says: “{{summary}}”.',
    unexplained: 'The console does not show the portal why.',
    whatToDo:
      'Nothing that exists is lost. Have the project provisioned again: the console does again all that its tools owe to it. If it keeps failing, tell the support what is written here.',
    mended: 'The console no longer says that the project failed',
    mendedMeaning: 'This page will say so too in a few minutes.',
    start: 'Provision the project again',
    question: 'Provision the project “{{slug}}” again?',
    meaning:
      'A run asks the console for it in your name, and follows it. It takes a few minutes and removes nothing.',
    yes: 'Provision it again',
    no: 'Not now',
    notStarted: 'The run could not be started',
    notStartedMeaning:
      'The portal did not take it. Try again, or use the template “Reprovisionner un projet”.',
    actions: {
      createProject: 'creation of the project',
      updateProject: 'update of the project',
      replay: 'reprovisioning of the project',
      createEnvironment: 'creation of an environment',
      updateEnvironment: 'update of an environment',
      deleteEnvironment: 'deletion of an environment',
      createRepository: 'creation of a repository',
      updateRepository: 'update of a repository',
      deleteRepository: 'deletion of a repository',
      syncRepository: 'synchronisation of a repository',
    },
  },
} as const;
