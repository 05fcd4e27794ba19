import { HumanDuration } from '@backstage/types';

export interface Config {
  conformity?: {
    /** After how long a repository is judged again though nothing told of a change; 6 hours unless told. */
    maxAge?: HumanDuration;
    exemptions?: {
      /** Longest life of an exemption, in days. @default 180 */
      maxDays?: number;
    };
    attestations?: {
      /** Longest life of an attestation, in days. @default 365 */
      maxDays?: number;
    };
    notifications?: {
      /** In which language teams are told that a level was lost. @default fr */
      language?: 'fr' | 'en';
    };
    /** Badges for READMEs, at addresses that cannot be guessed; off unless there is a secret. */
    badges?: {
      /**
       * Signs the addresses; 32 characters or more.
       * @visibility secret
       */
      secret: string;
    };
  };
}
