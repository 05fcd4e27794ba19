import { firstUnpinned, hasPythonDependencies } from './pythonDependencies';

it.each([
  ['fastapi==0.116.1\n', undefined],
  ['fastapi[all] == 0.116.1 ; python_version > "3.12"\n', undefined],
  ['demo @ https://nexus.example/demo.whl\n./lib\n-e .\n# a\n', undefined],
  ['a==1 \\\n  --hash=sha256:x\nb\n', 3],
  ['fastapi\n', 1],
  ['a==1\nb~=2.0 # pour c\n', 2],
  ['a==1.*\n', 1],
])('the first requirement without a version in %j: %s', (text, line) => {
  expect(firstUnpinned(text)).toBe(line);
});

it.each([
  ['[project]\ndependencies = ["fastapi"]\n', true],
  ['[project]\ndependencies = [\n  "fastapi",\n]\n', true],
  ['[project]\ndependencies = []\n', false],
  ['[tool.poetry.dependencies]\npython = "^3.12"\nfastapi = "*"\n', true],
  ['[tool.poetry.dependencies]\npython = "^3.12"\n', false],
  ['[tool.poetry.group.dev.dependencies]\npytest = "*"\n', true],
  ['[tool.ruff]\ndependencies = ["x"]\n', false],
  ['', false],
])('packages asked for by %j: %s', (text, expected) => {
  expect(hasPythonDependencies(text)).toBe(expected);
});
