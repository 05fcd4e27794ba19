import { HumanDuration } from '@backstage/types';

export interface Config {
  cloudPiNative?: {
    scaffolder?: {
      /**
       * Where the files of unfinished runs are kept, so that they can be resumed.
       * Also set `scaffolder.taskRecovery.workspaceProvider: cloud-pi-native-directory`.
       */
      workspaces?: {
        /** A folder of the backend's own; shared by all its replicas. */
        directory: string;
        /** How long the files of a failed run are kept. @default { days: 7 } */
        retention?: HumanDuration | string;
      };
      /** How external repositories are checked before they are mirrored. */
      externalSources?: {
        /** Hosts to ask though their addresses are not public, such as `forge.example.org:8443`. */
        allowedHosts?: string[];
        /**
         * What to do where the portal cannot reach one: `warn` where the platform
         * reaches what the portal does not. The default is `warn` where HTTPS_PROXY is
         * set, because sources are asked directly, and `refuse` elsewhere.
         */
        unreachable?: 'refuse' | 'warn';
        /**
         * Addresses below which the portal may push branches with the tokens of
         * `integrations`, such as `https://forge.example.org/our-group/`. Whoever
         * may declare a repository in the console may then propose to any
         * repository below them.
         */
        pushTo?: string[];
        /** How long to wait for an answer. @default { seconds: 10 } */
        timeout?: HumanDuration | string;
      };
      /** How long a step waits for the platform. */
      timeouts?: {
        /** For the console to provision a project. @default { minutes: 10 } */
        provisioning?: HumanDuration | string;
        /** For a failed project to recover by itself. @default { seconds: 5 } */
        failedGrace?: HumanDuration | string;
        /** For a new repository to exist in GitLab. @default { minutes: 1 } */
        repository?: HumanDuration | string;
        /** For one Git exchange. @default { minutes: 2 } */
        git?: HumanDuration | string;
      };
    };
  };
}
