import { PublisherBase, PublishRequest } from '@backstage/plugin-techdocs-node';
import { publishInTurn } from './publishInTurn';

const request = (name: string): PublishRequest => ({
  entity: {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name },
  },
  directory: `/${name}`,
});

function start() {
  const underway: Array<{ name: string; end: (error?: Error) => void }> = [];
  const inner: PublisherBase = {
    getReadiness: async () => ({ isAvailable: true }),
    docsRouter: () => () => {},
    fetchTechDocsMetadata: async () => ({
      etag: '',
      build_timestamp: 0,
      site_name: '',
      site_description: '',
    }),
    hasDocsBeenGenerated: async () => true,
    publish: ({ entity: { metadata } }) =>
      new Promise((resolve, reject) => {
        underway.push({
          name: metadata.name,
          end: error => (error ? reject(error) : resolve({ objects: [] })),
        });
      }),
  };
  return { publisher: publishInTurn(inner), underway };
}

const settle = () => new Promise(resolve => setImmediate(resolve));

describe('publishInTurn', () => {
  it('publishes a document once at a time, and others meanwhile', async () => {
    const { publisher, underway } = start();
    const first = publisher.publish(request('a'));
    const second = publisher.publish(request('a'));
    publisher.publish(request('b'));
    await settle();
    expect(underway.map(({ name }) => name)).toEqual(['a', 'b']);
    underway[0].end();
    await first;
    await settle();
    expect(underway.map(({ name }) => name)).toEqual(['a', 'b', 'a']);
    underway[2].end();
    await second;
  });

  it('publishes after a failure, which is told to whom it happened', async () => {
    const { publisher, underway } = start();
    const first = publisher.publish(request('a'));
    const second = publisher.publish(request('a'));
    await settle();
    underway[0].end(new Error('disk full'));
    await expect(first).rejects.toThrow('disk full');
    await settle();
    underway[1].end();
    await expect(second).resolves.toEqual({ objects: [] });
  });
});
