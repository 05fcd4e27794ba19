import {
  identityApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Alert, ButtonLink } from '@backstage/ui';
import { useCallback } from 'react';
import {
  LoadedContent,
  useLoaded,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-react';
import { Page } from '../catalog/queries';
import { Picker } from '../fields/Picker';
import { createPageRouteRef } from '../externalRoutes';
import { cloudPiNativeTranslationRef } from '../translation';
import { OwnProject, queryOwnProjects } from './ownProjects';

export type ProjectFieldProps = FieldExtensionComponentProps<string>;

/** One of the user's own projects; the value is its slug. */
export function ProjectField(props: ProjectFieldProps) {
  const catalogApi = useApi(catalogApiRef);
  const identityApi = useApi(identityApiRef);
  const loaded = useLoaded(
    useCallback(
      () => queryOwnProjects(catalogApi, identityApi),
      [catalogApi, identityApi],
    ),
  );
  return (
    <LoadedContent loaded={loaded}>
      {projects =>
        projects.items.length === 0 ? (
          <NoProject />
        ) : (
          <ProjectSelect {...props} projects={projects} />
        )
      }
    </LoadedContent>
  );
}

function NoProject() {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const createHref = useRouteRef(createPageRouteRef)?.();
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={t('projectField.none')}
      description={t('projectField.noneDescription')}
      customActions={
        createHref && (
          <ButtonLink href={createHref} variant="secondary">
            {t('projectField.create')}
          </ButtonLink>
        )
      }
    />
  );
}

function ProjectSelect({
  projects: { items, total },
  ...field
}: ProjectFieldProps & { projects: Page<OwnProject> }) {
  const { t } = useTranslationRef(cloudPiNativeTranslationRef);
  const { formData } = field;
  const chosen = items.find(({ slug }) => slug === formData);
  const isNotOwn = formData && !chosen && items.length === total;
  return (
    <Picker
      field={field}
      label={t('projectField.label')}
      placeholder={t('projectField.choose')}
      choices={items.map(({ slug, title }) => ({
        value: slug,
        label:
          title === slug ? slug : t('projectField.option', { title, slug }),
      }))}
      total={total}
      problem={
        isNotOwn ? t('projectField.notOwn', { slug: formData }) : undefined
      }
    >
      {(chosen?.status === 'failed' || chosen?.status === 'initializing') && (
        <Alert
          status="warning"
          icon
          title={t(`projectField.${chosen.status}`)}
        />
      )}
    </Picker>
  );
}
