import {
  PlatformFacts,
  RawFile,
} from '@cloud-pi-native/backstage-plugin-conformity-node';
import { chart } from './chart';
import { application, sources } from './code';
import { descriptions, openapi } from './descriptions';
import { manifests } from './manifests';
import { pipeline } from './pipeline';
import { Files, productOf } from './Product';

const YAML_BYTES = 25 * 1024;
const TOTAL_BYTES = 60 * 1024;

/** A repository that the benchmark judges. */
export interface GeneratedRepository {
  files: RawFile[];
  facts: PlatformFacts;
}

const isYaml = (path: string) => /\.ya?ml$/.test(path);

const sizeOf = (files: Files, counts: (path: string) => boolean = () => true) =>
  Object.entries(files).reduce(
    (sum, [path, text]) => sum + (counts(path) ? Buffer.byteLength(text) : 0),
    0,
  );

/** The repository of a seed: forty files, sixty kilobytes, twenty-five of them YAML. */
export function generateRepository(seed: number): GeneratedRepository {
  const product = productOf(seed);
  const fixed: Files = {
    ...pipeline(product),
    ...application(product),
    ...descriptions(product),
    ...chart(product),
    ...manifests(product),
  };
  const described = {
    ...fixed,
    'openapi.yaml': openapi(product, YAML_BYTES - sizeOf(fixed, isYaml)),
  };
  const all = {
    ...described,
    ...sources(product, TOTAL_BYTES - sizeOf(described)),
  };
  return {
    files: Object.entries(all).map(([path, text]) => ({
      path,
      kind: 'file',
      content: Buffer.from(text),
    })),
    facts: {
      slug: product.project,
      standalone: false,
      provisioning: { project: '9.24.0', console: '9.24.0' },
      environments: ['dev', 'integration', 'prod'].map(name => ({
        name,
        stage: name,
        cluster: name === 'prod' ? 'prod-1' : 'hp-1',
        zone: 'usuelle',
        cpu: 4,
        memory: 8,
        gpu: 0,
      })),
    },
  };
}
