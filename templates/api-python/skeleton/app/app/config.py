"""La configuration, lue dans l'environnement."""

from typing import Literal

from pydantic import Field
from pydantic_settings import BaseSettings

Level = Literal["critical", "error", "warning", "warn", "info", "debug"]


class Settings(BaseSettings):
    """Une valeur invalide empêche le démarrage ; l'erreur nomme la variable."""

    HOST: str = Field(default="0.0.0.0", min_length=1)
    PORT: int = Field(default=8080, ge=1024, le=65_535)
    LOG_LEVEL: Level = "info"
    ENVIRONMENT: str = Field(default="local", min_length=1)
    SHUTDOWN_DELAY_MS: int = Field(default=0, ge=0, le=20_000)
