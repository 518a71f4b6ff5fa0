"""The figures of a report as a list; each line leads to the inquiries behind it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import FigureRow
from ethics_desk.domain.report_page import ReportPage
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.search_field import SearchField
from ethics_desk.gui.tables.column import RIGHT, Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE
from ethics_desk.services.reports.seen import SeenRow, seen_rows
from ethics_desk.texts import In

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """One line of one figure as its reader sees it, with the figure's title."""

    id: str
    place: int
    figure: str
    seen: SeenRow

    @property
    def row(self) -> FigureRow:
        """The row itself, with the inquiries behind it."""
        return self.seen.row


class FigureList(QWidget):
    """All lines of a report. `chosen` carries the line whose inquiries are wanted."""

    chosen = Signal(object)

    def __init__(self, words: In, memory: Memory) -> None:
        """An empty list."""
        super().__init__()
        self._words = words
        self._lines: list[FigureLine] = []
        self._model: TableModel[FigureLine] = TableModel(_columns(), self)
        self.lines = SortedTable(self._model, self)
        self.search = SearchField(self.tr("Words of a figure"), self)
        self.search.searched.connect(self.lines.narrow)
        self.view = ListView(self.lines, self)
        self.view.name_it(
            self.tr("Figures of the report"), self.tr("Nothing was counted in this period.")
        )
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # their beginnings are alike
        self.view.remember(memory, "figures")
        self.view.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE, 0, 0)
        column.setSpacing(SPACE)
        top = QHBoxLayout()
        top.setSpacing(WIDE_SPACE)
        top.addWidget(self.search)
        top.addWidget(quiet(self.tr("Enter lists the inquiries behind a line.")), 1)
        column.addLayout(top)
        column.addWidget(self.view, 1)

    def all_lines(self) -> list[FigureLine]:
        """Every line of the report, in its order, whatever is searched for."""
        return list(self._lines)

    def show_page(self, page: ReportPage) -> None:
        """Show the figures of a report."""
        self._lines = [
            *(
                FigureLine(
                    id=f"{figure.code}/{seen.row.label}",
                    place=place,
                    figure=figure.title,
                    seen=seen,
                )
                for place, figure in enumerate(page.figures)
                for seen in seen_rows(figure, self._words, public=page.public)
            ),
            *(
                FigureLine(
                    id=f"dispersion/{row.item}",
                    place=len(page.figures),
                    figure=self._words.say("dispersion.title"),
                    seen=_spread(row, self._words),
                )
                for row in page.dispersion
            ),
        ]
        self._model.show(self._lines)

    def show_nothing(self) -> None:
        """Empty the list: what was asked for is refused."""
        self._lines = []
        self._model.show(self._lines)

    @Slot(object)
    def _choose(self, line: object) -> None:
        if isinstance(line, FigureLine) and line.row.inquiries:
            self.chosen.emit(line)


def _spread(row: DispersionRow, words: In) -> SeenRow:
    """How far the decisions on one item lie apart, as a line of the list."""
    return SeenRow(
        row=FigureRow(
            label=f"{row.item}: {row.lowest} – {row.highest} ({row.middle})",
            value=row.decisions,
            inquiries=row.inquiries,
        ),
        counts=(row.decisions, None, None),
        texts=(words.number(row.decisions), NO_VALUE, NO_VALUE),
        change=NO_VALUE,
    )


def _columns() -> tuple[Column[FigureLine], ...]:
    return (*_lines(), *_counts(), _inquiries())


def _lines() -> tuple[Column[FigureLine], ...]:
    return (
        Column(
            name="figure",
            title=lambda: translate("FigureList", "Figure"),
            text=lambda line: line.figure,
            sort_key=lambda line: line.place,
            tip=lambda line: line.figure,
            width=20,
        ),
        Column(
            name="label",
            title=lambda: translate("FigureList", "Line"),
            text=lambda line: line.row.label,
            sort_key=lambda line: line.row.label,
            tip=lambda line: line.row.label,
            width=16,
        ),
    )


def _counts() -> tuple[Column[FigureLine], ...]:
    return (
        _count("value", lambda: translate("FigureList", "Now"), 0, 7),
        _count("previous", lambda: translate("FigureList", "Before"), 1, 7),
        _count("year-before", lambda: translate("FigureList", "A year ago"), 2, 10),
        Column(
            name="change",
            title=lambda: translate("FigureList", "Change"),
            text=lambda line: line.seen.change,
            sort_key=lambda line: line.seen.change,
            tone=lambda _line: Tone.QUIET,
            align=RIGHT,
            width=10,
        ),
    )


def _count(name: str, title: Callable[[], str], place: int, width: int) -> Column[FigureLine]:
    """One of the three counts of a line; what is withheld is sorted as nothing."""
    return Column(
        name=name,
        title=title,
        text=lambda line: line.seen.texts[place],
        sort_key=lambda line: line.seen.counts[place],
        tone=lambda line: Tone.PLAIN if place == 0 and line.seen.counts[0] else Tone.QUIET,
        align=RIGHT,
        width=width,
    )


def _inquiries() -> Column[FigureLine]:
    return Column(
        name="inquiries",
        title=lambda: translate("FigureList", "Inquiries"),
        text=_numbers,
        sort_key=_numbers,
        width=24,
        shown=False,
    )


def _numbers(line: FigureLine) -> str:
    """The inquiries behind a line; those of a withheld count are not listed beside its mark."""
    return "" if line.seen.counts[0] is None else ", ".join(line.row.inquiries)
