"""Démarre et arrête l'application."""

import logging
import threading
from types import FrameType

import uvicorn

from app.application import build_app
from app.config import Settings
from app.logs import configure_logs
from app.probes import Readiness

logger = logging.getLogger(__name__)


class Server(uvicorn.Server):
    """Se retire de la répartition de charge avant de fermer, et s'arrête sans erreur."""

    def __init__(self, config: uvicorn.Config, readiness: Readiness, delay: float) -> None:
        super().__init__(config)
        self._readiness = readiness
        self._delay = delay

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if not self._readiness.accepting:
            # Redemandé : sans attendre.
            self._close()
            return
        self._readiness.accepting = False
        logger.info("arrêt demandé, l'application se retire", extra={"signal": sig})
        # Le temps que la répartition de charge cesse d'envoyer des requêtes.
        timer = threading.Timer(self._delay, self._close)
        timer.daemon = True
        timer.start()

    def _close(self) -> None:
        self.should_exit = True


def main() -> None:
    settings = Settings()
    configure_logs(settings)
    readiness = Readiness()
    config = uvicorn.Config(
        build_app(readiness),
        host=settings.HOST,
        port=settings.PORT,
        # Les nôtres suffisent : une ligne par requête, sans adresse ni paramètre.
        log_config=None,
        access_log=False,
        server_header=False,
    )
    Server(config, readiness, settings.SHUTDOWN_DELAY_MS / 1000).run()
    logger.info("arrêt terminé")


if __name__ == "__main__":
    main()
