"""Ce dont les routes ont besoin ; les tests en donnent d'autres."""

from dataclasses import dataclass

{% if values.database %}
from sqlalchemy import Engine

{% endif %}
{% if values.signIn %}
from app.auth import Verifier
{% endif %}
{% if values.database or values.signIn or values.objectStorage %}
from app.config import Settings
{% endif %}
{% if values.database %}
from app.database import open_database
{% endif %}
{% if values.objectStorage %}
from app.storage import Storage, open_storage
{% endif %}
{% if values.database or values.signIn or values.objectStorage %}

{% else %}
{% endif %}

@dataclass
class Services:
{% if values.database %}
    database: Engine
{% endif %}
{% if values.signIn %}
    verifier: Verifier
{% endif %}
{% if values.objectStorage %}
    storage: Storage
{% endif %}
    # Vrai tant que l'application accepte de nouvelles requêtes.
    accepting: bool = True


{% if values.database or values.signIn or values.objectStorage %}
def open_services(settings: Settings) -> Services:
    """Les vrais services ; aucun n'est contacté avant d'être utile."""
    return Services(
{% if values.database %}
        database=open_database(settings),
{% endif %}
{% if values.signIn %}
        verifier=Verifier(settings),
{% endif %}
{% if values.objectStorage %}
        storage=open_storage(settings),
{% endif %}
    )
{% else %}
def open_services() -> Services:
    return Services()
{% endif %}
