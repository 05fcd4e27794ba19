"""Met le schéma de la base à jour : `python -m app.migrate`."""

import logging
import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text

from app.config import Settings
from app.database import open_database
from app.logs import configure_logs

MIGRATIONS = Path(__file__).parent.parent / "migrations"
# Fait attendre qui migre en même temps ; un nombre quelconque, le même pour tous.
LOCK = 731_204
logger = logging.getLogger(__name__)


def migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


if __name__ == "__main__":
    settings = Settings()
    configure_logs(settings)
    try:
        migrate(open_database(settings))
        logger.info("schéma à jour")
    except Exception:
        logger.exception("la migration a échoué")
        sys.exit(1)
