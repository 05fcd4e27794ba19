import {
  Localized,
  netpol,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Manifest } from '../../manifests/Manifest';
import { judge, onWorkloads } from '../../outcomes';
import { asList, asMap, at } from '../../parse/yaml';
import { Clue, Rule } from '../../Rule';
import { lacking, titleOf } from './support';

const KINDS = ['NetworkPolicy', 'CiliumNetworkPolicy'];

const NONE: Localized = {
  fr: 'Aucune NetworkPolicy dans le dépôt.',
  en: 'No NetworkPolicy in the repository.',
};

const OPEN: Localized = {
  fr: 'Cette règle vide autorise tous les flux.',
  en: 'This empty rule allows every flow.',
};

/** Rules that open everything: an empty one names neither peer nor port. */
const openRules = (manifest: Manifest): Clue[] =>
  ['ingress', 'egress'].flatMap(direction =>
    asList(at(manifest.object, ['spec', direction])).flatMap((rule, index) => {
      const map = asMap(rule);
      return map && Object.keys(map).length === 0
        ? [
            {
              place: { manifest, path: ['spec', direction, index] },
              value: titleOf(manifest),
              detail: OPEN,
            },
          ]
        : [];
    }),
  );

export const netpolRule: Rule = {
  description: netpol,
  check: repository =>
    onWorkloads(repository, () => {
      const policies = repository.ofKind(...KINDS);
      const [first] = repository.workloads;
      return policies.length === 0
        ? lacking(repository, [
            {
              place: first && { manifest: first.manifest, path: ['kind'] },
              detail: NONE,
            },
          ])
        : judge({ doubtful: policies.flatMap(openRules) });
    }),
};
