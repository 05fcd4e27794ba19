import { snapshotOf } from '../testing/fixtures';
import { Repository } from '../Repository';
import { takenFromElsewhere } from './elsewhere';

const takenBy = (text: string) =>
  takenFromElsewhere(
    new Repository(snapshotOf({ '.gitlab-ci-dso.yml': text })).pipelines,
  ).map(({ value }) => value);

describe('what a pipeline takes from elsewhere', () => {
  it('is neither the catalogue, nor its own files, nor GitLab’s templates', () => {
    expect(
      takenBy(`include:
  - project: $CATALOG_PATH
    file: vault-ci.yml
  - template: Jobs/SAST.gitlab-ci.yml
  - local: ci/build.yml
`),
    ).toEqual([]);
  });

  it('is other projects, components, addresses and pipelines', () => {
    expect(
      takenBy(`include:
  - project: equipe/modeles
    file: dso.yml
  - component: $CI_SERVER_FQDN/equipe/test@1
  - local: ci/$EQUIPE.yml
api: { trigger: equipe/deploiement }
web: { trigger: { include: [{ artifact: ci.yml, job: make }] } }
.hidden: { trigger: equipe/rien }
`),
    ).toEqual([
      'equipe/modeles',
      '$CI_SERVER_FQDN/equipe/test@1',
      'ci/$EQUIPE.yml',
      'equipe/deploiement',
      'ci.yml',
    ]);
  });

  it('is shown without what gives access to it', () => {
    expect(
      takenBy(
        'include: https://robot:a1B2c3@forge.example/ci.yml?private_token=d4E5f6\n',
      ),
    ).toEqual(['https://forge.example/ci.yml']);
  });
});
