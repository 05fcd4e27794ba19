"""Un exemple à remplacer : la forme d'une route, de sa validation et de son test."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

router = APIRouter(prefix="/v1/greetings", tags=["exemple"])


class Greeting(BaseModel):
    message: str = Field(examples=["Bonjour Camille"])


@router.get(
    "",
    operation_id="getGreeting",
    summary="Salue quelqu'un (exemple à remplacer)",
    response_description="La salutation.",
)
def greet(
    name: Annotated[
        str, Query(description="La personne à saluer.", min_length=1, max_length=80)
    ] = "le monde",
) -> Greeting:
    return Greeting(message=f"Bonjour {name}")
