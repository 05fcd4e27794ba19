"""Le contrat de l'API : `openapi.json` dit ce qu'elle est, le code dit ses routes.

`python -m app.contract` le récrit d'après le code.
"""

import json
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent.parent / "openapi.json"


def read_contract() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def write_contract() -> None:
    from app.application import build_app
{% if values.database or values.signIn or values.objectStorage %}
    from app.config import Settings
{% endif %}
    from app.services import open_services

    document = build_app(open_services(${{ 'Settings()' if values.database or values.signIn or values.objectStorage }})).openapi()
    FILE.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_contract()
