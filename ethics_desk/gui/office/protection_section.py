"""Settings: whether the records are encrypted, who opens them, when the window locks."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from ethics_desk.domain.office import Office
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.keys.dialogs import AddKeyDialog, ChangePassphraseDialog, RemoveKeyDialog
from ethics_desk.gui.keys.encrypt_dialog import EncryptDialog
from ethics_desk.gui.keys.former_dialog import FormerDialog
from ethics_desk.gui.keys.idle import MINUTES, SETTING, minutes_of
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.wishes import EncryptRecords, LockAfter, LockWindow, Tell
from ethics_desk.services.keys.encryption import copies_in_clear, former_in_clear
from ethics_desk.services.keys.passphrases import KeyHolder, list_keys
from ethics_desk.services.members import list_members
from ethics_desk.texts import In

translate = QCoreApplication.translate


class ProtectionSection(Section):
    """Two faces: records in clear can be encrypted; encrypted ones have passphrases and a lock."""

    wished = Signal(object)

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Nothing is asked yet."""
        super().__init__(gateway)
        self._memory = memory
        self._model: TableModel[KeyHolder] = TableModel(_columns(gateway.words), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Who opens the records"), self.tr("Nobody has a passphrase."))
        self.minutes = ChoiceField()
        self.encrypt_button = QPushButton(self.tr("&Encrypt these records…"))
        self.add_button = QPushButton(self.tr("&Give a member a passphrase…"))
        self.remove_button = QPushButton(self.tr("&Take away…"))
        self.change_button = QPushButton(self.tr("&Change my passphrase…"))
        self.copies = quiet("")
        self.former_button = QPushButton(self.tr("Remove the &former file…"))
        self.anew_button = QPushButton(self.tr("Encrypt a&new…"))
        for button, deed in (
            (self.add_button, "add-key"),
            (self.remove_button, "remove-key"),
            (self.change_button, "change-passphrase"),
            (self.encrypt_button, "encrypt-records"),
            (self.anew_button, "encrypt-records"),
        ):
            only_for(self.gateway, button, deed)
        self.lock_button = QPushButton(self.tr("&Lock the window now"))
        self._plain = self._plain_face()
        self._locked = self._locked_face()
        self.column.addWidget(self._plain)
        self.column.addWidget(self._locked, 1)
        self.column.addStretch(1)
        self._connect()

    @override
    def show_office(self, office: Office) -> None:
        encrypted = self.gateway.ask(lambda desk: desk.store.key is not None) or False
        self._plain.setVisible(not encrypted)
        self._locked.setVisible(encrypted)
        self._model.show(list(self.gateway.ask(list_keys) or ()) if encrypted else [])
        self.remove_button.setEnabled(False)
        copies = self.gateway.ask(copies_in_clear) or ()
        said = self.tr("These copies beside the records are not encrypted: {names}")
        self.copies.setText(said.format(names=", ".join(one.name for one in copies)))
        self.copies.setVisible(bool(copies))
        self.former_button.setVisible(self.gateway.ask(former_in_clear) is not None)

    @Slot()
    def remove_former(self) -> FormerDialog | None:
        """Ask once more, then remove the file that stayed when the records were encrypted."""
        former = self.gateway.ask(former_in_clear)
        if former is None:
            return None
        dialog = FormerDialog(self.gateway.words, former, self)
        dialog.accepted.connect(lambda: self.gateway.changed.emit(frozenset()))
        dialog.open()
        return dialog

    @Slot()
    def encrypt(self) -> EncryptDialog:
        """Ask for the secret of records, in clear or to be encrypted anew; the program does it."""
        anew = bool(self.gateway.ask(lambda desk: desk.store.key is not None))
        dialog = EncryptDialog(self.gateway, self, anew=anew)
        dialog.made.connect(lambda secret: self.wished.emit(EncryptRecords(secret)))
        dialog.open()
        return dialog

    @Slot()
    def add_key(self) -> AddKeyDialog:
        """Ask for the passphrase of a member who has none."""
        having = {one.account for one in self.gateway.ask(list_keys) or ()}
        members = self.gateway.ask(lambda desk: list_members(desk, active_only=True)) or []
        dialog = AddKeyDialog(self.gateway, [one for one in members if one.id not in having], self)
        dialog.accepted.connect(lambda: self._tell(self.tr("The member has a passphrase.")))
        dialog.open()
        return dialog

    @Slot()
    def change(self) -> ChangePassphraseDialog:
        """Ask for the old passphrase and a new one."""
        dialog = ChangePassphraseDialog(self.gateway, self)
        dialog.accepted.connect(lambda: self._tell(self.tr("The passphrase is changed.")))
        dialog.open()
        return dialog

    @Slot()
    def remove(self) -> RemoveKeyDialog | None:
        """Ask once more, then take the chosen member's passphrase away."""
        for holder in self.view.chosen_rows()[:1]:
            if isinstance(holder, KeyHolder):
                name = _name(self.gateway.words, holder)
                dialog = RemoveKeyDialog(self.gateway, holder.account, name, self)
                dialog.open()
                return dialog
        return None

    def _tell(self, words: str) -> None:
        self.wished.emit(Tell(words))

    @Slot()
    def _keep_minutes(self) -> None:
        minutes = self.minutes.code()
        if minutes is not None:
            self._memory.keep(SETTING, minutes)
            self.wished.emit(LockAfter(int(minutes)))

    def _connect(self) -> None:
        for button in (self.encrypt_button, self.anew_button):
            button.clicked.connect(self.encrypt)
        self.add_button.clicked.connect(self.add_key)
        self.change_button.clicked.connect(self.change)
        self.remove_button.clicked.connect(self.remove)
        self.former_button.clicked.connect(self.remove_former)
        self.lock_button.clicked.connect(lambda: self.wished.emit(LockWindow()))
        self.view.current.connect(lambda row: self.remove_button.setEnabled(row is not None))
        self.minutes.edited.connect(self._keep_minutes)

    def _plain_face(self) -> QWidget:
        face = Section(self.gateway)
        face.column.setContentsMargins(0, 0, 0, 0)
        face.column.addWidget(section_title(self.tr("The records are not encrypted")))
        face.column.addWidget(
            quiet(
                self.tr(
                    "Whoever gets the file can read it. Encrypting writes a new file, checks it "
                    "against this one and puts it in its place; the program opens it again "
                    "afterwards. Copies made before stay readable."
                )
            )
        )
        face.column.addLayout(_row(self.encrypt_button))
        return face

    def _locked_face(self) -> QWidget:
        face = Section(self.gateway)
        face.column.setContentsMargins(0, 0, 0, 0)
        face.column.addWidget(section_title(self.tr("Who opens the records")))
        face.column.addLayout(
            _row(self.add_button, self.remove_button, self.change_button, self.anew_button)
        )
        face.column.addWidget(self.view, 1)
        face.column.addWidget(self.copies)
        face.column.addLayout(_row(self.former_button))
        face.column.addWidget(section_title(self.tr("Lock of the window")))
        kept = minutes_of(self._memory.recall(SETTING))
        self.minutes.offer(
            [Choice(str(one), self.tr("{count} min").format(count=one)) for one in MINUTES]
        )
        self.minutes.choose(str(kept))
        form = Form(self.gateway.words)
        form.add("minutes", self.tr("Lock it when &nobody touches it for"), self.minutes)
        face.column.addWidget(form)
        face.column.addLayout(_row(self.lock_button))
        return face


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _name(words: In, holder: KeyHolder) -> str:
    if holder.member is None:
        return words.say("keys.unknown-member")
    return holder.member.name.shown_in(words.language)


def _columns(words: In) -> tuple[Column[KeyHolder], ...]:
    return (
        Column(
            name="name",
            title=lambda: translate("ProtectionSection", "Name"),
            text=lambda holder: _name(words, holder),
            sort_key=lambda holder: _name(words, holder),
            width=30,
        ),
        Column(
            name="post",
            title=lambda: translate("ProtectionSection", "Post"),
            text=lambda holder: (
                holder.member.post.shown_in(words.language) if holder.member else ""
            ),
            width=30,
        ),
    )
