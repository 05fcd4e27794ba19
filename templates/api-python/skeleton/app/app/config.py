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
{% if values.database %}
    DATABASE_URL: str = Field(default="postgresql://localhost:5432/app", pattern="^postgres")
    DATABASE_CA_FILE: str | None = Field(default=None, min_length=1)
{% endif %}
{% if values.signIn %}
    OIDC_ISSUER: str = Field(default="http://localhost:8081/realms/local", pattern="^https?://")
    OIDC_AUDIENCE: str = Field(default="local", min_length=1)
    OIDC_JWKS_URI: str | None = Field(default=None, pattern="^https?://")
{% endif %}
{% if values.objectStorage %}
    S3_ENDPOINT: str = Field(default="http://localhost:9000", pattern="^https?://")
    S3_REGION: str = Field(default="fr", min_length=1)
    S3_BUCKET: str = Field(default="local", min_length=1)
    S3_ACCESS_KEY_ID: str | None = Field(default=None, min_length=1)
    S3_SECRET_ACCESS_KEY: str | None = Field(default=None, min_length=1)
{% endif %}
{% if values.queue %}
    AMQP_URL: str = Field(default="amqp://localhost:5672", pattern="^amqps?://")
    QUEUE_NAME: str = Field(default="local", min_length=1)
{% endif %}
