import { Fixture } from '../../../testing/fixtures';

const FILE = 'catalog-info.yaml';
const entity = (
  kind: string,
  spec: string,
) => `apiVersion: backstage.io/v1alpha1
kind: ${kind}
metadata:
  name: navires-api
spec:
  ${spec}
`;
const OWNED = 'owner: group:default/navires';

export const catalogOwnerFixtures: readonly Fixture[] = [
  {
    name: 'several entities, each with its owner',
    files: {
      [FILE]: `${entity('Component', OWNED)}---\n${entity('API', OWNED)}---\n`,
    },
    verdict: 'conforming',
    at: FILE,
  },
  {
    name: 'the second document without an owner',
    files: {
      [FILE]: `${entity('Component', OWNED)}---\n${entity('API', 'type: openapi')}`,
    },
    verdict: 'not-conforming',
    at: `${FILE}:12`,
  },
  {
    name: 'no name',
    files: {
      [FILE]: entity('Component', OWNED).replace('name:', 'title:'),
    },
    verdict: 'not-conforming',
    at: `${FILE}:3`,
  },
  {
    name: 'a name with spaces',
    files: {
      [FILE]: entity('Component', OWNED).replace('navires-api', 'API navires'),
    },
    verdict: 'not-conforming',
    at: `${FILE}:4`,
  },
  {
    name: 'a file that does not parse',
    files: { [FILE]: `${entity('Component', OWNED)}  tags: [a\n: :\n` },
    verdict: 'not-conforming',
  },
  {
    name: 'an empty file',
    files: { [FILE]: '# à écrire\n' },
    verdict: 'not-conforming',
    at: FILE,
  },
  {
    name: 'another extension',
    files: { 'catalog-info.yml': entity('Component', OWNED) },
    verdict: 'not-conforming',
    at: 'catalog-info.yml',
  },
  {
    name: 'no file',
    files: { 'README.md': '# Rien' },
    verdict: 'not-conforming',
  },
  {
    name: 'a kind that the portal does not take',
    files: { [FILE]: entity('System', OWNED) },
    verdict: 'warning',
    at: `${FILE}:2`,
  },
];
