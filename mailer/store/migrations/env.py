"""Alembic's entry: run the migrations on the connection handed in, in the transaction it is in."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
