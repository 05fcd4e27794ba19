import { snapshotOf } from '../../testing/fixtures';
import { evaluate } from '../../evaluate';
import { noSecretFixtures } from './__fixtures__/noSecret';

const SECRETS = /s3cr3t|abcdef/;

describe('df-no-secret', () => {
  it.each(
    noSecretFixtures.filter(({ files }) => SECRETS.test(JSON.stringify(files))),
  )('shows no value: $name', ({ files }) => {
    // By any rule: what one finds, another may come across.
    const evaluation = JSON.stringify(evaluate(snapshotOf(files)));
    expect(evaluation).toContain('df-no-secret');
    expect(evaluation).not.toMatch(SECRETS);
  });
});
