"""What can be done with a version: written anew, edited, compared, signed, handed on, withdrawn."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.rule_edition import EditionState, RuleEdition
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.rulebook.comparing import CompareDialog
from ethics_desk.gui.rulebook.editor.window import EditorWindow
from ethics_desk.gui.rulebook.exchange import ImportEditionDialog
from ethics_desk.gui.rulebook.new_version import NewVersionDialog
from ethics_desk.gui.rulebook.signing import SignDialog
from ethics_desk.gui.theme import SMALL_SPACE
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.rulebook.rule_drafts import DiscardRuleDraft, discard_rule_draft
from ethics_desk.services.rulebook.rule_exchange import ExportRuleEdition, export_rule_edition
from ethics_desk.services.rulebook.rule_pages import VersionRow, list_versions
from ethics_desk.services.rulebook.rule_signing import WithdrawRuleEdition, withdraw_rule_edition


class VersionDeeds(QWidget):
    """The buttons under the versions; each is in sight while it fits the version in sight.

    `made` carries the id of an edition that was begun or taken in; `wished` the wishes of the page;
    `left` says that the editor was closed.
    """

    made = Signal(str)
    wished = Signal(object)
    left = Signal()

    def __init__(self, gateway: Gateway, parent: QWidget) -> None:
        """No version is in sight yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._row: VersionRow | None = None
        self.editing = False
        """Whether the editor stands over the page: nobody reads the page meanwhile."""
        self.new_button = main_button(self.tr("&New version from this one…"), self)
        self.new_button.clicked.connect(self.begin)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SMALL_SPACE)
        self.edit_button = self._button(self.tr("&Edit the draft…"), self.open_draft)
        self.sign_button = self._button(self.tr("&Sign off…"), self.sign)
        self.compare_button = self._button(self.tr("&Compare…"), self.compare)
        self.export_button = self._button(self.tr("E&xport as a file…"), self.export)
        self.withdraw_button = self._button(self.tr("&Withdraw…"), self.withdraw)
        self.discard_button = self._button(self.tr("&Throw the draft away…"), self.discard)
        taking_in = self._button(self.tr("&Import a file…"), self.take_in)
        for button, deed in (
            (self.new_button, "start-rule-edition"),
            (self.edit_button, "keep-rule-draft"),
            (self.sign_button, "sign-rule-edition"),
            (self.withdraw_button, "withdraw-rule-edition"),
            (self.discard_button, "discard-rule-draft"),
            (taking_in, "import-rule-edition"),
        ):
            only_for(gateway, button, deed)
        self.offer(None)

    def _button(self, text: str, deed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(deed)
        self._column.addWidget(button)
        return button

    def offer(self, row: VersionRow | None) -> None:
        """Offer what fits a version."""
        self._row = row
        state = None if row is None or row.edition is None else row.edition.state
        self.new_button.setEnabled(row is not None and state in (None, EditionState.SIGNED))
        self.compare_button.setEnabled(row is not None and row.version is not None)
        for button in (self.edit_button, self.sign_button, self.discard_button):
            button.setVisible(state is EditionState.DRAFT)
        self.withdraw_button.setVisible(state is EditionState.SIGNED)
        self.export_button.setVisible(state is EditionState.SIGNED)

    @Slot()
    def begin(self) -> None:
        """Begin a version from the one in sight, then open it in the editor."""
        if self._row is None or not self.new_button.isEnabled():
            return
        dialog = NewVersionDialog(self._gateway, self._row, self)
        dialog.begun.connect(self.made)
        dialog.begun.connect(lambda _: self.open_draft())
        dialog.open()

    @Slot()
    def open_draft(self) -> None:
        """Open the draft in sight in the editor."""
        edition = self._edition(EditionState.DRAFT)
        if edition is not None:
            window = EditorWindow(self._gateway, edition, self)
            window.wished.connect(self.wished)
            window.finished.connect(self._leave)
            self.editing = True
            window.open()

    @Slot()
    def _leave(self) -> None:
        self.editing = False
        self.left.emit()

    @Slot()
    def sign(self) -> None:
        """Sign the draft in sight off."""
        edition = self._edition(EditionState.DRAFT)
        if edition is not None:
            dialog = SignDialog(self._gateway, edition, self)
            dialog.signed.connect(self.made)
            dialog.open()

    @Slot()
    def compare(self) -> None:
        """Hold the version in sight against another one of its pack."""
        if self._row is not None and self._row.version is not None:
            rows = self._gateway.ask(list_versions) or ()
            CompareDialog(rows, self._row, self._gateway.words, self).open()

    @Slot()
    def export(self) -> None:
        """Write the signed version in sight as one file."""
        edition = self._edition(EditionState.SIGNED)
        if edition is None:
            return
        title, kinds = self.tr("Export as a file"), self.tr("Signed rules (*.edrules)")
        dialog = QFileDialog(self, title, f"{edition.code}.edrules", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("edrules")
        dialog.fileSelected.connect(lambda name: self.write(edition, Path(name)))
        dialog.open()

    def write(self, edition: RuleEdition, path: Path) -> None:
        """Write an edition to a place, and say its hash."""
        command = ExportRuleEdition(edition_id=edition.id, path=path)
        digest = self._gateway.perform(export_rule_edition, command)
        if digest is not None:
            said = self.tr("Written to {file}. Hash: {digest}.")
            self.wished.emit(Tell(said.format(file=path.name, digest=digest)))

    @Slot()
    def take_in(self) -> None:
        """Take in a file of another office."""
        dialog = ImportEditionDialog(self._gateway, self)
        dialog.taken_in.connect(self.made)
        dialog.open()

    @Slot()
    def withdraw(self) -> None:
        """Let the signed version in sight judge no more; asks for the reason."""
        edition = self._edition(EditionState.SIGNED)
        if edition is None:
            return

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = WithdrawRuleEdition(
                edition_id=edition.id, version=edition.version, reason=reason
            )
            return self._gateway.perform(withdraw_rule_edition, command, on_problem) is not None

        dialog = ReasonDialog(
            self.tr("Withdraw a version"),
            self.tr("&Withdraw"),
            self._gateway.words,
            do,
            parent=self,
        )
        words = self.tr(
            "“{title}” judges no more; what it replaced judges again. Decisions already made stay "
            "as they are."
        )
        dialog.explain(words.format(title=edition.title.shown_in(self._gateway.words.language)))
        dialog.open()

    @Slot()
    def discard(self) -> None:
        """Throw the draft in sight away; asks for the reason."""
        edition = self._edition(EditionState.DRAFT)
        if edition is None:
            return

        def do(reason: str, on_problem: OnProblem) -> bool:
            command = DiscardRuleDraft(
                edition_id=edition.id, version=edition.version, reason=reason
            )
            return self._gateway.perform(discard_rule_draft, command, on_problem) is not None

        ReasonDialog(
            self.tr("Throw a draft away"),
            self.tr("&Throw away"),
            self._gateway.words,
            do,
            parent=self,
        ).open()

    def _edition(self, state: EditionState) -> RuleEdition | None:
        edition = None if self._row is None else self._row.edition
        return edition if edition is not None and edition.state is state else None
