"""Un exemple à remplacer : une route réservée aux personnes connectées."""

from fastapi import APIRouter, Depends

from app.auth import Identity, Verifier


def me_router(verifier: Verifier) -> APIRouter:
    router = APIRouter(tags=["exemple"])

    @router.get(
        "/v1/me",
        operation_id="getMe",
        summary="Qui appelle (exemple à remplacer)",
        response_description="La personne connectée.",
        responses={401: {"description": "Il n'y a pas de jeton valide."}},
    )
    def me(identity: Identity = Depends(verifier)) -> Identity:  # noqa: B008
        return identity

    return router
