"""Opening an office on first start, and what its paper and numbers look like."""

from dataclasses import dataclass, replace
from datetime import time

from ethics_desk.domain.account import Member, MemberId, MemberRole
from ethics_desk.domain.agency import Agency, AgencyId
from ethics_desk.domain.errors import NotFound, RuleViolation
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.office import Office, OfficeId
from ethics_desk.services.agency_directory import living_agency
from ethics_desk.services.agency_register import take_in_register
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_line, clean_words
from ethics_desk.services.number_patterns import checked_pattern
from ethics_desk.services.numbering import written
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenOffice:
    """Open the ethics office of one agency, with its first commissioner.

    `agency` is an id or a code of the register of state bodies, which is taken into the records
    first. An empty `pack` is the rule book's own choice. `specimen` marks a demonstration office.
    """

    agency: str
    name: Trilingual
    commissioner: Trilingual
    post: Trilingual
    phone: str = ""
    pack: str = ""
    specimen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeOpened:
    """The new office and its commissioner, as whom the desk goes on."""

    office_id: OfficeId
    member_id: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class EditOffice:
    """Change what stands on the office's paper, how its numbers look and when its day ends."""

    office_id: OfficeId
    version: int
    name: Trilingual
    inquiry_pattern: str
    letter_pattern: str
    closes_at: time
    head_name: Trilingual
    head_post: Trilingual
    head_addressed: Trilingual = NO_WORDS
    executor_name: Trilingual
    executor_phone: str = ""


def open_office(desk: Desk, command: OpenOffice) -> Outcome[OfficeOpened]:
    """Take in the register, record the office and its commissioner.

    In empty records the commissioner gets the id the desk acts as, so the desk goes on as it is.
    Raises `NotFound` for an unknown agency, `RuleViolation` when it is dissolved or has an office,
    or when the pack can only be asked: it has no stages an inquiry could go through.
    """
    pack = _pack(desk, command.pack)
    with desk.write(command) as work:
        taken_in = take_in_register(desk, work)
        agency = living_agency(work, _agency(work, command.agency).id, desk.today())
        if work.offices.of(agency_id=agency.id):
            raise RuleViolation("office.exists", field="agency", agency=agency.code)
        member = _commissioner(desk, work, command, agency.id)
        office = Office(
            id=OfficeId(desk.new_id()),
            agency_id=agency.id,
            name=clean_words(command.name, "name"),
            pack=pack,
            executor_name=member.name,
            executor_phone=member.phone,
            specimen=command.specimen,
        )
        work.offices.add(office)
        work.members.add(member)
        acting = desk if work.members.find(desk.member) else replace(desk, member=member.id)
        changes = (*facts_of(office, "name", "pack"), ("agencies", "", str(taken_in)))
        work.journal.add(entry(acting, "office.opened", office.id, changes=changes))
        work.journal.add(
            entry(acting, "member.added", member.id, changes=facts_of(member, "name", "role"))
        )
    return Outcome(OfficeOpened(office_id=office.id, member_id=member.id))


def edit_office(desk: Desk, command: EditOffice) -> Outcome[OfficeId]:
    """Record the changed office; numbers already given stay as they are."""
    with desk.write(command) as work:
        before = work.offices.get(command.office_id)
        after = replace(
            before,
            version=command.version,
            name=clean_words(command.name, "name"),
            inquiry_pattern=checked_pattern(command.inquiry_pattern, "inquiry_pattern"),
            letter_pattern=checked_pattern(command.letter_pattern, "letter_pattern"),
            closes_at=command.closes_at,
            head_name=clean_words(command.head_name, "head_name", needed=()),
            head_post=clean_words(command.head_post, "head_post", needed=()),
            head_addressed=clean_words(command.head_addressed, "head_addressed", needed=()),
            executor_name=clean_words(command.executor_name, "executor_name", needed=()),
            executor_phone=clean_line(command.executor_phone, "executor_phone"),
        )
        work.offices.replace(after)
        changes = changes_between(before, after)
        work.journal.add(entry(desk, "office.edited", after.id, changes=changes))
    return Outcome(after.id)


def number_example(desk: Desk, agency_id: AgencyId, pattern: str, field: str) -> str:
    """The first number of this year as a pattern writes it; raises `BadInput` for a wrong one."""
    checked = checked_pattern(pattern, field)
    with desk.read() as work:
        agency = work.agencies.get(agency_id)
    return written(checked, agency=agency.code, year=desk.today().year, serial=1)


def list_offices(desk: Desk) -> list[Office]:
    """The offices of these records in the order they were opened; none before the first start."""
    with desk.read() as work:
        return list(work.offices.of())


def office_of(desk: Desk) -> Office:
    """The office of the agency the acting member works for; raises `NotFound` when not opened."""
    with desk.read() as work:
        member = work.members.find(desk.member)
        offices = work.offices.of(agency_id=member.agency_id) if member else ()
    if not offices:
        raise NotFound("office.none")
    return offices[0]


def _pack(desk: Desk, wanted: str) -> str:
    pack = desk.rules.pack(wanted) if wanted else desk.rules.default
    if not pack.stages.stages:
        raise RuleViolation("office.pack-without-stages", field="pack", pack=pack.title)
    return pack.code


def _agency(work: Work, named: str) -> Agency:
    found = work.agencies.find(named) or next(iter(work.agencies.of(code=named)), None)
    if found is None:
        raise NotFound("agency.unknown", field="agency", agency=named)
    return found


def _commissioner(desk: Desk, work: Work, command: OpenOffice, agency_id: AgencyId) -> Member:
    taken = not desk.member or work.members.find(desk.member) is not None
    return Member(
        id=MemberId(desk.new_id()) if taken else desk.member,
        agency_id=agency_id,
        role=MemberRole.COMMISSIONER,
        name=clean_words(command.commissioner, "commissioner"),
        post=clean_words(command.post, "post"),
        phone=clean_line(command.phone, "phone"),
    )
