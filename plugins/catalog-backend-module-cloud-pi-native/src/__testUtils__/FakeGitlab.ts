import { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';

/** Files by their address, for a reader; all of them fail while it is down. */
export class FakeGitlab {
  readonly files = new Map<string, string>();
  down = false;

  readonly reader: Partial<UrlReaderService> = {
    readUrl: async url => {
      if (this.down) {
        throw new Error('502 Bad Gateway');
      }
      const text = this.files.get(url);
      if (text === undefined) {
        throw new NotFoundError(url);
      }
      return { buffer: async () => Buffer.from(text) };
    },
  };
}
