export interface Config {
  techdocs?: {
    markdown?: {
      /**
       * When Backstage's own generator builds, with MkDocs: never, for repositories
       * whose mkdocs.yml says `extra: {generator: mkdocs}`, or always.
       * @default never
       */
      mkdocs?: 'never' | 'on-request' | 'always';
    };
  };
}
