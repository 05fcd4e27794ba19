export interface Config {
  cloudPiNative: {
    delegation: {
      /**
       * Keys that encrypt the users' tokens at rest, 32 bytes in base64 each.
       * The first one encrypts, all of them decrypt: put a new one first to
       * rotate, and remove the old one two hours later.
       * @visibility secret
       */
      encryptionKeys: string[];
    };
    documentation?: {
      /**
       * Address of a form on which readers of the portal's own documentation say
       * what is wrong with it: `…/-/issues/new` of a GitLab, `…/issues/new` of
       * GitHub, or of any other tool.
       */
      issuesUrl?: string;
    };
  };
}
