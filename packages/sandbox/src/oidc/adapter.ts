import type { Adapter, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';
import { JsonFile } from '../web/JsonFile';

const payloadSchema = z.custom<AdapterPayload>(
  value => typeof value === 'object' && value !== null,
);

export const sessionsSchema = z.record(
  z.string(),
  z.object({
    payload: payloadSchema,
    grantId: z.string().optional(),
    expiresAt: z.number().optional(),
  }),
);

type Sessions = z.infer<typeof sessionsSchema>;

const removeExpired = (sessions: Sessions, now: number) => {
  for (const [key, { expiresAt }] of Object.entries(sessions)) {
    if (expiresAt !== undefined && expiresAt <= now) delete sessions[key];
  }
};

/** Keeps what the OpenID Connect server remembers: sessions, grants, refresh tokens. */
export const createAdapter =
  (file: JsonFile<Sessions>) =>
  (model: string): Adapter => {
    const keyOf = (id: string) => `${model}:${id}`;
    const find = async (id: string) => {
      const entry = file.value[keyOf(id)];
      const expired =
        entry?.expiresAt !== undefined && entry.expiresAt <= Date.now();
      return expired ? undefined : entry?.payload;
    };
    const findWhere = async (matches: (payload: AdapterPayload) => boolean) =>
      Object.entries(file.value).find(
        ([key, entry]) => key.startsWith(`${model}:`) && matches(entry.payload),
      )?.[1].payload;

    return {
      find,
      findByUid: uid => findWhere(payload => payload.uid === uid),
      findByUserCode: code => findWhere(payload => payload.userCode === code),
      async upsert(id, payload, expiresIn) {
        const now = Date.now();
        file.update(sessions => {
          removeExpired(sessions, now);
          sessions[keyOf(id)] = {
            payload,
            grantId: payload.grantId,
            expiresAt:
              expiresIn === undefined ? undefined : now + expiresIn * 1000,
          };
        });
      },
      async consume(id) {
        const payload = await find(id);
        if (!payload) return;
        file.update(() => {
          payload.consumed = Math.floor(Date.now() / 1000);
        });
      },
      async destroy(id) {
        file.update(sessions => {
          delete sessions[keyOf(id)];
        });
      },
      async revokeByGrantId(grantId) {
        file.update(sessions => {
          for (const [key, entry] of Object.entries(sessions)) {
            if (entry.grantId === grantId) delete sessions[key];
          }
        });
      },
    };
  };
