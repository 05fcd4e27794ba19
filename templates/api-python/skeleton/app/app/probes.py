"""Sondes de Kubernetes : `/health` (vivacité) et `/ready` (disponibilité)."""

{% if values.database %}
import logging
{% endif %}
from typing import Literal

from fastapi import FastAPI, Response
from pydantic import BaseModel
{% if values.database %}
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
{% endif %}

from app.services import Services
{% if values.database %}

logger = logging.getLogger(__name__)
{% endif %}


class Status(BaseModel):
    status: Literal["ok", "stopping"${{ ', "unavailable"' if values.database }}]


def register_probes(app: FastAPI, services: Services) -> None:
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
{% if values.database %}
        responses={
            503: {
                "model": Status,
                "description": "L'application s'arrête ou la base ne répond pas.",
            }
        },
{% else %}
        responses={503: {"model": Status, "description": "L'application s'arrête."}},
{% endif %}
    )
    def ready(response: Response) -> Status:
        if not services.accepting:
            response.status_code = 503
            return Status(status="stopping")
{% if values.database %}
        try:
            with services.database.connect() as connection:
                connection.execute(text("SELECT 1"))
        except SQLAlchemyError as error:
            logger.error("la base ne répond pas", extra={"reason": type(error).__name__})
            response.status_code = 503
            return Status(status="unavailable")
{% endif %}
        return Status(status="ok")
