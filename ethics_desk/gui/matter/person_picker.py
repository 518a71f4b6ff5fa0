"""Finding a person among those recorded."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.rows import PersonRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.search_field import SearchField
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.person_directory import find_persons

translate = QCoreApplication.translate

FOUND_MAX = 50
HEIGHT = 180

PERSON_COLUMNS: tuple[Column[PersonRow], ...] = (
    Column(
        name="name",
        title=lambda: translate("PersonPicker", "Name"),
        text=lambda row: row.name,
        sort_key=lambda row: row.name,
        width=28,
    ),
    Column(
        name="iin",
        title=lambda: translate("PersonPicker", "IIN"),
        text=lambda row: row.iin,
        sort_key=lambda row: row.iin,
        width=14,
    ),
    Column(
        name="post",
        title=lambda: translate("PersonPicker", "Post"),
        text=lambda row: row.post,
        sort_key=lambda row: row.post,
        width=20,
    ),
    Column(
        name="agency",
        title=lambda: translate("PersonPicker", "Agency"),
        text=lambda row: row.agency,
        sort_key=lambda row: row.agency,
        width=20,
    ),
)


class PersonPicker(QWidget):
    """A line to type in and the persons found; the one in sight is the one picked.

    `picked` carries the PersonRow, or None while nobody is picked.
    """

    picked = Signal(object)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nobody is picked; the first persons are shown."""
        super().__init__(parent)
        self._gateway = gateway
        self._person: PersonRow | None = None
        self.search = SearchField(self.tr("Name or IIN"), self)
        self.search.searched.connect(self.find_by)
        self._model: TableModel[PersonRow] = TableModel(PERSON_COLUMNS, self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Persons found"), self.tr("Nobody is recorded by that name."))
        self.view.setFixedHeight(HEIGHT)
        self.view.current.connect(self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.search)
        column.addWidget(self.view)
        self.setFocusProxy(self.search)
        self.find_by("")

    def person(self) -> PersonRow | None:
        """Who is picked."""
        return self._person

    @Slot(str)
    def find_by(self, text: str) -> None:
        """Show the persons whose names begin like this; the only one found is picked."""
        language = self._gateway.words.language
        rows = self._gateway.ask(lambda desk: find_persons(desk, text, FOUND_MAX, language)) or []
        self._model.show(rows)
        self._pick(None)
        if text.strip() and len(rows) == 1:
            self.view.selectRow(0)

    @Slot(object)
    def _pick(self, row: object) -> None:
        self._person = row if isinstance(row, PersonRow) else None
        self.picked.emit(self._person)
