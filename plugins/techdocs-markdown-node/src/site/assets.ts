import { SourceFile } from '../files/walk';
import { Warn } from '../warnings';

// What a browser would run or obey if it opened it.
const ACTIVE =
  /\.(?:x?html?|xht|mhtml?|shtml|php|m?js|cjs|css|xml|xslt?|svgz|wasm|swf|jar|htc)$/i;
const RESERVED =
  /^(?:search\/|techdocs_metadata\.json$|assets\/stylesheets\/main\.)/i;

export const isPage = ({ path }: SourceFile) => /\.md$/i.test(path);

/** Images and files to download, as they are; nothing that a browser runs. */
export const copied = (files: readonly SourceFile[], warn: Warn) =>
  files.filter(file => {
    if (isPage(file)) return false;
    if (RESERVED.test(file.path) || /(?:^|\/)index\.html$/i.test(file.path)) {
      warn({
        file: file.path,
        message: 'has a name of the site’s own: left out',
      });
      return false;
    }
    if (ACTIVE.test(file.path)) {
      warn({ file: file.path, message: 'could run in a browser: left out' });
      return false;
    }
    return true;
  });
