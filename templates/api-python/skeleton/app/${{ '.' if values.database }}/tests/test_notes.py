"""La base et son exemple, sur une base en mémoire que les migrations ont faite."""

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import Engine, StaticPool, create_engine

from app.config import Settings
from app.database import open_database
from app.migrate import migrate
from app.notes import notes_router


@pytest.fixture
def engine() -> Engine:
    engine = create_engine(
        "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}
    )
    migrate(engine)
    return engine


def test_une_note_est_ecrite_puis_lue(engine: Engine) -> None:
    app = FastAPI()
    app.include_router(notes_router(engine))
    client = TestClient(app)
    body = "lait'); DROP TABLE notes; --"
    assert client.get("/v1/notes").json() == []
    assert client.post("/v1/notes", json={"body": body}).json() == {"id": 1, "body": body}
    assert client.get("/v1/notes").json() == [{"id": 1, "body": body}]
    assert client.post("/v1/notes", json={"body": ""}).status_code == 422


def test_migrer_deux_fois_ne_change_rien(engine: Engine) -> None:
    migrate(engine)


def test_le_certificat_de_la_base_est_verifie_si_une_autorite_est_donnee() -> None:
    settings = Settings(DATABASE_URL="postgresql://u:p@db:5432/app", DATABASE_CA_FILE="/ca.crt")
    engine = open_database(settings)
    _, options = engine.dialect.create_connect_args(engine.url)
    assert options["host"] == "db"
    assert engine.url.drivername == "postgresql+psycopg"
