import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { platform } from '../testing/builders';
import { DerivationProcessor } from './DerivationProcessor';

const forged: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'x',
    // Queries find it where they look for the annotation.
    'Annotations.cloud-pi-native.fr/project-slug': 'demo',
    annotations: {
      'cloud-pi-native.fr/project-slug': 'demo',
      'cloud-pi-native.fr/repository-name': 'api',
      'argocd/app-name': 'demo-dev-6293-api-f371',
      'gitlab.com/project-id': '1',
      'GitLab.com/project-slug': 'forge-mi/projects/demo/api',
      'backstage.io/kubernetes-namespace': 'ns',
      'backstage.io/source-location': 'url:https://example.test/',
      'example.test/team': 'kept',
    },
    links: [{ url: 'https://example.test/doc' }],
  },
};

const from = async (type: string) => {
  const logger = mockServices.logger.mock();
  const processor = new DerivationProcessor(platform, logger);
  const location = { type, target: 'https://example.test/x' };
  const read = () =>
    processor.preProcessEntity(forged, location, () => {}, location);
  await read();
  const { metadata } = await read();
  return { logger, metadata };
};

describe('DerivationProcessor', () => {
  it('takes from a registered file what would make it speak for a project, and says so once', async () => {
    const { logger, metadata } = await from('url');
    expect(metadata.annotations).toEqual({
      'backstage.io/source-location': 'url:https://example.test/',
      'example.test/team': 'kept',
    });
    expect(Object.keys(metadata)).toEqual(['name', 'links', 'annotations']);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it("keeps what the portal's own configuration says", async () => {
    expect((await from('file')).metadata).toEqual(forged.metadata);
  });

  it('writes over what the ingestion does not own, and keeps its links', async () => {
    const { metadata } = await from('cloud-pi-native-repository');
    expect(metadata.annotations).toMatchObject({
      'example.test/team': 'kept',
      'backstage.io/source-location':
        'url:https://gitlab.example.test/forge-mi/projects/demo/api/-/tree/HEAD/',
    });
    expect(metadata.links?.map(link => link.url)).toEqual([
      expect.stringContaining('console'),
      expect.stringContaining('gitlab'),
      expect.stringContaining('sonarqube'),
      expect.stringContaining('vault'),
      'https://example.test/doc',
    ]);
  });
});
