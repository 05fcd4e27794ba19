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
    made: 'What was made',
    madeNothing: 'The run made nothing to link to.',
    refused: {
      'not-found': 'This run does not exist, or no longer does.',
      forbidden: 'This run is somebody else’s.',
    },
  },
} as const;
