"""What the page of one inquiry shows."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.inquiry import Allegation, Inquiry, InquiryId, Party
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.official import Post
from ethics_desk.domain.person import Person
from ethics_desk.domain.transfer import Joining, Redirection


@dataclass(frozen=True, slots=True, kw_only=True)
class AllegationRow:
    """One allegation with the name and clause of its item in the law of the day of the act."""

    allegation: Allegation
    title: Trilingual
    citation: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyRow:
    """One person's part in the inquiry; `agency` is the body of the post as it was called."""

    party: Party
    person: Person
    post: Post | None = None
    agency: Trilingual = NO_WORDS
    allegations: tuple[AllegationRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectionRow:
    """One sending on, to a body as it was called on that day."""

    redirection: Redirection
    agency: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class JoiningRow:
    """One joining, with the number of the other inquiry."""

    joining: Joining
    other_id: InquiryId
    other_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockRow:
    """The statutory clock that runs on the inquiry, and its source."""

    title: Trilingual
    citation: Trilingual
    extendable: bool
    extended_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryCard:
    """All that one page needs to know about one inquiry besides its journal.

    `officials` have their allegations; `others` are all other parties; `handler_keeps_out` says
    that the one who handles it cannot open it (APPC art 67). `hold` is the reason why nothing of
    it may be erased, `erased_on` the day on which its personal data were.
    """

    inquiry: Inquiry
    agency: Trilingual
    stage: Trilingual
    handler: Trilingual
    substitute: Trilingual
    clock: ClockRow | None
    officials: tuple[PartyRow, ...]
    others: tuple[PartyRow, ...]
    redirections: tuple[RedirectionRow, ...]
    joinings: tuple[JoiningRow, ...]
    handler_keeps_out: bool
    hold: str = ""
    erased_on: date | None = None
