"""Alembic's entry: run the steps on the connection we were handed."""

from alembic import context

from ethics_desk.store.records import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,
)
context.run_migrations()
