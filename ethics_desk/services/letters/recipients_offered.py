"""The bodies a writer chooses among for a letter of today."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.recipients import known_addressees
from ethics_desk.services.letters.redirects import standing_redirections


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A body to choose: since when it exists, and how surely its name is known.

    `id` is what `IssueLetter.to` says of it; `confidence` is S, 2, R or D, empty for a body of the
    office's own register. Below an `own` body the agency's name is written.
    """

    id: str
    kind: AddresseeKind
    name: Trilingual
    since: date | None = None
    confidence: str = ""
    own: bool = False


def recipients_of(desk: Desk, inquiry_id: InquiryId, kind: str) -> tuple[Recipient, ...]:
    """The bodies a kind of letter may go to today, the usual one first.

    None for a kind that goes to a person, or to the body competent for an appeal
    (`bodies_redirected_to`).
    """
    with desk.read() as work:
        agency = work.agencies.get(work.inquiries.get(inquiry_id).agency_id)
        template = office_press(desk, work, agency.id).template(kind)
    return tuple(
        Recipient(
            id=one.id,
            kind=one.kind,
            name=one.name,
            since=one.valid_from,
            confidence=one.confidence,
            own=one.own_agency,
        )
        for wanted in template.addressees
        for place in dict.fromkeys((agency.region, ""))
        for one in known_addressees(desk.resources)
        if one.kind is wanted and one.region == place and one.receives_on(desk.today())
    )


def bodies_redirected_to(desk: Desk, inquiry_id: InquiryId) -> tuple[Recipient, ...]:
    """The bodies an appeal was sent on to, as they are called today."""
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        keys = dict.fromkeys(one.agency_id for one in standing_redirections(work, inquiry))
        bodies = [work.agencies.get(key) for key in keys]
        return tuple(
            Recipient(
                id=one.code,
                kind=AddresseeKind.COMPETENT_BODY,
                name=agency_name_on(work, one.id, desk.today()),
                since=one.exists_from,
            )
            for one in bodies
        )
