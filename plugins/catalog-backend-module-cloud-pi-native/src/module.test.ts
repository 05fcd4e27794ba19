import { SchedulerServiceTaskScheduleDefinition } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';
import { FakeConsole, fakeConsoleServiceFactory } from './testing/FakeConsole';
import catalogModuleCloudPiNative from '.';

async function start(catalog?: object) {
  const console = new FakeConsole();
  const addEntityProvider = jest.fn();
  const addProcessor = jest.fn();
  const addModelSource = jest.fn();
  const schedules: SchedulerServiceTaskScheduleDefinition[] = [];
  const scheduler = mockServices.scheduler.mock({
    createScheduledTaskRunner: schedule => {
      schedules.push(schedule);
      return { run: async () => {} };
    },
  });
  await startTestBackend({
    extensionPoints: [
      [
        catalogProcessingExtensionPoint,
        {
          addEntityProvider,
          addProcessor,
          addPlaceholderResolver: jest.fn(),
          setOnProcessingErrorHandler: jest.fn(),
        },
      ],
      [
        catalogModelExtensionPoint,
        {
          addModelSource,
          setEntityDataParser: jest.fn(),
          setFieldValidators: jest.fn(),
        },
      ],
    ],
    features: [
      catalogModuleCloudPiNative,
      scheduler.factory,
      mockServices.rootConfig.factory({
        data: { cloudPiNative: { ...(catalog && { catalog }) } },
      }),
      fakeConsoleServiceFactory(console),
    ],
  });
  return { addEntityProvider, addModelSource, addProcessor, schedules };
}

describe('catalogModuleCloudPiNative', () => {
  it('registers the kinds, the processors and one provider', async () => {
    const { addEntityProvider, addModelSource, addProcessor, schedules } =
      await start();
    expect(addModelSource).toHaveBeenCalledTimes(1);
    expect(
      addProcessor.mock.calls.flat().map(p => p.getProcessorName()),
    ).toEqual([
      'CloudPiNativeDerivationProcessor',
      'CloudPiNativeMembershipProcessor',
      'CloudPiNativeRepositoryProcessor',
    ]);
    expect(
      addEntityProvider.mock.calls.flat().map(p => p.getProviderName()),
    ).toEqual(['cloud-pi-native', 'cloud-pi-native-pushes']);
    expect(schedules).toEqual([
      { frequency: { minutes: 30 }, timeout: { minutes: 15 } },
      { frequency: { seconds: 60 }, timeout: { minutes: 5 } },
    ]);
  });

  it('follows the schedule of the configuration', async () => {
    const { schedules } = await start({
      schedule: { frequency: { minutes: 10 }, timeout: { minutes: 1 } },
      poll: { seconds: '5' },
    });
    expect(schedules).toEqual([
      { frequency: { minutes: 10 }, timeout: { minutes: 1 } },
      { frequency: { seconds: 5 }, timeout: { minutes: 5 } },
    ]);
  });

  it('refuses to start on a wrong schedule', async () => {
    await expect(start({ schedule: { frequency: 'often' } })).rejects.toThrow(
      /'often'/,
    );
  });

  it('refuses to start on an access that it does not know', async () => {
    await expect(start({ access: 'some' })).rejects.toThrow(
      /cloudPiNative\.catalog\.access/,
    );
  });
});
