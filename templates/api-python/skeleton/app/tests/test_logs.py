"""Les journaux."""

import json
import logging

from app.logs import JsonFormatter


def test_un_evenement_est_une_ligne_de_json_avec_son_detail() -> None:
    record = logging.makeLogRecord(
        {"levelname": "INFO", "msg": "à\n%s", "args": ("deux",), "route": "/v1/greetings"}
    )
    text = JsonFormatter("dev").format(record)
    assert "\n" not in text
    line = json.loads(text)
    assert line.pop("time").endswith("Z")
    assert line == {
        "level": "info",
        "message": "à\ndeux",
        "environment": "dev",
        "route": "/v1/greetings",
    }


def test_une_exception_est_dans_la_ligne() -> None:
    try:
        raise ValueError("perdu")
    except ValueError as error:
        exc_info = (ValueError, error, error.__traceback__)
    record = logging.makeLogRecord({"levelname": "ERROR", "msg": "échec", "exc_info": exc_info})
    line = json.loads(JsonFormatter("dev").format(record))
    assert "ValueError: perdu" in line["error"]
