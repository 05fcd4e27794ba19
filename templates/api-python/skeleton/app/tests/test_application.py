"""L'application, appelée sans réseau."""

import pytest
from fastapi.testclient import TestClient
{% if values.database %}
from sqlalchemy import StaticPool, create_engine
{% endif %}

from app.application import build_app
{% if values.database or values.signIn or values.objectStorage %}
from app.config import Settings
{% endif %}
from app.contract import read_contract
from app.services import Services, open_services


@pytest.fixture
def services() -> Services:
{% if values.database %}
    services = open_services(Settings())
    services.database = create_engine("sqlite://", poolclass=StaticPool)
    return services
{% else %}
    return open_services(${{ 'Settings()' if values.database or values.signIn or values.objectStorage }})
{% endif %}


@pytest.fixture
def client(services: Services) -> TestClient:
    return TestClient(build_app(services))


def test_la_sonde_de_vivacite_repond(client: TestClient) -> None:
    response = client.get("/health")
    assert response.status_code == 200
    assert response.json() == {"status": "ok"}


def test_pendant_l_arret_l_application_est_vivante_mais_plus_disponible(
    client: TestClient, services: Services
) -> None:
    assert client.get("/ready").status_code == 200
    services.accepting = False
    response = client.get("/ready")
    assert response.status_code == 503
    assert response.json() == {"status": "stopping"}
    assert client.get("/health").status_code == 200


{% if values.database %}
def test_sans_la_base_l_application_est_vivante_mais_plus_disponible(
    client: TestClient, services: Services
) -> None:
    services.database = create_engine("sqlite:////dossier/absent")
    response = client.get("/ready")
    assert response.status_code == 503
    assert response.json() == {"status": "unavailable"}
    assert client.get("/health").status_code == 200


{% endif %}
def test_les_requetes_sont_mesurees_par_motif_de_route(client: TestClient) -> None:
    client.get("/v1/greetings", params={"name": "Camille"})
    client.get("/inconnue/42")
    metrics = client.get("/metrics").text
    count = "http_request_duration_seconds_count"
    assert f'{count}{{method="GET",route="/v1/greetings",status="200"}} 1.0' in metrics
    assert f'{count}{{method="GET",route="inconnue",status="404"}} 1.0' in metrics
    assert "process_cpu_seconds_total" in metrics


def test_une_salutation_est_rendue_un_nom_vide_est_refuse(client: TestClient) -> None:
    response = client.get("/v1/greetings", params={"name": "Camille"})
    assert response.json() == {"message": "Bonjour Camille"}
    assert client.get("/v1/greetings").json() == {"message": "Bonjour le monde"}
    assert client.get("/v1/greetings", params={"name": ""}).status_code == 422


def test_le_contrat_versionne_est_celui_de_l_application(client: TestClient) -> None:
    served = client.get("/openapi.json").json()
    assert served == read_contract(), "lancez : python -m app.contract"
