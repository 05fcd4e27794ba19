import { mockCredentials } from '@backstage/backend-test-utils';
import { ruleDescriptions } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { FILES_WITHOUT_LEVEL } from '../__testUtils__/platform';
import { startPortal } from '../__testUtils__/portal';

jest.setTimeout(60_000);

const NO_PROJECT = 'There is no such project';

describe('the actions of conformity', () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal();
    portal.gitlab.push('demo', 'api', FILES_WITHOUT_LEVEL);
    await portal.judge();
  });
  afterAll(() => portal.backend.stop());

  const run = async (name: string, who: string, input: object = {}) => {
    const { output } = await portal.actions.invoke({
      id: `test:${name}`,
      input: { ...input },
      credentials: mockCredentials.user(`user:default/${who}`),
    });
    return output;
  };
  const api = { project: 'demo', repository: 'api' };

  it('are five, of which one writes, and none destroys', async () => {
    const { actions } = await portal.actions.list();
    expect(
      Object.fromEntries(
        actions.map(({ name, attributes }) => [name, attributes]),
      ),
    ).toEqual({
      'get-project-conformity': expect.objectContaining({ readOnly: true }),
      'get-repository-conformity': expect.objectContaining({ readOnly: true }),
      'list-what-to-mend-first': expect.objectContaining({ readOnly: true }),
      'describe-rule': expect.objectContaining({ readOnly: true }),
      'refresh-repository': {
        readOnly: false,
        destructive: false,
        idempotent: true,
      },
    });
  });

  it.each`
    name                           | input                  | stranger      | reader                                  | other
    ${'get-project-conformity'}    | ${{ project: 'demo' }} | ${NO_PROJECT} | ${'none'}                               | ${NO_PROJECT}
    ${'get-repository-conformity'} | ${api}                 | ${NO_PROJECT} | ${'none'}                               | ${NO_PROJECT}
    ${'refresh-repository'}        | ${api}                 | ${NO_PROJECT} | ${'This is for members of the project'} | ${NO_PROJECT}
    ${'list-what-to-mend-first'}   | ${{}}                  | ${'none'}     | ${'none'}                               | ${'none'}
    ${'describe-rule'}             | ${{ rule: 'docs' }}    | ${'none'}     | ${'none'}                               | ${'none'}
  `(
    '$name gives each caller what the API gives them',
    async ({ name, input, ...expected }) => {
      const refusal = async (who: string) =>
        run(name, who, input).then(
          () => 'none',
          (error: Error) => error.message,
        );
      expect({
        stranger: await refusal('charlie'),
        reader: await refusal('sacha'),
        other: await refusal('lou'),
        member: await refusal('camille'),
      }).toEqual({ ...expected, member: 'none' });
    },
  );

  it('serve people alone', async () => {
    for (const credentials of [
      mockCredentials.service(),
      mockCredentials.none(),
    ]) {
      await expect(
        portal.actions.invoke({
          id: 'test:get-project-conformity',
          input: { project: 'demo' },
          credentials,
        }),
      ).rejects.toThrow(/for people/);
    }
  });

  it('tell a project, its level and what blocks', async () => {
    expect(
      await run('get-project-conformity', 'camille', { project: 'demo' }),
    ).toMatchObject({
      level: 'none',
      repositories: [
        { repository: 'api', level: 'none', breaches: expect.any(Number) },
      ],
    });
  });

  it('tell findings with evidence and remedies, in the language asked for', async () => {
    const finding = async (language?: 'en') =>
      run('get-repository-conformity', 'camille', {
        ...api,
        verdicts: ['not-conforming'],
        ...(language && { language }),
      });
    const described = ruleDescriptions.find(({ id }) => id === 'df-rootless');
    for (const [language, answer] of [
      ['fr', await finding()],
      ['en', await finding('en')],
    ] as const) {
      expect(answer).toMatchObject({
        findings: expect.arrayContaining([
          expect.objectContaining({
            rule: 'df-rootless',
            verdict: 'not-conforming',
            title: described?.title[language],
            remedy: described?.how[language],
            evidence: [
              expect.objectContaining({ file: 'Dockerfile', line: 2 }),
            ],
          }),
        ]),
      });
      expect(JSON.stringify(answer)).not.toContain('"conforming"');
    }
  });

  it('list what to mend first in one’s own projects', async () => {
    const items = expect.arrayContaining([
      expect.objectContaining({ repository: 'api', rule: 'df-rootless' }),
    ]);
    expect(await run('list-what-to-mend-first', 'camille')).toEqual({ items });
    expect(await run('list-what-to-mend-first', 'lou')).toEqual({ items: [] });
  });

  it('describe every rule', async () => {
    for (const { id, what } of ruleDescriptions) {
      expect(
        await run('describe-rule', 'camille', { rule: id, language: 'en' }),
      ).toMatchObject({ rule: id, what: what.en });
    }
    await expect(
      run('describe-rule', 'camille', { rule: 'constructor' }),
    ).rejects.toThrow('no such rule');
  });

  it('have a repository judged, and say when there is none', async () => {
    expect(await run('refresh-repository', 'camille', api)).toEqual({
      queued: true,
    });
    await expect(
      run('refresh-repository', 'camille', { ...api, repository: 'no-such' }),
    ).rejects.toThrow('no such repository');
  });
});
