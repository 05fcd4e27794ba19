export const operationsMessages = {
  operations: {
    title: 'Operations',
    introduction:
      'What the portal reads in the console, what it makes of it, and what waits for you.',
    unknown: 'Unknown',
    never: 'Never',
    forbidden: {
      title: 'This page is for operators',
      description:
        'It shows the state of the whole platform. Ask an administrator of the platform if you need it.',
    },
    actions: {
      refresh: 'Refresh now',
      refreshed: 'A full pass has been asked for.',
      refused: 'Only administrators of the platform may do this.',
      failed: 'The portal did not do it. Try again.',
    },
    shrink: {
      title: 'Removals are held',
      description:
        'The console lists far fewer things than before ({{since}}). The catalogue keeps them until you say yes, or until they come back.',
      listing: '{{listing}}: {{missing}} missing out of {{before}}',
      approve: 'Allow the removal',
      question: 'Remove them from the catalogue?',
      meaning:
        'The next pass removes what the console does not list any more. Check in the console that it is really gone.',
      yes: 'Allow the removal',
      no: 'Keep everything',
      approved: 'The removal is allowed',
      approvedDescription: 'The next pass applies it.',
    },
    access: {
      title: 'The portal reads the console with limited access',
      description:
        'Its account may not list every project: those without an environment are not shown unless they were known before, nor the description and status of those of which it is no member.',
      noUsers:
        'It may not list users: administrators and readers of the platform are not known, and other people only by their projects.',
      noDedicatedClusters:
        'It may not list every cluster: dedicated clusters are not shown, nor the environments on them.',
      unknownOwners:
        'Projects whose owner the console does not tell: {{owners}}.',
    },
    token: {
      label: 'The portal’s console token expires',
      soon: 'The portal’s console token expires soon',
      expired: 'The portal’s console token has expired',
      description:
        '{{date}}. Create another one in the console and give it to the portal’s configuration: without it nothing is read any more.',
    },
    next: {
      title: 'Schedule',
      running: 'A pass is running.',
      full: 'Next full pass',
      poll: 'Next poll',
      webhook: 'Last message of GitLab',
    },
    passes: {
      title: 'Last passes',
      none: 'No pass has ended yet.',
      pass: 'Pass',
      lastFullPass: 'Full pass',
      lastPoll: 'Poll',
      lastChange: 'Last change',
      startedAt: 'Started',
      duration: 'Duration',
      outcome: 'Outcome',
      projectsRead: 'Projects read',
      written: 'Entities written',
      removed: 'Entities removed',
      outcomes: {
        done: 'Done',
        partial: 'Partial',
        held: 'Removals held',
        failed: 'Failed',
      },
    },
    read: {
      title: 'Read in the console',
      none: 'Nothing has been read yet.',
    },
    listings: {
      projects: 'Projects',
      environments: 'Environments',
      repositories: 'Repositories',
      users: 'Users',
      clusters: 'Clusters',
      zones: 'Zones',
      stages: 'Types of environment',
      adminRoles: 'Roles of the platform',
    },
    entities: {
      title: 'Handed to the catalogue',
      kinds: {
        Zone: 'Zones',
        Cluster: 'Clusters',
        Group: 'Groups',
        User: 'Users',
        System: 'Projects',
        Environment: 'Environments',
        Location: 'Repositories',
      },
    },
    skipped: {
      title: 'Left out',
      none: 'Nothing is left out.',
      what: 'What',
      reason: 'Why',
    },
    claims: {
      title: 'Refused claims of files',
      none: 'No file claims what it may not.',
      repository: 'Repository',
      refused: 'Refused',
      at: 'Seen',
    },
  },
} as const;
