"""The duties of the officials of one inquiry: who is suspended, who asked to resign."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.duties import Resignation, Suspension
from ethics_desk.domain.inquiry import InquiryId, Party, PartyId, PartyRole
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.resignations import Hold, held_until, resignation_held
from ethics_desk.services.gates.suspensions import suspensions_of
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Duties:
    """One official's suspensions and requests to resign by day.

    `hold` says why a request may not be satisfied today, also before there is one, `held_until` the
    last day to which that can go on.
    """

    party_id: PartyId
    suspensions: tuple[Suspension, ...]
    resignations: tuple[Resignation, ...]
    hold: Hold | None
    held_until: date | None = None


def duties_of(desk: Desk, party_id: PartyId) -> Duties:
    """The duties of one official as they stand today."""
    with desk.read() as work:
        return _duties(desk, work, work.parties.get(party_id))


def duties_in(desk: Desk, inquiry_id: InquiryId) -> tuple[Duties, ...]:
    """The officials of an inquiry who are suspended or asked to resign."""
    with desk.read() as work:
        officials = work.parties.of(inquiry_id=inquiry_id, role=PartyRole.OFFICIAL)
        every = [_duties(desk, work, party) for party in officials]
    return tuple(one for one in every if one.suspensions or one.resignations)


def _duties(desk: Desk, work: Work, party: Party) -> Duties:
    hold = resignation_held(desk, work, party.id)
    asked = work.resignations.of(party_id=party.id)
    return Duties(
        party_id=party.id,
        suspensions=suspensions_of(work, party.id),
        resignations=tuple(sorted(asked, key=lambda one: one.requested_on)),
        hold=hold,
        held_until=None if hold is None else held_until(desk, work, hold),
    )
