"""Journaux en JSON sur la sortie standard, une ligne par événement."""

import json
import logging
import sys
from datetime import UTC, datetime

from app.config import Settings

# Ce que la bibliothèque standard met sur tout événement : le reste est du détail.
STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "color_message"}


class JsonFormatter(logging.Formatter):
    def __init__(self, environment: str) -> None:
        super().__init__()
        self._environment = environment

    def format(self, record: logging.LogRecord) -> str:
        time = datetime.fromtimestamp(record.created, UTC)
        line = {
            "time": time.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "message": record.getMessage(),
            "environment": self._environment,
        }
        line |= {key: value for key, value in vars(record).items() if key not in STANDARD}
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def configure_logs(settings: Settings) -> None:
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter(settings.ENVIRONMENT))
    logging.basicConfig(level=settings.LOG_LEVEL.upper(), handlers=[handler], force=True)
