"""What the sanction rules must know about an official besides the act, and what stops the terms."""

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput, Conflict, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, Party, PartyId
from ethics_desk.domain.sanction import Circumstances, Pause, PauseId
from ethics_desk.services.closing_papers import check_papers
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of, whose
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.removals import Removal, remove_from_inquiry
from ethics_desk.services.stage_checks import AWAITED, day_past, inquiry_at, official_of
from ethics_desk.store.work import Work

PAPERS: Final = (
    "materials_paper",
    "explanation_request_paper",
    "explanation_paper",
    "refusal_paper",
)
"""The fields that name a paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCircumstances:
    """Write down the circumstances of one official under inquiry.

    `version` is 0 as long as none were recorded. None means not established.
    """

    party_id: PartyId
    version: int = 0
    lower_vacancy: bool | None = None
    meets_lower_requirements: bool | None = None
    dismissal_grounds: tuple[str, ...] = ()
    whistle_blower: bool = False
    materials_shown_on: date | None = None
    materials_declined_on: date | None = None
    materials_paper: str = ""
    explanation_requested_on: date | None = None
    explanation_request_paper: str = ""
    explanation_given_on: date | None = None
    explanation_paper: str = ""
    explanation_refused_on: date | None = None
    refusal_paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPause:
    """Write down days on which the terms stand still; open as long as the end is not known."""

    party_id: PartyId
    reason: str
    starts_on: date
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EndPause:
    """Write down the last day of an open pause."""

    pause_id: PauseId
    version: int
    ends_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePause:
    """Take a pause written down by mistake out again, with the reason."""

    pause_id: PauseId
    version: int
    reason: str


def record_circumstances(desk: Desk, command: RecordCircumstances) -> Outcome[PartyId]:
    """Check the days, codes and papers, then write the circumstances."""
    with desk.write(command) as work:
        party = official_of(work, command.party_id)
        inquiry = inquiry_at(desk, work, party.inquiry_id, AWAITED)
        after = _circumstances(desk, inquiry, party, command)
        _check_days(desk, after, first_discovery(work, party))
        before = work.circumstances.find(party.id)
        unknown = Circumstances(id=party.id, inquiry_id=inquiry.id)
        check_papers(before or unknown, after)
        if before is None:
            if command.version != 0:
                raise Conflict("store.stale", kind="circumstances", id=party.id)
            work.circumstances.add(replace(after, version=1))
        else:
            work.circumstances.replace(after)
        work.journal.add(
            entry(
                desk,
                "circumstances.recorded",
                party.id,
                inquiry_id=inquiry.id,
                changes=(*whose(work, party.id), *changes_between(before or unknown, after)),
            )
        )
    return Outcome(party.id, touched=frozenset({inquiry.id}))


def circumstances_of(desk: Desk, party_id: PartyId) -> Circumstances:
    """What is known about an official; nothing established, in version 0, when nothing was."""
    with desk.read() as work:
        return known_circumstances(work, work.parties.get(party_id))


def as_recorded(known: Circumstances) -> RecordCircumstances:
    """The command that would record what is known once more: change in it what has changed."""
    told = {
        field.name: getattr(known, field.name)
        for field in fields(known)
        if field.name not in {"id", "inquiry_id"}
    }
    return RecordCircumstances(party_id=known.id, **told)


def known_circumstances(work: Work, party: Party) -> Circumstances:
    """The circumstances recorded, or the blank ones, inside a transaction."""
    blank = Circumstances(id=party.id, inquiry_id=party.inquiry_id, version=0)
    return work.circumstances.find(party.id) or blank


def add_pause(desk: Desk, command: AddPause) -> Outcome[PauseId]:
    """Write the pause; raises `BadInput` for an unknown reason and for days reversed."""
    with desk.write(command) as work:
        party = official_of(work, command.party_id)
        inquiry = inquiry_at(desk, work, party.inquiry_id, AWAITED)
        if not desk.rules.pack(inquiry.pack).knows("pause", command.reason):
            raise BadInput("pause.unknown-reason", field="reason", reason=command.reason)
        _check_order(command.starts_on, command.ends_on)
        pause = Pause(
            id=PauseId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            reason=command.reason,
            starts_on=command.starts_on,
            ends_on=command.ends_on,
        )
        _check_not_twice(work, pause)
        work.pauses.add(pause)
        work.journal.add(
            entry(
                desk,
                "pause.added",
                pause.id,
                inquiry_id=inquiry.id,
                changes=(
                    *whose(work, party.id),
                    *facts_of(pause, "reason", "starts_on", "ends_on"),
                ),
            )
        )
    return Outcome(pause.id, touched=frozenset({inquiry.id}))


def end_pause(desk: Desk, command: EndPause) -> Outcome[PauseId]:
    """Write the last day of a pause that was open."""
    with desk.write(command) as work:
        before = work.pauses.get(command.pause_id)
        inquiry_at(desk, work, before.inquiry_id, AWAITED)
        if before.ends_on is not None:
            raise RuleViolation("pause.ended-already", day=before.ends_on)
        _check_order(before.starts_on, command.ends_on)
        after = replace(before, ends_on=command.ends_on, version=command.version)
        work.pauses.replace(after)
        work.journal.add(
            entry(
                desk,
                "pause.ended",
                after.id,
                inquiry_id=after.inquiry_id,
                changes=changes_between(before, after),
            )
        )
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def remove_pause(desk: Desk, command: RemovePause) -> Outcome[PauseId]:
    """Take the pause out; the chronology keeps what it said and why it went."""
    removal = Removal(
        command=command,
        verb="pause.removed",
        told=("reason", "starts_on", "ends_on"),
        reason=command.reason,
        version=command.version,
    )
    return remove_from_inquiry(desk, lambda work: work.pauses, command.pause_id, removal)


def pauses_of(work: Work, party_id: PartyId) -> tuple[Pause, ...]:
    """The pauses of one official by their first day, inside a transaction."""
    return tuple(sorted(work.pauses.of(party_id=party_id), key=lambda pause: pause.starts_on))


def _circumstances(
    desk: Desk, inquiry: Inquiry, party: Party, command: RecordCircumstances
) -> Circumstances:
    pack = desk.rules.pack(inquiry.pack)
    for ground in command.dismissal_grounds:
        if not pack.knows("ground", ground):
            raise BadInput("circumstances.unknown-ground", field="dismissal_grounds", ground=ground)
    told = {
        field.name: getattr(command, field.name)
        for field in fields(command)
        if field.name != "party_id"
    }
    told |= {name: clean_line(told[name], name) for name in PAPERS}
    told["dismissal_grounds"] = tuple(sorted(set(command.dismissal_grounds)))
    return Circumstances(id=party.id, inquiry_id=inquiry.id, **told)


def _check_days(desk: Desk, known: Circumstances, earliest: date | None) -> None:
    asked, given = known.explanation_requested_on, known.explanation_given_on
    refused = known.explanation_refused_on
    for field in ("materials_shown_on", "materials_declined_on", "explanation_requested_on"):
        day = getattr(known, field)
        if day is not None:
            day_past(desk, day, field, earliest=earliest)
    for field, day in (("explanation_given_on", given), ("explanation_refused_on", refused)):
        if day is None:
            continue
        if asked is None:
            raise BadInput("circumstances.not-requested", field=field)
        day_past(desk, day, field, earliest=asked)
    # Who refused at first may explain later; who explained cannot have refused afterwards.
    if given is not None and refused is not None and refused > given:
        raise BadInput(
            "circumstances.refused-after-given", field="explanation_refused_on", given=given
        )


def first_discovery(work: Work, party: Party) -> date | None:
    """The day the first act of an official was discovered, inside a transaction."""
    days = (one.discovered_on for one in work.allegations.of(party_id=party.id))
    return min(days, default=None)


def _check_order(starts_on: date, ends_on: date | None) -> None:
    if ends_on is not None and ends_on < starts_on:
        raise BadInput("pause.reversed", field="ends_on", starts=starts_on)


def _check_not_twice(work: Work, pause: Pause) -> None:
    for other in work.pauses.of(party_id=pause.party_id, reason=pause.reason):
        same_days = (other.starts_on, other.ends_on) == (pause.starts_on, pause.ends_on)
        if same_days or (other.ends_on is None and pause.ends_on is None):
            raise RuleViolation("pause.twice", field="reason", starts=other.starts_on)
