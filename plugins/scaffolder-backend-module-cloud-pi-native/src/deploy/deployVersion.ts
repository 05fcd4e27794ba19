import {
  ConsoleProject,
  ConsoleRepository,
  gitlabProjectPath,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-node';
import { GitlabApi } from '../gitlab/GitlabApi';
import { gitlabOf, mergeRequestOf } from '../gitlab/mergeRequestOf';
import { ActionDeps } from '../support/deps';
import { readEnvironment } from '../support/environments';
import { requireWritableRepository } from '../support/repositories';
import { Session } from '../support/session';
import { StepError } from '../support/StepError';
import { checkTag, valuesPathOf, versionIn, withVersion } from './values';

/** Which version an environment must deploy. */
export interface VersionWish {
  repository: string;
  environment: string;
  tag?: string;
  fromEnvironment?: string;
  /** Of the values, such as `image.tag`. */
  key: string;
}

/** What became of a {@link VersionWish}. */
export interface VersionDone {
  tag: string;
  previousTag: string;
  state: string;
  url: string;
  path: string;
}

interface Values {
  path: string;
  text: string;
  lastCommit: string;
}

async function readValues(
  api: GitlabApi,
  repository: ConsoleRepository,
  environment: string,
  branch: string,
): Promise<Values> {
  const path = valuesPathOf(repository, environment);
  const file = await api.readFile(path, branch);
  if (!file) {
    throw new StepError(
      `Le dépôt « ${repository.internalRepoName} » n’a pas de fichier « ${path} » : ajoutez-y les valeurs de l’environnement « ${environment} », par le modèle « Ajouter un environnement » par exemple.`,
    );
  }
  return { path, ...file };
}

async function wantedTag(
  api: GitlabApi,
  repository: ConsoleRepository,
  { tag, fromEnvironment, key }: VersionWish,
  branch: string,
): Promise<string> {
  if (tag !== undefined) {
    return tag;
  }
  const { text, path } = await readValues(
    api,
    repository,
    fromEnvironment ?? '',
    branch,
  );
  const found = versionIn(text, key, path);
  checkTag(found);
  return found;
}

/** Writes the version of an environment, once: by a commit, or by a merge request in production. */
export async function deployVersion(
  session: Session,
  deps: ActionDeps,
  project: ConsoleProject,
  wish: VersionWish,
): Promise<VersionDone> {
  const { environment, key } = wish;
  const { stage } = await readEnvironment(session, project, environment);
  if (stage === '') {
    throw new StepError(
      `La console ne dit pas de quel type est l’environnement « ${environment} » : rien n’est écrit, car il pourrait être de production. Prévenez l’équipe de la plateforme.`,
    );
  }
  const repository = await requireWritableRepository(
    session,
    project,
    wish.repository,
  );
  const gitlabPath = gitlabProjectPath(
    deps.sites.projectsRootDir,
    project.slug,
    wish.repository,
  );
  const webUrl = `${deps.sites.gitlabUrl}/${gitlabPath}`;
  const api = gitlabOf(deps, session, gitlabPath);
  const name = `${project.slug}/${wish.repository}#${environment}`;

  // What is wanted is kept: the other environment may change before a run resumes.
  const { tag } = await session.checkpoint({
    key: `version:${name} ${key} from ${wish.tag ?? wish.fromEnvironment}`,
    fn: async () => {
      const branch = await requireBranch(api);
      return { tag: await wantedTag(api, repository, wish, branch) };
    },
  });
  const branch = await requireBranch(api);
  const { text, path } = await readValues(api, repository, environment, branch);
  const previousTag = versionIn(text, key, path);
  const message = `Déployer ${tag} dans ${environment}`;
  const unchanged = (held: string): VersionDone => {
    session.info(`« ${environment} » déploie déjà la version « ${tag} ».`);
    return {
      tag,
      previousTag: held,
      path,
      state: 'none',
      url: `${webUrl}/-/blob/${branch}/${path}`,
    };
  };
  if (stage === 'prod') {
    // Never below: what changes meanwhile must not end in a commit to production.
    if (previousTag === tag) {
      return unchanged(previousTag);
    }
    session.info(
      `« ${environment} » est un environnement de production : la version « ${tag} » est proposée, à la place de « ${previousTag} ».`,
    );
    const done = await mergeRequestOf(session, deps, {
      project,
      repository: wish.repository,
      branch: `portail/${environment}-${tag}`,
      source: `${key} ${tag}`,
      readFiles: async () => [
        {
          path,
          executable: false,
          content: Buffer.from(withVersion(text, key, tag, path)),
        },
      ],
      text: {
        title: message,
        description: `Version en place : \`${previousTag || 'aucune'}\`. Version proposée : \`${tag}\`.`,
        commitMessage: message,
      },
    });
    return {
      tag,
      previousTag,
      path,
      state: 'proposed',
      url: done.mergeRequestUrl,
    };
  }
  const committed = await session.checkpoint({
    key: `deploy:${name} ${key} ${tag}`,
    fn: () =>
      deps.mutex.run(`deploy ${gitlabPath}`, async () => {
        // Read again: another run may have been faster.
        const now = await readValues(api, repository, environment, branch);
        const held = versionIn(now.text, key, path);
        if (held === tag) {
          return { commit: '', previousTag: held };
        }
        session.signal?.throwIfAborted();
        session.info(
          `« ${environment} » passe de la version « ${held} » à « ${tag} ».`,
        );
        const commit = await session.audited(
          'set-version',
          {
            project: project.slug,
            repository: wish.repository,
            environment,
            tag,
            previousTag: held,
          },
          () =>
            commitOnce(api, {
              branch,
              message,
              path,
              text: withVersion(now.text, key, tag, path),
              lastCommit: now.lastCommit,
            }),
        );
        return { commit, previousTag: held };
      }),
  });
  if (committed.commit === '') {
    return unchanged(committed.previousTag);
  }
  session.info(`Version inscrite dans « ${path} ».`);
  return {
    tag,
    previousTag: committed.previousTag,
    path,
    state: 'committed',
    url: `${webUrl}/-/commit/${committed.commit}`,
  };
}

async function requireBranch(api: GitlabApi): Promise<string> {
  const branch = await api.defaultBranch();
  if (!branch) {
    throw new StepError(
      'Le dépôt est vide : publiez-y d’abord un chart, par le modèle « Ajouter un dépôt d’infrastructure ».',
    );
  }
  return branch;
}

/** One commit; where its answer is lost, the file says whether it was made. */
async function commitOnce(
  api: GitlabApi,
  {
    branch,
    message,
    path,
    text,
    lastCommit,
  }: Values & { branch: string; message: string },
): Promise<string> {
  try {
    return await api.commitOnBranch({
      branch,
      message,
      actions: [
        {
          action: 'update',
          file_path: path,
          content: Buffer.from(text).toString('base64'),
          encoding: 'base64',
          last_commit_id: lastCommit,
        },
      ],
    });
  } catch (error) {
    const after = await api.readFile(path, branch).catch(() => undefined);
    if (after?.text !== text) {
      throw error;
    }
    return after.lastCommit;
  }
}
