import { setTimeout as delay } from 'node:timers/promises';
import { buildApp } from './app.ts';
import { loadConfig } from './config.ts';

const config = loadConfig(process.env);
const readiness = { accepting: true };
const app = await buildApp(config, readiness);

async function stop(signal: NodeJS.Signals): Promise<void> {
  app.log.info({ signal }, "arrêt demandé, l'application se retire");
  readiness.accepting = false;
  // Le temps que la répartition de charge cesse d'envoyer des requêtes.
  await delay(config.SHUTDOWN_DELAY_MS);
  await app.close();
  app.log.info('arrêt terminé');
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    stop(signal).catch((error: unknown) => {
      app.log.error(error);
      process.exitCode = 1;
    });
  });
}

await app.listen({ host: config.HOST, port: config.PORT });
