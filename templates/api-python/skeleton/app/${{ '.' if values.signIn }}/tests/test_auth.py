"""La vérification des jetons, avec une clé d'ici."""

import time
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.auth import Verifier
from app.config import Settings
from app.me import me_router

ISSUER = "https://sso.exemple.fr/realms/essai"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def sign(key: rsa.RSAPrivateKey = KEY, **claims: Any) -> str:  # noqa: ANN401
    base = {"iss": ISSUER, "aud": "essai", "sub": "42", "exp": int(time.time()) + 300}
    return jwt.encode(base | claims, key, algorithm="RS256")


@pytest.fixture
def client() -> TestClient:
    settings = Settings(OIDC_ISSUER=ISSUER, OIDC_AUDIENCE="essai")
    app = FastAPI()
    app.include_router(me_router(Verifier(settings, lambda _token: KEY.public_key())))
    return TestClient(app)


def test_un_jeton_de_l_emetteur_pour_cette_application_est_accepte(client: TestClient) -> None:
    headers = {"Authorization": f"Bearer {sign(name='Camille')}"}
    response = client.get("/v1/me", headers=headers)
    assert response.json() == {"subject": "42", "name": "Camille"}


@pytest.mark.parametrize(
    "token",
    [
        None,
        "abc",
        sign(iss="https://autre.exemple.fr"),
        sign(aud="autre"),
        sign(exp=1),
        sign(OTHER),
    ],
)
def test_sans_jeton_valide_la_reponse_est_401_et_ne_dit_rien(
    client: TestClient, token: str | None
) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    response = client.get("/v1/me", headers=headers)
    assert response.status_code == 401
    assert response.headers["www-authenticate"] == "Bearer"
    assert response.json() == {"detail": "Jeton requis"}
