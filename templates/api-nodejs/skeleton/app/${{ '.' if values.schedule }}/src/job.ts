import { fastify } from 'fastify';
import { loadConfig } from './config.ts';
import { loggerOptions } from './logger.ts';
import { runTask } from './task.ts';

// Le point d'entrée du CronJob : la même image, une autre commande.
const config = loadConfig(process.env);
const { log } = fastify({ logger: loggerOptions(config) });

try {
  log.info({ done: await runTask(new Date()) }, 'tâche planifiée terminée');
} catch (error) {
  log.error(error, 'la tâche planifiée a échoué');
  // Kubernetes la relance.
  process.exitCode = 1;
}
