import {
  LoggerService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import {
  GeneratorRunOptions,
  TechdocsGenerator,
} from '@backstage/plugin-techdocs-node';
import {
  DocumentationBuilder,
  Warning,
  describeWarning,
  findSettings,
} from '@cloud-pi-native/backstage-plugin-techdocs-markdown-node';
import { readLimits } from './limits';
import { MkdocsUse, readMkdocsUse } from './mkdocsUse';

// More would hide the other lines of a log, and help nobody more.
const MAX_WARNINGS = 100;

/**
 * Builds documentation from Markdown in threads of the backend's own process. What asks for
 * MkDocs is left to Backstage's own generator, where configuration lets it.
 */
export class MarkdownTechdocsGenerator extends TechdocsGenerator {
  readonly #builder: DocumentationBuilder;
  readonly #mkdocs: MkdocsUse;

  static create(
    config: RootConfigService,
    logger: LoggerService,
  ): MarkdownTechdocsGenerator {
    const scmIntegrations = ScmIntegrations.fromConfig(config);
    return new MarkdownTechdocsGenerator(
      { config, logger, scmIntegrations },
      readMkdocsUse(config),
      new DocumentationBuilder(readLimits(config)),
    );
  }

  private constructor(
    options: ConstructorParameters<typeof TechdocsGenerator>[0],
    mkdocs: MkdocsUse,
    builder: DocumentationBuilder,
  ) {
    super(options);
    this.#builder = builder;
    this.#mkdocs = mkdocs;
  }

  override async run(options: GeneratorRunOptions): Promise<void> {
    const warnings: Warning[] = [];
    const warn = (warning: Warning) => {
      if (warnings.length < MAX_WARNINGS) warnings.push(warning);
    };
    const settings = await findSettings(options.inputDir, warn);
    const asksForMkdocs = settings.generator === 'mkdocs';
    if (
      this.#mkdocs === 'always' ||
      (this.#mkdocs === 'on-request' && asksForMkdocs)
    ) {
      await super.run(options);
      return;
    }
    if (asksForMkdocs) {
      const message = 'asks for MkDocs, which techdocs.markdown.mkdocs forbids';
      warn({ file: 'mkdocs.yml', message });
    }
    const { pages } = await this.#builder.build({
      inputDir: options.inputDir,
      outputDir: options.outputDir,
      settings,
      warn,
      name: options.siteOptions?.name,
      etag: options.etag,
    });
    for (const warning of warnings) {
      options.logger.warn(describeWarning(warning));
      options.logStream?.write(`${describeWarning(warning)}\n`);
    }
    options.logger.info(`Built ${pages.length} pages from Markdown`);
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#builder.close();
  }
}
