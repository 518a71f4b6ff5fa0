"""The search index over inquiries: folded in one place, on writing."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Trilingual
from ethics_desk.names.folding import search_terms, sort_key
from ethics_desk.store import records

SOURCE_ROLES = (PartyRole.APPLICANT,)
"""Who stands in these roles may be the source of a matter: no list may lead to it."""


def index_inquiry(connection: Connection, key: str) -> None:
    """Bring an inquiry's search words, order keys and list of officials up to date.

    To be called in the transaction that changed its subject, numbers, parties or allegations. The
    source of a complaint is not among the words: a search must not reveal it.
    """
    table = records.inquiry
    facts = connection.execute(
        sa.select(
            table.c.number,
            table.c.subject,
            table.c.summary,
            table.c.incoming_number,
            table.c.search,
        ).where(table.c.id == key)
    ).one()
    persons = _persons_named(connection, key)
    allegations = connection.scalars(
        sa.select(records.allegation.c.text).where(records.allegation.c.inquiry_id == key)
    ).all()
    shown = _officials_shown([row for row in persons if row.role is PartyRole.OFFICIAL])
    names = [name.full for row in persons for name in (row.kk, row.ru, row.latin)]
    words = folded_words([*facts[:-1], *names, *allegations])
    connection.execute(
        sa.update(table)
        .where(table.c.id == key)
        .values(
            officials=shown,
            search=words,
            sort_subject=sort_key(facts.subject),
            sort_officials=sort_key(shown.kk),
        )
    )
    put_words(connection, "inquiry_words", key, before=facts.search, after=words)


def _persons_named(connection: Connection, key: str) -> Sequence[Any]:
    """Everybody who takes part in the inquiry, except its source."""
    party, person = records.party, records.person
    return connection.execute(
        sa.select(party.c.role, person.c.kk, person.c.ru, person.c.latin)
        .join_from(party, person)
        .where(party.c.inquiry_id == key, party.c.role.not_in(SOURCE_ROLES))
        .order_by(sa.text("party.rowid"))
    ).all()


def _officials_shown(officials: Sequence[Any]) -> Trilingual:
    return Trilingual(
        kk=", ".join((row.kk.full or row.ru.full) for row in officials),
        ru=", ".join((row.ru.full or row.kk.full) for row in officials),
        en=", ".join((row.latin.full or row.ru.full or row.kk.full) for row in officials),
    )


def matching(table: str, query: str) -> sa.TextClause | None:
    """A condition «id is among those whose words begin with the words typed», or None for none."""
    terms = search_terms(query)
    if not terms:
        return None
    wanted = " AND ".join(f'("{term.exact}"* OR "{term.soft}"*)' for term in terms)
    return sa.text(
        f"{table}.id IN (SELECT id FROM {table}_words WHERE {table}_words MATCH :wanted)"  # noqa: S608 - our own table names
    ).bindparams(wanted=wanted)


def folded_words(texts: list[str]) -> str:
    """The words texts are found by: with their exact letters, and as a Russian keyboard writes."""
    terms = [term for text in texts for term in search_terms(text)]
    folded = " ".join(term.exact for term in terms)
    softened = " ".join(term.soft for term in terms)
    return folded if softened == folded else f"{folded} {softened}"


def put_words(connection: Connection, table: str, key: str, *, before: str, after: str) -> None:
    """Replace the words of one record in an index of words.

    Looking for the old line reads the whole index, so it is done only where there is one: a record
    without words has no line.
    """
    if before == after:
        return
    if before:
        connection.execute(sa.text(f"DELETE FROM {table} WHERE id = :id"), {"id": key})  # noqa: S608 - our own table names
    if after:
        connection.execute(
            sa.text(f"INSERT INTO {table} (id, words) VALUES (:id, :words)"),  # noqa: S608 - our own table names
            {"id": key, "words": after},
        )
