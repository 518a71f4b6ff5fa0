"""Asking for one inquiry: all its page shows, in one reading."""

from dataclasses import dataclass
from datetime import date, time

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.card_rows import (
    AllegationRow,
    ClockRow,
    InquiryCard,
    JoiningRow,
    PartyRow,
    RedirectionRow,
)
from ethics_desk.domain.inquiry import Allegation, Inquiry, InquiryId, Party, PartyRole
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.packs.entries import Item
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.powers import keeps_out_of
from ethics_desk.services.retention.holds import hold_on
from ethics_desk.services.standing import office_for
from ethics_desk.services.terms.arrival import registration_day
from ethics_desk.services.terms.main_deadline import main_deadline
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedAgency:
    """An agency this office serves, as it is called today."""

    agency_id: AgencyId
    name: Trilingual
    pack: str


def inquiry_card(desk: Desk, inquiry_id: InquiryId) -> InquiryCard:
    """All that the page of one inquiry shows; raises `NotFound`."""
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        pack = desk.rules.pack(inquiry.pack)
        parties = tuple(
            _party(work, pack, inquiry, party) for party in work.parties.of(inquiry_id=inquiry_id)
        )
        substitute = work.members.find(inquiry.substitute_id) if inquiry.substitute_id else None
        hold, erased = hold_on(work, inquiry.id), work.erased_inquiries.find(inquiry.id)
        return InquiryCard(
            inquiry=inquiry,
            agency=agency_name_on(work, inquiry.agency_id, inquiry.registered_on),
            stage=pack.stages.stages[inquiry.stage].title,
            handler=work.members.get(inquiry.handler_id).name,
            substitute=substitute.name if substitute else NO_WORDS,
            clock=_clock(work, pack, inquiry),
            officials=tuple(one for one in parties if one.party.role is PartyRole.OFFICIAL),
            others=tuple(one for one in parties if one.party.role is not PartyRole.OFFICIAL),
            redirections=_redirections(work, inquiry_id),
            joinings=_joinings(work, inquiry_id),
            handler_keeps_out=keeps_out_of(
                work, desk.powers, MemberId(inquiry.handler_id), inquiry_id
            ),
            hold=hold.reason if hold else "",
            erased_on=erased.erased_on if erased else None,
        )


def served_agencies(desk: Desk) -> list[ServedAgency]:
    """The agencies whose inquiries these records keep, that of the acting member first."""
    with desk.read() as work:
        own = work.members.find(desk.member)
        offices = sorted(
            work.offices.of(), key=lambda one: own is None or one.agency_id != own.agency_id
        )
        return [
            ServedAgency(
                agency_id=office.agency_id,
                name=agency_name_on(work, office.agency_id, desk.today()),
                pack=office.pack,
            )
            for office in offices
        ]


def registration_day_of(
    desk: Desk, agency_id: AgencyId, received: date, at: time | None = None
) -> date:
    """The day on which what arrives at an agency then is registered (row AP-01)."""
    with desk.read() as work:
        office = office_for(work, agency_id)
    return registration_day(desk, office.pack, received, at, office.closes_at)


def misconduct_items(desk: Desk, pack: str, day: date) -> list[Item]:
    """The misconduct catalogue as it stood on a day, or its oldest wording before all of them."""
    judge = desk.rules.pack(pack)
    version = judge.version_on(day) or judge.versions[0]
    return list(version.items.values())


def _party(work: Work, pack: Pack, inquiry: Inquiry, party: Party) -> PartyRow:
    post = work.posts.find(party.post_id) if party.post_id else None
    day = inquiry.happened_on or inquiry.registered_on
    return PartyRow(
        party=party,
        person=work.persons.get(party.person_id),
        post=post,
        agency=agency_name_on(work, post.agency_id, day) if post else NO_WORDS,
        allegations=tuple(
            _allegation(pack, allegation) for allegation in work.allegations.of(party_id=party.id)
        ),
    )


def _allegation(pack: Pack, allegation: Allegation) -> AllegationRow:
    item = pack.item(allegation.item, allegation.committed_on)
    unnamed = Trilingual(kk=allegation.item, ru=allegation.item, en=allegation.item)
    return AllegationRow(
        allegation=allegation,
        title=item.title if item else unnamed,
        citation=item.citation if item else NO_WORDS,
    )


def _clock(work: Work, pack: Pack, inquiry: Inquiry) -> ClockRow | None:
    deadline = main_deadline(work, inquiry.id)
    clock = None if deadline is None else pack.clock(deadline.clock, deadline.started_on)
    if deadline is None or clock is None:
        return None
    return ClockRow(
        title=clock.title,
        citation=clock.citation,
        extendable=clock.extended_by is not None,
        extended_until=deadline.extended_until,
    )


def _redirections(work: Work, inquiry_id: InquiryId) -> tuple[RedirectionRow, ...]:
    return tuple(
        RedirectionRow(
            redirection=one, agency=agency_name_on(work, one.agency_id, one.redirected_on)
        )
        for one in work.redirections.of(inquiry_id=inquiry_id)
    )


def _joinings(work: Work, inquiry_id: InquiryId) -> tuple[JoiningRow, ...]:
    rows = [
        JoiningRow(joining=one, other_id=other, other_number=work.inquiries.get(other).number)
        for one, other in [
            *((one, one.into_id) for one in work.joinings.of(inquiry_id=inquiry_id)),
            *((one, one.inquiry_id) for one in work.joinings.of(into_id=inquiry_id)),
        ]
    ]
    return tuple(rows)
