import { YamlFiles } from '../parse/YamlFiles';
import { scalarText } from '../parse/scalar';
import { asList, asMap, asText, get, Yaml } from '../parse/yaml';
import { Snapshot } from '../snapshot/Snapshot';
import { gather, listOf, localPath } from './gather';
import { CiDocument, Job, Pipeline } from './Pipeline';
import { Resolver } from './resolve';

/** The platform's pipeline file, at the root of a mirrored repository. */
export const DSO_FILE = '.gitlab-ci-dso.yml';
/** GitLab's own, at the root of a standalone one. */
export const GITLAB_FILE = '.gitlab-ci.yml';

const DEFAULT_STAGES = ['build', 'test', 'deploy'];
const MAX_PIPELINES = 20;

/** The file that GitLab starts from, where there is one. */
export function pipelineFile({
  files,
  platform,
}: Snapshot): string | undefined {
  const order =
    platform.standalone === true
      ? [GITLAB_FILE, DSO_FILE]
      : [DSO_FILE, GITLAB_FILE];
  return order.find(path => files.has(path));
}

/** The text of a variable, which may be described. */
export const variableText = (value: Yaml): string => {
  const described = asMap(value);
  const text = described ? get(described, 'value') : value;
  return scalarText(text) ?? '';
};

const variablesOf = (value: Yaml | undefined): [string, string][] =>
  Object.entries(asMap(value) ?? {}).map(([name, one]) => [
    name,
    variableText(one),
  ]);

function readJobs(documents: readonly CiDocument[]): Job[] {
  const resolver = new Resolver(documents);
  return [...resolver.declared].map(([name, { file, document, map: own }]) => {
    const { merged, extended } = resolver.resolve(name);
    return {
      name,
      hidden: name.startsWith('.'),
      file,
      at: { document, path: [name] },
      own,
      merged,
      extends: extended,
      stage: asText(get(merged, 'stage')) ?? 'test',
    };
  });
}

/** The pipeline that starts from a file. */
export function readPipeline(
  snapshot: Snapshot,
  yaml: YamlFiles,
  file: string,
): Pipeline {
  const { documents, ...gathered } = gather(snapshot, yaml, file);
  // Lists are not joined: the one of the including file replaces those it includes.
  const stages = documents
    .map(({ map }) => asList(get(map, 'stages')))
    .findLast(list => list.length > 0)
    ?.flatMap(stage => asText(stage) ?? []);
  return {
    file,
    ...gathered,
    documents,
    jobs: readJobs(documents),
    variables: new Map(
      documents.flatMap(({ map }) => variablesOf(get(map, 'variables'))),
    ),
    stages: stages ?? DEFAULT_STAGES,
  };
}

/** Local files of the pipelines that a job starts. */
function childrenOf({ merged }: Job): string[] {
  const trigger = asMap(get(merged, 'trigger'));
  return listOf(get(trigger, 'include')).flatMap(item => localPath(item) ?? []);
}

/**
 * The pipeline of a repository, then those that its jobs start with
 * `trigger:include`; none where it has no pipeline.
 */
export function readPipelines(snapshot: Snapshot, yaml: YamlFiles): Pipeline[] {
  const start = pipelineFile(snapshot);
  const waiting = start === undefined ? [] : [start];
  const read = new Map<string, Pipeline>();
  for (const file of waiting) {
    if (read.size >= MAX_PIPELINES) break;
    if (read.has(file)) continue;
    const pipeline = readPipeline(snapshot, yaml, file);
    read.set(file, pipeline);
    waiting.push(
      ...pipeline.jobs
        .flatMap(childrenOf)
        .filter(path => snapshot.files.has(path)),
    );
  }
  return [...read.values()];
}
