"""Taking in, second step: the officials it concerns."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiries.draft import Draft
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.person_dialog import PersonDialog, PersonNamed
from ethics_desk.gui.steps import Step
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE

translate = QCoreApplication.translate

HEIGHT = 220

COLUMNS: tuple[Column[PersonNamed], ...] = (
    Column(
        name="name",
        title=lambda: translate("OfficialsStep", "Official"),
        text=lambda row: row.name,
        sort_key=lambda row: row.name,
        width=30,
    ),
    Column(
        name="post",
        title=lambda: translate("OfficialsStep", "Post at the time"),
        text=lambda row: row.post,
        sort_key=lambda row: row.post,
        width=30,
    ),
)


class OfficialsStep(Step):
    """Names officials. It may be left empty: officials can be named later."""

    def __init__(self, gateway: Gateway, draft: Draft) -> None:
        """Nobody is named yet."""
        super().__init__(
            self.tr("Officials"),
            self.tr("Whom does it concern? Leave this empty when nobody is known yet."),
        )
        self._gateway = gateway
        self._draft = draft
        self._model: TableModel[PersonNamed] = TableModel(COLUMNS, self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Officials"), self.tr("No official is named."))
        self.view.setFixedHeight(HEIGHT)
        self.view.current.connect(self._offer)
        self.add = QPushButton(icon("add"), self.tr("&Add an official…"))
        self.remove = QPushButton(self.tr("Take &out"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button, deed in ((self.add, self.open_dialog), (self.remove, self.take_out)):
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self.view)
        self.column.addLayout(buttons)
        self.column.addWidget(
            quiet(self.tr("Persons and posts added here stay recorded, even if you cancel."))
        )
        self._show()

    @override
    def has_entries(self) -> bool:
        return bool(self._draft.officials)

    @override
    def show_problem(self, problem: DeskError) -> bool:
        return False

    @Slot()
    def open_dialog(self) -> None:
        """Find an official or add a new one."""
        PersonDialog(
            self._gateway,
            self.tr("Official"),
            self.take,
            self._draft.agency_id,
            self.window(),
        ).open()

    def take(self, person: PersonNamed, dialog: PersonDialog | None = None) -> bool:
        """Name an official."""
        del dialog
        self._draft.name(person)
        self._show()
        return True

    @Slot()
    def take_out(self) -> None:
        """Take the chosen officials out again, with what was alleged against them."""
        for row in self.view.chosen_rows():
            if isinstance(row, PersonNamed):
                self._draft.forget(row.person_id)
        self._show()

    def _show(self) -> None:
        self._model.show(self._draft.officials)
        self._offer(None)

    @Slot(object)
    def _offer(self, row: object) -> None:
        self.remove.setEnabled(isinstance(row, PersonNamed))
