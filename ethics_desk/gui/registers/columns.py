"""What the preview of a register file shows: what is wrong, and what was understood."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.register import RegisterForm, RegisterRow
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.registers import RowProblem
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def problem_columns(words: In, form: RegisterForm) -> tuple[Column[RowProblem], ...]:
    """The row of the file, the column by its heading, and what is wrong in words."""
    headings = {column.key: column.heading.in_(words.language) for column in form.columns}

    def heading(problem: RowProblem) -> str:
        return headings.get(problem.column, problem.column) or translate("Import", "the whole row")

    def said(problem: RowProblem) -> str:
        return words.say(f"register-problem.{problem.code}", **problem.details)

    return (
        Column(
            name="row",
            title=lambda: translate("Import", "Row"),
            text=lambda problem: str(problem.row),
            sort_key=lambda problem: problem.row,
            align=RIGHT,
            width=6,
        ),
        Column(
            name="column",
            title=lambda: translate("Import", "Column"),
            text=heading,
            sort_key=heading,
            width=22,
        ),
        Column(
            name="problem",
            title=lambda: translate("Import", "What is wrong"),
            text=said,
            sort_key=said,
            tone=lambda _problem: Tone.WARNING,
            width=40,
        ),
    )


def row_columns(words: In) -> tuple[Column[RegisterRow], ...]:
    """A good row as it was understood."""
    return (*_arrival(words), *_matter())


def _arrival(words: In) -> tuple[Column[RegisterRow], ...]:
    return (
        Column(
            name="row",
            title=lambda: translate("Import", "Row"),
            text=lambda row: str(row.row),
            sort_key=lambda row: row.row,
            align=RIGHT,
            width=6,
        ),
        Column(
            name="number",
            title=lambda: translate("Import", "Number"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
            width=10,
        ),
        Column(
            name="received",
            title=lambda: translate("Import", "Received"),
            text=lambda row: short_date(row.received),
            sort_key=lambda row: row.received,
            width=11,
        ),
        Column(
            name="channel",
            title=lambda: translate("Import", "Channel"),
            text=lambda row: say_code(words, "channel", row.channel),
            sort_key=lambda row: say_code(words, "channel", row.channel),
            width=12,
        ),
    )


def _matter() -> tuple[Column[RegisterRow], ...]:
    return (
        Column(
            name="official",
            title=lambda: translate("Import", "Official"),
            text=lambda row: " ".join(
                part for part in (row.surname, row.given, row.patronymic) if part
            ),
            sort_key=lambda row: row.surname,
            width=18,
        ),
        Column(
            name="subject",
            title=lambda: translate("Import", "Subject"),
            text=lambda row: row.subject,
            sort_key=lambda row: row.subject,
            width=26,
        ),
    )
