"""Le stockage objet, par l'API de S3."""

from typing import Any

import boto3
from botocore.config import Config

from app.config import Settings


def create_client(settings: Settings) -> Any:  # noqa: ANN401
    """Un client S3 ; sans clés dans la configuration, celles du poste."""
    return boto3.client(
        "s3",
        endpoint_url=settings.S3_ENDPOINT,
        region_name=settings.S3_REGION,
        aws_access_key_id=settings.S3_ACCESS_KEY_ID,
        aws_secret_access_key=settings.S3_SECRET_ACCESS_KEY,
        config=Config(
            connect_timeout=3,
            read_timeout=5,
            # Les stockages compatibles n'ont pas un nom d'hôte par espace.
            s3={"addressing_style": "path"},
        ),
    )


class Storage:
    def __init__(self, client: Any, bucket: str) -> None:  # noqa: ANN401
        self._client = client
        self._bucket = bucket

    def names(self) -> list[str]:
        answer = self._client.list_objects_v2(Bucket=self._bucket, MaxKeys=100)
        return [item["Key"] for item in answer.get("Contents", [])]


def open_storage(settings: Settings) -> Storage:
    return Storage(create_client(settings), settings.S3_BUCKET)
