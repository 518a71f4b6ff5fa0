"""What one line of the desk says: when, which inquiry, what is due."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.choices import STILL
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, days_left, sentence, short_date

translate = QCoreApplication.translate


def due_columns(
    titles: Mapping[str, Trilingual], language: Language, today: Callable[[], date]
) -> tuple[Column[DueRow], ...]:
    """The columns of the desk; `titles` name the clocks by code, `today` is asked each time."""
    return (
        *_when(today),
        Column(
            name="number",
            title=lambda: translate("Docket", "Number"),
            text=lambda row: row.inquiry_number,
            width=13,
        ),
        Column(
            name="what",
            title=lambda: translate("Docket", "What is due"),
            text=lambda row: what_is_due(row, titles, language, today()),
            tip=lambda row: _with_article(row, titles, language, today()),
            width=47,
        ),
        *_about(),
    )


def _when(today: Callable[[], date]) -> tuple[Column[DueRow], ...]:
    return (
        Column(
            name="left",
            title=lambda: translate("Docket", "Time left"),
            text=lambda row: how_long(row, today()),
            tone=lambda row: _tone(row, today()),
            width=15,
        ),
        Column(
            name="due",
            title=lambda: translate("Docket", "Day"),
            text=lambda row: short_date(row.due),
            width=12,
        ),
    )


def _about() -> tuple[Column[DueRow], ...]:
    return (
        Column(
            name="subject",
            title=lambda: translate("Docket", "Subject"),
            text=lambda row: row.subject,
            tip=lambda row: row.subject,
            width=22,
        ),
        Column(
            name="official",
            title=lambda: translate("Docket", "Official"),
            text=lambda row: row.official or NO_VALUE,
            width=16,
        ),
    )


def is_limitation(row: DueRow) -> bool:
    """Whether the day ends a term for a sanction: once passed, it is no work left undone."""
    return row.what.startswith("limitation.")


def is_still(row: DueRow) -> bool:
    """Whether the last day is not known: the day of the line is the one it stopped on."""
    return row.what.startswith(f"{STILL}.")


def how_long(row: DueRow, today: date) -> str:
    """How far the day is away, in words; what is new, and what cannot be made good, says so."""
    if row.what == "new":
        return translate("Docket", "new")
    if is_still(row):
        return translate("Docket", "stands still since")
    if is_limitation(row) and row.due < today:
        return translate("Docket", "passed")
    return days_left(row.due, today)


def what_is_due(
    row: DueRow, titles: Mapping[str, Trilingual], language: Language, today: date
) -> str:
    """What ends, or what is waited for, on the day of the line."""
    family, _, code = row.what.removeprefix(f"{STILL}.").partition(".")
    match family:
        case "clock":
            return sentence(titles[code].shown_in(language)) if code in titles else code
        case "limitation":
            return _limitation(row, passed=row.due < today)
        case "answer" | "letter":
            return _about_letter(row.what).format(letter=row.detail)
        case "sanction" | "custody":
            return _about_thing(row)
        case "new":
            return translate("Docket", "Registered today")
        case _:
            return _about_official(row.what)


def _about_thing(row: DueRow) -> str:
    if row.what.startswith("custody."):
        return translate("Docket", "Item due back: {item}").format(item=row.detail)
    words = translate("Docket", "The sanction ceases to count: {sanction}")
    return words.format(sanction=row.detail)


def _about_letter(what: str) -> str:
    match what:
        case "answer":
            return translate("Docket", "Answer to letter {letter}")
        case "letter.to-send":
            return translate("Docket", "To be sent: letter {letter}")
        case _:
            return translate("Docket", "To be confirmed as received: letter {letter}")


def _about_official(what: str) -> str:
    match what:
        case "suspension":
            return translate("Docket", "Suspension from duties ends")
        case "resignation.held":
            return translate("Docket", "Request to resign: not to be satisfied")
        case "resignation.to-check":
            return translate("Docket", "Request to resign: to be checked")
        case _:
            return translate("Docket", "A copy to be sent")


def _with_article(
    row: DueRow, titles: Mapping[str, Trilingual], language: Language, today: date
) -> str:
    what, article = what_is_due(row, titles, language, today), row.citation.shown_in(language)
    return f"{what} ({article})" if article else what


def _limitation(row: DueRow, *, passed: bool) -> str:
    if is_still(row):
        return translate("Docket", "Term for a sanction")
    if passed:
        return translate("Docket", "Term for a sanction has passed")
    if row.what == "limitation.safe":
        return translate("Docket", "Safe last day for a sanction")
    return translate("Docket", "Disputed last day for a sanction")


def _tone(row: DueRow, today: date) -> Tone:
    days = (row.due - today).days
    if row.what == "new" or is_still(row):
        return Tone.PLAIN
    if days < 0:
        return Tone.QUIET if is_limitation(row) else Tone.ALARM
    return Tone.WARNING if row.warned or days == 0 else Tone.PLAIN
