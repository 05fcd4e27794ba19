import {
  guaranteedQos,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Amount, amountOf, MEASURES } from '../../manifests/resources';
import { Container } from '../../manifests/workloads';
import { judge } from '../../outcomes';
import { Clue, Rule } from '../../Rule';
import { onServices } from './support';

const differs = (measures: readonly string[]): Localized => ({
  fr: `requests et limits diffèrent ou manquent : ${measures.join(', ')}`,
  en: `requests and limits differ or lack: ${measures.join(', ')}`,
});

const SAME = 1e-9;

const isSame = (a: Amount, b: Amount) =>
  typeof a === 'number' &&
  typeof b === 'number' &&
  Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a));

function comparedIn({ manifest, path, name, spec }: Container): {
  unclear: boolean;
  clue: Clue;
}[] {
  const amounts = MEASURES.map(measure => ({
    measure,
    request: amountOf(spec, 'requests', measure),
    limit: amountOf(spec, 'limits', measure),
  }));
  const unclear = amounts.some(
    ({ request, limit }) => request === 'unclear' || limit === 'unclear',
  );
  const wrong = amounts
    .filter(({ request, limit }) => !isSame(request, limit))
    .map(({ measure }) => measure);
  return wrong.length === 0
    ? []
    : [
        {
          unclear,
          clue: {
            place: { manifest, path: [...path, 'resources'] },
            value: name,
            detail: differs(wrong),
          },
        },
      ];
}

export const guaranteedQosRule: Rule = {
  description: guaranteedQos,
  check: repository =>
    onServices(repository, services => {
      const found = services
        .flatMap(({ containers }) => containers)
        .filter(({ role }) => role !== 'ephemeral')
        .flatMap(comparedIn);
      const clues = (wanted: boolean) =>
        found.flatMap(({ unclear, clue }) =>
          unclear === wanted ? [clue] : [],
        );
      return judge({ unclear: clues(true), doubtful: clues(false) });
    }),
};
