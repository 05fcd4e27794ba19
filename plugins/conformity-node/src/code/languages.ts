import { Snapshot } from '../snapshot/Snapshot';

/** Files that others wrote, or that a build made. */
const NOT_OURS =
  /(^|\/)(node_modules|bower_components|vendor|third_party|\.?venv|site-packages|dist|\.yarn|\.next|\.nuxt)\//;

/** True for a file that the team keeps, rather than a copy of somebody else's. */
export const isOurs = (path: string): boolean => !NOT_OURS.test(path);

/** Programming languages by extension; markup, styles, queries and shell build nothing. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ts: 'TypeScript',
  tsx: 'TypeScript',
  mts: 'TypeScript',
  cts: 'TypeScript',
  js: 'JavaScript',
  jsx: 'JavaScript',
  mjs: 'JavaScript',
  cjs: 'JavaScript',
  vue: 'JavaScript',
  svelte: 'JavaScript',
  py: 'Python',
  java: 'Java',
  rb: 'Ruby',
  php: 'PHP',
  go: 'Go',
  rs: 'Rust',
  scala: 'Scala',
  c: 'C',
  h: 'C',
  cc: 'C++',
  cpp: 'C++',
  cxx: 'C++',
  hpp: 'C++',
  cs: 'C#',
  fs: 'F#',
  vb: 'Visual Basic',
  kt: 'Kotlin',
  groovy: 'Groovy',
  clj: 'Clojure',
  ex: 'Elixir',
  exs: 'Elixir',
  erl: 'Erlang',
  hs: 'Haskell',
  ml: 'OCaml',
  elm: 'Elm',
  dart: 'Dart',
  swift: 'Swift',
  pl: 'Perl',
  pm: 'Perl',
  lua: 'Lua',
  r: 'R',
  jl: 'Julia',
  cob: 'COBOL',
  cbl: 'COBOL',
  pas: 'Pascal',
};

/** Settings of tools that are written in a language: they are no application. */
const SETTINGS =
  /(^|\/)(\.[^/]+(\/.*)?|[\w.-]+\.config\.[cm]?[jt]s|[Gg]ulpfile\.js|[Gg]runtfile\.js|conftest\.py|setup\.py|noxfile\.py)$/;

/** A language that a repository is written in. */
export interface Language {
  name: string;
  /** How many files, tests included. */
  files: number;
  /** One of them. */
  example: string;
}

/** Languages of a repository, the most used first. */
export function readLanguages({ files }: Snapshot): Language[] {
  const found = new Map<string, Language>();
  for (const path of files.keys()) {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const name = Object.hasOwn(LANGUAGES, extension)
      ? LANGUAGES[extension]
      : undefined;
    if (name === undefined || !isOurs(path) || SETTINGS.test(path)) continue;
    const known = found.get(name);
    if (known) {
      known.files += 1;
    } else {
      found.set(name, { name, files: 1, example: path });
    }
  }
  return [...found.values()].sort((a, b) => b.files - a.files);
}
