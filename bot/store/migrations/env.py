"""Alembic's environment: runs on the connection that `bot.store.migrasi` hands over."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from bot.store.models import Base, UtcDateTime


def tulis_jenis(jenis: str, objek: object, _autogen: AutogenContext) -> str | Literal[False]:
    """Write our column types into a revision as the plain ones beneath: it must outlive today's code."""
    if jenis == "type" and isinstance(objek, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


connection: Connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_item=tulis_jenis,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
