"""Le point d'entrée du CronJob : la même image, une autre commande."""

import logging
import sys
from datetime import UTC, datetime

from app.config import Settings
from app.logs import configure_logs
from app.task import run_task

logger = logging.getLogger(__name__)

if __name__ == "__main__":
    configure_logs(Settings())
    try:
        logger.info("tâche planifiée terminée", extra={"done": run_task(datetime.now(UTC))})
    except Exception:
        logger.exception("la tâche planifiée a échoué")
        # Kubernetes la relance.
        sys.exit(1)
