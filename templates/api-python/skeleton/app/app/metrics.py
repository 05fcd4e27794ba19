"""Métriques Prometheus du processus et des requêtes HTTP, sur `/metrics`."""

import logging
import time
from collections.abc import Awaitable, Callable

from fastapi import FastAPI, Request, Response
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

QUIET = {"/health", "/ready", "/metrics"}
METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
logger = logging.getLogger(__name__)


def register_metrics(app: FastAPI) -> None:
    registry = CollectorRegistry()
    for collector in (ProcessCollector, PlatformCollector, GCCollector):
        collector(registry=registry)
    duration = Histogram(
        "http_request_duration_seconds",
        "Durée des requêtes HTTP, en secondes",
        ["method", "route", "status"],
        registry=registry,
    )

    @app.middleware("http")
    async def measure(
        request: Request, call_next: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        start = time.perf_counter()
        status = 500
        try:
            response = await call_next(request)
            status = response.status_code
            return response
        finally:
            seconds = time.perf_counter() - start
            # Le motif de la route, jamais l'adresse demandée : le nombre de séries reste borné.
            route = getattr(request.scope.get("route"), "path", "inconnue")
            # Un client peut inventer des méthodes : elles comptent ensemble.
            method = request.method if request.method in METHODS else "autre"
            duration.labels(method, route, str(status)).observe(seconds)
            logger.log(
                logging.DEBUG if route in QUIET else logging.INFO,
                "requête traitée",
                extra={
                    "method": method,
                    "route": route,
                    "status": status,
                    "duration_ms": round(seconds * 1000, 1),
                },
            )

    @app.get(
        "/metrics",
        operation_id="getMetrics",
        summary="Métriques au format Prometheus",
        tags=["exploitation"],
        response_class=Response,
        responses={
            200: {
                "description": "Métriques du processus et des requêtes.",
                "content": {"text/plain": {"schema": {"type": "string"}}},
            }
        },
    )
    def metrics() -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
