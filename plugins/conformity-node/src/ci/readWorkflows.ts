import { YamlFiles } from '../parse/YamlFiles';
import { asList, asMap, asText, get, Yaml, YamlMap } from '../parse/yaml';
import { Snapshot } from '../snapshot/Snapshot';

/** Workflows of GitHub, and of the forges that speak its language. */
const WORKFLOW = /^\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;

/** A workflow of the forge that the platform mirrors. */
export interface Workflow {
  file: string;
  map: YamlMap;
  /** Events that start it. */
  events: readonly string[];
}

function eventsOf(on: Yaml | undefined): string[] {
  const one = asText(on);
  if (one !== undefined) return [one];
  const list = asList(on).flatMap(event => asText(event) ?? []);
  return list.length > 0 ? list : Object.keys(asMap(on) ?? {});
}

/** The workflows of a repository. */
export function readWorkflows(
  { files }: Snapshot,
  yaml: YamlFiles,
): Workflow[] {
  return [...files.keys()].flatMap(file => {
    if (!WORKFLOW.test(file)) return [];
    const map = asMap(yaml.documents(file)[0]);
    return map ? [{ file, map, events: eventsOf(get(map, 'on')) }] : [];
  });
}
