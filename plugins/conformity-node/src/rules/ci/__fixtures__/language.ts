import { Fixture } from '../../../testing/fixtures';

export const languageFixtures: readonly Fixture[] = [
  {
    name: 'TypeScript with markup and a shell script',
    files: {
      'src/main.ts': 'export {};\n',
      'index.html': '<!doctype html>',
      'run.sh': 'node .\n',
    },
    verdict: 'conforming',
    at: 'src/main.ts',
  },
  {
    name: 'Kotlin',
    files: {
      'build.gradle.kts': 'plugins { kotlin("jvm") }\n',
      'src/main/kotlin/Main.kt': 'fun main() = println("bonjour")\n',
    },
    verdict: 'warning',
    at: 'src/main/kotlin/Main.kt',
  },
  {
    name: 'C#, in capitals',
    files: { 'SRC/PROGRAM.CS': 'class Program {}\n', 'a.py': 'pass\n' },
    verdict: 'warning',
    at: 'SRC/PROGRAM.CS',
  },
  {
    name: 'one file of another language among many',
    files: {
      ...Object.fromEntries(
        Array.from({ length: 19 }, (_, index) => [`src/${index}.py`, 'pass\n']),
      ),
      'tools/graph.pl': 'print 1;\n',
    },
    verdict: 'conforming',
  },
  {
    name: 'somebody else’s code only',
    files: {
      'vendor/lib/x.cs': 'class X {}\n',
      'eslint.config.js': 'export default [];\n',
    },
    verdict: 'not-applicable',
  },
];
