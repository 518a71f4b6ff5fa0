"""The window in which a lawyer writes a version: entries, the form of one, the check beneath."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.rule_edition import RuleEdition
from ethics_desk.gui.forms.dialog import ROOM_AROUND
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, page_title
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.rulebook.editor.assumed_button import AssumedButton
from ethics_desk.gui.rulebook.editor.check_panel import CheckPanel
from ethics_desk.gui.rulebook.editor.draft_deeds import DraftDeeds
from ethics_desk.gui.rulebook.editor.entry_form import EntryForm
from ethics_desk.gui.rulebook.editor.entry_tree import EntryTree
from ethics_desk.gui.rulebook.editor.fault_places import key_of, place_of
from ethics_desk.gui.rulebook.editor.fault_words import FaultWords
from ethics_desk.gui.rulebook.editor.state import DraftState
from ethics_desk.gui.rulebook.editor.tools import (
    ADD,
    ADD_EXAMPLE,
    CONFIRM,
    COPY,
    EDIT_EXAMPLE,
    LEAVE_OUT,
    REDO,
    RESTORE,
    TEXT,
    UNDO,
    WHOLE,
    EditorTools,
)
from ethics_desk.gui.rulebook.signing import SignDialog
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.rules.drafts.draft_view import DraftEntry, DraftMark
from ethics_desk.rules.drafts.entry_fields import VERSION
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.reading.layers import EXAMPLE
from ethics_desk.services.rulebook.rule_check import DraftCheck, shipped_examples
from ethics_desk.services.rulebook.rule_drafts import rule_edition

SIZE = (1180, 740)
TREE_WIDTH, FORM_WIDTH = 430, 660
FORM_HEIGHT, CHECK_HEIGHT = 430, 140

translate = QCoreApplication.translate


class EditorWindow(QDialog):
    """Everything typed is kept at once, as a draft that judges nothing.

    `wished` carries the wishes of the page beneath.
    """

    wished = Signal(object)

    def __init__(self, gateway: Gateway, edition: RuleEdition, parent: QWidget | None) -> None:
        """The draft as the records have it, checked at once."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = edition.title.shown_in(gateway.words.language)
        self.setWindowTitle(self.tr("Draft: {title}").format(title=title))
        room = self.screen().availableGeometry()
        self.resize(
            min(scaled(SIZE[0], self), room.width() - ROOM_AROUND),
            min(scaled(SIZE[1], self), room.height() - ROOM_AROUND),
        )
        self._gateway = gateway
        self._entries: dict[tuple[str, str], DraftEntry] = {}
        self._shipped = gateway.ask(lambda desk: shipped_examples(desk, edition.pack)) or ()
        self.state = DraftState(gateway, edition, self)
        self.notice = NoticeBar(self)
        self.tree = EntryTree(gateway.words, self)
        self.form = EntryForm(self)
        self.fault_words = FaultWords(gateway.words, lambda: self._entries)
        self.panel = CheckPanel(self.fault_words.say, self)
        self.acts = DraftDeeds(gateway, self.state, self)
        self.tools = EditorTools(self)
        self.sign_button = main_button(self.tr("&Sign off…"), self)
        self.sign_button.setAutoDefault(False)
        self.sign_button.setEnabled(False)
        self.next_button = AssumedButton(self)
        self._lay_out(title)
        self._connect()
        self._show_draft()
        self.tree.stand_on(VERSION, edition.code)
        self.state.check()

    @Slot()
    def take_over(self) -> None:
        """Make a step of what was typed into the form, if anything was."""
        self.form.settle()
        if self.form.entry is not None and self.form.entry.kind != EXAMPLE:
            self.acts.keep(self.form.entry, self.form.table())

    @Slot()
    def sign(self) -> None:
        """Sign the draft off as it stands; the editor closes when that is done."""
        self.take_over()
        for *place, field in self.form.with_wrong_days()[:1]:
            self.tree.stand_on(*place)
            self.form.go_to(field)
            self.notice.say(self.tr("A day typed here cannot be read yet."), Tone.WARNING)
            return
        key = self.state.edition.id
        edition = self._gateway.ask(lambda desk: rule_edition(desk, key))
        if edition is None:
            return
        dialog = SignDialog(self._gateway, edition, self)
        dialog.signed.connect(self._end)
        dialog.open()

    @override
    def reject(self) -> None:
        """Close; what was typed last is kept first, and asked about when that is refused."""
        self.take_over()
        if self.state.kept:
            super().reject()
        else:
            ask_to_discard(self, super().reject)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close and watched is not self:
            self.take_over()
        return super().eventFilter(watched, event)

    @Slot()
    def _end(self) -> None:
        self.wished.emit(Tell(self.tr("Signed off: it judges from now on.")))
        self.accept()

    @Slot()
    def _show_draft(self) -> None:
        self._entries = {(one.kind, one.code): one for one in _listed(self.state, self._shipped)}
        self.tree.show_entries(tuple(self._entries.values()))
        self.panel.wait()
        if self.tree.key() is None:
            self.tree.stand_on(VERSION, str(self.state.draft.version.get("code", "")))
        here = self._here()
        if here is not None and not self.form.adopt(here):
            self.form.show_entry(here, self.acts.around())
        self.tools.offer(here)
        self.next_button.show_entries(self._entries.values())

    def _here(self) -> DraftEntry | None:
        key = self.tree.key()
        return None if key is None else self._entries.get(key)

    @Slot(object)
    def _stand(self, key: tuple[str, str] | None) -> None:
        if self.form.is_pending():
            self.take_over()
        entry = None if key is None else self._entries.get(key)
        if entry is not None:
            self.form.show_entry(entry, self.acts.around())
        self.tools.offer(entry)

    @Slot(object)
    def _show_check(self, check: DraftCheck) -> None:
        self.panel.show_check(check)
        self.sign_button.setEnabled(check.sound)
        self._say_beside_fields()

    def _say_beside_fields(self) -> None:
        entry = self.form.entry
        if entry is None:
            return
        here = (entry.kind, entry.code)
        faults = [one for one in self.panel.faults() if place_of(one, self._entries) == here]
        self.form.say({key_of(one, here): self.fault_words.say(one) for one in faults})

    @Slot(object)
    def _go_to(self, fault: BadInput) -> None:
        place = place_of(fault, self._entries)
        self.tree.stand_on(*place)
        self.form.go_to(key_of(fault, place))
        self._say_beside_fields()

    @Slot(object)
    def _refuse(self, refusal: DeskError) -> None:
        self.notice.say(self._gateway.words.error(refusal), Tone.WARNING)

    @Slot(str)
    def _do(self, name: str) -> None:
        """Do what a button says, with the entry in sight as it was typed last."""
        acts, here = self.acts, self.tree.key()
        plain: dict[str, Callable[[], object]] = {
            UNDO: self.undo,
            REDO: self.state.steps.redo,
            ADD: lambda: acts.add(None if here is None else here[0]),
            ADD_EXAMPLE: acts.add_example,
            WHOLE: acts.whole_text,
        }
        with_entry: dict[str, Callable[[DraftEntry], object]] = {
            COPY: acts.copy,
            CONFIRM: acts.confirm,
            LEAVE_OUT: acts.leave_out,
            RESTORE: acts.restore,
            TEXT: acts.as_text,
            EDIT_EXAMPLE: acts.edit_example,
        }
        if name in plain:
            plain[name]()
            return
        self.take_over()
        entry = self._here()
        if entry is not None:
            with_entry[name](entry)

    def _connect(self) -> None:
        beneath = self.parentWidget()
        if beneath is not None:  # it may be closed while the last keys are no step yet
            beneath.window().installEventFilter(self)
        self.tree.stood.connect(self._stand)
        self.form.typed.connect(self.take_over)
        self.form.example_wished.connect(lambda: self._do(EDIT_EXAMPLE))
        self.state.changed.connect(self._show_draft)
        self.state.checked.connect(self._show_check)
        self.state.refused.connect(self._refuse)
        self.panel.chosen.connect(self._go_to)
        self.sign_button.clicked.connect(self.sign)
        self.next_button.wished.connect(self.tree.stand_on)
        self.tree.stood.connect(self.next_button.stand_on)
        self.acts.made.connect(self.tree.stand_on)
        self.tools.wished.connect(self._do)
        steps = self.state.steps
        steps.canUndoChanged.connect(self.tools.buttons[UNDO].setEnabled)
        steps.canRedoChanged.connect(self.tools.buttons[REDO].setEnabled)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.state.steps.redo)

    @Slot()
    def undo(self) -> None:
        """Take the last step back; what is being typed is a step too."""
        if self.form.is_pending():
            self.take_over()
        self.state.steps.undo()

    def _lay_out(self, title: str) -> None:
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.setChildrenCollapsible(False)
        right.addWidget(self.form)
        right.addWidget(self.panel)
        right.setSizes([scaled(FORM_HEIGHT, self), scaled(CHECK_HEIGHT, self)])
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self.tree)
        sides.addWidget(right)
        sides.setSizes([scaled(TREE_WIDTH, self), scaled(FORM_WIDTH, self)])
        sides.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, WIDE_SPACE, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.notice)
        column.addWidget(page_title(title))
        column.addWidget(self.tools)
        column.addWidget(sides, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.next_button)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.sign_button)
        return row


def _listed(state: DraftState, shipped: tuple[Raw, ...]) -> Iterator[DraftEntry]:
    """The version, its entries and its examples, in the order of the tree."""
    draft = state.draft
    code = str(draft.version.get("code", ""))
    yield DraftEntry(kind=VERSION, code=code, table=draft.version, mark=DraftMark.CHANGED)
    yield from state.entries()
    for mark, examples in ((DraftMark.CARRIED, shipped), (DraftMark.ADDED, draft.examples)):
        for one in examples:
            yield DraftEntry(kind=EXAMPLE, code=str(one.get("name", "")), table=one, mark=mark)
