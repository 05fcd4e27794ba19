"""La configuration."""

import pytest
from pydantic import ValidationError

from app.config import Settings

NAMES = ("HOST", "PORT", "LOG_LEVEL", "ENVIRONMENT", "SHUTDOWN_DELAY_MS")


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_sans_variable_la_configuration_est_celle_du_developpement() -> None:
    assert Settings().model_dump() == {
        "HOST": "0.0.0.0",
        "PORT": 8080,
        "LOG_LEVEL": "info",
        "ENVIRONMENT": "local",
        "SHUTDOWN_DELAY_MS": 0,
    }


@pytest.mark.parametrize(("name", "value"), [("PORT", "80"), ("LOG_LEVEL", "bavard")])
def test_une_valeur_fausse_est_refusee_et_nommee(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError, match=name):
        Settings()
