import { UrlReaderServiceReadUrlOptions } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { CatalogProcessorResult } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonValue } from '@backstage/types';
import { Readable } from 'node:stream';
import { aProject, aRepository, platform } from '../testing/builders';
import { repositoryToLocation } from '../translate/repository';
import { MAX_FILE_BYTES } from './catalogFile';
import { Neighbours } from './Neighbours';
import { OrphanSweep } from './OrphanSweep';
import { RepositoryProcessor } from './RepositoryProcessor';

const location = repositoryToLocation(aRepository(), aProject(), platform);
const KEY =
  'cloud-pi-native-repository:https://gitlab.example.test/forge-mi/projects/demo/api';

const text = (name: string) =>
  `{apiVersion: backstage.io/v1alpha1, kind: Resource, metadata: {name: ${name}}, spec: {type: database, owner: x}}`;

type Answer = (etag?: string) => { text: string; etag?: string };

/** Processes a location again and again, as the catalogue does. */
function setUp(held: Entity[] = []) {
  let answer: Answer = () => ({ text: text('db') });
  const scheduler = mockServices.scheduler.mock();
  const logger = mockServices.logger.mock();
  const reader = mockServices.urlReader.mock({
    readUrl: async (_url: string, options?: UrlReaderServiceReadUrlOptions) => {
      const file = answer(options?.etag);
      return {
        buffer: async () => Buffer.from(file.text),
        stream: () => Readable.from([Buffer.from(file.text)]),
        etag: file.etag,
      };
    },
  });
  const sweep = new OrphanSweep(scheduler, logger);
  const requested = jest.spyOn(sweep, 'request').mockReturnValue();
  const names = new Neighbours(
    catalogServiceMock({ entities: held }),
    mockServices.auth(),
  );
  const setRefusedClaims = jest.fn(
    async (_repository: string, _claims: string[]) => {},
  );
  const processor = new RepositoryProcessor(
    reader,
    names,
    sweep,
    { setRefusedClaims },
    logger,
  );
  const cached = new Map<string, JsonValue>();

  return {
    requested,
    setRefusedClaims,
    answers: (next: Answer) => {
      answer = next;
    },
    process: async (entity: Entity = location) => {
      const results: CatalogProcessorResult[] = [];
      await processor.postProcessEntity(
        entity,
        { type: 'cloud-pi-native-repository', target: 'x' },
        result => results.push(result),
        {
          get: async <T extends JsonValue>(key: string) => {
            const value: unknown = cached.get(key);
            return value as T | undefined;
          },
          set: async (key, value) => void cached.set(key, value),
        },
      );
      return results.map(result => {
        if (result.type === 'entity') {
          return `${stringifyEntityRef(result.entity)} by ${result.locationKey}`;
        }
        return result.type === 'refresh'
          ? `refresh ${result.key}`
          : result.type;
      });
    },
  };
}

const gone: Answer = () => {
  throw new NotFoundError('404');
};

describe('RepositoryProcessor', () => {
  it('emits the fall-back under the key of the file, and has the other one swept at each change', async () => {
    const { answers, process, requested } = setUp();
    expect(await process()).toEqual([
      `resource:default/db by ${KEY}`,
      `refresh ${KEY}`,
    ]);
    expect(requested).not.toHaveBeenCalled();

    answers(gone);
    expect(await process()).toEqual([
      `component:default/demo.api by ${KEY}`,
      `refresh ${KEY}`,
    ]);
    expect(requested).toHaveBeenCalledTimes(1);

    await process();
    expect(requested).toHaveBeenCalledTimes(1);
  });

  it('notes what a file claims in vain when that changes, and when it does no more', async () => {
    const { answers, process, setRefusedClaims } = setUp();
    await process();
    setRefusedClaims.mockClear();
    answers(() => ({ text: '{kind: User}' }));
    await process();
    await process();
    answers(gone);
    await process();
    expect(setRefusedClaims.mock.calls).toEqual([
      [
        expect.stringMatching(/demo\/api$/),
        [expect.stringContaining('refusé')],
      ],
      [expect.stringMatching(/demo\/api$/), []],
    ]);
  });

  it('emits nothing and fails when GitLab does, so that the catalogue keeps what it has', async () => {
    const { answers, process } = setUp();
    await process();
    answers(() => {
      throw new Error('502');
    });
    await expect(process()).rejects.toThrow('502');
    answers(() => ({ text: '<!DOCTYPE html><title>Connexion</title>' }));
    await expect(process()).rejects.toThrow('no file');
  });

  it('uses what it knows of a file that was not modified', async () => {
    const { answers, process } = setUp();
    answers(() => ({ text: text('db'), etag: 'one' }));
    const first = await process();
    answers(etag => {
      expect(etag).toBe('one');
      throw new NotModifiedError();
    });
    expect(await process()).toEqual(first);
    expect(await process()).toEqual(first);
  });

  it('shows a fall-back for a file that is too large, without reading it whole', async () => {
    const { answers, process } = setUp();
    answers(() => ({ text: `${text('db')}\n#${'x'.repeat(MAX_FILE_BYTES)}` }));
    expect(await process()).toContain(`component:default/demo.api by ${KEY}`);
  });

  it('takes no name that is another’s, and keeps its own', async () => {
    const resource = (name: string, origin: string): Entity => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Resource',
      metadata: {
        name,
        annotations: { 'backstage.io/managed-by-origin-location': origin },
      },
    });
    const another = 'cloud-pi-native-repository:https://gitlab.example.test/x';
    const { answers, process } = setUp([
      resource('own', KEY),
      resource('taken', another),
    ]);
    answers(() => ({ text: `${text('own')}\n---\n${text('taken')}` }));
    expect(await process()).toEqual([
      `resource:default/own by ${KEY}`,
      `refresh ${KEY}`,
    ]);
    answers(() => ({ text: text('taken') }));
    expect(await process()).toContain(`component:default/demo.api by ${KEY}`);
  });

  it('leaves the locations of others alone', async () => {
    const { process } = setUp();
    expect(
      await process({
        ...location,
        metadata: {
          ...location.metadata,
          annotations: {
            ...location.metadata.annotations,
            'backstage.io/managed-by-origin-location':
              'url:https://gitlab.example.test/mine.yaml',
          },
        },
      }),
    ).toEqual([]);
  });
});
