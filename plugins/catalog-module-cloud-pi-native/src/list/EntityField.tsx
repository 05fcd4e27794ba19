import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import {
  ANNOTATION,
  RELATION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { lifecycleName, privacyName, stateName, typeName } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import { ColumnId } from './columns';
import { emailOf, specText, specTexts } from './specs';

/** One thing that an entity says of itself. */
export function EntityField({
  entity,
  field,
}: {
  entity: Entity;
  field: ColumnId;
}) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { annotations, description } = entity.metadata;
  const said = (text: string | undefined, say: typeof typeName) => (
    <>{text ? say(text, t) : '–'}</>
  );
  const related = (relation: string, kind?: string) => {
    const refs = getEntityRelations(
      entity,
      relation,
      kind ? { kind } : undefined,
    );
    return refs.length > 0 ? <EntityRefLinks entityRefs={refs} /> : <>–</>;
  };

  switch (field) {
    case 'name':
      return <EntityRefLink entityRef={entity} />;
    case 'project':
      return related(RELATION_PART_OF, 'system');
    case 'owner':
    case 'team':
      return related(RELATION_OWNED_BY);
    case 'cluster':
      return related(RELATION.runsOn);
    case 'zone': {
      const zone = annotations?.[ANNOTATION.zone];
      return zone ? (
        <EntityRefLink entityRef={`zone:default/${zone}`} />
      ) : (
        related(RELATION.locatedIn)
      );
    }
    case 'type':
      return said(specText(entity, 'type'), typeName);
    case 'lifecycle':
      return said(specText(entity, 'lifecycle'), lifecycleName);
    case 'state':
      return said(annotations?.[ANNOTATION.projectStatus], stateName);
    case 'privacy':
      return said(specText(entity, 'privacy'), privacyName);
    case 'stage':
      return <>{specText(entity, 'stage') ?? '–'}</>;
    case 'stages':
      return <>{specTexts(entity, 'stages').join(', ') || '–'}</>;
    case 'email':
      return <>{emailOf(entity) ?? '–'}</>;
    default:
      return <>{description ?? '–'}</>;
  }
}
