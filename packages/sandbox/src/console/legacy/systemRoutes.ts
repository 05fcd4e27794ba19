import Router from 'express-promise-router';
import { ConsoleContext } from '../context';
import { legacyRoute } from './legacyServer';

const SERVICES = [
  'ArgoCD',
  'Gitlab',
  'Harbor',
  'Keycloak',
  'Nexus',
  'SonarQube',
  'Vault',
];

/** What needs no token at all. */
export function publicRoutes(ctx: ConsoleContext) {
  const router = Router();

  router.get(
    '/version',
    legacyRoute(() => ({ status: 200, body: { version: ctx.version } })),
  );

  router.get(
    '/healthz',
    legacyRoute(() => ({ status: 200, body: { status: 'OK' } })),
  );

  router.get(
    '/health-services',
    legacyRoute(() => ({
      status: 200,
      body: SERVICES.map(name => ({
        name,
        status: 'OK',
        interval: 300_000,
        lastUpdateTimestamp: Date.now(),
        message: 'Tout va bien',
      })),
    })),
  );

  return router;
}

/** Settings ask for a token and never look at it. */
export function settingRoutes({ world }: ConsoleContext) {
  const router = Router();

  router.get(
    '/system/settings',
    legacyRoute(() => ({ status: 200, body: world.state.settings })),
  );

  return router;
}
