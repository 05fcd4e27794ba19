"""Assemble l'application sans l'ouvrir au réseau : les tests l'appellent directement."""

from fastapi import FastAPI

from app.contract import read_contract
from app.greetings import router as greetings
from app.metrics import register_metrics
from app.probes import Readiness, register_probes


def build_app(readiness: Readiness) -> FastAPI:
    contract = read_contract()
    info = contract["info"]
    app = FastAPI(
        title=info["title"],
        description=info["description"],
        version=info["version"],
        servers=contract["servers"],
        # Ces pages chargent leur code depuis Internet : le portail montre déjà le contrat.
        docs_url=None,
        redoc_url=None,
    )
    register_metrics(app)
    register_probes(app, readiness)
    app.include_router(greetings)
    return app
