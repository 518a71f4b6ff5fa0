"""A report as a workbook: summary, figures, trend, decisions, texts, check sums, inquiries."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time
from typing import Final

from ethics_desk.domain.report_table import (
    WITHHELD_MARK,
    CellMark,
    ReportTables,
    TableCell,
    TableDecisions,
    TableRow,
)
from ethics_desk.exports.sheet_csv import SheetValue
from ethics_desk.exports.sheet_xlsx import SheetLook, SheetTable, book_xlsx
from ethics_desk.texts import In

_COLUMNS: Final = ("value", "previous", "year-before")
_DECISIONS: Final = (
    "item", "decisions", "lowest", "middle", "highest", "ranged", "outside", "departures",
)  # fmt: skip
_NUMBER, _LABEL, _COUNT, _TEXT = 8, 44, 14, 60
"""Widths of columns, in characters."""


def report_xlsx(tables: ReportTables, words: In) -> bytes:
    """The report as a workbook in its language; the same tables give the same bytes."""
    page = tables.page
    title = words.say("report.title-public" if page.public else "report.title")
    made = datetime.combine(page.made_on, time(0), UTC)
    look = SheetLook(name=f"{title} – {page.period}", made=made)
    sheets = [_summary(tables, title, words), _figures(tables, words), _trend(tables, words)]
    sheets += [_decisions(tables, words), _texts(tables, words), _checks(tables, words)]
    if not page.public:
        sheets.append(_inquiries(tables, words))
    return book_xlsx(sheets, look)


def _summary(tables: ReportTables, title: str, words: In) -> SheetTable:
    """The figures of the first page, then what is told there, then whose report it is."""
    page = tables.page
    by_code = {one.code: one for one in tables.figures}
    rows: list[list[SheetValue]] = [
        [one.total_title, *_counts(tables, row), _note(row, words)]
        for one in (by_code[code] for code in page.headlines)
        for row in ([one.total] if one.total is not None else one.rows)
    ]
    period = words.say(
        "report.period",
        period=page.period,
        start=words.day(page.starts_on),
        end=words.day(page.ends_on),
    )
    lines = [*page.told, *page.warnings, title, page.agency, period]
    lines += [words.say("report.made-on", day=words.day(page.made_on)), words.say("report.form")]
    if page.unverified:
        lines.append(words.say("paper.unverified"))
    return SheetTable(
        name=words.say("report-sheet.summary"),
        captions=[words.say("report.figure"), *_captions(tables, words), words.say("report.note")],
        rows=[*rows, [], *([line] for line in lines)],
        widths=(_TEXT, *[_COUNT] * len(_places(tables)), _LABEL),
    )


def _figures(tables: ReportTables, words: In) -> SheetTable:
    captions = ["register.number", "report.section", "report.figure", "report.unit", "report.row"]
    return SheetTable(
        name=words.say("report-sheet.figures"),
        captions=[
            *(words.say(key) for key in captions),
            *_captions(tables, words),
            words.say("report.note"),
            words.say("report.code"),
            words.say("report.basis"),
        ],
        rows=_figure_rows(tables, words),
        widths=(
            _NUMBER, 28, _LABEL, _COUNT, _LABEL, *[_COUNT] * len(_places(tables)), _LABEL, 24, 24,
        ),
    )  # fmt: skip


def _figure_rows(tables: ReportTables, words: In) -> Iterator[list[SheetValue]]:
    """A line per row and total; a figure the records do not know says so."""
    for one in tables.figures:
        unit = words.say(f"report.unit.{one.unit}")
        head: list[SheetValue] = [one.number, one.section_title, one.title, unit]
        blank: list[SheetValue] = [None] * len(_places(tables))
        if not one.rows:
            why = one.missing or words.say("report.no-rows")
            yield [*head, None, *blank, why, one.code, one.basis]
        for row in one.rows:
            told = [*_counts(tables, row), _note(row, words)]
            yield [*head, row.label, *told, f"{one.code}/{row.code}", one.basis]
        if one.total is not None:
            label = words.say("report.each-once" if one.overlaps else "report.total")
            told = [*_counts(tables, one.total), _note(one.total, words)]
            yield [*head, label, *told, one.code, one.basis]


def _trend(tables: ReportTables, words: In) -> SheetTable:
    periods = () if tables.page.trend is None else tables.page.trend.periods
    return SheetTable(
        name=words.say("report-sheet.trend"),
        captions=[words.say("report.figure"), *periods],
        rows=[[one.title, *(_value(cell) for cell in one.points)] for one in tables.trend],
        widths=(_LABEL, *[_COUNT] * len(periods)),
    )


def _decisions(tables: ReportTables, words: In) -> SheetTable:
    return SheetTable(
        name=words.say("report-sheet.decisions"),
        captions=[words.say(f"dispersion.{name}") for name in _DECISIONS],
        rows=[_decision_row(one) for one in tables.decisions],
        widths=(_TEXT, _COUNT, 28, 28, 28, _COUNT, _COUNT, _COUNT),
    )


def _decision_row(one: TableDecisions) -> list[SheetValue]:
    ladder = [one.lowest, one.middle, one.highest]
    counts = [_value(cell) for cell in (one.ranged, one.outside, one.departures)]
    return [one.item, _value(one.decisions), *ladder, *counts]


def _texts(tables: ReportTables, words: In) -> SheetTable:
    return SheetTable(
        name=words.say("report-sheet.texts"),
        captions=[words.say("report.section"), words.say("report.text")],
        rows=[[one.title, text] for one in tables.page.sections for text in one.paragraphs],
        widths=(_LABEL, 100),
    )


def _checks(tables: ReportTables, words: In) -> SheetTable:
    titles = {one.code: f"{one.number}. {one.title}" for one in tables.figures}
    verdicts = {True: "report.agree", False: "report.do-not-agree", None: "report.agreement-hidden"}
    keys = ("report.figure", "report.total", "report.figure", "report.total", "report.verdict")
    return SheetTable(
        name=words.say("report-sheet.checks"),
        captions=[words.say(key) for key in keys],
        rows=[
            [
                titles[one.left],
                _value(one.left_total),
                titles[one.right],
                _value(one.right_total),
                words.say("report.need-not-agree", why=one.note)
                if one.note
                else words.say(verdicts[one.agrees]),
            ]
            for one in tables.checks
        ],
        widths=(_LABEL, _COUNT, _LABEL, _COUNT, _TEXT),
    )


def _inquiries(tables: ReportTables, words: In) -> SheetTable:
    """One line per row and inquiry, and the rule by which some figures name none."""
    return SheetTable(
        name=words.say("report-sheet.inquiries"),
        captions=[
            words.say(key)
            for key in ("register.number", "report.figure", "report.row", "report.inquiries")
        ],
        rows=[*_traced(tables, words), [], [words.say("report.annex-note")]],
        widths=(_NUMBER, _LABEL, _TEXT, 30),
    )


def _traced(tables: ReportTables, words: In) -> Iterator[list[SheetValue]]:
    untold = words.say("report.numbers-withheld")
    for one in tables.figures:
        if one.numbers_withheld:
            yield [one.number, one.title, None, untold]
        for row in one.rows:
            for number in row.inquiries:
                yield [one.number, one.title, row.label, number]
    title = words.say("dispersion.title")
    for line in tables.decisions:
        for number in (untold,) if line.numbers_withheld else line.inquiries:
            yield [None, title, line.item, number]


def _places(tables: ReportTables) -> list[int]:
    """Which of the three periods the report shows."""
    return [0, *[1] * bool(tables.page.previous), *[2] * bool(tables.page.year_before)]


def _captions(tables: ReportTables, words: In) -> list[str]:
    return [words.say(f"report.{_COLUMNS[place]}") for place in _places(tables)]


def _counts(tables: ReportTables, row: TableRow) -> list[SheetValue]:
    return [_value(row.cells[place]) for place in _places(tables)]


def _value(cell: TableCell) -> SheetValue:
    """A number as a number; what is withheld as the mark that stands in its place."""
    return WITHHELD_MARK if cell.mark is CellMark.WITHHELD else cell.count


def _note(row: TableRow, words: In) -> str:
    """What the marks of a row mean."""
    marks: Sequence[CellMark] = [cell.mark for cell in row.cells]
    if CellMark.WITHHELD in marks:
        return words.say("report.hidden-cells")
    return words.say("report.small-cells") if CellMark.SMALL in marks else ""
