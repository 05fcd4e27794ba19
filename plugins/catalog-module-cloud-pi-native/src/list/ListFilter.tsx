import {
  identityApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import {
  EntityUserFilter,
  UserListFilterKind,
  catalogApiRef,
  useEntityList,
  useStarredEntities,
} from '@backstage/plugin-catalog-react';
import { Radio, RadioGroup } from '@backstage/ui';
import { useEffect, useState } from 'react';
import { catalogModuleTranslationRef } from '../translation';

const CHOICES = ['owned', 'starred', 'all'] as const;

interface Owned {
  kind: string;
  refs: string[];
  total: number;
}

/** Whose entities the list shows: those of the reader's teams, the favourites, or all. */
export function ListFilter({
  initialChoice,
}: {
  initialChoice: UserListFilterKind;
}) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  const { filters, queryParameters, updateFilters } = useEntityList();
  const { starredEntities } = useStarredEntities();
  const kind = filters.kind?.value.toLowerCase();
  const owned = useOwned(kind);
  const asked = CHOICES.find(
    choice => choice === [queryParameters.user].flat()[0],
  );
  const [wanted, setWanted] = useState(asked ?? initialChoice);
  const ownsNone = owned?.total === 0;
  const choice = wanted === 'owned' && ownsNone ? 'all' : wanted;

  useEffect(() => {
    if (asked) {
      setWanted(asked);
    }
  }, [asked]);

  useEffect(() => {
    if (choice === 'all') {
      updateFilters({ user: EntityUserFilter.all() });
    } else if (choice === 'starred') {
      updateFilters({ user: EntityUserFilter.starred([...starredEntities]) });
    } else if (owned) {
      updateFilters({ user: EntityUserFilter.owned(owned.refs) });
    }
  }, [choice, owned, starredEntities, updateFilters]);

  return (
    <RadioGroup
      label={t('list.show')}
      value={choice}
      onChange={value =>
        setWanted(CHOICES.find(known => known === value) ?? 'all')
      }
    >
      {CHOICES.map(value => (
        <Radio
          key={value}
          value={value}
          isDisabled={value === 'owned' && ownsNone}
        >
          {t(`list.choices.${value}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** How many entities of a kind the reader and their teams own, once it is known. */
function useOwned(kind: string | undefined): Owned | undefined {
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const [owned, setOwned] = useState<Owned>();

  useEffect(() => {
    if (!kind) {
      return undefined;
    }
    let current = true;
    const count = async () => {
      const { ownershipEntityRefs: refs } =
        await identityApi.getBackstageIdentity();
      const { totalItems } = await catalogApi.queryEntities({
        filter: { kind, 'relations.ownedBy': refs },
        limit: 0,
      });
      return { kind, refs, total: refs.length === 0 ? 0 : totalItems };
    };
    count()
      // Without an answer everything is shown, which the list can do by itself.
      .catch(() => ({ kind, refs: [], total: 0 }))
      .then(counted => current && setOwned(counted));
    return () => {
      current = false;
    };
  }, [catalogApi, identityApi, kind]);

  return owned?.kind === kind ? owned : undefined;
}
