"""Qui appelle : un jeton OpenID Connect de Keycloak, vérifié."""

import logging
from collections.abc import Callable
from typing import Annotated, Any

import jwt
from fastapi import Depends, HTTPException
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel

from app.config import Settings

ALGORITHMS = ["RS256", "PS256", "ES256"]
logger = logging.getLogger(__name__)

FindKey = Callable[[str], Any]
bearer = HTTPBearer(scheme_name="keycloak", bearerFormat="JWT", auto_error=False)
Credentials = Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]


class Identity(BaseModel):
    subject: str
    name: str


def remote_keys(settings: Settings) -> FindKey:
    """Les clés publiques de Keycloak, demandées au premier jeton puis gardées."""
    certs = f"{settings.OIDC_ISSUER}/protocol/openid-connect/certs"
    client = jwt.PyJWKClient(settings.OIDC_JWKS_URI or certs, timeout=3)
    return lambda token: client.get_signing_key_from_jwt(token).key


class Verifier:
    """La signature, l'émetteur, le destinataire et les dates sont tous vérifiés."""

    def __init__(self, settings: Settings, find_key: FindKey | None = None) -> None:
        self._settings = settings
        self._find_key = find_key or remote_keys(settings)

    def verify(self, token: str) -> Identity:
        claims = jwt.decode(
            token,
            self._find_key(token),
            algorithms=ALGORITHMS,
            issuer=self._settings.OIDC_ISSUER,
            audience=self._settings.OIDC_AUDIENCE,
            options={"require": ["exp", "sub", "iss", "aud"]},
        )
        return Identity(subject=claims["sub"], name=str(claims.get("name", claims["sub"])))

    def __call__(self, credentials: Credentials) -> Identity:
        """Celui ou celle qui appelle ; répond 401 et rien d'autre sans jeton valide."""
        try:
            if credentials:
                return self.verify(credentials.credentials)
        except jwt.PyJWTError as error:
            logger.info("jeton refusé", extra={"reason": str(error)})
        raise HTTPException(401, "Jeton requis", headers={"WWW-Authenticate": "Bearer"})
