"""Erasure: a list one member proposes, days of grace, and a second member who carries it out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.retention import ErasedInquiry, Erasure, ErasureId, KeepRow, KeepState
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.four_eyes import check_eyes
from ethics_desk.services.journal import entry
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.retention.listing import keep_rows
from ethics_desk.services.retention.outcomes import kept_together
from ethics_desk.services.retention.terms import rules_of
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.erasing.erase import erase_inquiries
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeErasure:
    """Put inquiries whose term is over on a list to be erased, with the reason."""

    inquiry_ids: tuple[InquiryId, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawErasure:
    """Take a list back before it is carried out, with the reason."""

    erasure_id: ErasureId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryOutErasure:
    """Erase what stands on a list, for ever: whoever acts is another member than proposed it."""

    erasure_id: ErasureId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """What was erased, by number; `swept` is False while the file still holds former pages."""

    inquiries: int
    persons: int
    kept_persons: int
    lines: int
    swept: bool


def propose_erasure(desk: Desk, command: ProposeErasure) -> Outcome[ErasureId]:
    """Keep the list; the days of grace begin. Inquiries that were joined are listed together.

    Raises `RuleViolation` `retention.not-due` for an inquiry whose term is not over or that is
    held, `BadInput` `retention.nothing-chosen`.
    """
    reason = reason_given(command.reason)
    if not command.inquiry_ids:
        raise BadInput("retention.nothing-chosen")
    with desk.write(command) as work:
        chosen = kept_together(work, command.inquiry_ids)
        rows = _due(desk, work, chosen, {KeepState.DUE})
        grace = timedelta(days=rules_of(desk).grace_days)
        erasure = Erasure(
            id=ErasureId(desk.new_id()),
            inquiry_ids=chosen,
            reason=reason,
            proposed_on=desk.today(),
            proposed_by=desk.member,
            grace_until=desk.today() + grace,
        )
        work.erasures.add(erasure)
        told = (
            ("numbers", "", ", ".join(row.number for row in rows)),
            ("grace_until", "", erasure.grace_until.isoformat()),
        )
        line = entry(desk, "erasure.proposed", erasure.id, changes=told, reason=reason)
        work.journal.add(line)
    return Outcome(erasure.id, touched=frozenset(chosen))


def withdraw_erasure(desk: Desk, command: WithdrawErasure) -> Outcome[ErasureId]:
    """Keep the reason; nothing is erased."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = _open(work, command.erasure_id)
        after = replace(
            before,
            withdrawn_on=desk.today(),
            withdrawn_reason=reason,
            version=command.version,
        )
        work.erasures.replace(after)
        work.journal.add(entry(desk, "erasure.withdrawn", after.id, reason=reason))
    return Outcome(after.id, touched=frozenset(before.inquiry_ids))


def carry_out_erasure(
    desk: Desk, command: CarryOutErasure, progress: Progress = silent
) -> Outcome[Carried]:
    """Erase everything on the list in one transaction, then sweep the file.

    Raises `RuleViolation`: `power.four-eyes` for who proposed it, `erasure.in-grace`,
    `retention.not-due` when a hold was placed meanwhile, `erasure.closed`.
    """
    progress(0, 1)
    with desk.write(command) as work:
        before = _open(work, command.erasure_id)
        _check_second(desk, work, command, before)
        rows = _due(desk, work, before.inquiry_ids, {KeepState.PROPOSED})
        counted = {row.inquiry_id: _counted(work, row.inquiry_id) for row in rows}
        head = anchor_in(work)
        done = erase_inquiries(work, before.inquiry_ids, desk.new_id)
        _keep_counts(desk, work, before.id, rows, counted)
        after = replace(
            before,
            version=command.version,
            confirmed_by=desk.member,
            erased_at=desk.now(),
            head=head,
            lines=done.lines,
        )
        work.erasures.replace(after)
        work.journal.add(_line(desk, after, rows))
    swept = desk.store.sweep()
    progress(1, 1)
    carried = Carried(
        inquiries=len(rows),
        persons=done.persons - done.kept_persons,
        kept_persons=done.kept_persons,
        lines=done.lines,
        swept=swept,
    )
    return Outcome(carried, touched=frozenset(before.inquiry_ids))


