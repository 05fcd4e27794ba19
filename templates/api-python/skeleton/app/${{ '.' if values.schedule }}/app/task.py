"""Un exemple à remplacer : ce que fait la tâche planifiée."""

from datetime import datetime


def run_task(now: datetime) -> str:
    """Dit ce qui a été fait. Relancée après un échec, refait sans dommage ce qui l'était déjà."""
    return f"rien à faire le {now.date().isoformat()}"
