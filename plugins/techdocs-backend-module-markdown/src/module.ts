import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  techdocsGeneratorExtensionPoint,
  techdocsPreparerExtensionPoint,
  techdocsPublisherExtensionPoint,
} from '@backstage/plugin-techdocs-node';
import { registerPublisher } from './builds/publishInTurn';
import { registerPreparers } from './builds/registerPreparers';
import { startBuilds } from './builds/startBuilds';
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
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        generator: techdocsGeneratorExtensionPoint,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        preparers: techdocsPreparerExtensionPoint,
        publishers: techdocsPublisherExtensionPoint,
        reader: coreServices.urlReader,
        scheduler: coreServices.scheduler,
      },
      async init({ generator, lifecycle, preparers, publishers, ...deps }) {
        const { config, logger } = deps;
        const ours = MarkdownTechdocsGenerator.create(config, logger);
        generator.setTechdocsGenerator(ours);
        lifecycle.addShutdownHook(() => ours.close());
        registerPreparers(preparers, deps);
        await registerPublisher(publishers, deps);
        await startBuilds(deps);
      },
    });
  },
});