def list_erasures(desk: Desk) -> tuple[Erasure, ...]:
    """Every list of erasure, the newest first."""
    with desk.read() as work:
        return work.erasures.of()[::-1]


def erasure_with_id(desk: Desk, erasure_id: ErasureId) -> Erasure:
    """One list of erasure; raises `NotFound`."""
    with desk.read() as work:
        return work.erasures.get(erasure_id)


def numbers_on(desk: Desk, erasure: Erasure) -> tuple[str, ...]:
    """The numbers of the inquiries on a list."""
    with desk.read() as work:
        return tuple(work.inquiries.get(InquiryId(key)).number for key in erasure.inquiry_ids)


def state_words(desk: Desk, erasure: Erasure, language: Language) -> str:
    """Where a list stands, in words."""
    words = desk.texts.in_(language)
    if erasure.withdrawn_on is not None:
        return words.say("erasure-state.withdrawn")
    if erasure.erased_at is not None:
        return words.say("erasure-state.carried-out")
    if desk.today() < erasure.grace_until:
        return words.say("erasure-state.waiting", until=words.day(erasure.grace_until))
    return words.say("erasure-state.ready")


def _open(work: Work, erasure_id: ErasureId) -> Erasure:
    erasure = work.erasures.get(erasure_id)
    if not erasure.open:
        raise RuleViolation("erasure.closed")
    return erasure


def _line(desk: Desk, erasure: Erasure, rows: Sequence[KeepRow]) -> JournalEntry:
    told = (
        ("numbers", "", ", ".join(row.number for row in rows)),
        ("lines", "", str(erasure.lines)),
        ("head", "", erasure.head),
    )
    return entry(desk, "erasure.carried-out", erasure.id, changes=told)


def _check_second(desk: Desk, work: Work, command: CarryOutErasure, erasure: Erasure) -> None:
    check_eyes(desk, work, command, erasure.id)
    if desk.today() < erasure.grace_until:
        raise RuleViolation("erasure.in-grace", until=erasure.grace_until)


def _due(desk: Desk, work: Work, chosen: Sequence[str], states: set[KeepState]) -> list[KeepRow]:
    """The lines of the chosen inquiries; refuses one whose term is not over."""
    rows = {row.inquiry_id: row for row in keep_rows(desk, work, Language.KK)}
    found = []
    for key in chosen:
        row = rows.get(key)
        if row is None or row.state not in states:
            number = work.inquiries.get(key).number
            raise RuleViolation("retention.not-due", number=number)
        found.append(row)
    return found


def _counted(work: Work, inquiry_id: str) -> tuple[int, int, int]:
    """How many persons, pieces of evidence and letters an inquiry has."""
    persons = {party.person_id for party in work.parties.of(inquiry_id=inquiry_id)}
    evidence, letters = (
        work.evidence.of(inquiry_id=inquiry_id),
        work.letters.of(inquiry_id=inquiry_id),
    )
    return len(persons), len(evidence), len(letters)


def _keep_counts(
    desk: Desk,
    work: Work,
    erasure_id: ErasureId,
    rows: Sequence[KeepRow],
    counted: dict[str, tuple[int, int, int]],
) -> None:
    for row in rows:
        persons, evidence, letters = counted[row.inquiry_id]
        work.erased_inquiries.add(
            ErasedInquiry(
                id=InquiryId(row.inquiry_id),
                erasure_id=erasure_id,
                outcome=row.outcome,
                ended_on=row.ended_on,
                erased_on=desk.today(),
                persons=persons,
                evidence=evidence,
                letters=letters,
            )
        )
