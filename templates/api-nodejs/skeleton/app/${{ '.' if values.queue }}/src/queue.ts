import { connect } from 'amqp-connection-manager';
import type { Channel, ConsumeMessage } from 'amqplib';
import type { FastifyBaseLogger } from 'fastify';
import type { Config } from './config.ts';
import { handleMessage } from './messages.ts';

/** Ce qui consomme la file, jusqu'à ce qu'on l'arrête. */
export interface Consumer {
  close(): Promise<void>;
}

/** Un message traité est acquitté ; un message faux est écarté, jamais remis en boucle. */
export async function consume(
  channel: Pick<Channel, 'ack' | 'nack'>,
  message: ConsumeMessage,
  log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
): Promise<void> {
  try {
    log.info({ done: await handleMessage(message.content) }, 'message traité');
    channel.ack(message);
  } catch (error) {
    log.warn({ reason: String(error) }, 'message écarté');
    channel.nack(message, false, false);
  }
}

/** Se connecte, et se reconnecte tant que le serveur ne répond pas. */
export function startConsumer(
  config: Config,
  log: FastifyBaseLogger,
): Consumer {
  const connection = connect([config.AMQP_URL]);
  connection.on('disconnect', ({ err }) =>
    // Le message d'une erreur peut contenir l'adresse, donc le mot de passe.
    log.warn({ code: 'code' in err ? err.code : err.name }, 'file injoignable'),
  );
  connection.createChannel({
    setup: async (channel: Channel) => {
      await channel.assertQueue(config.QUEUE_NAME, { durable: true });
      await channel.prefetch(10);
      await channel.consume(config.QUEUE_NAME, (message) => {
        if (message) consume(channel, message, log);
      });
    },
  });
  return { close: () => connection.close() };
}
