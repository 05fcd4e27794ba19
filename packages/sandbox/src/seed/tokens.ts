import { createHash } from 'node:crypto';
import { Token } from '../world/types';
import { seedId, seedInstant } from './ids';
import { BOT_ID, userId } from './people';

/** Well-known secrets of the sandbox, 48 characters as the console's own. */
export const SANDBOX_TOKENS = {
  portal: 'sandbox-portal-console-token-not-for-production1',
  camille: 'sandbox-camille-durand-token-not-for-production1',
  lou: 'sandbox-lou-bernard-token-not-for-production-001',
  sacha: 'sandbox-sacha-petit-token-not-for-production-001',
  expired: 'sandbox-camille-durand-token-expired-for-long-01',
  revoked: 'sandbox-camille-durand-token-revoked-for-long-01',
  admin: 'sandbox-admin-supervision-token-not-for-prod-001',
} as const;

const FAR = '2099-12-31T00:00:00.000Z';

const personal = (
  secret: string,
  handle: string,
  rest: Partial<Token> = {},
): Token => ({
  id: seedId(`token/${secret}`),
  kind: 'personal',
  name: 'bac-a-sable',
  sha256: createHash('sha256').update(secret).digest('hex'),
  userId: userId(handle),
  permissions: '0',
  status: 'active',
  expirationDate: FAR,
  lastUse: null,
  createdAt: seedInstant(0),
  ...rest,
});

export const seedTokens = (): Token[] => [
  personal(SANDBOX_TOKENS.portal, 'portail'),
  personal(SANDBOX_TOKENS.camille, 'camille.durand'),
  personal(SANDBOX_TOKENS.lou, 'lou.bernard'),
  personal(SANDBOX_TOKENS.sacha, 'sacha.petit'),
  personal(SANDBOX_TOKENS.expired, 'camille.durand', {
    expirationDate: seedInstant(48),
  }),
  personal(SANDBOX_TOKENS.revoked, 'camille.durand', { status: 'revoked' }),
  personal(SANDBOX_TOKENS.admin, 'portail', {
    kind: 'admin',
    name: 'supervision',
    userId: BOT_ID,
    permissions: '2',
    expirationDate: null,
  }),
];
