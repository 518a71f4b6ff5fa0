"""The columns of the lists of issued reports, of differences, and of the entries behind them."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.issued_report import IssuedReportRow
from ethics_desk.gui.reports.difference_rows import EntryRow, LineRow
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import moment, short_date
from ethics_desk.texts import In

translate = QCoreApplication.translate


def issued_columns(words: In) -> tuple[Column[IssuedReportRow], ...]:
    """Number, day, period, whose figures, for whom, data cut, and whether it stands."""
    return (
        Column(
            name="number",
            title=lambda: translate("IssuedReports", "Number"),
            text=lambda row: row.number,
            sort_key=lambda row: (row.issued_on, row.number),
            struck=lambda row: row.state != "issued",
            width=10,
        ),
        Column(
            name="issued-on",
            title=lambda: translate("IssuedReports", "Issued on"),
            text=lambda row: short_date(row.issued_on),
            sort_key=lambda row: row.issued_on,
            width=11,
        ),
        Column(
            name="period",
            title=lambda: translate("IssuedReports", "Period"),
            text=lambda row: row.period,
            sort_key=lambda row: row.period_code,
            width=20,
        ),
        Column(
            name="agency",
            title=lambda: translate("IssuedReports", "Agency"),
            text=lambda row: row.agency,
            sort_key=lambda row: row.agency,
            width=28,
        ),
        *_standing(words),
    )


def state_of(row: IssuedReportRow, words: In) -> str:
    """Whether a report stands, and that it is one for the public."""
    state = words.say(f"report.state.{row.state}", number=row.replaced_by)
    return f"{state}, {words.say('report.state.public')}" if row.public else state


def _standing(words: In) -> tuple[Column[IssuedReportRow], ...]:
    return (
        Column(
            name="state",
            title=lambda: translate("IssuedReports", "State"),
            text=lambda row: state_of(row, words),
            sort_key=lambda row: row.state,
            tone=lambda row: Tone.PLAIN if row.state == "issued" else Tone.WARNING,
            tip=lambda row: row.withdrawn_reason or state_of(row, words),
            width=40,
        ),
        Column(
            name="public",
            title=lambda: translate("IssuedReports", "Public"),
            text=lambda row: words.say("answer.yes") if row.public else "",
            sort_key=lambda row: row.public,
            width=8,
            shown=False,
        ),
        *_less_asked(),
    )


def _less_asked() -> tuple[Column[IssuedReportRow], ...]:
    return (
        Column(
            name="cut",
            title=lambda: translate("IssuedReports", "Data cut"),
            text=lambda row: moment(row.cut_at),
            sort_key=lambda row: row.cut_at,
            width=16,
            shown=False,
        ),
        Column(
            name="issued-by",
            title=lambda: translate("IssuedReports", "Issued by"),
            text=lambda row: row.issued_by,
            sort_key=lambda row: row.issued_by,
            width=18,
            shown=False,
        ),
        Column(
            name="sha256",
            title=lambda: translate("IssuedReports", "SHA-256"),
            text=lambda row: row.sha256,
            sort_key=lambda row: row.sha256,
            shown=False,
        ),
    )


def line_columns() -> tuple[Column[LineRow], ...]:
    """Which count, then and now, and by which entries."""
    return (
        Column(
            name="figure",
            title=lambda: translate("Differences", "Figure"),
            text=lambda row: row.line.figure,
            tip=lambda row: row.line.figure,
            sort_key=lambda row: row.id,
            width=30,
        ),
        Column(
            name="label",
            title=lambda: translate("Differences", "Line"),
            text=lambda row: row.line.label,
            tip=lambda row: row.line.label,
            sort_key=lambda row: row.line.label,
            width=24,
        ),
        Column(
            name="column",
            title=lambda: translate("Differences", "Period"),
            text=lambda row: row.line.column,
            sort_key=lambda row: row.line.column,
            width=14,
        ),
        *_counts(),
    )


def _counts() -> tuple[Column[LineRow], ...]:
    return (
        Column(
            name="then",
            title=lambda: translate("Differences", "As reported"),
            text=lambda row: row.line.then,
            sort_key=lambda row: row.line.then,
            align=RIGHT,
            width=10,
        ),
        Column(
            name="now",
            title=lambda: translate("Differences", "Now"),
            text=lambda row: row.line.now,
            sort_key=lambda row: row.line.now,
            align=RIGHT,
            width=8,
        ),
        Column(
            name="entries",
            title=lambda: translate("Differences", "Entries"),
            text=lambda row: row.line.entries,
            sort_key=lambda row: row.line.entries,
            width=12,
        ),
    )


def entry_columns() -> tuple[Column[EntryRow], ...]:
    """Which entry: when, by whom, what, from what to what."""
    return (
        Column(
            name="number",
            title=lambda: translate("Differences", "No"),
            text=lambda row: str(row.place),
            sort_key=lambda row: row.place,
            align=RIGHT,
            width=4,
        ),
        Column(
            name="recorded",
            title=lambda: translate("Differences", "Recorded"),
            text=lambda row: row.line.recorded,
            sort_key=lambda row: row.place,
            width=16,
        ),
        *_deeds(),
    )


def _deeds() -> tuple[Column[EntryRow], ...]:
    return (
        Column(
            name="what",
            title=lambda: translate("Differences", "What was done"),
            text=lambda row: row.line.what,
            tip=lambda row: row.line.what,
            sort_key=lambda row: row.line.what,
            width=44,
        ),
        Column(
            name="facts",
            title=lambda: translate("Differences", "What was changed to what"),
            text=lambda row: row.line.facts,
            sort_key=lambda row: row.line.facts,
            tip=lambda row: row.line.facts,
            width=36,
        ),
        Column(
            name="member",
            title=lambda: translate("Differences", "By whom"),
            text=lambda row: row.line.member,
            tip=lambda row: row.line.member,
            sort_key=lambda row: row.line.member,
            width=12,
        ),
    )
