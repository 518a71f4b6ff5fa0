"""The register of preventive work: consultations, trainings, messages, billboards."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.domain.prevention import PreventiveKind, PreventiveWork, PreventiveWorkId
from ethics_desk.domain.rows import ListRequest, Window
from ethics_desk.services.agency_directory import living_agency
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of, taken_out
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.lists import prevention as lists
from ethics_desk.store.work import Work

MOST_PARTICIPANTS = 1_000_000

_TOLD = ("agency_id", "kind", "done_on", "subject", "participants", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPreventiveWork:
    """Write down preventive work that was done, and how many people it reached."""

    agency_id: AgencyId
    kind: PreventiveKind
    done_on: date
    subject: str
    participants: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPreventiveWork:
    """Correct what is written down about preventive work."""

    work_id: PreventiveWorkId
    version: int
    agency_id: AgencyId
    kind: PreventiveKind
    done_on: date
    subject: str
    participants: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePreventiveWork:
    """Take preventive work written down by mistake out of the register; the journal keeps it."""

    work_id: PreventiveWorkId
    version: int
    reason: str


def record_preventive_work(desk: Desk, command: RecordPreventiveWork) -> Outcome[PreventiveWorkId]:
    """Record the event; it lies in the past and the agency existed then."""
    with desk.write(command) as work:
        event = _described(desk, work, command, PreventiveWorkId(desk.new_id()))
        work.preventive_work.add(event)
        work.index_preventive_work(event.id)
        changes = facts_of(_told(work, event), *_TOLD)
        work.journal.add(entry(desk, "prevention.recorded", event.id, changes=changes))
    return Outcome(event.id)


def edit_preventive_work(desk: Desk, command: EditPreventiveWork) -> Outcome[PreventiveWorkId]:
    """Record the corrections."""
    with desk.write(command) as work:
        before = work.preventive_work.get(command.work_id)
        described = _described(desk, work, command, before.id)
        after = replace(described, version=command.version)
        work.preventive_work.replace(after)
        work.index_preventive_work(after.id)
        changes = changes_between(_told(work, before), _told(work, after))
        work.journal.add(entry(desk, "prevention.edited", after.id, changes=changes))
    return Outcome(after.id)


def remove_preventive_work(desk: Desk, command: RemovePreventiveWork) -> Outcome[PreventiveWorkId]:
    """Take the event out, with the reason; the journal keeps what stood there."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        event = work.preventive_work.get(command.work_id)
        work.preventive_work.remove(event.id, version=command.version)
        changes = taken_out(facts_of(_told(work, event), *_TOLD))
        work.journal.add(
            entry(desk, "prevention.removed", event.id, changes=changes, reason=reason)
        )
    return Outcome(event.id)


def preventive_window(
    desk: Desk, request: ListRequest, offset: int, limit: int
) -> Window[PreventiveRow]:
    """A stretch of the register of preventive work.

    Filters: `agency`, `kind`, `from`, `to` (ISO days). Orders: `done_on` (newest first is the usual
    one), `kind`, `subject`, `participants`.
    """
    with desk.read() as work:
        return lists.preventive_window(work.connection, request, offset, limit)


def _described(
    desk: Desk,
    work: Work,
    command: RecordPreventiveWork | EditPreventiveWork,
    key: PreventiveWorkId,
) -> PreventiveWork:
    if not 0 <= command.participants <= MOST_PARTICIPANTS:
        raise BadInput(
            "prevention.participants",
            field="participants",
            participants=command.participants,
            most=MOST_PARTICIPANTS,
        )
    day_past(desk, command.done_on, "done_on")
    living_agency(work, command.agency_id, command.done_on)
    return PreventiveWork(
        id=key,
        agency_id=command.agency_id,
        kind=command.kind,
        done_on=command.done_on,
        subject=clean_line(command.subject, "subject", required=True),
        participants=command.participants,
        note=clean(command.note, "note"),
    )


def _told(work: Work, event: PreventiveWork) -> PreventiveWork:
    """The event as the journal tells of it: the agency by its code, not by an id."""
    return replace(event, agency_id=AgencyId(work.agencies.get(event.agency_id).code))
