"""What the steps of issuing a letter gather."""

from dataclasses import dataclass, field

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter import Letter
from ethics_desk.services.letter_drafts import KindOfLetter


@dataclass(slots=True, kw_only=True)
class Draft:
    """The letter in the making, shared by the steps; `replaces` is the letter it stands for."""

    inquiry_id: InquiryId
    kinds: tuple[KindOfLetter, ...] = field(default=())
    replaces: Letter | None = None

    def needs(self, kind: str | None, fact: str) -> bool:
        """Whether a kind of letter is not written without a fact."""
        return any(one.kind == kind and fact in one.needs for one in self.kinds)
