"""What the paper journals list: entries of a period in the order of their numbers."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.names.transliteration import latin_name
from ethics_desk.store import records
from ethics_desk.store.search import SOURCE_ROLES
from ethics_desk.texts.speech import KAZAKHSTAN_TIME

_inquiry = records.inquiry.c
_letter = records.letter.c
_evidence = records.evidence.c
_journal = records.journal.c

Days = tuple[date, date]
"""The first and the last day of a period."""


@dataclass(frozen=True, slots=True)
class Struck:
    """On which day and by whom an entry was annulled, voided or withdrawn."""

    day: date
    by: Trilingual


Line = sa.Row[*tuple[object, ...]]


def inquiries_registered(
    connection: Connection, days: Days, agency_id: AgencyId | None
) -> tuple[Line, ...]:
    """Inquiries registered in a period with their handlers, the voided ones among them."""
    wanted = (
        sa.select(records.inquiry, records.member.c.name.label("handler"))
        .join_from(records.inquiry, records.member, records.member.c.id == _inquiry.handler_id)
        .where(_inquiry.registered_on.between(*days))
        .order_by(_inquiry.registered_on, _inquiry.serial, _inquiry.number, _inquiry.id)
    )
    return _all(connection, wanted, agency_id)


def letters_issued(
    connection: Connection, days: Days, agency_id: AgencyId | None
) -> tuple[Line, ...]:
    """Letters issued in a period by their numbers, each with the number of the one replacing it."""
    later = records.letter.alias("later")
    replaced_by = (
        sa.select(later.c.number)
        .where(later.c.replaces_id == _letter.id, later.c.annulled_on.is_(None))
        .limit(1)
        .scalar_subquery()
    )
    wanted = (
        sa.select(
            records.letter,
            _inquiry.number.label("inquiry_number"),
            replaced_by.label("replaced_by"),
        )
        .join_from(records.letter, records.inquiry, _letter.inquiry_id == _inquiry.id)
        .where(_letter.issued_on.between(*days))
        .order_by(_letter.agency_id, _letter.year, _letter.serial, _letter.id)
    )
    return _all(connection, wanted, agency_id)


def evidence_received(
    connection: Connection, days: Days, agency_id: AgencyId | None
) -> tuple[Line, ...]:
    """Evidence taken in in a period, what was withdrawn among it."""
    wanted = (
        sa.select(records.evidence, _inquiry.number.label("inquiry_number"))
        .join_from(records.evidence, records.inquiry, _evidence.inquiry_id == _inquiry.id)
        .where(_evidence.received_on.between(*days))
        .order_by(_evidence.received_on, _inquiry.number, _evidence.number, _evidence.id)
    )
    return _all(connection, wanted, agency_id)


MOVES = ("evidence.moved", "evidence.handed-out", "evidence.returned")
CHECK = "evidence.hash-checked"
"""What a journal of evidence tells besides: where a thing went, and checks that found a fault."""


def movements_of_evidence(
    connection: Connection,
) -> Mapping[str, list[tuple[date, str, dict[str, tuple[str, str]]]]]:
    """By piece of evidence: on which day what was done, and each changed field from and to."""
    found = defaultdict(list)
    wanted = (
        sa.select(_journal.subject_id, _journal.at, _journal.verb, _journal.changes)
        .where(
            sa.or_(
                _journal.verb.in_(MOVES),
                (_journal.verb == CHECK) & _journal.changes.contains('"differs"'),
            )
        )
        .order_by(sa.literal_column("journal.rowid"))
    )
    for row in connection.execute(wanted):
        changes = {name: (before, after) for name, before, after in row.changes}
        found[row.subject_id].append((row.at.date(), row.verb, changes))
    return found


def struck_out(connection: Connection, verb: str) -> Mapping[str, Struck]:
    """By record: the day a deed such as `letter.annulled` was last done to it, and by whom."""
    wanted = (
        sa.select(_journal.subject_id, _journal.at, records.member.c.name)
        .join_from(records.journal, records.member, records.member.c.id == _journal.member_id)
        .where(_journal.verb == verb)
        .order_by(sa.literal_column("journal.rowid"))
    )
    return {
        row.subject_id: Struck(row.at.astimezone(KAZAKHSTAN_TIME).date(), row.name)
        for row in connection.execute(wanted)
    }


def sources_by_inquiry(connection: Connection) -> Mapping[str, tuple[PersonName, ...]]:
    """The names, in every script, of those who must not be named, by inquiry (row WB-08)."""
    party, person = records.party.c, records.person.c
    officials = (
        sa.select(party.inquiry_id, party.person_id).where(party.role == PartyRole.OFFICIAL)
    ).subquery()
    wanted = (
        sa.select(party.inquiry_id, person.kk, person.ru, person.latin)
        .join_from(records.party, records.person, person.id == party.person_id)
        .where(
            party.role.in_(SOURCE_ROLES),
            ~sa.exists().where(
                officials.c.inquiry_id == party.inquiry_id,
                officials.c.person_id == party.person_id,
            ),
        )
    )
    found: defaultdict[str, tuple[PersonName, ...]] = defaultdict(tuple)
    for row in connection.execute(wanted):
        forms = (row.kk, row.ru, row.latin, latin_name(row.kk), latin_name(row.ru))
        found[row.inquiry_id] += tuple(form for form in forms if form is not None and form.full)
    return found


def _all(
    connection: Connection, wanted: sa.Select[Any], agency_id: AgencyId | None
) -> tuple[Line, ...]:
    if agency_id is not None:
        wanted = wanted.where(_inquiry.agency_id == agency_id)
    return tuple(connection.execute(wanted).all())
