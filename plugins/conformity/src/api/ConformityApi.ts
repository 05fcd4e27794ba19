import { createApiRef } from '@backstage/frontend-plugin-api';
import {
  askExemptionSchema,
  attestSchema,
  decideExemptionSchema,
  Mine,
  Overview,
  ProjectConformity,
  RepositoryConformity,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';

/** The tables that can be exported. @public */
export type CsvTable = 'projects' | 'rules' | 'requirements';

/** What asks for an exemption. @public */
export type AskExemption = z.infer<typeof askExemptionSchema>;

/** A decision on an exemption. @public */
export type DecideExemption = z.infer<typeof decideExemptionSchema>;

/** What attests a requirement. @public */
export type Attest = z.infer<typeof attestSchema>;

/**
 * The conformity of the platform's projects, as `conformity-backend` answers it.
 * What is not there, or not for the reader, is `undefined`; anything else that
 * goes wrong is thrown.
 *
 * @public
 */
export interface ConformityApi {
  getProject(project: string): Promise<ProjectConformity | undefined>;
  getRepository(
    project: string,
    repository: string,
  ): Promise<RepositoryConformity | undefined>;
  /** Has a repository judged at once; its result comes some seconds later. */
  refresh(project: string, repository: string): Promise<void>;
  askExemption(project: string, asked: AskExemption): Promise<void>;
  decideExemption(id: string, decided: DecideExemption): Promise<void>;
  attest(project: string, attested: Attest): Promise<void>;
  withdrawAttestation(project: string, id: string): Promise<void>;
  /** What the reader's projects should mend first. */
  getMine(): Promise<Mine>;
  /** Every project, for readers of the whole platform. */
  getOverview(): Promise<Overview | undefined>;
  getOverviewCsv(by: CsvTable): Promise<Blob>;
  /** Address of the badge of a repository; nothing where badges are off. */
  getBadgeUrl(project: string, repository: string): Promise<string | undefined>;
}

/** See {@link ConformityApi}. @public */
export const conformityApiRef = createApiRef<ConformityApi>({
  id: 'plugin.conformity.api',
});
