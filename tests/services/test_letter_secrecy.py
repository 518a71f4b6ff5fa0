"""Who reported a matter is read neither from annexes nor from numbers, channels or evidence."""

from dataclasses import replace

import pytest
from builders import given_inquiry, given_item, given_person, given_substantiated
from sample_office import TODAY

from ethics_desk.documents.press import open_press
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.evidence import EvidenceKind
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.person import PersonName
from ethics_desk.services.letters.annexes import annexes_from_evidence
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    list_letters,
    preview_letter,
)
from ethics_desk.services.letters.page import LetterNumber, write_page
from ethics_desk.services.parties import AddParty, add_party

RU = Language.RU
SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")
POINTING = [Channel.COMPLAINT, Channel.HOTLINE, Channel.WHISTLE_BLOWER, Channel.PAPER]


@pytest.fixture
def inquiry(desk):
    """A substantiated inquiry reported by Серикова А. Б."""
    allegation = given_substantiated(desk)
    source = given_person(desk, kk=SERIKOVA, ru=SERIKOVA)
    command = AddParty(
        inquiry_id=allegation.inquiry_id, person_id=source.id, role=PartyRole.APPLICANT
    )
    add_party(desk, command)
    return arrived(desk, allegation.inquiry_id, Channel.WHISTLE_BLOWER)


def arrived(desk, inquiry_id, channel):
    with desk.store.write() as work:
        known = work.inquiries.get(inquiry_id)
        came = {"channel": channel, "incoming_number": "9-Ж", "incoming_date": TODAY}
        return work.inquiries.replace(replace(known, **came))


def given_file(desk, inquiry, title, **over):
    facts = {"kind": EvidenceKind.FILE, "title": title, "place": "", "seal": ""}
    return given_item(desk, inquiry, **(facts | over))


def annexed(desk, inquiry, language=RU):
    with desk.store.read() as work:
        return [one.title for one in annexes_from_evidence(desk, work, inquiry, language)]


def memo(inquiry, **over):
    return IssueLetter(
        **({"inquiry_id": inquiry.id, "kind": "memo-to-head", "language": RU} | over)
    )


@pytest.mark.parametrize(
    "over",
    [
        {"title": "Жалоба Сериковой А. Б..txt"},
        {"title": "Скриншот", "file_name": "serikova-1.png"},
        {"title": "Скриншот", "source": "Серикова А. Б."},
        {"title": "Обращение"},
        {"title": "Шағым.pdf"},
        {"title": "Вх. 9-Ж"},
        {"title": "Азаматтың шағымы"},
    ],
)
def test_what_would_tell_who_reported_is_not_annexed_by_itself(desk, inquiry, over):
    given_file(desk, inquiry, **over)
    order = given_file(desk, inquiry, "Приказ о закупке")

    assert annexed(desk, inquiry) == [f"доказательство № {order.number}: Приказ о закупке"]


@pytest.mark.parametrize("title", ["Файл заявления на лицензию", "Лицензия алуға өтініштің файлы"])
def test_an_application_is_not_taken_for_the_report(desk, inquiry, title):
    file = given_file(desk, inquiry, title)

    assert annexed(desk, inquiry) == [f"доказательство № {file.number}: {title}"]


@pytest.mark.parametrize("title", ["scan0007.pdf", "scan0007"])
def test_a_file_without_a_title_is_annexed_by_its_number(desk, inquiry, title):
    scan = given_file(desk, inquiry, title, file_name="scan0007.pdf")

    assert annexed(desk, inquiry) == [f"доказательство № {scan.number} (файл)"]


def test_findings_name_the_evidence_without_its_source(desk, inquiry):
    with desk.store.read() as work:
        (allegation,) = work.allegations.of(inquiry_id=inquiry.id)
        (finding,) = work.findings.of(allegation_id=allegation.id)
    appeal = given_file(desk, inquiry, "Рассказ Сериковой")
    with desk.store.write() as work:
        work.findings.replace(replace(finding, evidence_ids=(appeal.id,)))
    with desk.store.read() as work:
        told = letter_facts(desk, work, inquiry, LetterWish(language=RU, day=TODAY))

    assert told.findings[0].evidence == (f"доказательство № {appeal.number} (файл)",)


def test_an_annex_that_names_who_reported_stops_the_letter(desk, inquiry):
    annexes = (Annex(title="Приказ"), Annex(title="Письмо А.Б. Сериковой"))

    for act in (issue_letter, preview_letter):
        with pytest.raises(RuleViolation) as refusal:
            act(desk, memo(inquiry, annexes=annexes))
        assert refusal.value.code == "letter.annex-names-source"
        assert refusal.value.details == {"field": "annexes", "place": 2}
    assert list_letters(desk, inquiry.id) == ()


def test_an_official_who_reported_it_is_no_secret(desk):
    allegation = given_substantiated(desk)
    with desk.store.read() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
        official = work.parties.get(allegation.party_id).person_id
    add_party(desk, AddParty(inquiry_id=inquiry.id, person_id=official, role=PartyRole.APPLICANT))

    assert preview_letter(desk, memo(inquiry, annexes=(Annex(title="Объяснение Жихангерова"),)))


def test_nothing_is_annexed_where_nothing_is_wished(desk, inquiry):
    given_file(desk, inquiry, "Приказ о закупке")

    assert page(desk, memo(inquiry)).facts.annexes != ()
    assert page(desk, memo(inquiry, annexes=())).facts.annexes == ()


def page(desk, command):
    with desk.store.read() as work:
        inquiry = work.inquiries.get(command.inquiry_id)
        return write_page(desk, work, inquiry, command, LetterNumber("1", TODAY)).page


@pytest.mark.parametrize("channel", list(Channel))
def test_the_number_of_a_sender_who_may_be_a_person_is_left_out(desk, channel):
    inquiry = given_inquiry(desk)
    inquiry = arrived(desk, inquiry.id, channel)

    told = page(desk, memo(inquiry)).facts
    with desk.store.read() as work:
        known = letter_facts(desk, work, inquiry, LetterWish(language=RU, day=TODAY))

    assert (known.channel == "") is (channel in POINTING)
    assert told.received_number == ("" if channel in POINTING else "9-Ж")
    assert told.received_on == inquiry.received_on


def test_no_letter_tells_a_channel_so_that_none_is_missed_where_it_is_a_secret(desk):
    press = open_press(desk.resources)

    assert [kind for kind, one in press.templates.items() if "channel" in one.tells] == []


@pytest.mark.parametrize("kind", ["memo-to-head", "crime-message", "materials-to-commission"])
def test_no_kind_cites_a_number_its_addressee_never_wrote(desk, inquiry, kind):
    audited = arrived(desk, inquiry.id, Channel.AUDIT)

    assert page(desk, memo(audited, kind=kind)).incoming is None
