export interface Config {
  cloudPiNative?: {
    /**
     * Who sees the entities of a project: its members and the platform's readers,
     * or everyone signed in.
     * @default members
     */
    visibility?: 'members' | 'authenticated';
  };
  conformity?: {
    exemptions?: {
      /**
       * References of the groups whose members decide on exemptions: roles of the
       * platform or teams of projects, as the ingestion makes them. The platform's
       * administrators unless told.
       */
      grantedBy?: string[];
    };
  };
}
