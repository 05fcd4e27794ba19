import {
  Finding,
  Localized,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { languageOf, projectOf, READ_ONLY, repositoryOf } from './inputs';
import type { ActionOptions } from './registerActions';

const inLanguage =
  (language: keyof Localized) =>
  (
    { rule, verdict, confidence, reason, evidence }: Finding,
    exempt: boolean,
  ) => {
    const description = rulesById.get(rule);
    return {
      rule,
      title: description?.title[language] ?? rule,
      verdict,
      confidence,
      exempt,
      level: description?.level,
      severity: description?.severity,
      refusedIn: [...(description?.enforced ?? [])],
      reason: reason?.[language],
      remedy: description?.how[language],
      link: description?.link,
      evidence: evidence.map(({ file, line, value, detail }) => ({
        file,
        line,
        value,
        detail: detail?.[language],
      })),
    };
  };

/** `get-repository-conformity`. */
export function registerGetRepository({
  actionsRegistry,
  access,
  conformity,
}: ActionOptions): void {
  actionsRegistry.register({
    name: 'get-repository-conformity',
    title: 'Get the conformity of a repository',
    description: `Lists what the rules of the Cloud Pi Native platform say of a repository: for each finding the verdict, the file and line where it was read, the stages in which the platform refuses it (refusedIn), and how to mend it (remedy). By default only what is not conforming, to be looked at (warning) or not known (unknown).`,
    attributes: READ_ONLY,
    schema: {
      input: zod =>
        zod.object({
          project: projectOf(zod),
          repository: repositoryOf(zod),
          verdicts: zod
            .array(
              zod.enum([
                'conforming',
                'not-conforming',
                'warning',
                'not-applicable',
                'unknown',
              ]),
            )
            .default(['not-conforming', 'warning', 'unknown'])
            .describe('Which findings to list'),
          language: languageOf(zod),
        }),
      output: zod =>
        zod.object({
          project: zod.string(),
          repository: zod.string(),
          url: zod.string(),
          level: zod.string().describe('Identifier of the level, or none'),
          commit: zod.string().optional(),
          evaluatedAt: zod.string().optional(),
          problem: zod.string().optional(),
          limits: zod.array(zod.string()).describe('What was not looked at'),
          findings: zod.array(
            zod.object({
              rule: zod.string(),
              title: zod.string(),
              verdict: zod.string(),
              confidence: zod.string(),
              exempt: zod.boolean(),
              level: zod.string().optional(),
              severity: zod.string().optional(),
              refusedIn: zod.array(zod.string()),
              reason: zod.string().optional(),
              remedy: zod.string().optional(),
              link: zod.string().optional(),
              evidence: zod.array(
                zod.object({
                  file: zod.string().optional(),
                  line: zod.number().optional(),
                  value: zod.string().optional(),
                  detail: zod.string().optional(),
                }),
              ),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { project, repository, verdicts, language } = input;
      const found = await conformity.repository(await access.of(credentials), {
        project,
        repository,
      });
      const exempt = new Set(
        found.exemptions
          .filter(({ state }) => state === 'granted')
          .map(({ rule }) => rule),
      );
      const tell = inLanguage(language);
      return {
        output: {
          project,
          repository,
          url: found.webUrl,
          level: found.level ?? 'none',
          commit: found.commit,
          evaluatedAt: found.evaluatedAt,
          problem: found.problem?.[language],
          limits: (found.evaluation?.limits ?? []).map(text => text[language]),
          findings: (found.evaluation?.findings ?? [])
            .filter(({ verdict }) => verdicts.includes(verdict))
            .map(finding => tell(finding, exempt.has(finding.rule))),
        },
      };
    },
  });
}
