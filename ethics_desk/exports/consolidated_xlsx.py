"""A consolidated report as a workbook: the agencies, and each figure by agency and together."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Final

from ethics_desk.domain.consolidated import ConsolidatedPage, ConsolidatedRow
from ethics_desk.domain.report_table import TableCell
from ethics_desk.exports.sheet_csv import SheetValue
from ethics_desk.exports.sheet_xlsx import SheetLook, SheetTable, book_xlsx
from ethics_desk.texts import In

_NUMBER, _NAME, _COUNT, _TEXT = 8, 44, 14, 60
"""Widths of columns, in characters."""

_FIGURES: Final = (
    "register.number",
    "report.section",
    "report.figure",
    "report.unit",
    "report.row",
)


def consolidated_xlsx(page: ConsolidatedPage, words: In) -> bytes:
    """The report as a workbook in its language; the same page gives the same bytes."""
    made = datetime.combine(page.made_on, time(0), UTC)
    look = SheetLook(name=f"{words.say('consolidated.title')} – {page.period}", made=made)
    return book_xlsx([_agencies(page, words), _figures(page, words)], look)


def _agencies(page: ConsolidatedPage, words: In) -> SheetTable:
    """Each agency with its headline figures, all together, then whose report it is."""
    rows: list[list[SheetValue]] = [
        [number, one.name, one.source, one.signed_by, one.signed_on, *_counts(one.headlines)]
        for number, one in enumerate(page.agencies, start=1)
    ]
    together = words.say("consolidated.together")
    rows.append([None, together, None, None, None, *_counts(page.together)])
    rows.append([])
    rows.extend([None, line] for line in _told(page, words))
    captions = ("consolidated.agency", "consolidated.source", "consolidated.signer")
    return SheetTable(
        name=words.say("consolidated.agencies"),
        captions=[
            words.say("register.number"),
            *(words.say(key) for key in captions),
            words.say("consolidated.signed-on"),
            *page.headings,
        ],
        rows=rows,
        widths=(_NUMBER, _NAME, _TEXT, 30, _COUNT, *[_COUNT] * len(page.headings)),
    )


def _told(page: ConsolidatedPage, words: In) -> Iterator[str]:
    start, end = words.day(page.starts_on), words.day(page.ends_on)
    yield words.say("consolidated.title")
    yield page.agency
    yield words.say("report.period", period=page.period, start=start, end=end)
    yield words.say("report.made-on", day=words.day(page.made_on))
    yield words.say("consolidated.intro")
    if page.missing:
        yield words.say("consolidated.missing", agencies="; ".join(page.missing))
    if page.marks:
        yield words.say("report.small-cells")


def _figures(page: ConsolidatedPage, words: In) -> SheetTable:
    numbers = [f"№ {number}" for number in range(1, len(page.agencies) + 1)]
    return SheetTable(
        name=words.say("consolidated.figures"),
        captions=[
            *(words.say(key) for key in _FIGURES),
            words.say("consolidated.together"),
            *numbers,
            words.say("report.note"),
            words.say("report.code"),
        ],
        rows=_figure_rows(page, words),
        widths=(_NUMBER, 28, _NAME, _COUNT, _NAME, *[_COUNT] * (len(numbers) + 1), _NAME, 24),
    )


def _figure_rows(page: ConsolidatedPage, words: In) -> Iterator[list[SheetValue]]:
    for section in page.sections:
        for one in section.figures:
            unit = words.say(f"report.unit.{one.unit}")
            head: list[SheetValue] = [one.number, section.title, one.title, unit]
            for row in (*one.rows, *([one.total] if one.total else [])):
                code = f"{one.code}/{row.code}" if row.code else one.code
                counts = [row.total.count, *_counts(row.counts)]
                yield [*head, row.label, *counts, _note(row, one.note, words), code]


def _counts(cells: tuple[TableCell, ...]) -> list[SheetValue]:
    return [cell.count for cell in cells]


def _note(row: ConsolidatedRow, note: str, words: In) -> str:
    """What the marks of a row mean, and what cannot be added."""
    small = words.say("report.small-cells") if row.marks else ""
    return " ".join(part for part in (small, note) if part)
