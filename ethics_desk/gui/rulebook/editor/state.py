"""The draft in the editor: every change is a step that can be undone, kept, and checked."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.rule_edition import RuleEdition
from ethics_desk.gui.gateway import Gateway
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.drafts.draft import Draft, read_draft
from ethics_desk.rules.drafts.draft_view import DraftEntry, draft_entries
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.desk import Desk
from ethics_desk.services.rulebook.rule_check import DraftCheck, check_draft
from ethics_desk.services.rulebook.rule_drafts import KeepRuleDraft, keep_rule_draft

REST_BEFORE_CHECK = 400
"""Milliseconds without a change after which the draft is checked again."""


class DraftState(QObject):
    """Holds the draft as it stands.

    `changed` says that it is another one, `checked` carries what the check found, `refused` why the
    records did not take it.
    """

    changed = Signal()
    checked = Signal(object)
    refused = Signal(object)

    def __init__(self, gateway: Gateway, edition: RuleEdition, parent: QObject) -> None:
        """The draft as the records have it."""
        super().__init__(parent)
        self._gateway = gateway
        self.edition = edition
        self.version = edition.version
        self.draft = read_draft(edition.code, edition.content)
        book = gateway.ask(_book)
        if book is None:
            raise LookupError("there is no rule book")
        self.book: RuleBook = book
        self.steps = QUndoStack(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_BEFORE_CHECK)
        self._rest.timeout.connect(self.check)
        self._checks = 0
        self._listed: tuple[Draft, tuple[DraftEntry, ...]] | None = None
        self.kept = True
        """Whether the records have the draft as it stands."""

    @property
    def pack(self) -> Pack:
        """The pack the draft is of, as it judges today."""
        return self.book.pack(self.edition.pack)

    def entries(self) -> tuple[DraftEntry, ...]:
        """Every entry as the draft will have it; put together once for each draft."""
        if self._listed is None or self._listed[0] is not self.draft:
            self._listed = self.draft, draft_entries(self.book, self.pack, self.draft)
        return self._listed[1]

    def change(self, words: str, draft: Draft) -> None:
        """Go on with a changed draft; `words` say what undoing takes back."""
        if draft != self.draft:
            self.steps.push(_Step(words, self.draft, draft, self._stand))

    @Slot()
    def check(self) -> None:
        """Have the worker check the draft; an answer overtaken by another change is not told."""
        self._checks += 1
        number, pack, draft = self._checks, self.edition.pack, self.draft
        job = self._gateway.slow_ask(
            self.tr("Checking the rules"),
            lambda desk, progress: (number, check_draft(desk, pack, draft, progress)),
        )
        job.finished.connect(self._tell)
        job.start()

    @Slot(object)
    def _tell(self, found: tuple[int, DraftCheck]) -> None:
        number, check = found
        if number == self._checks:
            self.checked.emit(check)

    def _stand(self, draft: Draft) -> None:
        self.draft = draft
        self._keep()
        self.changed.emit()
        self._rest.start()

    def _keep(self) -> None:
        command = KeepRuleDraft(
            edition_id=self.edition.id, version=self.version, content=self.draft.text()
        )
        version = self._gateway.perform(keep_rule_draft, command, self._refuse)
        self.kept = version is not None
        if version is not None:
            self.version = version

    def _refuse(self, refusal: DeskError) -> bool:
        self.refused.emit(refusal)
        return True


class _Step(QUndoCommand):
    """One change of the draft."""

    def __init__(
        self, words: str, before: Draft, after: Draft, stand: Callable[[Draft], None]
    ) -> None:
        super().__init__(words)
        self._before = before
        self._after = after
        self._stand = stand

    @override
    def redo(self) -> None:
        self._stand(self._after)

    @override
    def undo(self) -> None:
        self._stand(self._before)


def _book(desk: Desk) -> RuleBook:
    return desk.rules
