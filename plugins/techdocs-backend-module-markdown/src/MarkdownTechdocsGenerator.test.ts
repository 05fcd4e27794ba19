import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import {
  TechdocsGenerator,
  techdocsGeneratorExtensionPoint,
  techdocsPreparerExtensionPoint,
  techdocsPublisherExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { existsSync } from 'node:fs';
import { createLogger } from 'winston';
import module from './index';

const logger = createLogger({ silent: true });

// A backend that is stopped ends its threads: those of a build after that would stay.
const running: Array<{ stop: () => Promise<void> }> = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(backend => backend.stop()));
});

async function startGenerator(mkdocs?: string) {
  const generators: TechdocsGenerator[] = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [
        techdocsGeneratorExtensionPoint,
        {
          setTechdocsGenerator: (each: TechdocsGenerator) => {
            generators.push(each);
          },
        },
      ],
      [techdocsPreparerExtensionPoint, { registerPreparer: () => {} }],
      [techdocsPublisherExtensionPoint, { registerPublisher: () => {} }],
    ],
    features: [
      module,
      mockServices.rootConfig.factory({
        data: {
          techdocs: {
            builder: 'external',
            markdown: mkdocs ? { mkdocs } : {},
          },
        },
      }),
    ],
  });
  running.push(backend);
  expect(generators).toHaveLength(1);
  return generators[0];
}

jest.setTimeout(60_000);

describe('MarkdownTechdocsGenerator', () => {
  const directory = createMockDirectory();
  const stock = jest.spyOn(TechdocsGenerator.prototype, 'run');

  beforeEach(() => {
    stock.mockReset();
    stock.mockResolvedValue(undefined);
  });
  afterAll(() => stock.mockRestore());

  const cases: Array<[string | undefined, string, boolean]> = [
    [undefined, 'site_name: a', false],
    [undefined, 'extra: { generator: mkdocs }', false],
    ['on-request', 'site_name: a', false],
    ['on-request', 'extra: { generator: mkdocs }', true],
    ['always', 'site_name: a', true],
  ];

  it.each(cases)(
    'with %s and %j, MkDocs builds: %s',
    async (mkdocs, settings, byMkdocs) => {
      directory.setContent({
        repository: { 'mkdocs.yml': settings, docs: { 'index.md': '# A' } },
      });
      const generator = await startGenerator(mkdocs);
      await generator.run({
        inputDir: directory.resolve('repository'),
        outputDir: directory.resolve('site'),
        logger,
      });
      expect(stock).toHaveBeenCalledTimes(byMkdocs ? 1 : 0);
      expect(existsSync(directory.resolve('site/index.html'))).toBe(!byMkdocs);
    },
  );

  it('refuses a configuration that it does not know', async () => {
    await expect(startGenerator('sometimes')).rejects.toThrow(
      /techdocs.markdown.mkdocs must be one of/,
    );
  });
});
