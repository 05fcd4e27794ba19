import {
  NAME_RULES,
  PROJECT_DESCRIPTION_MAX,
  RESERVED_REPOSITORY_NAMES,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

/** What a write creates or changes, to say the rule that was not kept. */
export type WrittenResource =
  | 'project'
  | 'environment'
  | 'repository'
  | 'member'
  | 'role'
  | 'deployment';

/** Longest name of a project's role, in characters. */
const ROLE_NAME_MAX = 30;

const lengths = (rule: { min: number; max: number }) =>
  `${rule.min} à ${rule.max}`;
const positive = 'doit être un nombre positif ou nul';
const quota = (what: string) => `le quota ${what} ${positive}`;

const RULES: Record<WrittenResource, Record<string, string>> = {
  project: {
    name: `le nom du projet doit compter ${lengths(NAME_RULES.project)} lettres minuscules ou chiffres, sans accent, espace ni tiret`,
    description: `la description ne doit pas dépasser ${PROJECT_DESCRIPTION_MAX} caractères`,
    hprodCpu: quota('de CPU hors production'),
    hprodMemory: quota('de mémoire hors production'),
    hprodGpu: quota('de GPU hors production'),
    prodCpu: quota('de CPU de production'),
    prodMemory: quota('de mémoire de production'),
    prodGpu: quota('de GPU de production'),
  },
  environment: {
    name: `le nom de l’environnement doit compter ${lengths(NAME_RULES.environment)} lettres minuscules ou chiffres, sans accent, espace ni tiret`,
    stageId: 'le type d’environnement est inconnu',
    clusterId: 'le cluster est inconnu',
    cpu: `le CPU ${positive}`,
    memory: `la mémoire ${positive}`,
    gpu: `le GPU ${positive}`,
  },
  repository: {
    internalRepoName: `le nom du dépôt doit compter ${lengths(NAME_RULES.repository)} lettres minuscules, chiffres ou tirets, sans tiret au début ni à la fin ; ${RESERVED_REPOSITORY_NAMES.join(', ')} sont réservés`,
    externalRepoUrl:
      'l’adresse du dépôt externe doit commencer par https:// et finir par .git, ou être vide',
  },
  member: {
    email: 'l’adresse électronique n’est pas valide',
    userId: 'l’identifiant de la personne n’est pas valide',
  },
  role: {
    name: `le nom du rôle ne doit pas dépasser ${ROLE_NAME_MAX} caractères`,
    permissions: 'les permissions du rôle ne sont pas valides',
  },
  deployment: {
    name: `le nom du déploiement doit compter ${lengths(NAME_RULES.environment)} lettres minuscules ou chiffres, sans accent, espace ni tiret`,
    environmentId: 'l’environnement est inconnu',
    deploymentSources: 'il faut au moins une source à déployer, complète',
  },
};

// Each server has its own way to list the fields that it refuses.
const refusedFields = z.union([
  z
    .object({ fieldErrors: z.record(z.string(), z.array(z.string())) })
    .transform(body => Object.keys(body.fieldErrors)),
  z
    .object({
      bodyErrors: z.object({
        issues: z.array(
          z.object({ path: z.array(z.union([z.string(), z.number()])) }),
        ),
      }),
    })
    .transform(body =>
      body.bodyErrors.issues.map(issue => issue.path.join('.')),
    ),
]);

/** The rule behind each refused field, in French; undefined where no field is named. */
export function explainRefusedFields(
  json: unknown,
  resource?: WrittenResource,
): string | undefined {
  const fields = refusedFields.safeParse(json);
  if (!fields.success) {
    return undefined;
  }
  const known = resource ? RULES[resource] : {};
  const rules = [...new Set(fields.data)].map(
    field =>
      (Object.hasOwn(known, field) && known[field]) ||
      `le champ « ${field.slice(0, 40)} » n’est pas accepté`,
  );
  return rules.join(' ; ') || 'la demande est mal formée';
}
