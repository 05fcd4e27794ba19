import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isDone, Knowledge, Question, status } from './Question';
import { Answer, Visitor } from './Visitor';

const CATALOG_ACTIONS = '/catalog/.backstage/actions/v1/actions/catalog:';
const HELLO = 'template:default/hello';

const somebodyElses = ({ runs }: Knowledge, visitor: Visitor) =>
  [...runs].find(([ref]) => ref !== visitor.ref)?.[1] ?? 'none';

const ofAnother = (
  ask: (visitor: Visitor, run: string) => Promise<Answer>,
): Question => ({
  ask: async (visitor, known) =>
    (await ask(visitor, somebodyElses(known, visitor))).status,
});

/** What the backend is asked to do, and what else it tells, by what the table calls it. */
export const OTHER_QUESTIONS: Record<string, Question> = {
  'to delete an entity': {
    ask: async (visitor, { sample }) => {
      const [uid] = sample.values();
      return visitor.ref?.includes('alex.martin')
        ? 204
        : (await visitor.remove(`/catalog/entities/by-uid/${uid}`)).status;
    },
  },
  'to register a location': status(v =>
    v.post('/catalog/locations?dryRun=true', { type: 'url', target: 'x' }),
  ),
  'the location behind a project': status(v =>
    v.get('/catalog/locations/by-entity/system/default/phares'),
  ),
  'to analyse a location': status(v =>
    v.post('/catalog/analyze-location', {
      location: { type: 'url', target: 'https://example.test/x.yaml' },
    }),
  ),
  'to validate an entity': status(v =>
    v.post('/catalog/validate-entity', {
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: { name: 'x' },
        spec: { type: 'service', lifecycle: 'production', owner: 'x' },
      },
      location: 'url:https://example.test/x.yaml',
    }),
  ),
  'to register a location by an action': status(v =>
    v.post(`${CATALOG_ACTIONS}register-entity/invoke`, {
      locationUrl: `https://example.test/${randomUUID()}.yaml`,
    }),
  ),

  'the state of the ingestion': status(v =>
    v.get('/catalog/cloud-pi-native/ingestion'),
  ),
  'to read the console again': status(v =>
    v.post('/catalog/cloud-pi-native/ingestion/refresh'),
  ),
  'to accept a shrink': status(v =>
    v.post('/catalog/cloud-pi-native/ingestion/shrink/approve'),
  ),

  'the form of a template': status(v =>
    v.get('/scaffolder/v2/templates/default/template/hello/parameter-schema'),
  ),
  'the list of actions': status(v => v.get('/scaffolder/v2/actions')),
  'to start a run': {
    ask: async (visitor, { runs }) => {
      const { status: code, body } = await visitor.post(
        '/scaffolder/v2/tasks',
        {
          templateRef: HELLO,
          values: {},
        },
      );
      const run = z.object({ id: z.string() }).safeParse(body).data;
      if (run && visitor.ref) {
        runs.set(visitor.ref, run.id);
      }
      return code;
    },
  },
  'whose runs are listed': {
    ask: async visitor => {
      const answer = await visitor.get('/scaffolder/v2/tasks');
      const tasks = z.object({
        tasks: z.array(z.object({ createdBy: z.string() })),
      });
      return isDone(answer)
        ? [
            ...new Set(
              tasks.parse(answer.body).tasks.map(task => task.createdBy),
            ),
          ]
        : answer.status;
    },
  },
  'somebody else’s run': ofAnother((v, run) =>
    v.get(`/scaffolder/v2/tasks/${run}`),
  ),
  'its log': ofAnother((v, run) => v.get(`/scaffolder/v2/tasks/${run}/events`)),
  'to cancel it': ofAnother((v, run) =>
    v.post(`/scaffolder/v2/tasks/${run}/cancel`),
  ),
  'to resume it': ofAnother((v, run) =>
    v.post(`/scaffolder/v2/tasks/${run}/retry`),
  ),
  'to try a template of one’s own': status(v =>
    v.post('/scaffolder/v2/dry-run', {
      template: {
        apiVersion: 'scaffolder.backstage.io/v1beta3',
        kind: 'Template',
        metadata: { name: 'mine' },
        spec: { type: 'service', steps: [] },
      },
      values: {},
      directoryContents: [],
    }),
  ),

  'the conformity of a project': status(v =>
    v.get('/conformity/projects/phares'),
  ),
  'to judge a repository again': status(v =>
    v.post('/conformity/projects/phares/repositories/none/refresh'),
  ),
  'the conformity of all projects': status(v => v.get('/conformity/overview')),
  'the same, as a table': status(v => v.get('/conformity/overview.csv')),
  'a badge whose secret one does not know': status(v =>
    v.get('/conformity/badges/phares/reservation/none.svg'),
  ),

  'one’s own delegation': status(v => v.get('/cloud-pi-native/delegation')),
  'the tokens of a delegation': status(v =>
    v.post('/cloud-pi-native/delegation/tokens'),
  ),
  'one’s own settings': status(v =>
    v.post('/user-settings/multiget', { items: [] }),
  ),
  'the backend’s events': status(v =>
    v.get('/events/bus/v1/subscriptions/catalog/events'),
  ),
  'to publish an event': status(v =>
    v.post('/events/bus/v1/events', {
      event: { topic: 'cloud-pi-native.project-changed', payload: {} },
    }),
  ),
  'to pass for GitLab': status(v => v.post('/events/http/gitlab', {})),
};
