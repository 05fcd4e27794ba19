import {
  DockerfileParser,
  From,
  Instruction as Node,
  PropertyInstruction,
} from 'dockerfile-ast';
import { Snapshot } from '../snapshot/Snapshot';
import { substitute, Variables } from './variables';

/** A Dockerfile of the repository. */
export interface DockerFile {
  file: string;
  /** Stages from the first to the one that is shipped. */
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
  /** Of `--platform`. */
  platform?: string;
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
  /** As written, without the keyword and flags. */
  text: string;
  line: number;
  /** For what the text does not tell. */
  node: Node;
}

const isDockerfile = (path: string) =>
  /(^|\/)(Dockerfile(\.[\w.-]+)?|[\w.-]+\.[Dd]ockerfile|Containerfile)$/.test(
    path,
  ) &&
  // Beside Dockerfiles, what is no Dockerfile or makes nothing that runs here.
  !/\.(dockerignore|md|j2|tpl|tmpl|template)$/.test(path) &&
  !/(^|\/)(node_modules|\.devcontainer)\//.test(path);

function stageOf(node: From, line: number, defaults: Variables): Stage {
  const words = (node.getArgumentsContent() ?? '').split(/\s+/);
  const [image, as, name] = words;
  const platform = node
    .getFlags()
    .find(flag => flag.getName() === 'platform')
    ?.getValue();
  return {
    ...(image && { image: substitute(image, defaults) }),
    ...(platform && { platform: substitute(platform, defaults) }),
    ...(as?.toLowerCase() === 'as' && name && { name }),
    line,
    instructions: [],
  };
}

function readDockerfile(file: string, content: string): DockerFile {
  const defaults = new Map<string, string>();
  const head: Instruction[] = [];
  const stages: (Stage & { instructions: Instruction[] })[] = [];
  for (const node of DockerfileParser.parse(content).getInstructions()) {
    const keyword = node.getKeyword().toUpperCase();
    const line = node.getRange().start.line + 1;
    if (node instanceof From) {
      stages.push({ ...stageOf(node, line, defaults), instructions: [] });
      continue;
    }
    const text = node.getArgumentsContent() ?? '';
    const stage = stages.at(-1)?.instructions ?? head;
    stage.push({ keyword, text, line, node });
    if (stage === head && node instanceof PropertyInstruction) {
      for (const property of node.getProperties()) {
        const value = property.getValue();
        if (value !== null) {
          defaults.set(property.getName(), substitute(value, defaults));
        }
      }
    }
  }
  return { file, head, stages, defaults };
}

/** The Dockerfiles of a repository. */
export function readDockerfiles({ files }: Snapshot): DockerFile[] {
  return [...files.values()].flatMap(({ path, text }) =>
    text !== undefined && isDockerfile(path)
      ? [readDockerfile(path, text)]
      : [],
  );
}
