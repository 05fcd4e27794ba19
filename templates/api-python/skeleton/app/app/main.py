"""Démarre et arrête l'application."""

import logging
import threading
from collections.abc import Callable
from types import FrameType

import uvicorn

from app.application import build_app
from app.config import Settings
from app.logs import configure_logs
{% if values.queue %}
from app.queue import Worker
{% endif %}
from app.services import Services, open_services

logger = logging.getLogger(__name__)


class Server(uvicorn.Server):
    """Se retire de la répartition de charge avant de fermer, et s'arrête sans erreur."""

    def __init__(self, config: uvicorn.Config, services: Services, delay: float) -> None:
        super().__init__(config)
        self._services = services
        self._delay = delay

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if not self._services.accepting:
            # Redemandé : sans attendre.
            self._close()
            return
        self._services.accepting = False
        logger.info("arrêt demandé, l'application se retire", extra={"signal": sig})
        # Le temps que la répartition de charge cesse d'envoyer des requêtes.
        self.after_delay(self._delay, self._close)

    @staticmethod
    def after_delay(delay: float, action: Callable[[], None]) -> None:
        timer = threading.Timer(delay, action)
        timer.daemon = True
        timer.start()

    def _close(self) -> None:
        self.should_exit = True


def main() -> None:
    settings = Settings()
    configure_logs(settings)
    services = open_services(${{ 'settings' if values.database or values.signIn or values.objectStorage }})
    config = uvicorn.Config(
        build_app(services),
        host=settings.HOST,
        port=settings.PORT,
        # Les nôtres suffisent : une ligne par requête, sans adresse ni paramètre.
        log_config=None,
        access_log=False,
        server_header=False,
    )
{% if values.queue %}
    worker = Worker(settings)
    worker.start()
    Server(config, services, settings.SHUTDOWN_DELAY_MS / 1000).run()
    worker.stop()
{% else %}
    Server(config, services, settings.SHUTDOWN_DELAY_MS / 1000).run()
{% endif %}
    logger.info("arrêt terminé")


if __name__ == "__main__":
    main()
