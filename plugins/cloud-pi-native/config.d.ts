export interface Config {
  cloudPiNative?: {
    console?: {
      /**
       * Address of the console, for links.
       * @visibility frontend
       */
      baseUrl?: string;
    };
    support?: {
      /**
       * Address of the ticketing tool, for those who need an account or help.
       * @visibility frontend
       */
      url?: string;
    };
  };
}
