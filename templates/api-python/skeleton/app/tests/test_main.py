"""L'arrêt."""

import signal
import time

import uvicorn

from app.application import build_app
from app.main import Server
from app.probes import Readiness


def server_of(readiness: Readiness, delay: float) -> Server:
    return Server(uvicorn.Config(build_app(readiness), log_config=None), readiness, delay)


def test_l_application_se_retire_avant_de_fermer() -> None:
    readiness = Readiness()
    server = server_of(readiness, delay=0.2)
    server.handle_exit(signal.SIGTERM, None)
    assert not readiness.accepting
    assert not server.should_exit
    end = time.monotonic() + 10
    while not server.should_exit and time.monotonic() < end:
        time.sleep(0.05)
    assert server.should_exit


def test_un_second_signal_n_attend_pas() -> None:
    server = server_of(Readiness(), delay=60)
    server.handle_exit(signal.SIGTERM, None)
    server.handle_exit(signal.SIGINT, None)
    assert server.should_exit
