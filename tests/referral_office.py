"""An inquiry of an agency in the capital, and a register with a living body and a dead one."""

from dataclasses import replace
from datetime import date

from sample_office import AGENCY, words
from services.builders import given_person, given_substantiated

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.person import PersonName
from ethics_desk.services.parties import AddParty, add_party

REDIRECT = "redirect-of-appeal"
MATERIALS = "materials-to-commission"
OFFENCE = "offence-material"
BODY, GONE = "kz-living", "kz-gone"
LAST_DAY = date(2025, 6, 29)
SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")


def given_referable(desk):
    """A substantiated inquiry that Серикова А. Б. reported in a complaint."""
    given_register(desk)
    allegation = given_substantiated(desk)
    source = given_person(desk, kk=SERIKOVA, ru=SERIKOVA)
    applicant = AddParty(
        inquiry_id=allegation.inquiry_id, person_id=source.id, role=PartyRole.APPLICANT
    )
    add_party(desk, applicant)
    return arrived(desk, allegation.inquiry_id, Channel.COMPLAINT)


def arrived(desk, inquiry_id, channel):
    """The inquiry as if it had come by another channel."""
    with desk.store.write() as work:
        return work.inquiries.replace(replace(work.inquiries.get(inquiry_id), channel=channel))


def given_register(desk):
    """Our agency in the capital, a living body, and a dead one with its successor."""
    with desk.store.write() as work:
        work.agencies.replace(replace(work.agencies.get(AGENCY), region="71"))
        living = Agency(id=AgencyId("living"), code=BODY, type=AgencyType.PRESIDENTIAL_BODY)
        gone = replace(
            living, id=AgencyId("gone"), code=GONE, exists_to=LAST_DAY, successor_id=living.id
        )
        for body, name in ((living, "Служба"), (gone, "Прежнее агентство")):
            work.agencies.add(body)
            named = AgencyNameId(f"name-{body.id}")
            work.agency_names.add(AgencyName(id=named, agency_id=body.id, name=words(name)))
