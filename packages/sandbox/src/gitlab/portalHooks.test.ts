import { JsonFile } from '../web/JsonFile';
import { ensurePortalHooks } from './portalHooks';
import { emptyGitlabState, gitlabStateSchema } from './store';

it('tells each backend of the portal of pushes once, however often it starts', async () => {
  const file = await JsonFile.open({
    path: undefined,
    schema: gitlabStateSchema,
    initial: emptyGitlabState,
  });
  const context = { file, root: 'forge-mi/projects' };
  ensurePortalHooks(context, ['http://localhost:7007'], 'secret');
  ensurePortalHooks(
    context,
    ['http://localhost:7007', 'http://localhost:7067'],
    'secret',
  );
  expect(file.value.hooks).toMatchObject([
    {
      id: 1,
      target: 'forge-mi/projects',
      url: 'http://localhost:7007/api/events/http/gitlab',
      token: 'secret',
      pushEvents: true,
    },
    { id: 2, url: 'http://localhost:7067/api/events/http/gitlab' },
  ]);
});
