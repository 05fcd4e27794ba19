"""La file, sans serveur : celui de kombu tient en mémoire."""

from unittest.mock import Mock

import pytest

from app.config import Settings
from app.queue import Worker, consume


def test_un_message_traite_est_acquitte() -> None:
    message = Mock(body=b'{"name": "Camille"}')
    consume(message)
    message.ack.assert_called_once_with()
    message.reject.assert_not_called()


@pytest.mark.parametrize("body", [b"{}", b"pas du JSON"])
def test_un_message_faux_est_ecarte_et_ne_revient_pas(body: bytes) -> None:
    message = Mock(body=body)
    consume(message)
    message.reject.assert_called_once_with()
    message.ack.assert_not_called()


def test_la_file_est_consommee() -> None:
    settings = Settings.model_construct(AMQP_URL="memory://", QUEUE_NAME="essai")
    with Worker(settings).connection as connection:
        queue = connection.SimpleQueue("essai")
        queue.put({"name": "Camille"})
        queue.close()
    worker = Worker(settings)
    next(worker.consume(limit=1, timeout=10))
    with worker.connection as connection:
        assert connection.SimpleQueue("essai").qsize() == 0
