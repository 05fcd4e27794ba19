"""Un exemple à remplacer : ce que contient le stockage objet."""

from fastapi import APIRouter

from app.storage import Storage


def documents_router(storage: Storage) -> APIRouter:
    router = APIRouter(tags=["exemple"])

    @router.get(
        "/v1/documents",
        operation_id="listDocuments",
        summary="Ce que contient le stockage (exemple à remplacer)",
        response_description="Les noms des 100 premiers documents.",
    )
    def list_documents() -> list[str]:
        return storage.names()

    return router
