import { Snapshot } from '../snapshot/Snapshot';
import { Instruction, parseInstructions } from './parseInstructions';
import { splitWords } from './words';
import { pairsOf } from './instructions';
import { substitute, Variables } from './variables';

/** A Dockerfile of the repository. */
export interface DockerFile {
  file: string;
  /** Stages from the first to the one that is shipped; none of a file that is too long. */
  stages: readonly Stage[];
  /** What is before the first stage. */
  head: readonly Instruction[];
  /** What is declared there and has a default. */
  defaults: Variables;
}

/** One `FROM` and what follows it. */
export interface Stage {
  /** With `ARG`s that have a default put in; undefined for a FROM without image. */
  image?: string;
  /** The stage before this one that `image` names. */
  base?: Stage;
  /** Of `--platform`. */
  platform?: string;
  /** Its name, for the stages that build on it. */
  name?: string;
  /** From 1. */
  line: number;
  instructions: readonly Instruction[];
  /** Images of elsewhere that files are copied from. */
  copiesFrom: readonly { image: string; line: number }[];
}

/** No Dockerfile that is meant to be read is longer. */
const MAX_BYTES = 64 * 1024;

const isDockerfile = (path: string) =>
  /(^|\/)(Dockerfile(\.[\w.-]+)?|[\w.-]+\.[Dd]ockerfile|Containerfile)$/.test(
    path,
  ) &&
  // Beside Dockerfiles, what is no Dockerfile or makes nothing that runs here.
  !/\.(dockerignore|md|j2|tpl|tmpl|template)$/.test(path) &&
  !/(^|\/)(node_modules|\.devcontainer)\//.test(path);

interface Writable extends Stage {
  instructions: Instruction[];
  copiesFrom: { image: string; line: number }[];
}

function stageOf(
  { text, line, flags }: Instruction,
  defaults: Variables,
  named: ReadonlyMap<string, Stage>,
): Writable {
  const [from, as, name] = splitWords(text).map(word => word.text);
  const image = from === undefined ? undefined : substitute(from, defaults);
  const platform = flags.get('platform');
  const base = named.get(image?.toLowerCase() ?? '');
  return {
    ...(image !== undefined && { image }),
    ...(base && { base }),
    ...(platform && { platform: substitute(platform, defaults) }),
    ...(as?.toLowerCase() === 'as' && name && { name }),
    line,
    instructions: [],
    copiesFrom: [],
  };
}

function readDockerfile(file: string, content: string): DockerFile {
  const defaults = new Map<string, string>();
  const head: Instruction[] = [];
  const stages: Writable[] = [];
  const named = new Map<string, Stage>();
  const nameLast = () => {
    const last = stages.at(-1);
    if (last?.name) named.set(last.name.toLowerCase(), last);
  };
  for (const instruction of parseInstructions(content)) {
    const { keyword, flags, line } = instruction;
    const stage = stages.at(-1);
    if (keyword === 'FROM') {
      nameLast();
      stages.push(stageOf(instruction, defaults, named));
    } else if (stage) {
      stage.instructions.push(instruction);
      const from = keyword === 'COPY' ? flags.get('from') : undefined;
      if (from && !/^\d+$/.test(from) && !named.has(from.toLowerCase())) {
        stage.copiesFrom.push({ image: substitute(from, defaults), line });
      }
    } else {
      head.push(instruction);
      for (const { name, value } of pairsOf(instruction)) {
        if (value !== undefined) {
          defaults.set(name, substitute(value, defaults));
        }
      }
    }
  }
  return { file, head, stages, defaults };
}

/** The Dockerfiles of a repository. */
export function readDockerfiles({ files }: Snapshot): DockerFile[] {
  return [...files.values()].flatMap(({ path, text, size }) =>
    text !== undefined && isDockerfile(path)
      ? [readDockerfile(path, size > MAX_BYTES ? '' : text)]
      : [],
  );
}
