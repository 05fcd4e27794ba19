"""Un exemple à remplacer : lire et écrire dans la base."""

from fastapi import APIRouter
from pydantic import BaseModel, Field
from sqlalchemy import Engine, insert, select

from app.database import notes


class NewNote(BaseModel):
    body: str = Field(min_length=1, max_length=500)


class Note(BaseModel):
    id: int
    body: str


def notes_router(engine: Engine) -> APIRouter:
    router = APIRouter(prefix="/v1/notes", tags=["exemple"])

    @router.get(
        "",
        operation_id="listNotes",
        summary="Les dernières notes (exemple à remplacer)",
        response_description="Les 50 dernières notes.",
    )
    def list_notes() -> list[Note]:
        query = select(notes.c.id, notes.c.body).order_by(notes.c.id.desc()).limit(50)
        with engine.connect() as connection:
            return [Note(id=row.id, body=row.body) for row in connection.execute(query)]

    @router.post(
        "",
        status_code=201,
        operation_id="createNote",
        summary="Ajoute une note (exemple à remplacer)",
        response_description="La note.",
    )
    def create_note(note: NewNote) -> Note:
        query = insert(notes).values(body=note.body).returning(notes.c.id, notes.c.body)
        with engine.begin() as connection:
            row = connection.execute(query).one()
        return Note(id=row.id, body=row.body)

    return router
