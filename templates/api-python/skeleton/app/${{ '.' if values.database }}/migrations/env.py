"""Ce qu'Alembic exécute : les migrations, sur la connexion que `app.migrate` lui donne."""

from alembic import context

from app.database import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
