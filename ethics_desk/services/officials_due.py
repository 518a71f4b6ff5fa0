"""What is due about officials: a suspension that ends, a request to resign, a copy to be sent.

Nothing here says who reported corruption: a copy is a copy, whoever it is about.
"""

from collections.abc import Iterator
from datetime import date

from ethics_desk.domain.duties import SuspensionId
from ethics_desk.domain.gate_record import GateRecordId
from ethics_desk.domain.inquiry import PartyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import DueRow
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_judgements import name_in
from ethics_desk.services.recommendations import copy_due
from ethics_desk.services.resignations import resignation_held
from ethics_desk.store.lists import docket as lists
from ethics_desk.store.work import Work


def officials_due(
    desk: Desk, work: Work, until: date, member_id: str, language: Language
) -> Iterator[DueRow]:
    """Lines of the desk until a day; a request to resign stands there as long as it is held."""
    today, found = desk.today(), work.connection
    for key in lists.suspensions_ending(found, (today, until), member_id):
        suspension = work.suspensions.get(SuspensionId(key))
        yield _row(work, suspension.party_id, ("suspension", suspension.ends_on), language)
    for key in lists.officials_asking_to_resign(found, member_id):
        hold = resignation_held(desk, work, PartyId(key))
        if hold is not None:
            code = "resignation.held" if hold.certain else "resignation.to-check"
            yield _row(work, PartyId(key), (code, today), language)
    for key in lists.copies_unsent(found, member_id):
        due = _copy_due(desk, work, GateRecordId(key))
        if due is not None and due[1] <= until:
            yield _row(work, due[0], ("copy", due[1]), language)


def _copy_due(desk: Desk, work: Work, key: GateRecordId) -> tuple[PartyId, date] | None:
    """Whose copy is to be sent by which day, where the law of the day asks for one."""
    record = work.gate_records.get(key)
    pack = desk.rules.pack(work.inquiries.get(record.inquiry_id).pack)
    version = None if record.met_on is None else pack.version_on(record.met_on)
    rule = None if version is None else version.gates.get(record.gate)
    day = None if rule is None else copy_due(rule, record, desk.rules.calendars[pack.calendar])
    return None if day is None else (record.party_id, day)


def _row(work: Work, party_id: PartyId, what: tuple[str, date], language: Language) -> DueRow:
    party = work.parties.get(party_id)
    inquiry = work.inquiries.get(party.inquiry_id)
    code, day = what
    return DueRow(
        inquiry_id=inquiry.id,
        inquiry_number=inquiry.number,
        subject=inquiry.subject,
        what=code,
        due=day,
        official=name_in(work.persons.get(party.person_id), language).initials,
    )
