"""The fields of whom a letter goes to: which party, why a guarded one, whose letter is recalled.

A redirect carries the appeal itself, so one that came by the hotline asks for the reason as well.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId, PartyId
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.wording import short_date
from ethics_desk.services.letters.persons import (
    PartyOffered,
    goes_to_person,
    parties_offered,
    source_guarded,
)
from ethics_desk.services.letters.receivers import letters_unanswered
from ethics_desk.texts import say_code

REASON_LINES = 2


class ReceiverFields(QWidget):
    """Offers only parties of the fitting role; hidden for letters to bodies that guard nobody."""

    edited = Signal()

    def __init__(self, gateway: Gateway, inquiry_id: InquiryId, parent: QWidget) -> None:
        """Nobody offered yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._inquiry_id = inquiry_id
        self._kind = ""
        self._carries_source = False
        self._parties: tuple[PartyOffered, ...] = ()
        self._letters: tuple[Letter, ...] = ()
        self.reminds = ChoiceField()
        self.party = ChoiceField()
        self.reason = LongTextField(lines=REASON_LINES)
        self.form = Form(gateway.words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self._lay_out()

    def show_addressee(self, kind: AddresseeKind | None) -> None:
        """Offer whoever a kind of letter may go to."""
        reminds = kind is AddresseeKind.REMINDED
        self.form.show_row("reminds_id", shown=reminds)
        if reminds:
            self._offer_letters()
        key, redirects = self._inquiry_id, kind is AddresseeKind.COMPETENT_BODY
        self._carries_source = redirects and bool(
            self._gateway.ask(lambda desk: source_guarded(desk, key))
        )
        self._offer_parties("" if kind is None else self._addressed(kind))
        self.setVisible(reminds or goes_to_person(self._kind) or self._carries_source)

    def to_party(self) -> PartyId | None:
        """The party chosen; None for a letter to a body."""
        code = self.party.code()
        return PartyId(code) if code and goes_to_person(self._kind) else None

    def source_reason(self) -> str:
        """Why a guarded source is written to, or its appeal goes on; empty where there is none."""
        return self.reason.text() if self._guarded() else ""

    def reminds_id(self) -> LetterId | None:
        """The letter reminded of."""
        code = self.reminds.code()
        return LetterId(code) if code and self._letters else None

    def stops(self) -> tuple[Field, ...]:
        """The fields as the keyboard comes to them."""
        return (self.reminds, self.party, self.reason)

    def complete(self) -> bool:
        """Whether whom it goes to is clear; says beside the fields what is not."""
        return self.form.complete()

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field; False when it belongs to none of these."""
        return self.form.show_problem(problem)

    def _addressed(self, kind: AddresseeKind) -> str:
        """The kind of addressee, of a reminder that of the letter reminded of."""
        if kind is not AddresseeKind.REMINDED:
            self._letters = ()
            return kind
        chosen = (one.addressee_kind for one in self._letters if one.id == self.reminds.code())
        return next(chosen, "")

    def _offer_letters(self) -> None:
        key = self._inquiry_id
        self._letters = self._gateway.ask(lambda desk: letters_unanswered(desk, key)) or ()
        words = self.tr("№ {number} of {day}, answer asked for by {due}")
        choices = [
            Choice(
                one.id,
                words.format(
                    number=one.number,
                    day=short_date(one.issued_on),
                    due=short_date(one.answer_due),
                ),
            )
            for one in self._letters
        ]
        self.reminds.offer(choices)
        if len(choices) == 1:
            self.reminds.choose(choices[0].code)

    def _offer_parties(self, kind: str) -> None:
        self._kind = kind
        key, shown = self._inquiry_id, goes_to_person(kind)
        self._parties = ()
        if shown:
            spoken = self._gateway.words.language
            offered = self._gateway.ask(lambda desk: parties_offered(desk, key, kind, spoken))
            self._parties = offered or ()
        self.party.offer([Choice(one.id, self._named(one)) for one in self._parties])
        if len(self._parties) == 1:
            self.party.choose(self._parties[0].id)
        self.form.show_row("to_party", shown=shown)
        self._show_reason()

    def _named(self, party: PartyOffered) -> str:
        role = say_code(self._gateway.words, "party-role", party.role)
        return f"{party.name} – {role}"

    def _guarded(self) -> bool:
        chosen = self.party.code()
        return self._carries_source or any(one.guarded for one in self._parties if one.id == chosen)

    def _lay_out(self) -> None:
        self.form.add("reminds_id", self.tr("&Letter reminded of"), self.reminds, required=True)
        hint = self.tr("The name stands on the letter; lists and the journal say only the role.")
        self.form.add("to_party", self.tr("&Goes to"), self.party, required=True, hint=hint)
        hint = self.tr(
            "The matter came by the hotline or from a whistle-blower: the letter, or the appeal it "
            "carries, may betray that person. The reason stands in the journal; name nobody in it."
        )
        self.form.add(
            "source_reason",
            self.tr("&Why it is sent all the same"),
            self.reason,
            required=True,
            hint=hint,
        )
        self.party.edited.connect(self._show_reason)
        self.reminds.edited.connect(self._follow_letter)
        for field in self.stops():
            field.edited.connect(self.edited)
        self.show_addressee(None)

    @Slot()
    def _show_reason(self) -> None:
        self.form.show_row("source_reason", shown=self._guarded())

    @Slot()
    def _follow_letter(self) -> None:
        """Another letter may have gone to somebody else."""
        if self._letters:
            self._offer_parties(self._addressed(AddresseeKind.REMINDED))
