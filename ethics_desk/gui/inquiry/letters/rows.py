"""What the letters tab lists."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.letter import Letter
from ethics_desk.gui.letters.wording import answer_words, dispatch_words, language_name
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.services.letters.persons import addressee_in
from ethics_desk.texts import In

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedLetter:
    """One letter with its kind in words and the number of the letter that replaced it."""

    id: str
    letter: Letter
    kind: str
    addressee: str
    replaced_by: str
    late: bool


def issued_letters(
    letters: Sequence[Letter], title_of: Callable[[str], str], words: In, today: date
) -> list[IssuedLetter]:
    """The letters with what the list says about them."""
    replaced = {
        one.replaces_id: one.number
        for one in letters
        if one.replaces_id is not None and not one.annulled
    }
    return [
        IssuedLetter(
            id=one.id,
            letter=one,
            kind=title_of(one.kind),
            addressee=addressee_in(words, one.addressee_kind, one.addressee),
            replaced_by=replaced.get(one.id, ""),
            late=_waits(one) and one.answer_due is not None and one.answer_due < today,
        )
        for one in letters
    ]


def letter_columns(words: In) -> tuple[Column[IssuedLetter], ...]:
    """The columns in the window's language."""
    return (*_paper(), *_course(words))


def _waits(letter: Letter) -> bool:
    return letter.answered_on is None and not letter.annulled


def _struck(row: IssuedLetter) -> bool:
    return bool(row.replaced_by) or row.letter.annulled


def _tone(row: IssuedLetter) -> Tone:
    return Tone.QUIET if _struck(row) else Tone.PLAIN


def _paper() -> tuple[Column[IssuedLetter], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("Letters", "Number"),
            text=lambda row: row.letter.number,
            sort_key=lambda row: row.letter.number,
            struck=_struck,
            tone=_tone,
            width=13,
        ),
        Column(
            name="issued",
            title=lambda: translate("Letters", "Issued"),
            text=lambda row: short_date(row.letter.issued_on),
            sort_key=lambda row: row.letter.issued_on,
            tone=_tone,
            width=11,
        ),
        Column(
            name="kind",
            title=lambda: translate("Letters", "Kind"),
            text=lambda row: row.kind,
            sort_key=lambda row: row.kind,
            tone=_tone,
            width=22,
        ),
        Column(
            name="language",
            title=lambda: translate("Letters", "Language"),
            text=lambda row: language_name(row.letter.language),
            sort_key=lambda row: row.letter.language,
            tone=_tone,
            width=10,
        ),
    )


def _course(words: In) -> tuple[Column[IssuedLetter], ...]:
    return (
        Column(
            name="addressee",
            title=lambda: translate("Letters", "Addressee"),
            text=lambda row: row.addressee,
            sort_key=lambda row: row.addressee,
            tone=_tone,
            width=22,
        ),
        Column(
            name="sent",
            title=lambda: translate("Letters", "Sent"),
            text=lambda row: (
                dispatch_words(words, row.letter.sent_on, row.letter.sent_by) or NO_VALUE
            ),
            sort_key=lambda row: row.letter.sent_on,
            tone=_tone,
            width=20,
        ),
        Column(
            name="answer",
            title=lambda: translate("Letters", "Answer"),
            text=_answer,
            sort_key=lambda row: row.letter.answered_on,
            tone=lambda row: Tone.ALARM if row.late and not row.replaced_by else _tone(row),
            width=24,
        ),
    )


def _answer(row: IssuedLetter) -> str:
    if row.letter.annulled:
        words = translate("Letters", "annulled: {reason}")
        return words.format(reason=row.letter.annulled_reason)
    if row.replaced_by:
        words = translate("Letters", "replaced by № {number}")
        return words.format(number=row.replaced_by)
    letter = row.letter
    if row.late:
        words = translate("Letters", "overdue since {day}")
        return words.format(day=short_date(letter.answer_due))
    return answer_words(letter.answered_on, letter.answer_number, letter.answer_due)
