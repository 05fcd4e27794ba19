import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityRefLink,
  catalogApiRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  Section,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { queryTeams } from '../catalog/queries';
import { cloudPiNativeTranslationRef } from '../translation';

/** The teams and platform roles that somebody is in, as far as the reader may see them. */
export function PersonTeamsCard() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const catalogApi = useApi(catalogApiRef);
  const { entity } = useEntity();
  const loaded = useLoaded(
    useCallback(
      () => queryTeams(catalogApi, stringifyEntityRef(entity)),
      [catalogApi, entity],
    ),
  );

  return (
    <Section title={t('person.teams')}>
      <LoadedContent loaded={loaded}>
        {teams =>
          teams.length === 0 ? (
            <Text as="p">{t('person.noTeam')}</Text>
          ) : (
            <ul>
              {teams.map(team => (
                <li key={team}>
                  <EntityRefLink entityRef={team} />
                </li>
              ))}
            </ul>
          )
        }
      </LoadedContent>
    </Section>
  );
}
