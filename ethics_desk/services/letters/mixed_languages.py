"""What a letter takes over from the records or its writer in another language than its own.

The records hold each free text once, as it was written. A letter prints it so; its writer is told,
as of signs, annexes and answers typed for the letter itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.domain.text_language import plainly_other
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.told import texts_in
from ethics_desk.services.standing import live_inquiry
from ethics_desk.store.work import Work
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True)
class ForeignText:
    """A text a letter prints in another language: what it is, its number among its kind."""

    kind: str
    place: int


@dataclass(frozen=True, slots=True)
class ForeignTexts:
    """All such texts of one letter, and its language."""

    language: Language
    texts: tuple[ForeignText, ...]

    def in_(self, words: In) -> str:
        """The warning, which names them and says what to do."""
        named = (
            words.say(f"letter.foreign-{one.kind}", place=str(one.place)) for one in self.texts
        )
        return words.say(f"letter.foreign-in-{self.language}", texts="; ".join(named))


def foreign_texts(desk: Desk, command: IssueLetter, page: LetterPage) -> tuple[ForeignTexts, ...]:
    """The texts that a page prints in another language than its own, if any."""
    told = "\n".join(texts_in(page.facts))
    with desk.read() as work:
        records = tuple(_records(work, live_inquiry(work, command.inquiry_id)))
    found = dict.fromkeys(
        named
        for named, text in (*records, *_typed(page, records))
        if text and text in told and plainly_other(text, command.language)
    )
    return (ForeignTexts(command.language, tuple(found)),) if found else ()


def _typed(
    page: LetterPage, records: Iterable[tuple[ForeignText, str]]
) -> Iterator[tuple[ForeignText, str]]:
    """What was typed for the letter; an annex that is a piece of evidence is named as such."""
    titles = [text for one, text in records if one.kind == "evidence" and text]
    for place, sign in enumerate(page.facts.crime_signs, start=1):
        yield ForeignText("sign", place), sign.text
    for place, annex in enumerate(page.facts.annexes, start=1):
        if not any(title in annex.title for title in titles):
            yield ForeignText("annex", place), annex.title
    for place, answer in enumerate(page.facts.asked, start=1):
        yield ForeignText("asked", place), "\n".join(texts_in(answer.value))


def _records(work: Work, inquiry: Inquiry) -> Iterator[tuple[ForeignText, str]]:
    """Every free text of an inquiry that some kind of letter tells; papers drop the full stop."""
    for place, allegation in enumerate(work.allegations.of(inquiry_id=inquiry.id), start=1):
        yield ForeignText("allegation", place), allegation.text.rstrip(". ")
        for finding in work.findings.of(allegation_id=allegation.id):
            yield ForeignText("finding", place), finding.reasoning.rstrip(". ")
        for decision in work.decisions.of(allegation_id=allegation.id):
            yield ForeignText("override", place), decision.override.rstrip(". ")
    for evidence in work.evidence.of(inquiry_id=inquiry.id):
        yield ForeignText("evidence", evidence.number), evidence.title
    for place, one in enumerate(work.redirections.of(inquiry_id=inquiry.id), start=1):
        yield ForeignText("redirection", place), one.reason.rstrip(". ")
        yield ForeignText("redirection", place), one.part.rstrip(". ")
