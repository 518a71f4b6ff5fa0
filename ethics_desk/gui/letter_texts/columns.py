"""The columns of the lists of texts: kinds of letters, problems, facts, differences."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_template import LetterTextRow, TextFact, TextState
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tone import Tone
from ethics_desk.services.letter_texts.differences import ComparedLine, LineState
from ethics_desk.texts import In

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """One problem of a text, in words, with where it is."""

    id: str
    problem: DeskError
    words: str

    @property
    def language(self) -> Language | None:
        """The language of the text, where it is about one."""
        code = self.problem.details.get("language")
        return Language(str(code)) if code else None

    @property
    def line(self) -> int:
        """The line of the text, counted from one."""
        return int(str(self.problem.details.get("line", 1)))


def kind_columns(words: In) -> tuple[Column[LetterTextRow], ...]:
    """Whose texts each kind of letter has."""
    language = words.language
    return (
        Column(
            name="kind",
            title=lambda: translate("LetterTexts", "Kind of letter"),
            text=lambda row: row.title.shown_in(language),
            sort_key=lambda row: row.title.shown_in(language),
            width=44,
        ),
        Column(
            name="state",
            title=lambda: translate("LetterTexts", "Text"),
            text=lambda row: words.say(f"text-state.{row.state}"),
            sort_key=lambda row: row.state,
            tone=_state_tone,
            width=50,
        ),
        Column(
            name="problems",
            title=lambda: translate("LetterTexts", "Problems"),
            text=lambda row: str(row.problems) if row.problems else "",
            sort_key=lambda row: row.problems,
            align=RIGHT,
            tone=lambda row: Tone.ALARM if row.problems else Tone.PLAIN,
            width=9,
        ),
    )


def problem_columns() -> tuple[Column[ProblemLine], ...]:
    """What is wrong with the texts, and where."""
    return (
        Column(
            name="language",
            title=lambda: translate("LetterTexts", "Language"),
            text=lambda row: "" if row.language is None else LANGUAGE_NAMES[row.language],
            width=10,
        ),
        Column(
            name="line",
            title=lambda: translate("LetterTexts", "Line"),
            text=lambda row: str(row.line),
            align=RIGHT,
            width=6,
        ),
        Column(
            name="problem",
            title=lambda: translate("LetterTexts", "What is wrong"),
            text=lambda row: row.words,
            tip=lambda row: row.words,
            width=90,
        ),
    )


def fact_columns() -> tuple[Column[TextFact], ...]:
    """The facts a text may tell."""
    return (
        Column(
            name="meaning",
            title=lambda: translate("LetterTexts", "Fact"),
            text=lambda row: row.meaning,
            tip=lambda row: row.written,
            width=38,
        ),
        Column(
            name="path",
            title=lambda: translate("LetterTexts", "Its name in the text"),
            text=lambda row: row.path,
            tip=lambda row: row.written,
            tone=lambda _row: Tone.QUIET,
            width=26,
        ),
    )


def difference_columns() -> tuple[Column[ComparedLine], ...]:
    """A text beside the shipped one, line by line."""
    return (
        Column(
            name="state",
            title=lambda: translate("LetterTexts", "Line"),
            text=_line_words,
            tone=_line_tone,
            width=14,
        ),
        Column(
            name="text",
            title=lambda: translate("LetterTexts", "Text"),
            text=lambda row: row.text,
            tip=lambda row: row.text,
            struck=lambda row: row.state is LineState.REMOVED,
            tone=_line_tone,
            width=80,
        ),
    )


def _state_tone(row: LetterTextRow) -> Tone:
    tones = {TextState.SHIPPED: Tone.QUIET, TextState.SHIPPED_CHANGED: Tone.WARNING}
    return tones.get(row.state, Tone.PLAIN)


def _line_words(row: ComparedLine) -> str:
    if row.state is LineState.ADDED:
        return translate("LetterTexts", "added {line}").format(line=row.own_line)
    if row.state is LineState.REMOVED:
        return translate("LetterTexts", "taken out {line}").format(line=row.shipped_line)
    return str(row.own_line)


def _line_tone(row: ComparedLine) -> Tone:
    tones = {LineState.ADDED: Tone.GOOD, LineState.REMOVED: Tone.ALARM}
    return tones.get(row.state, Tone.QUIET)
