"""Un exemple à remplacer : ce qu'un message fait faire. Un message peut arriver deux fois."""

from pydantic import BaseModel, Field


class Content(BaseModel):
    name: str = Field(min_length=1, max_length=80)


def handle_message(body: str | bytes) -> str:
    return f"Bonjour {Content.model_validate_json(body).name}"
