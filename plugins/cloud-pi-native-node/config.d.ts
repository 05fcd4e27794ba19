export interface Config {
  cloudPiNative: {
    console: {
      /**
       * Address of the console, for its pages and its API.
       * @visibility frontend
       */
      baseUrl: string;
      /**
       * Personal access token of the portal's own account, for background reading.
       * @visibility secret
       */
      token: string;
      /**
       * Name that this token has in the console, where the account has several:
       * the portal then knows when it expires.
       */
      tokenName?: string;
      /** Paths of the console's API, by resource, where an installation serves others. */
      paths?: {
        version?: string;
        currentUser?: string;
        projects?: string;
        /** With `:projectId`. */
        environments?: string;
        /** With `:projectId`. */
        repositories?: string;
        clusters?: string;
        zones?: string;
        stages?: string;
        users?: string;
        adminRoles?: string;
        logs?: string;
        tokens?: string;
      };
      timeouts?: {
        /** @default 15 */
        readSeconds?: number;
        /** Writes wait for the platform's tools. @default 300 */
        writeSeconds?: number;
      };
      /** Most reads, and most writes, at one time. @default 5 */
      concurrency?: number;
    };
    gitlab: {
      /**
       * Address of the platform's GitLab.
       * @visibility frontend
       */
      baseUrl: string;
      /**
       * Group that holds the group of every project, without outer slashes.
       * @visibility frontend
       */
      projectsRootDir: string;
    };
    /** Tools to link to; one that is absent here is absent from pages. */
    tools?: {
      sonarqube?: {
        /** @visibility frontend */
        baseUrl: string;
      };
      vault?: {
        /** @visibility frontend */
        baseUrl: string;
      };
      harbor?: {
        /** @visibility frontend */
        baseUrl: string;
      };
      nexus?: {
        /** @visibility frontend */
        baseUrl: string;
      };
      grafana?: {
        /** @visibility frontend */
        baseUrl: string;
      };
    };
  };
}
