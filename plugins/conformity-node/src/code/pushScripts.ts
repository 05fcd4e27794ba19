import { commandsOf } from '../ci/scripts';
import { Repository } from '../Repository';
import { Clue } from '../Rule';
import { isOurs } from './languages';

const SCRIPT =
  /(^|\/)([\w.-]+\.(sh|bash|ps1|cmd|bat|mk)|Makefile|makefile|GNUmakefile|[Jj]ustfile|Taskfile\.ya?ml)$/;

const PUSH =
  /\b(docker|podman|nerdctl)\s+(image\s+)?push\b|\bbuildx?\b.*\s--push\b/;

const isPush = (command: string) => PUSH.test(command);

/** Command lines that push an image from where they are run. */
export function pushedByHand(repository: Repository): Clue[] {
  const { files } = repository.snapshot;
  const inFiles = [...files.values()].flatMap(({ path, text }): Clue[] => {
    if (!SCRIPT.test(path) || !isOurs(path) || !text?.includes('push')) {
      return [];
    }
    const lines = text.split('\n');
    const line = lines.findIndex(one => commandsOf(one).some(isPush));
    return line < 0 ? [] : [{ file: path, at: line + 1 }];
  });
  const inPackages = repository.packages.flatMap(
    ({ file, scripts }): Clue[] => {
      const named = [...scripts].find(([, command]) => isPush(command));
      return named
        ? [{ file, at: { document: 0, path: ['scripts', named[0]] } }]
        : [];
    },
  );
  return [...inFiles, ...inPackages];
}
