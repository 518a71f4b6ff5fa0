"""The recommendation of a collegial body: what its gate needs, and by which day (row WB-04)."""

from collections.abc import Iterator
from datetime import date, timedelta

from ethics_desk.domain.gate_record import GateRecord
from ethics_desk.rules.judging.evaluation import Gate
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import GateRule
from ethics_desk.rules.packs.kinds import Unit
from ethics_desk.rules.packs.periods import ONE_DAY
from ethics_desk.services.gates.gate_states import COPY_DUE, Done, GateStanding, GateState, Remark


def judge_recommendation(gate: Gate, done: Done) -> GateState:
    """Closed when the body recommended it, with everybody invited and informed in time."""
    rule, record = gate.entry, done.record(gate.id)
    missing = (*_steps_wanting(rule, record), *_too_late(rule, record, done.calendar))
    return GateState(
        gate=gate,
        record=record,
        standing=GateStanding.OPEN if missing else GateStanding.CLOSED,
        closed_on=None if missing else record.met_on,
        missing=missing,
        notes=tuple(_notes(rule, record, done.calendar)),
    )


def send_by(rule: GateRule, meets_on: date, calendar: WorkingCalendar) -> date:
    """The last day to send the materials: counted back from the meeting, which does not count."""
    return _counted_back(rule.days_before or 0, rule.unit, meets_on, calendar)


def copy_due(rule: GateRule, record: GateRecord, calendar: WorkingCalendar) -> date | None:
    """The last day to send the copy; none when it was sent or nothing was decided yet."""
    if rule.copy_within is None or record.met_on is None or record.copy_sent_on is not None:
        return None
    return _copy_by(rule, record.met_on, calendar)


def _steps_wanting(rule: GateRule, record: GateRecord) -> Iterator[Remark]:
    """What was not done at all."""
    if rule.invites and record.invited_on is None:
        yield Remark("invite")
    if rule.days_before is not None and record.materials_sent_on is None:
        yield Remark("send-materials", (("days", rule.days_before), ("unit", rule.unit)))
    if rule.days_before is not None and record.meets_on is None:
        yield Remark("meeting")
    if record.met_on is None:
        yield Remark("recommendation")
    elif not record.agrees:
        yield Remark("not-recommended", (("day", record.met_on),))


def _too_late(rule: GateRule, record: GateRecord, calendar: WorkingCalendar) -> Iterator[Remark]:
    sent, meets = record.materials_sent_on, record.meets_on
    if rule.days_before is None or sent is None or meets is None:
        return
    if sent > send_by(rule, meets, calendar):
        yield from _counted("sent-late", rule, record, meets, calendar)


def _notes(rule: GateRule, record: GateRecord, calendar: WorkingCalendar) -> Iterator[Remark]:
    sent, meets = record.materials_sent_on, record.meets_on
    if rule.days_before is not None and meets is not None:
        if sent is None:
            yield from _counted("send-by", rule, record, meets, calendar)
        elif sent <= send_by(rule, meets, calendar):
            # By the stricter reading the days lie whole between the sending and the meeting.
            strict = _counted_back(rule.days_before + 1, rule.unit, meets, calendar)
            code = "sent-in-time" if sent <= strict else "sent-on-last-day"
            yield from _counted(code, rule, record, meets, calendar)
    yield from _about_copy(rule, record, calendar)


def _about_copy(rule: GateRule, record: GateRecord, calendar: WorkingCalendar) -> Iterator[Remark]:
    due = copy_due(rule, record, calendar)
    if due is not None:
        yield Remark(COPY_DUE, (("day", due),))
    sent, decided = record.copy_sent_on, record.met_on
    if rule.copy_within is not None and sent is not None and decided is not None:
        last = _copy_by(rule, decided, calendar)
        if sent > last:
            yield Remark("copy-late", (("day", sent), ("last", last)))


def _counted(
    code: str, rule: GateRule, record: GateRecord, meets: date, calendar: WorkingCalendar
) -> Iterator[Remark]:
    """The sentence with the days counted from the meeting back, then those that do not count."""
    last = send_by(rule, meets, calendar)
    looked_at = [meets - ONE_DAY * back for back in range(1, (meets - last).days + 1)]
    skipped = tuple(
        day
        for day in looked_at
        if rule.unit is Unit.WORKING_DAYS and not calendar.is_working_day(day)
    )
    counted = tuple(day for day in looked_at if day not in skipped)
    facts = (
        ("sent", record.materials_sent_on),
        ("meets", meets),
        ("last", last),
        ("counted", counted),
    )
    yield Remark(code, facts)
    if skipped:
        yield Remark("skipped", (("skipped", skipped),))


def _copy_by(rule: GateRule, decided: date, calendar: WorkingCalendar) -> date:
    amount = rule.copy_within or 0
    if rule.unit is Unit.WORKING_DAYS:
        return calendar.working_days_after(decided, amount)
    return decided + timedelta(days=amount)


def _counted_back(amount: int, unit: Unit, day: date, calendar: WorkingCalendar) -> date:
    if unit is Unit.WORKING_DAYS:
        return calendar.working_days_before(day, amount)
    return day - timedelta(days=amount)
