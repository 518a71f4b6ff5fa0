"""Counting open days again when days off changed: which dates move, and because of which days."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.days_off import DayChange
from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.inquiry import AllegationId, Inquiry, InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.rules.judging.evaluation import LastDays
from ethics_desk.rules.packs.kinds import Unit
from ethics_desk.services.desk import Desk
from ethics_desk.services.docket.limitation_days import last_days_of
from ethics_desk.services.journal import Changes, about, entry
from ethics_desk.services.terms.deadline_count import counted_again, keep
from ethics_desk.store.lists import docket as lists
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDays:
    """The desk before and after days off changed, and the days whose worth changed."""

    before: Desk
    after: Desk
    days: tuple[date, ...]

    def within(self, first: date, last: date) -> tuple[date, ...]:
        """The changed days from one day to another."""
        return tuple(day for day in self.days if first <= day <= last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A date that moved: the change, and how the records keep and tell it."""

    change: DayChange
    deadline: Deadline | None = None
    allegation_id: AllegationId | None = None


def moved_by(work: Work, new: NewDays, progress: Progress = silent) -> tuple[Moved, ...]:
    """Every date of open inquiries that the changed days move; nothing is written."""
    deadlines = lists.running_deadlines(work.connection)
    allegations = lists.undecided_allegations(work.connection, "")
    steps: list[Callable[[], Iterator[Moved]]] = [
        *(lambda key=key: _deadline_moved(work, new, DeadlineId(key)) for key in deadlines),
        *(lambda key=key: _limitation_moved(work, new, AllegationId(key)) for key in allegations),
    ]
    found: list[Moved] = []
    for done, step in enumerate(steps):
        progress(done, len(steps))
        found.extend(step())
    progress(len(steps), len(steps))
    return tuple(found)


def keep_moved(desk: Desk, work: Work, moved: Moved, reason: str) -> None:
    """Record a date that moved, with its line in the journal of the inquiry."""
    change = moved.change
    old, new = _iso(change.old), _iso(change.new)
    if moved.deadline is not None:
        keep(work, moved.deadline)
        changes: Changes = (("clock", "", moved.deadline.clock), ("due_on", old, new))
        _tell(desk, work, "deadline.recounted", change, (changes, moved.deadline.id, reason))
    if moved.allegation_id is not None:
        allegation = work.allegations.get(moved.allegation_id)
        field = change.what.replace(".", "_")
        changes = (*about(work, allegation), (field, old, new))
        _tell(desk, work, "limitation.recounted", change, (changes, allegation.id, reason))


def _deadline_moved(work: Work, new: NewDays, key: DeadlineId) -> Iterator[Moved]:
    deadline = work.deadlines.get(key)
    if deadline.due_on is None or not new.within(deadline.started_on, deadline.due_on):
        return
    inquiry = work.inquiries.get(deadline.inquiry_id)
    after = counted_again(new.after, work, deadline)
    if after is None or after.due_on is None or after.due_on == deadline.due_on:
        return
    first, last = sorted((deadline.due_on, after.due_on))
    clock = new.after.rules.pack(inquiry.pack).clock(deadline.clock, deadline.started_on)
    by_days = clock is not None and clock.unit is Unit.WORKING_DAYS
    if by_days and deadline.extended_until is None:
        first = deadline.started_on
    days = new.within(first, last)
    what = f"clock.{deadline.clock}"
    change = _change(inquiry, what, (deadline.due_on, after.due_on), days)
    since = f"{deadline.started_on:%d.%m.%Y}"
    about = Trilingual(kk=since, ru=since, en=since)
    yield Moved(change=replace(change, about=about), deadline=after)


def _limitation_moved(work: Work, new: NewDays, key: AllegationId) -> Iterator[Moved]:
    old = last_days_of(new.before, work, key)
    if old is None or not new.within(*_reach(work, key, old)):
        return
    after = last_days_of(new.after, work, key)
    if after is None:
        return
    inquiry = work.inquiries.get(work.allegations.get(key).inquiry_id)
    for what, days in (
        ("limitation.safe", (old.safe, after.safe)),
        ("limitation.latest", (old.latest, after.latest)),
    ):
        known = [day for day in days if day is not None]
        if days[0] != days[1]:
            reach = new.within(min(known), max(known))
            change = _change(inquiry, what, days, reach or new.days)
            about = _about(new.after, work, key)
            yield Moved(change=replace(change, about=about), allegation_id=key)


def _about(desk: Desk, work: Work, key: AllegationId) -> Trilingual:
    """Whom a term for a sanction concerns, and for what."""
    allegation = work.allegations.get(key)
    party = work.parties.get(allegation.party_id)
    person = work.persons.get(party.person_id)
    pack = desk.rules.pack(work.inquiries.get(allegation.inquiry_id).pack)
    item = pack.item(allegation.item, allegation.committed_on)

    def told(language: Language) -> str:
        name = person.name_in(language).initials
        return name if item is None else f"{name} – {item.title.in_(language)}"

    return Trilingual(kk=told(Language.KK), ru=told(Language.RU), en=told(Language.EN))


def _reach(work: Work, key: AllegationId, last: LastDays) -> tuple[date, date]:
    """From the first to the last day at which days off could move a limitation day."""
    days = [
        last.safe,
        last.latest,
        last.discovery_term,
        last.commission_cap_strict,
        last.commission_cap_paused,
    ]
    known = [day for day in days if day is not None]
    first = work.allegations.get(key).discovered_on if last.safe is None else min(known)
    return first, max(known, default=first)


def _change(
    inquiry: Inquiry,
    what: str,
    days: tuple[date | None, date | None],
    because_of: tuple[date, ...],
) -> DayChange:
    return DayChange(
        inquiry_id=inquiry.id,
        inquiry_number=inquiry.number,
        what=what,
        old=days[0],
        new=days[1],
        because_of=because_of,
    )


def _tell(
    desk: Desk, work: Work, verb: str, change: DayChange, told: tuple[Changes, str, str]
) -> None:
    changes, subject_id, reason = told
    because = ", ".join(f"{day:%d.%m.%Y}" for day in change.because_of)
    work.journal.add(
        entry(
            desk,
            verb,
            subject_id,
            inquiry_id=InquiryId(change.inquiry_id),
            changes=changes,
            reason=f"{reason}: {because}" if because else reason,
        )
    )


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
