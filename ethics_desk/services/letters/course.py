"""The course of a letter after its issue: its days in their order, each change in the journal."""

from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry
from ethics_desk.store.work import Work

IN_ORDER: Final = ("issued_on", "sent_on", "received_on", "answered_on")
"""The days of a letter as they follow each other; each may be the same as the one before."""


def counting_letter(work: Work, key: LetterId) -> Letter:
    """The letter; raises `RuleViolation` `letter.annulled` when its number was given by mistake."""
    letter = work.letters.get(key)
    if letter.annulled:
        raise RuleViolation("letter.annulled", number=letter.number)
    return letter


def check_day(desk: Desk, letter: Letter, field: str) -> None:
    """Refuse a day that has not come, or that does not fit between the others of the letter.

    Raises `BadInput`: `day.in-future`, `day.too-early`, `letter.day-too-late`.
    """
    day: date | None = getattr(letter, field)
    if day is None:
        return
    if day > desk.today():
        raise BadInput("day.in-future", field=field, day=day, today=desk.today())
    place = IN_ORDER.index(field)
    before = _known(letter, IN_ORDER[:place])
    if before and day < max(before):
        raise BadInput("day.too-early", field=field, day=day, earliest=max(before))
    after = _known(letter, IN_ORDER[place + 1 :])
    if after and day > min(after):
        raise BadInput("letter.day-too-late", field=field, day=day, latest=min(after))


def keep_letter(
    desk: Desk, work: Work, verb: str, change: tuple[Letter, Letter], reason: str = ""
) -> Outcome[LetterId]:
    """Record a changed letter with what it was before, inside a transaction."""
    before, after = change
    work.letters.replace(after)
    work.journal.add(
        entry(
            desk,
            verb,
            before.id,
            inquiry_id=before.inquiry_id,
            changes=(("letter", "", before.number), *changes_between(before, after)),
            reason=reason,
        )
    )
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def _known(letter: Letter, fields: tuple[str, ...]) -> list[date]:
    days = (getattr(letter, field) for field in fields)
    return [day for day in days if day is not None]
