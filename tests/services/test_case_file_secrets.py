"""Wherever the name of who reported stands in the records, it stands nowhere in a case file."""

import json
from dataclasses import fields, replace

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_deadline,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
    given_person,
)

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.services.case_file.dossier import dossier_page
from ethics_desk.services.case_file.gathering import gather
from ethics_desk.services.case_file.sections import POINTS_AT, SECTIONS
from ethics_desk.services.letters.letters import IssueLetter, issue_letter
from ethics_desk.services.notes import SaveNote, save_note
from ethics_desk.services.sealed_identities import SealIdentity, seal_identity

SECRET = PersonName(surname="Құпиябеков", given="Тілеген", patronymic="Сапарұлы")
SECRET_RU = PersonName(surname="Купиябеков", given="Тилеген", patronymic="Сапарович")
IIN = "850412300123"
PLANTED = (
    "сообщил Купиябеков Т. С.",
    "передано Купиябековым",
    "Құпиябековтің айтуынша",
    "said by Kupiyabekov",
    f"ЖСН {IIN}",
)
TRACES = ("упиябеков", "ұпиябеков", "upiyabekov", IIN)
MACHINE = {"id", "sha256", "pack", "size"}
GIVEN_BY_OFFICE = ("inquiry", "number")


@pytest.fixture(params=["named", "sealed"])
def inquiry(desk, request):
    inquiry = given_inquiry(desk, channel=Channel.WHISTLE_BLOWER)
    official = given_official(desk, inquiry)
    source = given_person(desk, kk=SECRET, ru=SECRET_RU, iin=IIN)
    given_official(desk, inquiry, person=source, role=PartyRole.APPLICANT)
    allegation = given_allegation(desk, official)
    given_finding(desk, allegation, evidence_ids=(given_item(desk, inquiry, number=1).id,))
    given_circumstances(desk, official, whistle_blower=True)
    given_deadline(desk, inquiry)
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text="Примечание"))
    command = IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=Language.RU)
    issue_letter(desk, command)
    if request.param == "sealed":
        seal_identity(desk, SealIdentity(person_id=source.id, reason="Asked for"))
    return inquiry


def test_a_name_planted_in_any_field_of_any_record_is_veiled(desk, inquiry):
    told, leaks = 0, []
    for place, (section, record, name) in enumerate(places(desk, inquiry)):
        text = PLANTED[place % len(PLANTED)]
        kept = getattr(record, name)
        planted = Trilingual(kk=text, ru=text, en=text) if isinstance(kept, Trilingual) else text
        put(desk, section, replace(record, **{name: planted}))
        found = everything_told(desk, inquiry)
        leaks += [(section.name, name) for one in TRACES if one in found]
        put(desk, section, record)
        told += 1
    assert leaks == []
    assert told > 40


def test_the_paper_itself_shows_no_trace(desk, inquiry):
    for language in Language:
        page = dossier_page(desk, inquiry.id, gather(desk, inquiry.id, language), ())

        assert [one for one in TRACES if one in repr(page)] == []


def places(desk, inquiry):
    """Every field of every record of the inquiry that holds what somebody wrote."""
    gather(desk, inquiry.id, Language.RU)
    found = []
    with desk.store.read() as work:
        for section in SECTIONS:
            if section.name in {"persons", "wordings"}:
                continue
            for record in section.table(work).of():
                for one in fields(record):
                    free = one.name not in POINTS_AT and one.name not in section.written | MACHINE
                    plain = type(getattr(record, one.name)) in (str, Trilingual)
                    if free and plain and (section.name, one.name) != GIVEN_BY_OFFICE:
                        found.append((section, record, one.name))
    return found


def put(desk, section, record):
    """Write a record as it is handed in, whatever its version."""
    with desk.store.write() as work:
        table = section.table(work)
        table.replace(replace(record, **_version(table, record)))


def _version(table, record):
    return {"version": table.get(record.id).version} if hasattr(record, "version") else {}


def everything_told(desk, inquiry):
    gathered = gather(desk, inquiry.id, Language.RU)
    documents = json.dumps([gathered.document, gathered.proofs], ensure_ascii=False)
    try:
        page = repr(dossier_page(desk, inquiry.id, gathered, ()))
    except (DeskError, LookupError, ValueError):
        page = ""  # a code that is none: no dossier is printed
    return documents + page
