"""The columns of the register of preventive work."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.wording import short_date, whole_number
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def preventive_columns(words: In, *, several: bool) -> tuple[Column[PreventiveRow], ...]:
    """The columns in the window's language; the agency is shown when there are several."""
    return (*_what_was_done(words), *_for_whom(several=several))


def _what_was_done(words: In) -> tuple[Column[PreventiveRow], ...]:
    return (
        Column(
            name="done_on",
            title=lambda: translate("PreventionList", "Day"),
            text=lambda row: short_date(row.done_on),
            width=11,
        ),
        Column(
            name="kind",
            title=lambda: translate("PreventionList", "Kind"),
            text=lambda row: say_code(words, "preventive-kind", row.kind),
            width=20,
        ),
        Column(
            name="subject",
            title=lambda: translate("PreventionList", "Subject"),
            text=lambda row: row.subject,
            width=40,
        ),
    )


def _for_whom(*, several: bool) -> tuple[Column[PreventiveRow], ...]:
    return (
        Column(
            name="participants",
            title=lambda: translate("PreventionList", "People reached"),
            text=lambda row: whole_number(row.participants),
            align=RIGHT,
            width=16,
        ),
        Column(
            name="agency",
            title=lambda: translate("PreventionList", "Agency"),
            text=lambda row: row.agency,
            sortable=False,
            width=28,
            shown=several,
        ),
        Column(
            name="note",
            title=lambda: translate("PreventionList", "Note"),
            text=lambda row: " ".join(row.note.split()),
            tip=lambda row: row.note,
            sortable=False,
            width=28,
            shown=False,
        ),
    )
