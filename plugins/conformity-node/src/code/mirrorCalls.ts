import { Workflow } from '../ci/readWorkflows';
import { DSO_FILE, GITLAB_FILE } from '../ci/readPipeline';
import { textsOf } from '../parse/texts';
import { get } from '../parse/yaml';
import { Repository } from '../Repository';
import { Clue } from '../Rule';

/** What a call to the platform's mirroring cannot do without. */
const CALL =
  /\bsync-cpin\b|\/trigger\/pipeline\b|\bGIT_MIRROR_(TOKEN|PROJECT_ID)\b|\/repositories\/[^/\s]+\/sync\b/;

/** Files by which other tools than GitHub's run things. */
const OTHER_TOOLS =
  /^(Jenkinsfile[\w.-]*|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|\.circleci\/config\.yml|\.drone\.yml|\.travis\.yml|\.woodpecker(\/[^/]+)?\.ya?ml|\.buildkite\/pipeline\.yml)$/;

/** Events that only somebody, or another workflow, makes. */
const BY_HAND = ['workflow_dispatch', 'workflow_call', 'repository_dispatch'];

/** A call to the platform's mirroring. */
export interface MirrorCall {
  clue: Clue;
  automatic: boolean;
}

/** Scripts and actions of the repository that a step runs. */
const runBy = (step: string): string[] =>
  step.split(/[\s"']+/).flatMap(word => {
    const path = word.replace(/^\.\//, '').replace(/\/$/, '');
    return [path, `${path}/action.yml`, `${path}/action.yaml`];
  });

function inWorkflow(
  repository: Repository,
  { file, map, events }: Workflow,
): MirrorCall[] {
  const calls = (text: string) =>
    CALL.test(text) ||
    runBy(text).some(path => CALL.test(repository.text(path) ?? ''));
  for (const { text, path } of textsOf(get(map, 'jobs'), ['jobs'])) {
    if (calls(text)) {
      const clue = { file, at: { document: 0, path } };
      return [{ clue, automatic: events.some(one => !BY_HAND.includes(one)) }];
    }
  }
  return [];
}

function inText({ file, text }: { file: string; text: string }): MirrorCall[] {
  const line = text
    .split('\n')
    .findIndex(one => CALL.test(one) && !/^\s*(#|\/\/)/.test(one));
  return line < 0 ? [] : [{ clue: { file, at: line + 1 }, automatic: true }];
}

/** Where the forge that the platform mirrors calls the platform's mirroring. */
export function mirrorCalls(repository: Repository): MirrorCall[] {
  const { files } = repository.snapshot;
  const others = [...files.values()].flatMap(({ path, text }) => {
    // Beside the platform's own file, GitLab's is that of the external forge.
    const isOther =
      OTHER_TOOLS.test(path) || (path === GITLAB_FILE && files.has(DSO_FILE));
    return isOther && text !== undefined ? [{ file: path, text }] : [];
  });
  return [
    ...repository.workflows.flatMap(one => inWorkflow(repository, one)),
    ...others.flatMap(inText),
  ];
}
