import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { techdocsGeneratorExtensionPoint } from '@backstage/plugin-techdocs-node';
import { MarkdownTechdocsGenerator } from './MarkdownTechdocsGenerator';

/**
 * Documentation built from Markdown, without Python or Docker.
 *
 * @public
 */
export const techdocsModuleMarkdown = createBackendModule({
  pluginId: 'techdocs',
  moduleId: 'markdown',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        generator: techdocsGeneratorExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ config, generator, logger }) {
        generator.setTechdocsGenerator(
          MarkdownTechdocsGenerator.create(config, logger),
        );
      },
    });
  },
});
