import { setTimeout as delay } from 'node:timers/promises';
import { buildApp } from './app.ts';
import { loadConfig } from './config.ts';
{% if values.queue %}
import { startConsumer } from './queue.ts';
{% endif %}
import { openServices } from './services.ts';

const config = loadConfig(process.env);
const services = openServices(${{ 'config' if values.database or values.signIn or values.objectStorage }});
const app = await buildApp(config, services);
{% if values.queue %}
const consumer = startConsumer(config, app.log);
{% endif %}

async function stop(signal: NodeJS.Signals): Promise<void> {
  app.log.info({ signal }, "arrêt demandé, l'application se retire");
  services.accepting = false;
  // Le temps que la répartition de charge cesse d'envoyer des requêtes.
  await delay(config.SHUTDOWN_DELAY_MS);
{% if values.queue %}
  await consumer.close();
{% endif %}
  await app.close();
{% if values.database %}
  await services.database.close();
{% endif %}
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
