"""The judgements the records keep: of decisions that stand, and of proposals waiting for one."""

from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy import Connection

from ethics_desk.domain.inquiry import AllegationId, InquiryId
from ethics_desk.domain.kept_judgement import KeptJudgement
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import Person, PersonId
from ethics_desk.domain.sanction import DecisionEventKind
from ethics_desk.store import records

_ANNULLING = [kind for kind in DecisionEventKind if kind.annuls]
_decision, _proposal = records.decision.c, records.proposal.c


class Place(NamedTuple):
    """The last judgement that was read; decisions come before proposals, each by their ids."""

    decided: bool = True
    id: str = ""


def count_kept(connection: Connection) -> int:
    """How many judgements `kept_after` goes through."""
    return _count(connection, _decisions()) + _count(connection, _proposals())


def count_without_facts(connection: Connection) -> int:
    """How many standing decisions were taken over from elsewhere: the rules never judged them."""
    return _count(connection, _standing().where(_decision.facts == ""))


def kept_after(
    connection: Connection, place: Place, limit: int, language: Language
) -> tuple[KeptJudgement, ...]:
    """The next judgements after a place; none when all were read.

    What was added meanwhile may be among them or not; nothing comes twice.
    """
    if place.decided:
        query = _decisions().where(_decision.id > place.id).order_by(_decision.id).limit(limit)
        found = _read(connection, query, language, decided=True)
        if found:
            return found
        place = Place(decided=False)
    query = _proposals().where(_proposal.id > place.id).order_by(_proposal.id).limit(limit)
    return _read(connection, query, language, decided=False)


def _count(connection: Connection, query: sa.Select[Any]) -> int:
    return connection.scalar(sa.select(sa.func.count()).select_from(query.subquery())) or 0


def _decisions() -> sa.Select[Any]:
    return _standing().where(_decision.facts != "")


def _standing() -> sa.Select[Any]:
    """The decisions that were not annulled, of inquiries whose number was not voided."""
    event = records.decision_event.c
    annulled = sa.exists().where(event.decision_id == _decision.id, event.kind.in_(_ANNULLING))
    return _with_names(records.decision, _decision.decided_on).where(~annulled)


def _proposals() -> sa.Select[Any]:
    """The proposals that were neither withdrawn nor decided."""
    decided = sa.exists().where(_decision.proposal_id == _proposal.id)
    return _with_names(records.proposal, _proposal.proposed_on).where(
        _proposal.withdrawn.is_(False), _proposal.facts != "", ~decided
    )


def _with_names(table: sa.Table, day: sa.ColumnElement[Any]) -> sa.Select[Any]:
    inquiry, person = records.inquiry, records.person
    return (
        sa.select(
            table.c.id,
            table.c.inquiry_id,
            table.c.allegation_id,
            table.c.sanction,
            table.c.facts,
            table.c.evaluation,
            day.label("day"),
            inquiry.c.number,
            inquiry.c.pack,
            person.c.id.label("person_id"),
            person.c.kk,
            person.c.ru,
            person.c.latin,
        )
        .select_from(table)
        .join(inquiry, inquiry.c.id == table.c.inquiry_id)
        .join(records.party, records.party.c.id == table.c.party_id)
        .join(person, person.c.id == records.party.c.person_id)
        .where(inquiry.c.void_reason == "")
    )


def _read(
    connection: Connection, query: sa.Select[Any], language: Language, *, decided: bool
) -> tuple[KeptJudgement, ...]:
    return tuple(
        KeptJudgement(
            id=row.id,
            decided=decided,
            inquiry_id=InquiryId(row.inquiry_id),
            number=row.number,
            allegation_id=AllegationId(row.allegation_id),
            official=_person(row).name_in(language).full,
            pack=row.pack,
            sanction=row.sanction,
            day=row.day,
            facts=row.facts,
            evaluation=row.evaluation,
        )
        for row in connection.execute(query)
    )


def _person(row: sa.Row[Any]) -> Person:
    return Person(id=PersonId(row.person_id), kk=row.kk, ru=row.ru, latin=row.latin)
