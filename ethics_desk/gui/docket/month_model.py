"""One month as rows of weeks: what each day says to the eye, to the mouse, to a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt
from typing_extensions import override

from ethics_desk.gui.counts import Counts
from ethics_desk.gui.tables.column import Index
from ethics_desk.gui.wording import long_date

DAYS_IN_WEEK = 7
DAY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NOWHERE = QModelIndex()

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthDay:
    """One day as the grid draws it.

    `due` is how many things are due on it, `late` whether some of them are not done although the
    day has passed; `off` says why nobody works, `worked` why somebody does on a weekend. `inside`
    is false for days of the months before and after.
    """

    day: date
    due: int = 0
    late: bool = False
    off: str = ""
    worked: str = ""
    today: bool = False
    inside: bool = True

    @property
    def told(self) -> str:
        """The day in a sentence."""
        due = Counts().things_due(self.due) if self.due else translate("Month", "Nothing is due")
        parts = (long_date(self.day), due, self.off, self.worked)
        return ". ".join(part.removesuffix(".") for part in parts if part)


class MonthModel(QAbstractTableModel):
    """The weeks of one month, from Monday to Sunday."""

    def __init__(self, parent: QObject | None = None) -> None:
        """No month yet."""
        super().__init__(parent)
        self._days: tuple[MonthDay, ...] = ()

    def show(self, days: Sequence[MonthDay]) -> None:
        """Show whole weeks instead of the former ones."""
        if len(days) % DAYS_IN_WEEK:
            raise ValueError("a month is shown in whole weeks")
        self.beginResetModel()
        self._days = tuple(days)
        self.endResetModel()

    def place_of(self, day: date) -> QModelIndex:
        """Where a day stands; nowhere when it is not shown."""
        for place, one in enumerate(self._days):
            if one.day == day:
                return self.index(*divmod(place, DAYS_IN_WEEK))
        return QModelIndex()

    def day_at(self, index: Index) -> MonthDay | None:
        """The day at a place."""
        found = index.data(DAY_ROLE) if index.isValid() else None
        return found if isinstance(found, MonthDay) else None

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._days) // DAYS_IN_WEEK

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else DAYS_IN_WEEK

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._days[index.row() * DAYS_IN_WEEK + index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(one.day.day)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return one.told
            case _ if role == DAY_ROLE:
                return one
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return QLocale().standaloneDayName(section + 1, QLocale.FormatType.ShortFormat)
            case Qt.ItemDataRole.AccessibleTextRole:
                return QLocale().standaloneDayName(section + 1, QLocale.FormatType.LongFormat)
            case _:
                return None
