import {
  ExtensionBoundary,
  coreExtensionData,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';

export const runSubPage = scaffolderPlugin
  .getExtension('sub-page:scaffolder/tasks')
  .override({
    *factory(originalFactory, { node }) {
      const original = originalFactory();
      const stock = original.get(coreExtensionData.reactElement);
      yield coreExtensionData.routePath(
        original.get(coreExtensionData.routePath),
      );
      yield coreExtensionData.title(original.get(coreExtensionData.title));
      yield coreExtensionData.reactElement(
        ExtensionBoundary.lazy(node, async () => {
          const { RunRoutes } = await import('./RunRoutes');
          return <RunRoutes stock={stock} />;
        }),
      );
    },
  });

/**
 * Replaces the page of a run (`/create/tasks/:taskId`) by ours; the list of
 * runs stays the scaffolder's.
 *
 * @public
 */
export const cloudPiNativeRunPage = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [runSubPage],
});
