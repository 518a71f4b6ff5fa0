"""What a tour of the window looks at: one inquiry that went the whole way, and things around it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from ethics_desk.domain.agency import Agency, AgencyName
from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.office_rows import PreventiveRow
from ethics_desk.domain.people_rows import PersonCard, SanctionRow
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.domain.sanction import Decision, Proposal
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.findings.rows import FindingRow, finding_rows
from ethics_desk.gui.inquiry.sanction.subjects import Subject, subjects_of
from ethics_desk.gui.memory import Memory
from ethics_desk.services.agency_directory import agency_of
from ethics_desk.services.decisions import list_decisions
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence import list_evidence
from ethics_desk.services.findings import list_findings
from ethics_desk.services.inquiries import inquiry_window
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.letters.letters import list_letters
from ethics_desk.services.person_directory import person_card, person_window
from ethics_desk.services.prevention import preventive_window
from ethics_desk.services.sanctions import list_proposals
from ethics_desk.services.stages import StepChoice, step_choices

ROWS_LOOKED_AT = 100
WHOLE = ListRequest()
K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stop:
    """One dialog: the name of its picture, its class, how it is made over the demonstration."""

    name: str
    kind: type[QDialog]
    make: Callable[["Sight"], QDialog]


class Sight:
    """The demonstration office as dialogs need it; `over` is the window they stand over.

    Every property raises `LookupError` when the office holds nothing of its kind.
    """

    def __init__(
        self, gateway: Gateway, memory: Memory, inquiry_id: InquiryId, over: QWidget, register: Path
    ) -> None:
        """Look at one inquiry; `register` is a spreadsheet to be imported."""
        self.gateway = gateway
        self.memory = memory
        self.inquiry_id = inquiry_id
        self.over = over
        self.register = register

    @cached_property
    def card(self) -> InquiryCard:
        """The card of the inquiry."""
        return self.asked(lambda desk: inquiry_card(desk, self.inquiry_id))

    @property
    def inquiry(self) -> Inquiry:
        """The inquiry itself."""
        return self.card.inquiry

    @cached_property
    def agency(self) -> tuple[Agency, AgencyName]:
        """The agency of the inquiry and its last name."""
        agency, names = self.asked(lambda desk: agency_of(desk, self.inquiry.agency_id))
        return agency, names[-1]

    @cached_property
    def evidence(self) -> Evidence:
        """A piece of evidence."""
        return _first(self.asked(lambda desk: list_evidence(desk, self.inquiry_id)))

    @cached_property
    def finding(self) -> FindingRow:
        """An allegation and what was found."""
        found = self.asked(lambda desk: list_findings(desk, self.inquiry_id))
        return _first(finding_rows(self.card, found, self.gateway.words))

    @cached_property
    def subject(self) -> Subject:
        """An allegation against an official."""
        return _first(subjects_of(self.card, self.gateway.words))

    @cached_property
    def letter(self) -> Letter:
        """A letter of the inquiry."""
        return _first(self.asked(lambda desk: list_letters(desk, self.inquiry_id)))

    @cached_property
    def proposal(self) -> Proposal:
        """A proposal, of whichever inquiry."""
        return self._anywhere(list_proposals)

    @cached_property
    def decision(self) -> Decision:
        """A decision, of whichever inquiry."""
        return self._anywhere(list_decisions).decision

    @cached_property
    def person(self) -> PersonCard:
        """The official of the inquiry."""
        key = _first(self.card.officials).person.id
        return self.asked(lambda desk: person_card(desk, key))

    @cached_property
    def sanction(self) -> SanctionRow:
        """A sanction of anybody."""
        window = self.asked(lambda desk: person_window(desk, WHOLE, 0, ROWS_LOOKED_AT))
        for row in window.rows:
            card = self.asked(about(person_card, PersonId(row.id)))
            if card.sanctions:
                return card.sanctions[0]
        raise LookupError("nobody was sanctioned")

    @cached_property
    def preventive_work(self) -> PreventiveRow:
        """A line of the register of preventive work."""
        window = self.asked(lambda desk: preventive_window(desk, WHOLE, 0, 1))
        return _first(window.rows)

    @cached_property
    def step(self) -> tuple[InquiryId, StepChoice]:
        """A step that cannot be taken yet, of whichever inquiry, so that it says why."""
        for key in self.inquiries:
            for choice in self.asked(about(step_choices, key)):
                if choice.missing:
                    return key, choice
        raise LookupError("every step can be taken")

    @cached_property
    def inquiries(self) -> tuple[InquiryId, ...]:
        """The inquiries of the office, as many as are looked at."""
        window = self.asked(lambda desk: inquiry_window(desk, WHOLE, 0, ROWS_LOOKED_AT))
        return tuple(InquiryId(row.id) for row in window.rows)

    def _anywhere(self, question: Callable[[Desk, InquiryId], tuple[T, ...]]) -> T:
        for key in self.inquiries:
            found = self.asked(about(question, key))
            if found:
                return found[0]
        raise LookupError("no inquiry has it")

    def asked(self, question: Callable[[Desk], T]) -> T:
        """The answer to a question."""
        answer = self.gateway.ask(question)
        if answer is None:
            raise LookupError("the question was refused")
        return answer


def about(question: Callable[[Desk, K], T], key: K) -> Callable[[Desk], T]:
    """A question about one thing, ready to be asked."""
    return lambda desk: question(desk, key)


def _first(things: "list[T] | tuple[T, ...]") -> T:
    if not things:
        raise LookupError("the demonstration has nothing of this kind")
    return things[0]
