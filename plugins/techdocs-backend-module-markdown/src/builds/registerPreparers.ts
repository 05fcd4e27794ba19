import {
  LoggerService,
  resolvePackagePath,
  RootConfigService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  DirectoryPreparer,
  TechdocsPreparerExtensionPoint,
  UrlPreparer,
} from '@backstage/plugin-techdocs-node';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { z } from 'zod';
import { FolderPreparer, VersionedPreparer } from './preparers';

const GENERATOR = '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';

const manifestSchema = z.object({ version: z.string() });

/** What stands for the generator: with another one every document is built again. */
function generatorOf(config: RootConfigService): string {
  const manifest = resolvePackagePath(GENERATOR, 'package.json');
  const { version } = manifestSchema.parse(
    JSON.parse(readFileSync(manifest, 'utf8')),
  );
  return `${version}-${config.getOptionalString('techdocs.markdown.mkdocs') ?? 'never'}`;
}

/** Has TechDocs know whether a source changed, whatever it is. */
export function registerPreparers(
  preparers: TechdocsPreparerExtensionPoint,
  deps: {
    config: RootConfigService;
    logger: LoggerService;
    reader: UrlReaderService;
  },
): void {
  const { config } = deps;
  const generator = generatorOf(config);
  const folders = new FolderPreparer(
    DirectoryPreparer.fromConfig(config, deps),
    config.getOptionalString('backend.workingDirectory') ?? tmpdir(),
  );
  preparers.registerPreparer('dir', new VersionedPreparer(folders, generator));
  preparers.registerPreparer(
    'url',
    new VersionedPreparer(UrlPreparer.fromConfig(deps), generator),
  );
}
