"""La base PostgreSQL."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Engine,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    func,
    make_url,
)

from app.config import Settings

metadata = MetaData()

notes = Table(
    "notes",
    metadata,
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column(
        "body", String(500), CheckConstraint("body <> ''", name="body_not_empty"), nullable=False
    ),
    Column("created_at", DateTime(timezone=True), server_default=func.now(), nullable=False),
)


def open_database(settings: Settings) -> Engine:
    """Ne se connecte qu'à la première requête : l'application démarre sans la base."""
    url = make_url(settings.DATABASE_URL).set(drivername="postgresql+psycopg")
    connect_args: dict[str, str | int] = {"connect_timeout": 3}
    if settings.DATABASE_CA_FILE:
        connect_args |= {"sslmode": "verify-full", "sslrootcert": settings.DATABASE_CA_FILE}
    # Une connexion perdue au repos est vue et remplacée.
    return create_engine(url, connect_args=connect_args, pool_size=5, pool_pre_ping=True)
