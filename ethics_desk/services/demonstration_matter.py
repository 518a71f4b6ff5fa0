"""One invented matter: who and what, when it arrived, and how it is taken in."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from random import Random

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.official import PostId, PostKind
from ethics_desk.domain.person import PersonId
from ethics_desk.imports.invented_people import InventedMatter, InventedPeople
from ethics_desk.names.iin import specimen_iin
from ethics_desk.services.allegations import AllegationMade
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.parties import OfficialNamed
from ethics_desk.services.people import AddPerson, add_person
from ethics_desk.services.posts import AppointToPost, appoint_to_post

MORNING = time(4, 0, tzinfo=UTC)
SECONDS_OF_DAY = 86_400
FIRST_BIRTH = date(1860, 1, 1)


class Ending(StrEnum):
    """How far an invented matter gets."""

    WAITING = "waiting"
    UNDER_INQUIRY = "under-inquiry"
    NOT_SUBSTANTIATED = "not-substantiated"
    SANCTIONED = "sanctioned"
    ANNULLED = "annulled"
    REFERRED_TO_COMMISSION = "referred-to-commission"
    DISCONTINUED = "discontinued"


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One invented matter: who and what, when it arrived, and how it ends.

    `alike` marks one that the main matter is compared with: its decision is among the mild ones.
    """

    people: InventedPeople
    invented: InventedMatter
    serial: int
    arrived: date
    ending: Ending
    alike: bool
    language: Language
    chance: Random
    main: bool


def on_day(desk: Desk, day: date) -> Desk:
    """The same desk on an earlier day, in the morning of the office."""
    moment = datetime.combine(day, MORNING)
    seconds = iter(range(SECONDS_OF_DAY))
    return replace(desk, today=lambda: day, now=lambda: moment + timedelta(seconds=next(seconds)))


def take_in(desk: Desk, agency_id: AgencyId, matter: Matter) -> InquiryId:
    """Register the matter with its official and allegation, on the day it arrived."""
    person_id = person_of(desk, matter, matter.serial)
    invented, people = matter.invented, matter.people
    post_id = _post(desk, agency_id, matter, person_id)
    committed = matter.arrived - timedelta(days=matter.chance.randrange(12, 40))
    made = AllegationMade(
        item=invented.item,
        text=invented.allegation.in_(matter.language),
        committed_on=committed,
        discovered_on=matter.arrived,
    )
    source = people.sources[invented.source]
    return register_inquiry(
        desk,
        RegisterInquiry(
            agency_id=agency_id,
            received_on=matter.arrived,
            received_at=time(10, matter.serial % 60),
            happened_on=committed,
            discovered_on=matter.arrived,
            channel=source.channel,
            subject=invented.subject.in_(matter.language),
            summary=invented.summary.in_(matter.language),
            incoming_number=f"{matter.serial + 100}-КІ",
            incoming_date=matter.arrived,
            officials=(OfficialNamed(person_id=person_id, post_id=post_id, allegations=(made,)),),
        ),
    ).value


def _post(desk: Desk, agency_id: AgencyId, matter: Matter, person_id: PersonId) -> PostId:
    post = matter.people.posts[matter.serial % len(matter.people.posts)]
    return appoint_to_post(
        desk,
        AppointToPost(
            person_id=person_id,
            agency_id=agency_id,
            title=post.title,
            unit=matter.people.units[matter.invented.unit],
            kind=PostKind.CORPS_B,
            leading=post.leading,
            held_from=matter.arrived - timedelta(days=900),
        ),
    ).value


def person_of(desk: Desk, matter: Matter, serial: int) -> PersonId:
    """An invented person of the matter, by a number; the same one again when known."""
    male = serial % 2 == 0
    name = (matter.people.men if male else matter.people.women).name(serial)
    birth = FIRST_BIRTH + timedelta(days=serial * 11)
    iin = specimen_iin(birth, male=male, serial=serial % 50)
    with desk.read() as work:
        known = work.persons.of(iin=iin)
    if known:
        return known[0].id
    person = AddPerson(kk=name.kk, ru=name.ru, latin=name.latin, iin=iin)
    return add_person(desk, person).value
