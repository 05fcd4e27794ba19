import { Dockerfile, DockerfileParser } from 'dockerfile-ast';
import { Snapshot } from '../snapshot/Snapshot';

/** A Dockerfile of the repository. */
export interface DockerFile {
  file: string;
  /** Stages from the first to the one that is shipped. */
  stages: readonly Stage[];
  ast: Dockerfile;
}

/** One `FROM` and what follows it. */
export interface Stage {
  /** With `ARG`s that have a default put in; undefined for a FROM without image. */
  image?: string;
  /** Its name, for the stages that build on it. */
  name?: string;
  /** From 1. */
  line: number;
  instructions: readonly Instruction[];
}

/** An instruction of a stage. */
export interface Instruction {
  /** In capitals. */
  keyword: string;
  /** As written, without the keyword. */
  text: string;
  line: number;
}

const isDockerfile = (path: string) =>
  /(^|\/)(Dockerfile(\.[\w.-]+)?|[\w.-]+\.[Dd]ockerfile|Containerfile)$/.test(
    path,
  ) && !/(^|\/)node_modules\//.test(path);

/** Puts the defaults of `ARG`s in place of `$NAME` and `${NAME}`. */
function withArguments(text: string, values: ReadonlyMap<string, string>) {
  return text.replace(
    /\$\{?(\w+)(?::?-([^}]*))?\}?/g,
    (whole, name: string, fallback?: string) =>
      values.get(name) ?? fallback ?? whole,
  );
}

function readStages(ast: Dockerfile): Stage[] {
  const defaults = new Map<string, string>();
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const instruction of ast.getInstructions()) {
    const keyword = instruction.getKeyword().toUpperCase();
    const text = instruction.getArgumentsContent() ?? '';
    const line = instruction.getRange().start.line + 1;
    if (keyword === 'ARG' && stages.length === 0) {
      const [, name, value] = /^(\w+)=["']?([^"'\s]*)/.exec(text) ?? [];
      if (name !== undefined && value !== undefined) defaults.set(name, value);
    } else if (keyword === 'FROM') {
      const words = text.split(/\s+/).filter(word => !word.startsWith('--'));
      const [image, as, name] = words;
      stages.push({
        ...(image && { image: withArguments(image, defaults) }),
        ...(as?.toLowerCase() === 'as' && name && { name }),
        line,
        instructions: [],
      });
    } else {
      stages.at(-1)?.instructions.push({ keyword, text, line });
    }
  }
  return stages;
}

/** The Dockerfiles of a repository. */
export function readDockerfiles({ files }: Snapshot): DockerFile[] {
  return [...files.values()].flatMap(({ path, text }) => {
    if (text === undefined || !isDockerfile(path)) {
      return [];
    }
    const ast = DockerfileParser.parse(text);
    return [{ file: path, stages: readStages(ast), ast }];
  });
}
