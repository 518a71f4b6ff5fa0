"""The window in which a lawyer writes a version: entries, the form of one, the check beneath."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
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
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, page_title
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.problems import ask_to_discard
from ethics_desk.gui.rulebook.editor.check_panel import CheckPanel
from ethics_desk.gui.rulebook.editor.draft_deeds import DraftDeeds, may_be_left_out
from ethics_desk.gui.rulebook.editor.entry_form import EntryForm
from ethics_desk.gui.rulebook.editor.entry_tree import EntryTree
from ethics_desk.gui.rulebook.editor.state import DraftState
from ethics_desk.gui.rulebook.signing import SignDialog
from ethics_desk.gui.theme import PAGE_MARGIN, SMALL_SPACE, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell
from ethics_desk.rules.draft_view import DraftEntry, DraftMark
from ethics_desk.rules.entry_fields import VERSION
from ethics_desk.rules.layers import EXAMPLE
from ethics_desk.services.rule_check import DraftCheck, shipped_examples
from ethics_desk.services.rule_drafts import rule_edition

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
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._gateway = gateway
        self._entries: dict[tuple[str, str], DraftEntry] = {}
        self._shipped = gateway.ask(lambda desk: shipped_examples(desk, edition.pack)) or ()
        self.state = DraftState(gateway, edition, self)
        self.notice = NoticeBar(self)
        self.tree = EntryTree(gateway.words, self)
        self.form = EntryForm(self)
        self.panel = CheckPanel(gateway.words, self)
        self.acts = DraftDeeds(gateway, self.state, self)
        self.sign_button = main_button(self.tr("&Sign off…"), self)
        self.sign_button.setAutoDefault(False)
        self.sign_button.setEnabled(False)
        self._buttons: dict[str, QPushButton] = {}
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

    @Slot()
    def _end(self) -> None:
        self.wished.emit(Tell(self.tr("Signed off: it judges from now on.")))
        self.accept()

    @Slot()
    def _show_draft(self) -> None:
        self._entries = {(one.kind, one.code): one for one in self._listed()}
        self.tree.show_entries(tuple(self._entries.values()))
        self.panel.wait()
        here = self._here()
        if here is not None and not self.form.adopt(here):
            self.form.show_entry(here, self.acts.around())
        self._offer(here)

    def _listed(self) -> Iterator[DraftEntry]:
        draft = self.state.draft
        code = str(draft.version.get("code", ""))
        yield DraftEntry(kind=VERSION, code=code, table=draft.version, mark=DraftMark.CHANGED)
        yield from self.state.entries()
        for mark, examples in (
            (DraftMark.CARRIED, self._shipped),
            (DraftMark.ADDED, draft.examples),
        ):
            for one in examples:
                yield DraftEntry(kind=EXAMPLE, code=str(one.get("name", "")), table=one, mark=mark)

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
        self._offer(entry)

    def _offer(self, entry: DraftEntry | None) -> None:
        buttons, there = self._buttons, entry is not None
        described = entry is not None and entry.kind not in (VERSION, EXAMPLE)
        marked = DraftMark.CARRIED if entry is None else entry.mark
        buttons["copy"].setEnabled(entry is not None and entry.kind != VERSION)
        buttons["confirm"].setEnabled(described and marked is not DraftMark.DROPPED)
        buttons["text"].setEnabled(there and (described or marked is not DraftMark.CARRIED))
        buttons["leave-out"].setEnabled(entry is not None and may_be_left_out(entry))
        changed = marked in (DraftMark.CHANGED, DraftMark.DROPPED)
        buttons["restore"].setEnabled(described and changed)

    @Slot(object)
    def _show_check(self, check: DraftCheck) -> None:
        self.panel.show_check(check)
        self.sign_button.setEnabled(check.sound)
        self._say_beside_fields()

    def _say_beside_fields(self) -> None:
        entry = self.form.entry
        if entry is None:
            return
        faults = [
            one for one in self.panel.faults() if place_of(one, self._entries)[1] == entry.code
        ]
        words = self._gateway.words
        self.form.say({key_of(one): words.error(one) for one in faults})

    @Slot(object)
    def _go_to(self, fault: BadInput) -> None:
        kind, code = place_of(fault, self._entries)
        self.tree.stand_on(kind, code)
        self.form.go_to(key_of(fault))
        self._say_beside_fields()

    @Slot(object)
    def _refuse(self, refusal: DeskError) -> None:
        self.notice.say(self._gateway.words.error(refusal), Tone.WARNING)

    def _act_on(self, deed: Callable[[DraftEntry], None]) -> None:
        """Do something with the entry in sight, as it was typed last."""
        self.take_over()
        here = self._here()
        if here is not None:
            deed(here)

    def _connect(self) -> None:
        self.tree.stood.connect(self._stand)
        self.form.typed.connect(self.take_over)
        self.state.changed.connect(self._show_draft)
        self.state.checked.connect(self._show_check)
        self.state.refused.connect(self._refuse)
        self.panel.chosen.connect(self._go_to)
        self.sign_button.clicked.connect(self.sign)
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
        column.addLayout(self._tools())
        column.addWidget(sides, 1)
        column.addLayout(self._foot())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL_SPACE)
        acts = self.acts
        for name, text, deed in (
            ("undo", self.tr("&Undo"), self.undo),
            ("redo", self.tr("&Redo"), self.state.steps.redo),
            ("add", self.tr("&Add…"), lambda: acts.add((self.tree.key() or (None,))[0])),
            ("copy", self.tr("&Copy…"), lambda: self._act_on(acts.copy)),
            ("confirm", self.tr("&I read it in the act…"), lambda: self._act_on(acts.confirm)),
            ("leave-out", self.tr("&Leave out"), lambda: self._act_on(acts.leave_out)),
            ("restore", self.tr("As in the &base"), lambda: self._act_on(acts.restore)),
            ("example", self.tr("E&xample…"), acts.add_example),
            ("text", self.tr("As &text…"), lambda: self._act_on(acts.as_text)),
            ("whole", self.tr("&Whole text…"), acts.whole_text),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            row.addWidget(button)
            self._buttons[name] = button
        steps = self.state.steps
        for name, signal in (("undo", steps.canUndoChanged), ("redo", steps.canRedoChanged)):
            self._buttons[name].setEnabled(False)
            signal.connect(self._buttons[name].setEnabled)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.sign_button)
        return row


def place_of(fault: BadInput, entries: dict[tuple[str, str], DraftEntry]) -> tuple[str, str]:
    """The kind and code of the entry a fault is about."""
    words = str(fault.details.get("entry", "")).split()
    for kind, code in entries:
        if words[:2] == [kind, code] or (words[:1] == [code] and len(words) == 1):
            return kind, code
    return VERSION, words[-1] if words else ""


def key_of(fault: BadInput) -> str:
    """The field of a form a fault is about: the outer one of `offer.sanction`."""
    entry = str(fault.details.get("entry", "")).split()
    key = str(fault.details.get("key", "")).partition(".")[0]
    return entry[2] if len(entry) > 2 else key  # noqa: PLR2004 - kind, code, then the inner table
