import { ConsoleLog } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { Session } from './session';

const READ = 10;

/** What the console's log calls its operations, for those that a run meets. */
const ACTIONS: Record<string, string> = {
  'Create Project': 'création du projet',
  'Update Project': 'mise à jour du projet',
  'Replay hooks for Project': 'reprovisionnement du projet',
  'Create Environment': 'création d’un environnement',
  'Update Environment': 'mise à jour d’un environnement',
  'Delete Environment': 'suppression d’un environnement',
  'Create Repository': 'création d’un dépôt',
  'Update Repository': 'mise à jour d’un dépôt',
  'Delete Repository': 'suppression d’un dépôt',
  'Sync Repository': 'synchronisation d’un dépôt',
  'Create Deployment': 'création d’un déploiement',
};

const said = (flag: boolean | string[] | undefined) =>
  Array.isArray(flag) ? flag.length > 0 : flag === true;

// Advice only: a console that does not show its log must not hide what happens.
async function readLog(
  session: Session,
  projectId: string,
): Promise<ConsoleLog[] | undefined> {
  try {
    return await session.console.listProjectLogs(projectId, READ, session.call);
  } catch (error) {
    session.signal?.throwIfAborted();
    return undefined;
  }
}

const namesOf = (flag: boolean | string[] | undefined, label: string) =>
  Array.isArray(flag) && flag.length > 0
    ? ` ${label} : ${flag.join(', ')}.`
    : '';

function details({ data }: ConsoleLog): string {
  const tools = `${namesOf(data.failed, 'Outils en échec')}${namesOf(data.warning, 'Outils en avertissement')}`;
  const summary = data.messageResume?.trim();
  return `${summary ? ` La console indique : « ${summary} ».` : ''}${tools}`;
}

/**
 * What the console's log says of the project's last failure, or of its last
 * warning, as sentences; empty where it says nothing. An older entry of the
 * other kind explains nothing.
 */
export async function explainStatus(
  session: Session,
  projectId: string,
  status: 'failed' | 'warning',
): Promise<string> {
  const logs = await readLog(session, projectId);
  const entry = logs?.find(
    ({ data }) =>
      said(data[status]) && (status === 'failed' || !said(data.failed)),
  );
  return entry ? details(entry) : '';
}

function outcomeOf({ data }: ConsoleLog): string {
  if (said(data.failed)) {
    return 'échec';
  }
  return said(data.warning) ? 'avertissement' : 'succès';
}

/** Tells the entries that the console adds to a project's log from now on, the oldest first. */
export async function followLog(
  session: Session,
  projectId: string,
): Promise<() => Promise<void>> {
  const before = await readLog(session, projectId);
  const known = new Set(before?.map(({ id }) => id));
  return async () => {
    const logs = before && (await readLog(session, projectId));
    for (const entry of [...(logs ?? [])].reverse()) {
      if (!known.has(entry.id)) {
        known.add(entry.id);
        session.info(
          `Journal de la console : ${
            ACTIONS[entry.action] ?? entry.action
          }, ${outcomeOf(entry)}.${said(entry.data.failed) ? details(entry) : ''}`,
        );
      }
    }
  };
}
