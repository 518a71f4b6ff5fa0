"""Search words and order keys of persons, names of agencies and preventive work.

Each is brought up to date in the transaction that changed its record.
"""

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.language import Language
from ethics_desk.domain.person import Person
from ethics_desk.names.folding import sort_key
from ethics_desk.store import records
from ethics_desk.store.repositories import Repository
from ethics_desk.store.search import folded_words, put_words


def index_person(connection: Connection, key: str) -> None:
    """Store what a person is found and ordered by: the names in three scripts and the IIN."""
    person = Repository(connection, records.person, Person).get(key)
    texts = [name.full for name in (person.kk, person.ru, person.latin)]
    words = folded_words([*with_parts(texts), person.iin])
    keys = {
        f"sort_{language.value}": sort_key(person.name_in(language).full) for language in Language
    }
    search = records.person.c.search
    before = connection.execute(sa.select(search).where(records.person.c.id == key)).scalar_one()
    _store(connection, records.person, key, search=words, **keys)
    put_words(connection, "person_words", key, before=before, after=words)


def index_agency_name(connection: Connection, key: str) -> None:
    """Store what one name of an agency is found and ordered by, in each language."""
    table = records.agency_name
    name = connection.execute(sa.select(table.c.name).where(table.c.id == key)).scalar_one()
    keys = {f"sort_{language.value}": sort_key(name.shown_in(language)) for language in Language}
    words = folded_words(with_parts([name.kk, name.ru, name.en]))
    _store(connection, table, key, search=f" {words}", **keys)


def index_preventive_work(connection: Connection, key: str) -> None:
    """Store what one event of preventive work is found and ordered by."""
    table = records.preventive_work
    event = connection.execute(
        sa.select(table.c.subject, table.c.note).where(table.c.id == key)
    ).one()
    words = folded_words(with_parts([event.subject, event.note]))
    _store(connection, table, key, search=f" {words}", sort_subject=sort_key(event.subject))


def with_parts(texts: list[str]) -> list[str]:
    """Texts, and those with a hyphen a second time in parts: Нұр-Сұлтан is found by Сұлтан."""
    return [*texts, *(text.replace("-", " ") for text in texts if "-" in text)]


def _store(connection: Connection, table: sa.Table, key: str, **derived: str) -> None:
    connection.execute(sa.update(table).where(table.c.id == key).values(**derived))
