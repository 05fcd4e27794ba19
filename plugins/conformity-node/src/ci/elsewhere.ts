import { asMap, asText, get } from '../parse/yaml';
import { Clue } from '../Rule';
import { isCatalogue } from './catalogue';
import { listOf, localPath } from './gather';
import { Job, Pipeline } from './Pipeline';

const NOT_READ = {
  fr: 'Ce qui est inclus d’ailleurs n’est pas lu.',
  en: 'What is included from elsewhere is not read.',
};

/** An address without what gives access to it. */
const withoutAccess = (address: string) =>
  address.replace(/\?.*$/s, '').replace(/:\/\/[^/@]*@/, '://');

/** Pipelines that a job starts and that the repository does not hold. */
const startedElsewhere = ({ merged }: Job): string[] => {
  const trigger = get(merged, 'trigger');
  const map = asMap(trigger);
  const project = asText(trigger) ?? asText(get(map, 'project'));
  if (project !== undefined) return [project];
  return listOf(get(map, 'include')).flatMap(item =>
    localPath(item) === undefined
      ? (asText(get(asMap(item), 'artifact')) ??
        asText(get(asMap(item), 'project')) ??
        [])
      : [],
  );
};

/**
 * What a pipeline takes from other places than the repository and the platform's
 * catalogue: a job that is not found may be there. GitLab's own templates are
 * left out, for they know nothing of the platform.
 */
export function takenFromElsewhere(pipelines: readonly Pipeline[]): Clue[] {
  return pipelines.flatMap(({ includes, jobs }) => [
    ...includes
      .filter(one => !isCatalogue(one) && one.kind !== 'template')
      .map(({ file, at, from }) => ({
        file,
        at,
        value: withoutAccess(from),
        detail: NOT_READ,
      })),
    ...jobs
      .filter(({ hidden }) => !hidden)
      .flatMap(job =>
        startedElsewhere(job).map(value => ({
          file: job.file,
          at: { ...job.at, path: [...job.at.path, 'trigger'] },
          value,
          detail: NOT_READ,
        })),
      ),
  ]);
}
