"""An inquiry of an agency in the capital, and a register with a living body and a dead one."""

from dataclasses import replace
from datetime import date

from sample_office import AGENCY, RESOURCES, words
from services.builders import given_person, given_substantiated

from ethics_desk.documents.press import open_press
from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import examples
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.person import PersonName
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.page import LetterNumber, write_page
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.transfers import RedirectAppeal, redirect_appeal

REDIRECT = "redirect-of-appeal"
MATERIALS = "materials-to-commission"
OFFENCE = "offence-material"
BODY, GONE = "kz-living", "kz-gone"
LAST_DAY = date(2025, 6, 29)
PART, WHY = "жалоба на отказ в выдаче справки", "вопрос иного ведомства"
SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")


def given_referable(desk):
    """A substantiated inquiry by a complaint of Серикова А. Б.; a part went to the living body."""
    given_register(desk)
    allegation = given_substantiated(desk)
    source = given_person(desk, kk=SERIKOVA, ru=SERIKOVA)
    applicant = AddParty(
        inquiry_id=allegation.inquiry_id, person_id=source.id, role=PartyRole.APPLICANT
    )
    add_party(desk, applicant)
    redirected(desk, allegation.inquiry_id)
    return arrived(desk, allegation.inquiry_id, Channel.COMPLAINT)


def redirected(desk, inquiry_id, body="living", part=PART, reason=WHY):
    """Record that an appeal, or a part of it, was sent on."""
    command = RedirectAppeal(
        inquiry_id=inquiry_id, agency_id=AgencyId(body), part=part, reason=reason
    )
    return redirect_appeal(desk, command).value


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


def wish(inquiry, kind, language=Language.RU, **over):
    """A letter of one kind, with what it asks answered."""
    asks = open_press(RESOURCES).template(kind).asks
    facts = {
        "to": BODY if kind == REDIRECT else "",
        "offences": ("cao-677",),
        "annexes": (Annex(title="Приказ"),),
        "asked": examples(asks, language),
    }
    return IssueLetter(inquiry_id=inquiry.id, kind=kind, language=language, **(facts | over))


def page(desk, command):
    """The letter as it would be written today."""
    with desk.store.read() as work:
        inquiry = work.inquiries.get(command.inquiry_id)
        return write_page(desk, work, inquiry, command, LetterNumber("1", desk.today()))
