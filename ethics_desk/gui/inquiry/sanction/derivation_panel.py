"""The derivation beside the answer: read as a tree, copied, printed."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ethics_desk.domain.inquiry import AllegationId
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiry.sanction.derivation import DerivationTree
from ethics_desk.gui.inquiry.sanction.section import Section
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.services.derivation.derivations import derivation_pdf, told_derivation
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_page import SanctionPage


class DerivationPanel(Section):
    """Shows the derivation of one answer. `printed` carries the paper to be shown."""

    printed = Signal(object)

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """An empty panel."""
        super().__init__(self.tr("Derivation"), parent)
        self._gateway = gateway
        self._page: SanctionPage | None = None
        self._day = date.min
        self.tree = DerivationTree(gateway.words, self)
        self.seeking = QLineEdit(self)
        self.seeking.setPlaceholderText(self.tr("Find in the derivation"))
        self.seeking.setAccessibleName(self.tr("Find in the derivation"))
        self.seeking.setClearButtonEnabled(True)
        self.seeking.setToolTip(self.tr("Enter or F3 goes to the next place"))
        self.missed = quiet(self.tr("Not found"), self)
        self.missed.hide()
        self.seeking.returnPressed.connect(self.find_next)
        find = QShortcut(QKeySequence.StandardKey.FindNext, self, self.find_next)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.printing = QToolButton(self)
        self.printing.setText(self.tr("Print"))
        self.printing.setToolTip(self.tr("Print the derivation, in a language of your choice"))
        self.printing.setAccessibleName(self.tr("Print the derivation"))
        self.printing.setIcon(icon("print"))
        self.printing.setToolButtonStyle(self.printing.toolButtonStyle().ToolButtonTextBesideIcon)
        self.printing.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._lay_out()

    def show_page(self, page: SanctionPage, day: date) -> None:
        """Show why the rules answer so on a day."""
        self._page, self._day = page, day
        key, language = page.allegation.id, self._gateway.words.language
        reasoning = self._gateway.ask(lambda desk: told_derivation(desk, key, language, day))
        if reasoning is not None:
            self.tree.show_reasoning(reasoning)
        self.printing.setMenu(self._menu(kept=bool(page.proposal or page.decision)))

    @Slot()
    def find_next(self) -> None:
        """Go to the next line with the words typed; without words, to the field for them."""
        if not self.seeking.text():
            self.seeking.setFocus()
            return
        found = self.tree.go_to(self.seeking.text())
        self.missed.setVisible(not found)
        if found:
            self.tree.setFocus()

    def print_in(self, language: Language, day: date | None) -> None:
        """Make the paper in one language; without a day as kept with the decision or proposal."""
        if self._page is None:
            return
        key: AllegationId = self._page.allegation.id

        def ask(desk: Desk, progress: Progress) -> bytes:
            progress(0, 1)
            return derivation_pdf(desk, key, language, day)

        job = self._gateway.slow_ask(self.tr("Printing the derivation"), ask)
        job.finished.connect(self._show)
        job.start()

    @Slot(object)
    def _show(self, pdf: bytes) -> None:
        title = self.tr("Derivation")
        self.printed.emit(ShowPaper(title=title, pdf=pdf, file_name="derivation.pdf"))

    def _menu(self, *, kept: bool) -> QMenu:
        menu = QMenu(self)
        self._offer(menu, self.tr("As shown here"), self._day)
        if kept:
            self._offer(menu, self.tr("As kept with the decision or proposal"), None)
        return menu

    def _offer(self, menu: QMenu, title: str, day: date | None) -> None:
        menu.addSection(title)
        for language, name in LANGUAGE_NAMES.items():
            action = menu.addAction(name)
            action.triggered.connect(partial(self.print_in, language, day))

    def _lay_out(self) -> None:
        self.column.setContentsMargins(WIDE_SPACE, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.heading)
        row.addStretch(1)
        for picture, words, deed in (
            ("down", self.tr("Expand all"), self.tree.expandAll),
            ("copy", self.tr("Copy the derivation"), self.tree.copy_all),
        ):
            button = QToolButton(self)
            button.setIcon(icon(picture))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addWidget(self.printing)
        self.column.insertLayout(0, row)
        finding = QHBoxLayout()
        finding.addWidget(self.seeking, 1)
        finding.addWidget(self.missed)
        self.column.addLayout(finding)
        self.column.addWidget(self.tree, 1)
