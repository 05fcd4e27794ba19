"""L'arrêt."""

import signal
from collections.abc import Callable

import pytest
import uvicorn

from app.application import build_app
{% if values.database or values.signIn or values.objectStorage %}
from app.config import Settings
{% endif %}
from app.main import Server
from app.services import Services, open_services

Actions = list[tuple[float, Callable[[], None]]]


@pytest.fixture
def services() -> Services:
    return open_services(${{ 'Settings()' if values.database or values.signIn or values.objectStorage }})


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Actions:
    """Ce que le serveur a remis à plus tard, et qui n'est fait que par le test."""
    actions: Actions = []
    monkeypatch.setattr(Server, "after_delay", lambda _self, *action: actions.append(action))
    return actions


def server_of(services: Services) -> Server:
    return Server(uvicorn.Config(build_app(services), log_config=None), services, 5)


def test_l_application_se_retire_avant_de_fermer(services: Services, later: Actions) -> None:
    server = server_of(services)
    server.handle_exit(signal.SIGTERM, None)
    assert not services.accepting
    assert not server.should_exit
    ((delay, close),) = later
    assert delay == 5
    close()
    assert server.should_exit


def test_un_second_signal_n_attend_pas(services: Services, later: Actions) -> None:
    server = server_of(services)
    server.handle_exit(signal.SIGTERM, None)
    server.handle_exit(signal.SIGINT, None)
    assert server.should_exit
    assert len(later) == 1
