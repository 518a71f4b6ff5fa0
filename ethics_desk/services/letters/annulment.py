"""Letters numbered by mistake: the number and the paper stay, with the reason."""

from dataclasses import dataclass, replace

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.course import counting_letter, keep_letter
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.lists.paper_journals import struck_out
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnulLetter:
    """Let a letter count no more, with the reason; its number is never given again."""

    letter_id: LetterId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreLetter:
    """Let an annulled letter count again, with the reason."""

    letter_id: LetterId
    version: int
    reason: str


def annul_letter(desk: Desk, command: AnnulLetter) -> Outcome[LetterId]:
    """Annul the letter; raises `RuleViolation` `letter.answered` once it was answered."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = counting_letter(work, command.letter_id)
        if before.answered_on is not None:
            raise RuleViolation("letter.answered", number=before.number)
        after = replace(
            before, version=command.version, annulled_on=desk.today(), annulled_reason=reason
        )
        return keep_letter(desk, work, "letter.annulled", (before, after), reason)


def restore_letter(desk: Desk, command: RestoreLetter) -> Outcome[LetterId]:
    """Restore the letter.

    Raises `RuleViolation`: `letter.not-annulled`, and `letter.replaced-already` when another letter
    has taken the place of the one it stood for.
    """
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.letters.get(command.letter_id)
        if not before.annulled:
            raise RuleViolation("letter.not-annulled", number=before.number)
        if before.replaces_id is not None:
            check_not_replaced(work, work.letters.get(before.replaces_id))
        after = replace(before, version=command.version, annulled_on=None, annulled_reason="")
        return keep_letter(desk, work, "letter.restored", (before, after), reason)


def annulled_by(desk: Desk, letter_id: LetterId, language: Language) -> str:
    """Who annulled a letter; empty for one nobody did."""
    with desk.read() as work:
        found = struck_out(work.connection, "letter.annulled").get(letter_id)
    return "" if found is None else found.by.shown_in(language)


def check_not_replaced(work: Work, letter: Letter) -> None:
    """Refuse when a letter that counts has taken the place of this one already."""
    if any(not later.annulled for later in work.letters.of(replaces_id=letter.id)):
        raise RuleViolation("letter.replaced-already", number=letter.number)
