"""The parties of an inquiry: who it concerns, what is alleged, who else takes part."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton
from typing_extensions import override

from ethics_desk.domain.card_rows import AllegationRow, InquiryCard, PartyRow
from ethics_desk.domain.inquiry import PartyId
from ethics_desk.gui.accounts.identity_dialogs import SealedSourceDialog, sealed_words
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiry.parties_tree import PartiesTree
from ethics_desk.gui.inquiry.party_dialog import official_dialog, other_party_dialog
from ethics_desk.gui.inquiry.tab import InquiryTab
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.matter.allegation_dialog import AllegationDialog
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.wishes import OpenPerson, Tell
from ethics_desk.services.allegations import (
    AddAllegation,
    AllegationMade,
    EditAllegation,
    RemoveAllegation,
    add_allegation,
    edit_allegation,
    remove_allegation,
)
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.parties import RemoveParty, remove_party


class PartiesTab(InquiryTab):
    """Officials with posts and allegations, and the others by role."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """Without an inquiry yet."""
        super().__init__(gateway, memory)
        self._card: InquiryCard | None = None
        self.tree = PartiesTree(gateway.words, self)
        self.tree.picked.connect(self._offer)
        self.tree.chosen.connect(self._open)
        self.add = QPushButton(icon("add"), self.tr("&Add"))
        adding = QMenu(self.add)
        self.add_official = adding.addAction(self.tr("&Official…"), self.name_official)
        self.add_item = adding.addAction(self.tr("A&llegation…"), self.allege)
        adding.addAction(self.tr("Another &party…"), self.name_other)
        sealed = adding.addAction(self.tr("&Sealed source…"), self.take_in_source)
        only_for(gateway, sealed, "take-in-sealed-source")
        only_for(gateway, self.add_item, "add-allegation")
        only_for(gateway, self.add, "add-party", "add-allegation")
        self.add.setMenu(adding)
        self.change = self._button(self.tr("&Correct…"), self.correct)
        only_for(gateway, self.change, "edit-allegation")
        self.remove = self._button(self.tr("Take o&ut…"), self.take_out)
        only_for(gateway, self.remove, "remove-party", "remove-allegation")
        self.open_card = self._button(self.tr("Open the p&erson"), self.show_person)
        self.empty = quiet(self.tr("No official is named yet: the inquiry needs one to be opened."))
        self._lay_out()

    @override
    def title(self) -> str:
        return self.tr("Parties")

    @override
    def refresh(self) -> None:
        key = self.inquiry_id
        self._card = self.gateway.ask(lambda desk: inquiry_card(desk, key)) if key else None
        if self._card is not None:
            self.tree.show_card(self._card)
            self.empty.setVisible(not self._card.officials)
        self._offer()

    @Slot()
    def name_official(self) -> None:
        """Name an official under inquiry."""
        if self._card is not None:
            official_dialog(self.gateway, self._card.inquiry, self.window()).open()

    @Slot()
    def name_other(self) -> None:
        """Name another party by role."""
        if self._card is not None:
            other_party_dialog(self.gateway, self._card.inquiry, self.window()).open()

    @Slot()
    def take_in_source(self) -> None:
        """Take in a source who stays unknown."""
        if self._card is not None:
            dialog = SealedSourceDialog(self.gateway, self._card.inquiry, self.window())
            dialog.sealed.connect(
                lambda made: self.wished.emit(Tell(sealed_words(self.gateway, made)))
            )
            dialog.open()

    @Slot()
    def allege(self) -> None:
        """Write an allegation against an official down."""
        if self._card is None:
            return

        def take(official: str, made: AllegationMade, on_problem: OnProblem) -> bool:
            party = officials[PartyId(official)].party
            command = AddAllegation(party_id=party.id, made=made)
            return self.gateway.perform(add_allegation, command, on_problem) is not None

        officials = {row.party.id: row for row in self._card.officials}
        dialog = self._allegation_dialog(list(officials.values()), take, None)
        picked = self._official_in_sight()
        if picked is not None:
            dialog.fields.official.choose(picked.party.id)
        dialog.open()

    @Slot()
    def correct(self) -> None:
        """Correct the allegation in sight."""
        row, official = self.tree.current_row(), self._official_in_sight()
        if not isinstance(row, AllegationRow) or official is None:
            return
        former = row.allegation

        def take(_official: str, made: AllegationMade, on_problem: OnProblem) -> bool:
            command = EditAllegation(allegation_id=former.id, version=former.version, made=made)
            return self.gateway.perform(edit_allegation, command, on_problem) is not None

        self._allegation_dialog([official], take, row).open()

    @Slot()
    def take_out(self) -> None:
        """Take out the party or the allegation in sight, with the reason."""
        match self.tree.current_row():
            case AllegationRow(allegation=allegation):

                def withdraw(reason: str, on_problem: OnProblem) -> bool:
                    command = RemoveAllegation(allegation_id=allegation.id, reason=reason)
                    return self.gateway.perform(remove_allegation, command, on_problem) is not None

                self._ask(self.tr("Take the allegation back"), withdraw)
            case PartyRow(party=party):

                def leave_out(reason: str, on_problem: OnProblem) -> bool:
                    command = RemoveParty(party_id=party.id, reason=reason)
                    return self.gateway.perform(remove_party, command, on_problem) is not None

                self._ask(self.tr("Take the party out"), leave_out)
            case _:
                return

    @Slot()
    def show_person(self) -> None:
        """Wish to see the person in sight."""
        row = self.tree.current_row()
        if isinstance(row, PartyRow):
            self.wished.emit(OpenPerson(row.person.id))

    def _allegation_dialog(
        self,
        officials: list[PartyRow],
        take: Callable[[str, AllegationMade, OnProblem], bool],
        former: AllegationRow | None,
    ) -> AllegationDialog:
        language = self.gateway.words.language
        return AllegationDialog(
            self.gateway,
            self._card.inquiry.pack if self._card else "",
            [Choice(one.party.id, one.person.name_in(language).full) for one in officials],
            take,
            former=former.allegation if former else None,
            parent=self.window(),
        )

    def _official_in_sight(self) -> PartyRow | None:
        """The official in sight, or the one whose allegation is."""
        row = self.tree.current_row()
        for official in self._card.officials if self._card else ():
            if row == official or row in official.allegations:
                return official
        return None

    def _ask(self, title: str, do: Callable[[str, OnProblem], bool]) -> None:
        deed = self.tr("Take &out")
        ReasonDialog(title, deed, self.gateway.words, do, parent=self.window()).open()

    @Slot(object)
    def _open(self, row: object) -> None:
        if isinstance(row, AllegationRow):
            self.correct()
        elif isinstance(row, PartyRow):
            self.show_person()

    @Slot()
    def _offer(self) -> None:
        row = self.tree.current_row()
        card = self._card
        going_on = card is not None and card.inquiry.stage.is_open and not card.inquiry.voided
        self.add.setEnabled(going_on)
        self.add_item.setEnabled(card is not None and bool(card.officials))
        self.change.setEnabled(going_on and isinstance(row, AllegationRow))
        self.remove.setEnabled(going_on and isinstance(row, PartyRow | AllegationRow))
        self.open_card.setEnabled(isinstance(row, PartyRow))

    def _button(self, words: str, deed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(deed)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        for button in (self.open_card, self.change, self.remove):
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.tree, 1)
