import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';
import {
  queryProjectEnvironments,
  queryProjectRepositories,
} from '../catalog/queries';
import { environmentName, repositoryName } from '../catalog/schemas';
import { textAt } from '../fields/formValues';
import { PickerSource } from './PickerSource';
import { catalogOf } from '../catalog/catalogOf';

const optionsSchema = z
  .object({
    project: z.string().default('project'),
    role: z.enum(['app', 'infra']).optional(),
    except: z.string().optional(),
  })
  .catch({ project: 'project' });

const choice = (value: string) => ({ value, label: value });
const byLabel = (a: { label: string }, b: { label: string }) =>
  a.label.localeCompare(b.label);

/** The repositories of the project that the form holds, or those of a role. */
export const repositorySource: PickerSource = {
  kind: 'repository',
  scopeOf(uiOptions, form) {
    const { project, role } = optionsSchema.parse(uiOptions ?? {});
    const slug = textAt(form, project);
    return slug === undefined ? undefined : { slug, role };
  },
  async load(apis, { slug = '', role }) {
    const { items, total } = await queryProjectRepositories(
      catalogOf(apis),
      slug,
    );
    // Several entities may come out of one repository.
    const names = new Set(
      items.flatMap(repository => {
        const { annotations } = repository.metadata;
        const isInfra = annotations[ANNOTATION.repositoryInfra] === 'true';
        const name = repositoryName(repository);
        const isWanted = role === undefined || isInfra === (role === 'infra');
        return name && isWanted ? [name] : [];
      }),
    );
    const choices = [...names].map(choice).sort(byLabel);
    const isWhole = total <= items.length;
    return {
      items: choices,
      total: isWhole ? choices.length : Math.max(total, choices.length + 1),
    };
  },
};

/** The environments of the project that the form holds, but for one that it already holds. */
export const environmentSource: PickerSource = {
  kind: 'environment',
  scopeOf(uiOptions, form) {
    const { project, except } = optionsSchema.parse(uiOptions ?? {});
    const slug = textAt(form, project);
    return slug === undefined
      ? undefined
      : { slug, except: textAt(form, except) };
  },
  async load(apis, { slug = '', except }) {
    const { items, total } = await queryProjectEnvironments(
      catalogOf(apis),
      slug,
    );
    const choices = items.flatMap(environment => {
      const value = environmentName(environment);
      const { stage } = environment.spec;
      return value && value !== except
        ? [{ value, label: stage === value ? value : `${value} (${stage})` }]
        : [];
    });
    const isWhole = total <= items.length;
    return {
      items: choices.sort(byLabel),
      total: isWhole ? choices.length : total,
    };
  },
};
