"""Taking in, third step: what the officials are said to have done."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiries.draft import AllegationDrafted, Draft
from ethics_desk.gui.matter.allegation_dialog import AllegationDialog
from ethics_desk.gui.matter.reason_dialog import OnProblem
from ethics_desk.gui.steps import Step
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wording import short_date
from ethics_desk.services.allegations import AllegationMade

translate = QCoreApplication.translate

HEIGHT = 220


class AllegationsStep(Step):
    """Writes allegations down. It may be left empty: they can be written down later."""

    def __init__(self, gateway: Gateway, draft: Draft) -> None:
        """Nothing is alleged yet."""
        super().__init__(
            self.tr("Allegations"),
            self.tr("What is each official said to have done? You can add this later, too."),
        )
        self._gateway = gateway
        self._draft = draft
        self._model: TableModel[AllegationDrafted] = TableModel(self._columns(), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Allegations"), self.tr("Nothing is alleged."))
        self.view.setFixedHeight(HEIGHT)
        self.view.current.connect(self._offer)
        self.view.chosen.connect(self.edit)
        self.add = QPushButton(icon("add"), self.tr("&Add an allegation…"))
        self.change = QPushButton(self.tr("&Correct…"))
        self.remove = QPushButton(self.tr("Take &out"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button, deed in (
            (self.add, self.open_dialog),
            (self.change, self.edit),
            (self.remove, self.take_out),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self.view)
        self.column.addLayout(buttons)

    @override
    def enter(self) -> None:
        self.add.setEnabled(bool(self._draft.officials))
        self.add.setToolTip(
            "" if self._draft.officials else self.tr("Name an official in the step before.")
        )
        self._show()

    @override
    def has_entries(self) -> bool:
        return bool(self._draft.allegations)

    @Slot()
    def open_dialog(self) -> None:
        """Write a new allegation down."""
        self._dialog(None).open()

    @Slot()
    def edit(self) -> None:
        """Correct the chosen allegation."""
        chosen = self._chosen()
        if chosen is not None:
            self._dialog(chosen).open()

    @Slot()
    def take_out(self) -> None:
        """Take the chosen allegation out again."""
        chosen = self._chosen()
        self._draft.allegations = [one for one in self._draft.allegations if one is not chosen]
        self._show()

    def _dialog(self, former: AllegationDrafted | None) -> AllegationDialog:
        officials = [Choice(one.person_id, one.name) for one in self._draft.officials]

        def take(official: str, made: AllegationMade, on_problem: OnProblem) -> bool:
            del on_problem
            written = AllegationDrafted(official, dialog.fields.item_title(), made)
            others = [one for one in self._draft.allegations if one is not former]
            self._draft.allegations = [*others, written]
            self._show()
            return True

        dialog = AllegationDialog(
            self._gateway,
            self._draft.pack,
            officials,
            take,
            former=former.made if former else None,
            parent=self.window(),
        )
        if former is not None:
            dialog.fields.official.choose(former.person_id)
        return dialog

    def _chosen(self) -> AllegationDrafted | None:
        rows = self.view.chosen_rows()
        first = rows[0] if rows else None
        return first if isinstance(first, AllegationDrafted) else None

    def _show(self) -> None:
        self._model.show(self._draft.allegations)
        self._offer(None)

    @Slot(object)
    def _offer(self, row: object) -> None:
        chosen = isinstance(row, AllegationDrafted)
        self.change.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def _columns(self) -> tuple[Column[AllegationDrafted], ...]:
        return (
            Column(
                name="official",
                title=lambda: translate("AllegationsStep", "Official"),
                text=lambda row: self._draft.name_of(row.person_id),
                sort_key=lambda row: self._draft.name_of(row.person_id),
                width=22,
            ),
            Column(
                name="item",
                title=lambda: translate("AllegationsStep", "Misconduct"),
                text=lambda row: row.title,
                sort_key=lambda row: row.title,
                width=34,
            ),
            Column(
                name="committed",
                title=lambda: translate("AllegationsStep", "Committed"),
                text=lambda row: short_date(row.made.committed_on),
                sort_key=lambda row: row.made.committed_on,
                width=11,
            ),
        )
