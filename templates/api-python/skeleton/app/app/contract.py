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
    from app.probes import Readiness

    document = build_app(Readiness()).openapi()
    FILE.write_text(json.dumps(document, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_contract()
