import { mockServices } from '@backstage/backend-test-utils';
import { PROJECT_CHANGED_TOPIC } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { CloudPiNativeEntityProvider } from '../provider/CloudPiNativeEntityProvider';
import { readSettings } from '../provider/settings';
import { FakeCatalog } from '../testing/FakeCatalog';
import { FakeConsole, fakeConsoleService } from '../testing/FakeConsole';
import { MemoryStore } from '../testing/MemoryStore';

/** A provider that is connected to a catalogue and a console in memory, and did nothing yet. */
export async function connectProvider(
  console: FakeConsole,
  {
    access = 'full',
    catalog = new FakeCatalog(),
    store = new MemoryStore(),
  } = {},
) {
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const events = mockServices.events();
  const scheduler = mockServices.scheduler();
  const provider = new CloudPiNativeEntityProvider({
    console: fakeConsoleService(console),
    events,
    logger,
    metrics: () => {},
    scheduler,
    settings: readSettings(
      mockServices.rootConfig({
        data: { cloudPiNative: { catalog: { access } } },
      }),
    ),
    store,
  });
  await provider.connect(catalog);
  const publish = (eventPayload: unknown) =>
    events.publish({ topic: PROJECT_CHANGED_TOPIC, eventPayload });
  return {
    catalog,
    console,
    logger,
    provider,
    publish,
    store,
    fullPass: () => scheduler.triggerTask('cloud-pi-native-full-pass'),
    poll: () => scheduler.triggerTask('cloud-pi-native-poll'),
    /** Publishes, and waits until all that is queued was done. */
    changed: async (project: string) => {
      await publish({ project });
      while (provider.running) {
        await new Promise(resolve => setTimeout(resolve, 1));
      }
    },
  };
}
