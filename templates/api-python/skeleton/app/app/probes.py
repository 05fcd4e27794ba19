"""Sondes de Kubernetes : `/health` (vivacité) et `/ready` (disponibilité)."""

from dataclasses import dataclass
from typing import Literal

from fastapi import FastAPI, Response
from pydantic import BaseModel


@dataclass
class Readiness:
    """Vrai tant que l'application accepte de nouvelles requêtes."""

    accepting: bool = True


class Status(BaseModel):
    status: Literal["ok", "stopping"]


def register_probes(app: FastAPI, readiness: Readiness) -> None:
    @app.get(
        "/health",
        operation_id="getHealth",
        summary="Sonde de vivacité",
        tags=["exploitation"],
        response_description="Le processus répond.",
    )
    def health() -> Status:
        return Status(status="ok")

    @app.get(
        "/ready",
        operation_id="getReady",
        summary="Sonde de disponibilité",
        tags=["exploitation"],
        response_description="L'application accepte des requêtes.",
        responses={503: {"model": Status, "description": "L'application s'arrête."}},
    )
    def ready(response: Response) -> Status:
        if not readiness.accepting:
            response.status_code = 503
            return Status(status="stopping")
        return Status(status="ok")
