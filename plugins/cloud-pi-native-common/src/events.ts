import { z } from 'zod';

/** Topic on which a run says that it changed a project; the ingestion re-reads it at once. @public */
export const PROJECT_CHANGED_TOPIC = 'cloud-pi-native.project-changed';

/** Payload of {@link PROJECT_CHANGED_TOPIC}: a console project id or slug. @public */
export const projectChangedSchema = z.object({ project: z.string().min(1) });

/** See {@link projectChangedSchema}. @public */
export type ProjectChanged = z.infer<typeof projectChangedSchema>;
