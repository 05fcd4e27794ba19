import { randomUUID } from 'node:crypto';
import {
  Attestation,
  Exemption,
  exemptionStateSchema,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import { z } from 'zod';
import { Database, optional } from './database';

const EXEMPTIONS = 'conformity_exemptions';
const ATTESTATIONS = 'conformity_attestations';

const exemptionRow = z
  .object({
    id: z.string(),
    project: z.string(),
    repository: optional(z.string()),
    rule: z.string(),
    reason: z.string(),
    asked_by: z.string(),
    asked_at: z.string(),
    until: z.string(),
    state: exemptionStateSchema,
    decided_by: optional(z.string()),
    decided_at: optional(z.string()),
    decision: optional(z.string()),
  })
  .transform(
    ({ asked_by, asked_at, decided_by, decided_at, ...rest }): Exemption => ({
      ...rest,
      askedBy: asked_by,
      askedAt: asked_at,
      decidedBy: decided_by,
      decidedAt: decided_at,
    }),
  );

const attestationRow = z.object({
  id: z.string(),
  project: z.string(),
  requirement: z.string(),
  proof: z.string(),
  comment: optional(z.string()),
  author: z.string(),
  at: z.string(),
  until: z.string(),
});

/** An exemption whose day is over expired, decided or not; a refusal stays one. */
export const asOf = (exemption: Exemption, now: string): Exemption =>
  exemption.state !== 'refused' && exemption.until < now.slice(0, 10)
    ? { ...exemption, state: 'expired' }
    : exemption;

/** Exemptions and attestations. */
export class DeclarationStore {
  constructor(
    private readonly db: Database,
    private readonly now: () => string = () => new Date().toISOString(),
  ) {}

  async exemptions(
    filter: { project?: string; state?: Exemption['state'] } = {},
  ): Promise<Exemption[]> {
    const rows: unknown[] = await this.db(EXEMPTIONS)
      .where(filter)
      .orderBy('asked_at', 'desc');
    const now = this.now();
    return rows.map(row => asOf(exemptionRow.parse(row), now));
  }

  async exemption(id: string): Promise<Exemption | undefined> {
    const row: unknown = await this.db(EXEMPTIONS).where({ id }).first();
    return row === undefined
      ? undefined
      : asOf(exemptionRow.parse(row), this.now());
  }

  async ask(
    asked: Pick<
      Exemption,
      'project' | 'repository' | 'rule' | 'reason' | 'askedBy' | 'until'
    >,
  ): Promise<Exemption> {
    const { askedBy, ...rest } = asked;
    const exemption = {
      ...rest,
      id: randomUUID(),
      askedAt: this.now(),
      state: 'asked' as const,
    };
    const { askedAt, repository, ...row } = exemption;
    await this.db(EXEMPTIONS).insert({
      ...row,
      repository: repository ?? null,
      asked_by: askedBy,
      asked_at: askedAt,
    });
    return { ...exemption, askedBy };
  }

  /** False where somebody else decided meanwhile. */
  async decide(
    id: string,
    decided: {
      state: 'granted' | 'refused';
      by: string;
      decision: string;
      until: string;
    },
  ): Promise<boolean> {
    const { state, by, decision, until } = decided;
    const changed = await this.db(EXEMPTIONS)
      .where({ id, state: 'asked' })
      .update({
        state,
        decided_by: by,
        decided_at: this.now(),
        decision,
        until,
      });
    return changed > 0;
  }

  async attestations(project?: string): Promise<Attestation[]> {
    const rows: unknown[] = await this.db(ATTESTATIONS)
      .where(project === undefined ? {} : { project })
      .orderBy('requirement');
    return rows.map(row => attestationRow.parse(row));
  }

  /** A later attestation of a requirement takes the place of the earlier one. */
  async attest(attested: Omit<Attestation, 'id' | 'at'>): Promise<Attestation> {
    const attestation = { ...attested, id: randomUUID(), at: this.now() };
    await this.db(ATTESTATIONS)
      .insert({ ...attestation, comment: attestation.comment ?? null })
      .onConflict(['project', 'requirement'])
      .merge();
    return attestation;
  }

  async withdraw(project: string, id: string): Promise<boolean> {
    return (await this.db(ATTESTATIONS).where({ project, id }).delete()) > 0;
  }
}
