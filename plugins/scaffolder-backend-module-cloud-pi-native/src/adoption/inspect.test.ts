import { SourceFile } from '../git/sourceFiles';
import { inspect } from './inspect';

const of = (files: Record<string, string>): SourceFile[] =>
  Object.entries(files).map(([path, content]) => ({
    path,
    content: Buffer.from(content),
    executable: false,
  }));

describe('inspect', () => {
  it.each([
    ['node', { 'package.json': '{}', 'index.html': '' }],
    ['java', { 'pom.xml': '' }],
    ['python', { 'pyproject.toml': '' }],
    ['python', { 'requirements.txt': '' }],
    ['static', { 'index.html': '' }],
    ['other', { 'go.mod': '', 'web/package.json': '{}' }],
  ])('recognises %s', (stack, files) => {
    expect(inspect(of(files)).stack).toBe(stack);
  });

  it.each([
    ['{"scripts":{"start":"node dist/main.js"}}', 'dist/main.js'],
    ['{"scripts":{"start":"node --enable-source-maps ./a.js"}}', 'a.js'],
    [
      '{"main":"lib/index.js","scripts":{"start":"next start"}}',
      'lib/index.js',
    ],
    ['{"main":"../../etc/x.js"}', 'index.js'],
    ['{"main":"a\\nRUN evil"}', 'index.js'],
    ['{"main":"a.js\\"]"}', 'index.js'],
    ['{"main":3,"scripts":"x"}', 'index.js'],
    ['not JSON', 'index.js'],
    ['null', 'index.js'],
  ])('reads what starts %s', (text, entry) => {
    expect(inspect(of({ 'package.json': text })).entry).toBe(entry);
  });

  it('reads a port in no time from a file of nothing but lines', () => {
    const Dockerfile = '\n'.repeat(500_000);
    expect(inspect(of({ Dockerfile })).port).toBe(8080);
    expect(inspect(of({ Dockerfile: 'FROM a\n  expose 3000\n' })).port).toBe(
      3000,
    );
  });

  it('finds what starts a Python application', () => {
    const files = { 'requirements.txt': '', 'app/main.py': '' };
    expect(inspect(of(files)).entry).toBe('app/main.py');
    expect(inspect(of({ 'pyproject.toml': '' })).entry).toBe('main.py');
  });

  it.each([
    ['{"scripts":{"test":"jest"}}', true],
    [
      '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}',
      false,
    ],
    ['{}', false],
  ])('knows whether %s has tests', (text, hasTests) => {
    expect(inspect(of({ 'package.json': text })).hasTests).toBe(hasTests);
  });

  it('finds the nearest Dockerfile, and its port where it may be used', () => {
    const found = (port: string) =>
      inspect(
        of({
          'deep/er/Dockerfile': 'EXPOSE 9000',
          'docker/Dockerfile': `FROM x\nEXPOSE ${port}/tcp\n`,
        }),
      );
    expect(found('3000')).toMatchObject({
      dockerfile: 'docker/Dockerfile',
      port: 3000,
    });
    expect(found('80').port).toBe(8080);
    expect(found('99999').port).toBe(8080);
  });

  it.each([
    ['chart/Chart.yaml', true],
    ['k8s/deployment.yaml', true],
    ['kustomization.yml', true],
    ['src/deploy.ts', false],
    ['docs/k8s.md', false],
  ])('tells whether %s deploys something', (path, has) => {
    expect(inspect(of({ [path]: '' })).hasInfrastructure).toBe(has);
  });

  it('tells what is there already', () => {
    expect(
      inspect(
        of({
          '.gitlab-ci.yml': '',
          'catalog-info.yaml': '',
          'mkdocs.yml': '',
          'requirements.txt': '',
          'tests/test_a.py': '',
        }),
      ),
    ).toMatchObject({
      hasPipeline: true,
      hasCatalogFile: true,
      hasDocumentation: true,
      requirements: 'requirements.txt',
      isLocked: true,
      hasTests: true,
    });
  });
});
