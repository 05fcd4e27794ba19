import { AuthService, BackstageUserInfo } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION,
  PROJECT_SYSTEM_TYPE,
} from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { z } from 'zod';

/** A project as the catalogue remembers it. */
export interface Candidate {
  slug: string;
  projectId: string | undefined;
  /** Whether one of the user's teams owns it. */
  isTheirs: boolean;
}

const MOST = 10;
const SLUG = `metadata.annotations.${ANNOTATION.projectSlug}`;
const systemSchema = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()) }),
  relations: z
    .array(z.object({ type: z.string(), targetRef: z.string() }))
    .default([]),
});

/**
 * The projects of a slug or, where asked, of a name, whoever may see them: only
 * what is to be told of them is for the user to know.
 */
export async function findCandidates(
  { catalog, auth }: { catalog: CatalogService; auth: AuthService },
  user: BackstageUserInfo,
  { slug, name }: { slug: string; name?: string },
): Promise<Candidate[]> {
  const project = { kind: 'System', 'spec.type': PROJECT_SYSTEM_TYPE };
  const { items } = await catalog.queryEntities(
    {
      filter: [
        { ...project, [SLUG]: slug },
        ...(name === undefined ? [] : [{ ...project, 'metadata.title': name }]),
      ],
      limit: MOST,
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  return items.flatMap(item => {
    const system = systemSchema.safeParse(item).data;
    const annotations = system?.metadata.annotations ?? {};
    const found = annotations[ANNOTATION.projectSlug];
    if (!system || !found) {
      return [];
    }
    const isTheirs = system.relations.some(
      ({ type, targetRef }) =>
        type === 'ownedBy' && user.ownershipEntityRefs.includes(targetRef),
    );
    const projectId = annotations[ANNOTATION.projectId];
    return [{ slug: found, projectId, isTheirs }];
  });
}
