import { snapshotOf } from '../testing/fixtures';
import { Repository } from '../Repository';
import { amountOfPod } from './resources';

const container = (more: string) => `{ name: a, image: "b:1", ${more} }`;
const cpu = (amount: string) => `resources: { limits: { cpu: ${amount} } }`;

function pod(main: string[], init: string[] = []) {
  const text = `
apiVersion: v1
kind: Pod
metadata: { name: a }
spec:
  containers: [${main.join(', ')}]
  initContainers: [${init.join(', ')}]
`;
  const [workload] = new Repository(snapshotOf({ 'k8s/pod.yaml': text }))
    .workloads;
  return workload && amountOfPod(workload, 'requests', 'cpu');
}

describe('amountOfPod', () => {
  it('adds what runs together, and takes the largest of what comes before', () => {
    const main = [container(cpu('500m')), container(cpu('1'))];
    expect(pod(main)).toBe(1.5);
    expect(pod(main, [container(cpu('1')), container(cpu('2'))])).toBe(2);
    expect(pod(main, [container(cpu('250m'))])).toBe(1.5);
  });

  it('counts an init container that goes on with the others', () => {
    const aside = container(`restartPolicy: Always, ${cpu('1')}`);
    expect(pod([container(cpu('1'))], [aside])).toBe(2);
  });

  it('does not know where a container says nothing', () => {
    expect(pod([container(cpu('1')), container('resources: {}')])).toBe(
      undefined,
    );
    expect(pod([container(cpu('1'))], [container('resources: {}')])).toBe(
      undefined,
    );
  });
});
