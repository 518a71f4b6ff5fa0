"""The groups of the desk: overdue, today, this week, later, new."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.deadline_rows import StillRow
from ethics_desk.domain.rows import DueRow
from ethics_desk.gui.docket.choices import STILL
from ethics_desk.gui.docket.columns import is_limitation
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE
from ethics_desk.gui.wording import short_date
from ethics_desk.services.docket.docket import Docket

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One group: its name in the code, its title with the count, its lines."""

    name: str
    title: Callable[[int], str]
    rows: Callable[[Docket], tuple[DueRow, ...]]


def as_line(row: StillRow) -> DueRow:
    """A deadline that stands still as a line of the desk: its day is the one it stopped on."""
    return DueRow(
        inquiry_id=row.inquiry_id,
        inquiry_number=row.inquiry_number,
        subject=row.subject,
        what=f"{STILL}.{row.what}",
        due=row.since,
        official=row.official,
        detail=row.detail,
        deadline_id=row.deadline_id,
        citation=row.citation,
    )


GROUPS = (
    Group(
        name="overdue",
        title=lambda n: translate("Docket", "Overdue: {0}").format(n),
        rows=lambda docket: tuple(row for row in docket.overdue if not is_limitation(row)),
    ),
    Group(
        name="today",
        title=lambda n: translate("Docket", "Due today: {0}").format(n),
        rows=lambda docket: docket.today,
    ),
    Group(
        name="new",
        title=lambda n: translate("Docket", "New today: {0}").format(n),
        rows=lambda docket: docket.new_today,
    ),
    Group(
        name="this-week",
        title=lambda n: translate("Docket", "Within a week: {0}").format(n),
        rows=lambda docket: docket.this_week,
    ),
    Group(
        name="later",
        title=lambda n: translate("Docket", "Later: {0}").format(n),
        rows=lambda docket: docket.later,
    ),
    Group(
        name="still",
        title=lambda n: translate("Docket", "Stands still: {0}").format(n),
        rows=lambda docket: (*map(as_line, docket.standing_still), *docket.terms_still),
    ),
    Group(
        name="passed",
        title=lambda n: translate("Docket", "Term for a sanction has passed: {0}").format(n),
        rows=lambda docket: tuple(row for row in docket.overdue if is_limitation(row)),
    ),
)


class GroupLists(QWidget):
    """The groups that have lines, under each other.

    `chosen` carries the line chosen, `current` the line the user stands on.
    """

    chosen = Signal(object)
    current = Signal(object)
    overdue_wished = Signal()

    def __init__(self, columns: tuple[Column[DueRow], ...], parent: QWidget | None = None) -> None:
        """No lines yet."""
        super().__init__(parent)
        self.sections: Mapping[str, ListSection[DueRow]] = {
            group.name: ListSection(group.title(0), columns, self) for group in GROUPS
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(PAGE_MARGIN)
        for section in self.sections.values():
            section.view.horizontalHeader().hide()
            section.view.setSortingEnabled(False)
            section.view.chosen.connect(self._choose)
            section.view.current.connect(self.current)
            section.hide()
            column.addWidget(section)
        self.until = quiet("", self)
        column.addWidget(self.until)
        column.addStretch(1)
        self.sections["overdue"].add_deed(
            self.tr("Overdue inquiries in the &register"), self.overdue_wished.emit
        )

    def show_docket(self, docket: Docket, until: date) -> int:
        """Show these lines, which reach to a day; how many there are.

        The first group that has lines bears the headings of all.
        """
        total = 0
        words = self.tr("Days up to {day} are listed. Later ones stand in the month view.")
        self.until.setText(words.format(day=short_date(until)))
        for group in GROUPS:
            rows, section = group.rows(docket), self.sections[group.name]
            section.retitle(group.title(len(rows)))
            section.setVisible(bool(rows))
            section.show_rows(rows)
            section.view.horizontalHeader().setVisible(bool(rows) and total == 0)
            total += len(rows)
        return total

    @Slot(object)
    def _choose(self, row: object) -> None:
        if isinstance(row, DueRow):
            self.chosen.emit(row)
