/** Programs that only run tests. */
const RUNNERS = new Set(
  'ava bats behat codecept ctest gotestsum jest karma mocha nox pest phpunit py.test pytest rspec tox vitest'.split(
    ' ',
  ),
);

/** Programs that run what one of their words names. */
const TASKS = new Set(
  'ant bazel bun cargo composer dart deno dotnet flutter go hatch just lein make mix ng npm nx pants pnpm rails rake sbt swift task turbo yarn'.split(
    ' ',
  ),
);

/** Programs that run the command that follows. */
const WRAPPERS = new Set(
  'bash bundle bunx docker docker-compose env npx pdm pipenv pnpx podman poetry sh sudo time timeout uv xvfb-run'.split(
    ' ',
  ),
);

const INSTALLS = new Set([
  'add',
  'ci',
  'get',
  'i',
  'install',
  'mod',
  'require',
]);

const TEST_WORD =
  /(^|[:=-])(tests?|nextest|e2e|spec|check|vitest|jest|t)([:.-]|$)/;
const TEST_SCRIPT = /(^|[/._-])tests?[\w-]*\.(sh|py|js|ts|mjs|cjs|bash)$/;
const GRADLE_TASK = /^(:?[\w-]+:)*(test|check|build|\w+Test)$/;
const MAVEN_PHASES = new Set([
  'test',
  'package',
  'integration-test',
  'verify',
  'install',
  'deploy',
]);

const SKIPPED =
  /^-DskipTests(=true)?$|^-Dmaven\.test\.skip(=true)?$|^--no-tests?$/;

/** More words of a command are not looked at. */
const MAX_WORDS = 80;

/** Each command of a line, as words. */
const commandsIn = (line: string): string[][] =>
  line.split(/&&|\|\||[;|&()]/).map(command =>
    command
      .split(/\s+/)
      .map(word => word.replace(/^["']+|["']+$/g, ''))
      .filter(Boolean)
      .slice(0, MAX_WORDS),
  );

const isFlag = (word: string) => word.startsWith('-');

const isTaskWord = (word: string) => TEST_WORD.test(word);

const isTestWord = (word: string) =>
  word === 'test' || word === 'unittest' || TEST_SCRIPT.test(word);

function isTest(words: readonly string[], wrapped = false): boolean {
  const start = words.findIndex(word => !isFlag(word) && !/^\w+=/.test(word));
  const [program = '', ...rest] = words.slice(Math.max(start, 0));
  const name = program.slice(program.lastIndexOf('/') + 1);
  const plain = rest.filter(word => !isFlag(word));
  if (RUNNERS.has(name)) return true;
  if (name === 'node') {
    return rest.some(
      word => word.startsWith('--test') || TEST_SCRIPT.test(word),
    );
  }
  if (name === 'cypress' || name === 'coverage') return plain[0] === 'run';
  if (name === 'playwright') return plain[0] === 'test';
  if (name === 'mvn' || name === 'mvnw') {
    return plain.some(word => MAVEN_PHASES.has(word));
  }
  if (name === 'gradle' || name === 'gradlew') {
    return plain.some(word => GRADLE_TASK.test(word));
  }
  if (/^python[\d.]*$/.test(name) || name === 'manage.py' || name === 'php') {
    return plain.some(word => RUNNERS.has(word) || isTestWord(word));
  }
  if (TASKS.has(name)) {
    return !INSTALLS.has(plain[0] ?? '') && rest.some(isTaskWord);
  }
  if (WRAPPERS.has(name)) {
    // Where the command begins depends on the wrapper: each word is tried, once.
    return !wrapped && rest.some((_, index) => isTest(rest.slice(index), true));
  }
  return TEST_SCRIPT.test(program);
}

const isSkipping = (words: readonly string[]) =>
  words.some(
    (word, index) =>
      SKIPPED.test(word) || (word === '-x' && words[index + 1] === 'test'),
  );

/** True for a line of a script that runs tests. */
export const runsTests = (line: string): boolean =>
  commandsIn(line).some(words => isTest(words) && !isSkipping(words));

/** True for a line of a script, or options, that tell to skip tests. */
export const skipsTests = (line: string): boolean =>
  commandsIn(line).some(isSkipping);
