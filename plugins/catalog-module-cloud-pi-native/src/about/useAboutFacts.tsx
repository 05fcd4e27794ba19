import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_PARENT_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { Badge, Link } from '@backstage/ui';
import { ReactNode } from 'react';
import { emailOf, specText, specTexts } from '../list/specs';
import { entityNames, lifecycleName } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import styles from './about.module.css';

interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values of what there is to say; what is not there is left out. */
export function useAboutFacts(entity: Entity): Fact[] {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const [kind, type] = entityNames(entity, t);
  const lifecycle = specText(entity, 'lifecycle');
  const email = emailOf(entity);
  const tags = entity.metadata.tags ?? [];
  const targets = [
    specText(entity, 'target') ?? [],
    specTexts(entity, 'targets'),
  ].flat();
  const fact = (label: string, value: ReactNode) =>
    value ? [{ label, value }] : [];
  const related = (label: string, relation: string, relatedKind: string) => {
    const refs = getEntityRelations(entity, relation, { kind: relatedKind });
    return fact(label, refs.length > 0 && <EntityRefLinks entityRefs={refs} />);
  };

  return [
    ...fact(t('fields.kind'), kind),
    ...fact(t('fields.type'), type),
    ...fact(t('fields.lifecycle'), lifecycle && lifecycleName(lifecycle, t)),
    ...fact(
      t('fields.email'),
      email && <Link href={`mailto:${email}`}>{email}</Link>,
    ),
    ...related(t('fields.domain'), RELATION_PART_OF, 'domain'),
    ...related(t('fields.parentComponent'), RELATION_PART_OF, 'component'),
    ...related(t('fields.parentGroup'), RELATION_CHILD_OF, 'group'),
    ...related(t('fields.childGroups'), RELATION_PARENT_OF, 'group'),
    ...fact(t('fields.target'), targets.join(', ')),
    ...fact(
      t('fields.tags'),
      tags.length > 0 && (
        <ul className={styles.tags}>
          {tags.map(tag => (
            <li key={tag}>
              <Badge size="small">{tag}</Badge>
            </li>
          ))}
        </ul>
      ),
    ),
  ];
}
