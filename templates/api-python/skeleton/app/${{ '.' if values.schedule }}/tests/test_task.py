"""La tâche planifiée."""

from datetime import UTC, datetime

from app.task import run_task


def test_la_tache_dit_ce_qu_elle_a_fait() -> None:
    assert run_task(datetime(2026, 1, 31, 23, tzinfo=UTC)) == "rien à faire le 2026-01-31"
