"""What the steps of issuing a letter gather."""

from dataclasses import dataclass, field

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.letter_asks import Ask
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.services.letters.drafts import KindOfLetter


@dataclass(slots=True, kw_only=True)
class Draft:
    """The letter in the making, shared by the steps; `replaces` is the letter it stands for."""

    inquiry_id: InquiryId
    kinds: tuple[KindOfLetter, ...] = field(default=())
    replaces: Letter | None = None

    def tells(self, kind: str | None, fact: str) -> bool:
        """Whether a kind of letter tells a fact where it is known."""
        return any(one.kind == kind and fact in one.tells for one in self.kinds)

    def asks(self, kind: str | None) -> tuple[Ask, ...]:
        """What a kind of letter asks of its writer."""
        return next((one.asks for one in self.kinds if one.kind == kind), ())

    def addressee(self, kind: str | None) -> AddresseeKind | None:
        """Whom a kind of letter goes to."""
        return next((one.addressee for one in self.kinds if one.kind == kind), None)

    def needs(self, kind: str | None, fact: str) -> bool:
        """Whether a kind of letter is not written without a fact."""
        return any(one.kind == kind and fact in one.needs for one in self.kinds)
