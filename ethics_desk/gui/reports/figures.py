"""The figures of a report as a list; each line leads to the inquiries behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethics_desk.domain.figures import Count, FigureRow
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
from ethics_desk.texts import In

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureLine:
    """One line of one figure, with the figure's title in the language of the window."""

    id: str
    place: int
    figure: str
    row: FigureRow


class FigureList(QWidget):
    """All lines of a report. `chosen` carries the line whose inquiries are wanted."""

    chosen = Signal(object)

    def __init__(self, words: In, memory: Memory) -> None:
        """An empty list."""
        super().__init__()
        self._words = words
        self._lines: list[FigureLine] = []
        self._model: TableModel[FigureLine] = TableModel(_columns(words), self)
        self.lines = SortedTable(self._model, self)
        self.search = SearchField(self.tr("Words of a figure"), self)
        self.search.searched.connect(self.lines.narrow)
        self.view = ListView(self.lines, self)
        self.view.name_it(
            self.tr("Figures of the report"), self.tr("Nothing was counted in this period.")
        )
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
                    id=f"{figure.code}/{row.label}",
                    place=place,
                    figure=figure.title,
                    row=row,
                )
                for place, figure in enumerate(page.figures)
                for row in figure.rows
            ),
            *(
                FigureLine(
                    id=f"dispersion/{row.item}",
                    place=len(page.figures),
                    figure=self._words.say("dispersion.title"),
                    row=FigureRow(
                        label=f"{row.item}: {row.lowest} – {row.highest} ({row.middle})",
                        value=row.decisions,
                        inquiries=row.inquiries,
                    ),
                )
                for row in page.dispersion
            ),
        ]
        self._model.show(self._lines)

    @Slot(object)
    def _choose(self, line: object) -> None:
        if isinstance(line, FigureLine) and line.row.inquiries:
            self.chosen.emit(line)


def _columns(words: In) -> tuple[Column[FigureLine], ...]:
    return (*_lines(), *_counts(words), _inquiries())


def _lines() -> tuple[Column[FigureLine], ...]:
    return (
        Column(
            name="figure",
            title=lambda: translate("FigureList", "Figure"),
            text=lambda line: line.figure,
            sort_key=lambda line: line.place,
            width=30,
        ),
        Column(
            name="label",
            title=lambda: translate("FigureList", "Line"),
            text=lambda line: line.row.label,
            sort_key=lambda line: line.row.label,
            width=20,
        ),
    )


def _counts(words: In) -> tuple[Column[FigureLine], ...]:
    def said(count: Count) -> str:
        return NO_VALUE if count is None else words.number(count)

    return (
        Column(
            name="value",
            title=lambda: translate("FigureList", "Now"),
            text=lambda line: said(line.row.value),
            sort_key=lambda line: line.row.value,
            tone=lambda line: Tone.PLAIN if line.row.value else Tone.QUIET,
            align=RIGHT,
            width=6,
        ),
        Column(
            name="previous",
            title=lambda: translate("FigureList", "Before"),
            text=lambda line: said(line.row.previous),
            sort_key=lambda line: line.row.previous,
            tone=lambda _line: Tone.QUIET,
            align=RIGHT,
            width=6,
        ),
        Column(
            name="year-before",
            title=lambda: translate("FigureList", "A year ago"),
            text=lambda line: said(line.row.year_before),
            sort_key=lambda line: line.row.year_before,
            tone=lambda _line: Tone.QUIET,
            align=RIGHT,
            width=9,
            shown=False,
        ),
    )


def _inquiries() -> Column[FigureLine]:
    return Column(
        name="inquiries",
        title=lambda: translate("FigureList", "Inquiries"),
        text=lambda line: ", ".join(line.row.inquiries),
        sort_key=lambda line: len(line.row.inquiries),
        width=24,
        shown=False,
    )
