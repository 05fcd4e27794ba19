export interface Config {
  cloudPiNative?: {
    /**
     * Who sees the entities of a project: its members and the platform's readers,
     * or everyone signed in.
     * @default members
     */
    visibility?: 'members' | 'authenticated';
  };
}
