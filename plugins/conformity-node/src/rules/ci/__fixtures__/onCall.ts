import { Fixture } from '../../../testing/fixtures';

const FILE = 'catalog-info.yaml';
const withLinks = (links: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: navires-api
  links:
${links}
spec: { type: service, lifecycle: production, owner: navires }
`;

export const onCallFixtures: readonly Fixture[] = [
  {
    name: 'a link that says on-call by its title',
    files: {
      [FILE]: withLinks(`    - url: https://wiki.example
      title: Wiki
    - url: https://annuaire.example/navires
      title: Astreinte de l’équipe`),
    },
    verdict: 'conforming',
    at: `${FILE}:8`,
  },
  {
    name: 'a link that says support by its type, in capitals',
    files: {
      [FILE]: withLinks(
        '    - { url: "https://tickets.example", type: SUPPORT }',
      ),
    },
    verdict: 'conforming',
  },
  {
    name: 'links to other things',
    files: {
      [FILE]: withLinks('    - { url: "https://wiki.example", title: Wiki }'),
    },
    verdict: 'warning',
    at: `${FILE}:5`,
  },
  {
    name: 'an address that only looks like it',
    files: { [FILE]: withLinks('    - { url: "https://support.example" }') },
    verdict: 'warning',
  },
  {
    name: 'no file',
    files: { 'README.md': '# Rien' },
    verdict: 'warning',
  },
  {
    name: 'a file that does not parse',
    files: { [FILE]: 'metadata: [a\nb: c\n' },
    verdict: 'unknown',
  },
];
