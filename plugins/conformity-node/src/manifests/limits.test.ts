import { snapshotOf } from '../testing/fixtures';
import { Repository } from '../Repository';

const service = (index: number) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: s${index} }\n`;

const services = (count: number) =>
  Array.from({ length: count }, (_, index) => service(index)).join('---\n');

describe('the number of objects', () => {
  it('is limited, and what is beyond is told', () => {
    const { manifests } = new Repository(
      snapshotOf({
        'k8s/a.yaml': services(3000),
        'k8s/b.yaml': services(3000),
      }),
    );
    expect(manifests.all).toHaveLength(5000);
    expect(manifests.unread).toEqual([
      {
        file: 'k8s/b.yaml',
        reason: expect.objectContaining({
          en: expect.stringContaining('more than 5000 objects'),
        }),
      },
    ]);
  });

  it('is no limit to others', () => {
    const { manifests } = new Repository(
      snapshotOf({ 'k8s/a.yaml': services(5000) }),
    );
    expect(manifests.all).toHaveLength(5000);
    expect(manifests.unread).toEqual([]);
  });
});
