"""What is due about officials: a suspension that ends, a request to resign, a copy to be sent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.duties import SuspensionGround, SuspensionId
from ethics_desk.domain.gate_record import GateRecord, GateRecordId
from ethics_desk.domain.inquiry import PartyId
from ethics_desk.domain.language import NO_WORDS, Language
from ethics_desk.domain.rows import DueRow
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.services.circumstances import known_circumstances
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.gate_judging import concerns
from ethics_desk.services.gates.recommendations import copy_due
from ethics_desk.services.gates.resignations import resignation_held
from ethics_desk.services.gates.suspensions import CLOCK
from ethics_desk.services.warnings import warned
from ethics_desk.store.lists import docket as lists
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """What is due about one official; `rule` is cited.

    A line that is not `told` neither names the official nor cites, and stays in the window: it
    would tell who reported corruption, also to a reader who sees that it alone is so bare.
    """

    party_id: PartyId
    what: str
    day: date
    rule: Entry | None = None
    told: bool = True


def officials_due(
    desk: Desk, work: Work, until: date, member_id: str, language: Language
) -> Iterator[DueRow]:
    """Lines of the desk until a day; a request to resign stands there as long as it is held."""
    found, today = work.connection, desk.today()
    for key in lists.suspensions_ending(found, (today, until), member_id):
        yield _row(desk, work, _suspension(desk, work, SuspensionId(key)), language)
    for key in lists.officials_asking_to_resign(found, member_id):
        held = _held(desk, work, PartyId(key))
        if held is not None:
            yield _row(desk, work, held, language)
    for key in lists.copies_unsent(found, member_id):
        copy = _copy(desk, work, GateRecordId(key))
        if copy is not None and copy.day <= until:
            yield _row(desk, work, copy, language)


def _suspension(desk: Desk, work: Work, key: SuspensionId) -> _Line:
    suspension = work.suspensions.get(key)
    pack = desk.rules.pack(work.inquiries.get(suspension.inquiry_id).pack)
    limited = suspension.ground is SuspensionGround.SERVICE_INQUIRY
    return _Line(
        party_id=suspension.party_id,
        what="suspension",
        day=suspension.ends_on,
        rule=pack.clock(CLOCK, suspension.starts_on) if limited else None,
    )


def _held(desk: Desk, work: Work, party_id: PartyId) -> _Line | None:
    hold = resignation_held(desk, work, party_id)
    if hold is None:
        return None
    code = "resignation.held" if hold.certain else "resignation.to-check"
    return _Line(party_id=party_id, what=code, day=desk.today(), rule=hold.rule)


def _copy(desk: Desk, work: Work, key: GateRecordId) -> _Line | None:
    """Whose copy is to be sent by which day, where the law of the day asks for one."""
    record = work.gate_records.get(key)
    pack = desk.rules.pack(work.inquiries.get(record.inquiry_id).pack)
    version = None if record.met_on is None else pack.version_on(record.met_on)
    rule = None if version is None else version.gates.get(record.gate)
    day = None if rule is None else copy_due(rule, record, desk.rules.calendar_of(pack.code))
    if rule is None or day is None or not concerns(rule, _known(work, record)):
        return None
    told = rule.only_for is None
    return _Line(party_id=record.party_id, what="copy", day=day, rule=rule, told=told)


def _known(work: Work, record: GateRecord) -> Circumstances:
    return known_circumstances(work, work.parties.get(record.party_id))


def _row(desk: Desk, work: Work, line: _Line, language: Language) -> DueRow:
    party = work.parties.get(line.party_id)
    inquiry = work.inquiries.get(party.inquiry_id)
    name = work.persons.get(party.person_id).name_in(language).initials
    return DueRow(
        inquiry_id=inquiry.id,
        inquiry_number=inquiry.number,
        subject=inquiry.subject,
        what=line.what,
        due=line.day,
        official=name if line.told else "",
        citation=line.rule.citation if line.rule and line.told else NO_WORDS,
        warned=warned(desk.rules, inquiry.pack, line.day, desk.today(), None),
        secret=not line.told,
    )
