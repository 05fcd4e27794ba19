import {
  NAME_RULES,
  RESERVED_REPOSITORY_NAMES,
  environmentNameSchema,
  personEmailSchema,
  projectNameSchema,
  repositoryNameSchema,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { StepError } from './StepError';

const quoted = (value: string) => `« ${value} »`;
const lengths = (rule: { min: number; max: number }) =>
  `${rule.min} à ${rule.max}`;

/** Refuses a project's name that the console would refuse. */
export function checkProjectName(name: string): void {
  if (!projectNameSchema.safeParse(name).success) {
    throw new StepError(
      `Le nom de projet ${quoted(name)} n’est pas valide : il faut ${lengths(
        NAME_RULES.project,
      )} caractères, lettres minuscules sans accent et chiffres seulement.`,
    );
  }
}

/** Refuses an environment's name that the console would refuse. */
export function checkEnvironmentName(name: string): void {
  if (!environmentNameSchema.safeParse(name).success) {
    throw new StepError(
      `Le nom d’environnement ${quoted(name)} n’est pas valide : il faut ${lengths(
        NAME_RULES.environment,
      )} caractères, lettres minuscules sans accent et chiffres seulement.`,
    );
  }
}

/** Refuses a deployment's name that the console would refuse: the rule is that of environments. */
export function checkDeploymentName(name: string): void {
  if (!environmentNameSchema.safeParse(name).success) {
    throw new StepError(
      `Le nom de déploiement ${quoted(name)} n’est pas valide : il faut ${lengths(
        NAME_RULES.environment,
      )} caractères, lettres minuscules sans accent et chiffres seulement.`,
    );
  }
}

/** Refuses a repository's name that the console would refuse. */
export function checkRepositoryName(name: string): void {
  if (RESERVED_REPOSITORY_NAMES.includes(name)) {
    throw new StepError(
      `Le nom de dépôt ${quoted(name)} est réservé à la plateforme.`,
    );
  }
  if (!repositoryNameSchema.safeParse(name).success) {
    throw new StepError(
      `Le nom de dépôt ${quoted(name)} n’est pas valide : il faut ${lengths(
        NAME_RULES.repository,
      )} caractères, lettres minuscules sans accent, chiffres et tirets, sans tiret au début ni à la fin.`,
    );
  }
}

/** The same, for what only reads or commits: the platform's own repository of dashboards is one too. */
export function checkCommittableName(name: string): void {
  if (name !== 'infra-observability') {
    checkRepositoryName(name);
  }
}

/**
 * Refuses what cannot be a project's id or slug; the value becomes part of a
 * path of the console's API.
 */
export function checkProjectReference(project: string): void {
  if (!/^[a-z0-9][a-z0-9-]{0,127}$/i.test(project)) {
    throw new StepError(
      `${quoted(project)} n’est ni l’identifiant ni le nom court d’un projet.`,
    );
  }
}

/** Refuses a quantity that is not a number from 0 on. */
export function checkQuantities(quantities: Record<string, number>): void {
  for (const [label, value] of Object.entries(quantities)) {
    if (!Number.isFinite(value) || value < 0) {
      throw new StepError(
        `La valeur de « ${label} » doit être un nombre positif ou nul.`,
      );
    }
  }
}

/** The address of an external source: HTTPS, ending in `.git`, without credentials. */
export function checkExternalUrl(url: string): void {
  if (url === '') {
    return;
  }
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (
    !/^https:\/\/[^\s\p{Cc}]+\.git$/u.test(url) ||
    !parsed ||
    parsed.username ||
    parsed.password
  ) {
    throw new StepError(
      'L’adresse du dépôt externe doit commencer par https://, finir par .git et ne contenir ni espace ni identifiants.',
    );
  }
}

// The rules of git-check-ref-format, and nothing that a shell or a header could misread.
const FORBIDDEN_IN_BRANCH =
  /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)/u;

/** Refuses what Git would not take, or could misread, as a branch's name. */
export function checkBranch(branch: string): void {
  if (
    branch === '' ||
    branch === '@' ||
    branch.length > 200 ||
    /^[-./]|^refs\/|[./]$/.test(branch) ||
    FORBIDDEN_IN_BRANCH.test(branch)
  ) {
    throw new StepError(
      `${quoted(branch.replace(/\p{Cc}/gu, ' '))} n’est pas un nom de branche valide.`,
    );
  }
}

const PERSON_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Refuses what is neither one person's address nor one person's id. */
export function checkPerson(person: { email?: string; userId?: string }): void {
  const { email, userId } = person;
  if ((email === undefined) === (userId === undefined)) {
    throw new StepError(
      'Indiquez la personne par son adresse électronique ou par son identifiant, l’un des deux.',
    );
  }
  if (userId !== undefined && !PERSON_ID.test(userId)) {
    throw new StepError('L’identifiant de la personne n’est pas valide.');
  }
  if (email !== undefined && !personEmailSchema.safeParse(email).success) {
    throw new StepError(
      'L’adresse électronique de la personne n’est pas valide.',
    );
  }
}

/** Longest name of a role of a project, as the console has it. */
const ROLE_NAME_MAX = 30;

/** Refuses a role's name that the console would refuse, or that would not read as one. */
export function checkRoleName(name: string): void {
  if (
    name === '' ||
    name !== name.trim() ||
    name.length > ROLE_NAME_MAX ||
    /\p{C}/u.test(name)
  ) {
    throw new StepError(
      `Le nom de rôle ${quoted(name.replace(/\p{C}/gu, ' '))} n’est pas valide : il faut 1 à ${ROLE_NAME_MAX} caractères, sur une ligne, sans espace au début ni à la fin.`,
    );
  }
}
