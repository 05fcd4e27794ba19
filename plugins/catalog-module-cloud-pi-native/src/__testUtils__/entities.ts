import { Entity } from '@backstage/catalog-model';
import {
  ANNOTATION,
  API_VERSION,
  RELATION,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

/** A project, as the ingestion makes it. */
export const project = (slug: string, status = 'created'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: {
    name: slug,
    namespace: 'default',
    description: `Le projet ${slug}.`,
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.projectStatus]: status,
    },
  },
  spec: { type: 'cloud-pi-native-project', owner: `group:default/${slug}` },
  relations: [{ type: 'ownedBy', targetRef: `group:default/${slug}` }],
});

/** An environment of a project. */
export const environment = (
  slug: string,
  stage: string,
  cluster = 'usuel-hp-1',
): Entity => ({
  apiVersion: API_VERSION,
  kind: 'Environment',
  metadata: {
    name: `${slug}.${stage}`,
    namespace: 'default',
    annotations: {
      [ANNOTATION.projectSlug]: slug,
      [ANNOTATION.zone]: 'usuelle',
      [ANNOTATION.cluster]: cluster,
    },
  },
  spec: { stage, owner: `group:default/${slug}` },
  relations: [
    { type: 'ownedBy', targetRef: `group:default/${slug}` },
    { type: 'partOf', targetRef: `system:default/${slug}` },
    { type: RELATION.runsOn, targetRef: `cluster:default/${cluster}` },
  ],
});

/** A component that a repository describes. */
export const component = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name,
    namespace: 'default',
    tags: ['node'],
    annotations: {
      'backstage.io/managed-by-location': 'url:https://forge.test/catalog',
      'backstage.io/edit-url': 'https://forge.test/edit',
    },
    links: [
      { url: 'https://forge.test/api', title: 'GitLab' },
      { url: ['javascript', 'alert(1)'].join(':'), title: 'Piège' },
    ],
  },
  spec: { type: 'website', lifecycle: 'experimental' },
});

/** A team, and somebody in it. */
export const team = (slug: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: slug, namespace: 'default', title: `Équipe ${slug}` },
  spec: { type: 'project-team', children: [] },
});
