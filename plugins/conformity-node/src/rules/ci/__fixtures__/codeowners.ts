import { Fixture } from '../../../testing/fixtures';

export const codeownersFixtures: readonly Fixture[] = [
  {
    name: 'a group for everything',
    files: { CODEOWNERS: '# Relecture\n* @demo/relecteurs\n' },
    verdict: 'conforming',
    at: 'CODEOWNERS:2',
  },
  {
    name: 'a section of GitLab with its default owners',
    files: {
      '.gitlab/CODEOWNERS': '^[Documentation][2] @demo\ndocs/\nREADME.md\n',
    },
    verdict: 'conforming',
    at: '.gitlab/CODEOWNERS:1',
  },
  {
    name: 'an address, in the folder of documentation',
    files: { 'docs/CODEOWNERS': '*.ts camille.durand@example.gouv.fr\n' },
    verdict: 'conforming',
  },
  {
    name: 'paths and nobody',
    files: { '.github/CODEOWNERS': '* # @demo plus tard\n/src\n' },
    verdict: 'not-conforming',
    at: '.github/CODEOWNERS',
  },
  {
    name: 'comments only',
    files: { CODEOWNERS: '# * @demo\n' },
    verdict: 'not-conforming',
  },
  {
    name: 'in a folder where no forge looks',
    files: { 'api/CODEOWNERS': '* @demo\n' },
    verdict: 'not-conforming',
  },
];
