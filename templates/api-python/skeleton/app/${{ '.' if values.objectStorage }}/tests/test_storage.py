"""Le stockage objet, sans serveur."""

from botocore.stub import Stubber
from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.config import Settings
from app.documents import documents_router
from app.storage import Storage, create_client


def test_les_documents_sont_ceux_du_stockage() -> None:
    keys = {"S3_ACCESS_KEY_ID": "essai", "S3_SECRET_ACCESS_KEY": "essai"}
    client = create_client(Settings(**keys))
    app = FastAPI()
    app.include_router(documents_router(Storage(client, "essai")))
    with Stubber(client) as stub:
        stub.add_response(
            "list_objects_v2",
            {"Contents": [{"Key": "a.pdf"}, {"Key": "b.pdf"}]},
            {"Bucket": "essai", "MaxKeys": 100},
        )
        assert TestClient(app).get("/v1/documents").json() == ["a.pdf", "b.pdf"]
        stub.assert_no_pending_responses()
