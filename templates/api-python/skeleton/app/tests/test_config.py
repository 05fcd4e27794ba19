"""La configuration."""

import pytest
from pydantic import ValidationError

from app.config import Settings


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name, raising=False)


def test_sans_variable_la_configuration_est_celle_du_developpement() -> None:
    assert Settings().model_dump() == {
        "HOST": "0.0.0.0",
        "PORT": 8080,
        "LOG_LEVEL": "info",
        "ENVIRONMENT": "local",
        "SHUTDOWN_DELAY_MS": 0,
{% if values.database %}
        "DATABASE_URL": "postgresql://localhost:5432/app",
        "DATABASE_CA_FILE": None,
{% endif %}
{% if values.signIn %}
        "OIDC_ISSUER": "http://localhost:8081/realms/local",
        "OIDC_AUDIENCE": "local",
        "OIDC_JWKS_URI": None,
{% endif %}
{% if values.objectStorage %}
        "S3_ENDPOINT": "http://localhost:9000",
        "S3_REGION": "fr",
        "S3_BUCKET": "local",
        "S3_ACCESS_KEY_ID": None,
        "S3_SECRET_ACCESS_KEY": None,
{% endif %}
{% if values.queue %}
        "AMQP_URL": "amqp://localhost:5672",
        "QUEUE_NAME": "local",
{% endif %}
    }


@pytest.mark.parametrize(("name", "value"), [("PORT", "80"), ("LOG_LEVEL", "bavard")])
def test_une_valeur_fausse_est_refusee_et_nommee(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError, match=name):
        Settings()
