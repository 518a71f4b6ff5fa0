"""The columns of the register of state bodies, and of the names one of them bore."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.agency import AgencyName
from ethics_desk.domain.rows import AgencyRow
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date, whole_number
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def agency_columns(words: In, today: Callable[[], date]) -> tuple[Column[AgencyRow], ...]:
    """The columns in the window's language; what is dissolved is so today."""
    return (*_naming(words, today), *_standing(today))


def name_columns(words: In) -> tuple[Column[AgencyName], ...]:
    """The names one body bore, with their days."""
    return (
        Column(
            name="name",
            title=lambda: translate("AgencyCard", "Name"),
            text=lambda row: row.name.shown_in(words.language),
            tip=lambda row: f"{row.name.kk}\n{row.name.ru}\n{row.name.en}",
            sort_key=lambda row: row.valid_from,
            width=28,
        ),
        Column(
            name="from",
            title=lambda: translate("AgencyCard", "From"),
            text=lambda row: short_date(row.valid_from),
            sort_key=lambda row: row.valid_from,
            width=10,
        ),
        Column(
            name="to",
            title=lambda: translate("AgencyCard", "To"),
            text=lambda row: short_date(row.valid_to),
            sort_key=lambda row: row.valid_to,
            width=10,
        ),
    )


def is_dissolved(row: AgencyRow, today: date) -> bool:
    """Whether the body existed for the last time before `today`."""
    return row.exists_to is not None and row.exists_to < today


def _naming(words: In, today: Callable[[], date]) -> tuple[Column[AgencyRow], ...]:
    return (
        Column(
            name="name",
            title=lambda: translate("AgencyList", "Name"),
            text=lambda row: row.name,
            struck=lambda row: is_dissolved(row, today()),
            tone=lambda row: Tone.QUIET if is_dissolved(row, today()) else Tone.PLAIN,
            width=44,
        ),
        Column(
            name="type",
            title=lambda: translate("AgencyList", "Kind of body"),
            text=lambda row: say_code(words, "agency-type", row.type),
            width=22,
            shown=False,
        ),
        Column(
            name="region",
            title=lambda: translate("AgencyList", "Region"),
            text=lambda row: say_code(words, "region", row.region) if row.region else NO_VALUE,
            width=18,
            shown=False,
        ),
        Column(
            name="parent",
            title=lambda: translate("AgencyList", "Belongs to"),
            text=lambda row: row.parent or NO_VALUE,
            sortable=False,
            width=28,
            shown=False,
        ),
        Column(
            name="code",
            title=lambda: translate("AgencyList", "Code"),
            text=lambda row: row.code,
            width=22,
            shown=False,
        ),
    )


def _standing(today: Callable[[], date]) -> tuple[Column[AgencyRow], ...]:
    return (
        Column(
            name="exists_from",
            title=lambda: translate("AgencyList", "Exists from"),
            text=lambda row: short_date(row.exists_from),
            width=12,
            shown=False,
        ),
        Column(
            name="exists_to",
            title=lambda: translate("AgencyList", "Last day"),
            text=lambda row: short_date(row.exists_to),
            tone=lambda row: Tone.QUIET if is_dissolved(row, today()) else Tone.PLAIN,
            width=12,
        ),
        Column(
            name="inquiries",
            title=lambda: translate("AgencyList", "Inquiries"),
            text=lambda row: whole_number(row.inquiries),
            sortable=False,
            align=RIGHT,
            width=10,
            shown=False,
        ),
    )
