"""La file de messages que l'application consomme."""

import logging
import threading

from kombu import Connection, Queue
from kombu.message import Message
from kombu.mixins import ConsumerMixin

from app.config import Settings
from app.messages import handle_message

logger = logging.getLogger(__name__)


def consume(message: Message) -> None:
    """Un message traité est acquitté ; un message faux est écarté, jamais remis en boucle."""
    try:
        logger.info("message traité", extra={"done": handle_message(message.body)})
        message.ack()
    except Exception as error:
        logger.warning("message écarté", extra={"reason": type(error).__name__})
        message.reject()


class Worker(ConsumerMixin):
    """Se connecte, et se reconnecte tant que le serveur ne répond pas."""

    def __init__(self, settings: Settings) -> None:
        self.connection = Connection(settings.AMQP_URL, connect_timeout=3, heartbeat=30)
        self._queue = Queue(settings.QUEUE_NAME, durable=True)
        self._thread = threading.Thread(target=self.run, name="file", daemon=True)

    def get_consumers(self, consumer: type, _channel: object) -> list[object]:
        return [consumer([self._queue], on_message=consume, prefetch_count=10)]

    def on_connection_error(self, exc: Exception, _interval: float) -> None:
        # Le message d'une erreur peut contenir l'adresse, donc le mot de passe.
        logger.warning("file injoignable", extra={"reason": type(exc).__name__})

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self.should_stop = True
        self._thread.join(timeout=5)
