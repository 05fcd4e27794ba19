import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { NotFoundError, NotModifiedError } from '@backstage/errors';
import { Documentation } from './Documentation';

const FILE = 'https://gitlab.example.test/demo/api/-/blob/HEAD/';

const documented = (directory: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'api',
    annotations: { 'backstage.io/techdocs-ref': `dir:${directory}` },
  },
});

type Answer = { text: string; etag?: string } | Error;

/** Asks again and again, of files that change in between. */
function setUp() {
  const files = new Map<string, Answer>();
  const asked: string[] = [];
  let known = {};
  const documentation = new Documentation(
    mockServices.urlReader.mock({
      readUrl: async (url: string, options?: { etag?: string }) => {
        const path = url.replace(FILE, '');
        asked.push([path, options?.etag].filter(Boolean).join(' '));
        const answer = files.get(path) ?? new NotFoundError('404');
        if (answer instanceof Error) {
          throw answer;
        }
        if (answer.etag && answer.etag === options?.etag) {
          throw new NotModifiedError();
        }
        return {
          buffer: async () => Buffer.from(answer.text),
          etag: answer.etag,
        };
      },
    }),
    1000,
  );
  return {
    asked,
    files,
    isAnnounced: async (directory: string) => {
      const { entities, known: next } = await documentation.announced(
        [documented(directory)],
        `${FILE}catalog-info.yaml`,
        known,
      );
      known = next;
      return (
        entities[0].metadata.annotations?.['backstage.io/techdocs-ref'] !==
        undefined
      );
    },
  };
}

describe('Documentation', () => {
  it('is announced as long as it is there, by a conditional request', async () => {
    const { asked, files, isAnnounced } = setUp();
    expect(await isAnnounced('.')).toBe(false);
    files.set('mkdocs.yaml', { text: 'site_name: x', etag: 'one' });
    expect(await isAnnounced('.')).toBe(true);
    asked.length = 0;
    expect(await isAnnounced('.')).toBe(true);
    expect(asked).toEqual(['mkdocs.yaml one']);
    files.clear();
    expect(await isAnnounced('.')).toBe(false);
  });

  it.each([
    ['fails', new Error('502')],
    ['is a page to sign in', { text: '<!doctype html>' }],
  ])('says nothing where what answers for GitLab %s', async (_, answer) => {
    const { files, isAnnounced } = setUp();
    files.set('docs/mkdocs.yml', answer);
    await expect(isAnnounced('docs')).rejects.toThrow(/502|gives no file/);
  });

  it('asks for ten directories at most', async () => {
    const documentation = new Documentation(
      mockServices.urlReader.mock({
        readUrl: async () => ({ buffer: async () => Buffer.from('x: y') }),
      }),
      1000,
    );
    const { dropped, known } = await documentation.announced(
      Array.from({ length: 12 }, (_, n) => documented(`d${n}`)),
      FILE,
    );
    expect(Object.keys(known)).toHaveLength(10);
    expect(dropped).toHaveLength(2);
  });
});
