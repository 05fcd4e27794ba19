import { NotFoundError } from '@backstage/errors';
import {
  RuleDescription,
  rulesById,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { languageOf, READ_ONLY } from './inputs';
import type { ActionOptions } from './registerActions';

const sourceText = (source: RuleDescription['sources'][number]): string => {
  switch (source.kind) {
    case 'cct':
      return `CCT ${source.requirement}`;
    case 'kyverno':
      return `Kyverno ${source.policy}`;
    default:
      return source.page;
  }
};

/** `describe-rule`. */
export function registerDescribeRule({
  actionsRegistry,
  access,
}: ActionOptions): void {
  actionsRegistry.register({
    name: 'describe-rule',
    title: 'Describe a rule of conformity',
    description: `Explains a rule of the Cloud Pi Native platform by its identifier, such as k8s-labels: what it asks, why, how to mend a breach, where it comes from, and in which stages the platform reports (audited) or refuses (enforced) a breach.`,
    attributes: READ_ONLY,
    schema: {
      input: zod =>
        zod.object({
          rule: zod.string().min(1).describe('Identifier of the rule'),
          language: languageOf(zod),
        }),
      output: zod =>
        zod.object({
          rule: zod.string(),
          title: zod.string(),
          what: zod.string(),
          why: zod.string(),
          how: zod.string(),
          level: zod.string(),
          severity: zod.string(),
          sources: zod.array(zod.string()),
          link: zod.string(),
          audited: zod.array(zod.string()),
          enforced: zod.array(zod.string()),
        }),
    },
    action: async ({ input: { rule, language }, credentials }) => {
      await access.of(credentials);
      const found = rulesById.get(rule);
      if (!found) {
        throw new NotFoundError('There is no such rule');
      }
      const { level, severity, link, sources, audited, enforced } = found;
      return {
        output: {
          rule,
          title: found.title[language],
          what: found.what[language],
          why: found.why[language],
          how: found.how[language],
          level,
          severity,
          link,
          sources: sources.map(sourceText),
          audited: [...audited],
          enforced: [...enforced],
        },
      };
    },
  });
}
