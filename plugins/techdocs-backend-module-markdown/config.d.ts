import { HumanDuration } from '@backstage/types';

export interface Config {
  techdocs?: {
    markdown?: {
      /**
       * When Backstage's own generator builds, with MkDocs: never, for repositories
       * whose mkdocs.yml says `extra: {generator: mkdocs}`, or always.
       * @default never
       */
      mkdocs?: 'never' | 'on-request' | 'always';
      /**
       * Threads that render pages, from 1 to 16; one less than there are processors
       * where absent, 4 at most.
       */
      threads?: number;
      /**
       * What a thread may hold, in mebibytes.
       * @default 512
       */
      threadMemory?: number;
      /**
       * How long a page may take to render; a second at least. A page that takes
       * longer is shown as it was typed.
       * @default { seconds: 10 }
       */
      pageTimeout?: HumanDuration | string;
      /** When documents are built before anybody opens them. */
      builds?: {
        /**
         * Whether they are, where `techdocs.builder` is `local`.
         * @default true
         */
        enabled?: boolean;
        /**
         * How often a source is asked whether it changed; a minute at least. New
         * documents, and those of a repository that was pushed, do not wait for it.
         * @default { minutes: 10 }
         */
        frequency?: HumanDuration | string;
        /**
         * Documents that are built at once, from 1 to 10.
         * @default 2
         */
        concurrency?: number;
      };
    };
  };
}
