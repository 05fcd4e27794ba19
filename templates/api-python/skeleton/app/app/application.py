"""Assemble l'application sans l'ouvrir au réseau : les tests l'appellent directement."""

from fastapi import FastAPI

from app.contract import read_contract
{% if values.objectStorage %}
from app.documents import documents_router
{% endif %}
from app.greetings import router as greetings
{% if values.signIn %}
from app.me import me_router
{% endif %}
from app.metrics import register_metrics
{% if values.database %}
from app.notes import notes_router
{% endif %}
from app.probes import register_probes
from app.services import Services


def build_app(services: Services) -> FastAPI:
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
    register_probes(app, services)
    app.include_router(greetings)
{% if values.database %}
    app.include_router(notes_router(services.database))
{% endif %}
{% if values.signIn %}
    app.include_router(me_router(services.verifier))
{% endif %}
{% if values.objectStorage %}
    app.include_router(documents_router(services.storage))
{% endif %}
    return app
