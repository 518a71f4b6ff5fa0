"""Referral letters: numbered, printed, kept as issued, answered, replaced."""

import re
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
    given_substantiated,
    last_entry,
    verbs,
)
from pypdf import PdfReader
from sample_office import AGENCY, TODAY, on

from ethics_desk.domain.errors import BadInput, Conflict, DeskError, StoreUnavailable
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import LetterContent, SentBy
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.paper import CitedText
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import (
    IssueLetter,
    RecordAnswer,
    issue_letter,
    letter_content,
    letter_window,
    list_letters,
    preview_letter,
    record_answer,
)
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

KINDS = ("crime-message", "materials-to-commission", "memo-to-head")
NEXT_YEAR = TODAY.replace(year=2027)
SIGN = CitedText(text="A payment before the tender", citation="CC art 366")
SOURCE = PersonName(surname="Құпиябекова", given="Дереккөз", patronymic="")


@pytest.fixture
def inquiry(desk):
    """A substantiated inquiry with a proposal, whose source is known and secret."""
    allegation = given_substantiated(desk)
    propose_sanction(
        desk, ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave")
    )
    with desk.store.write() as work:
        found = work.inquiries.get(allegation.inquiry_id)
        known = work.inquiries.replace(replace(found, incoming_number="ЖТ-1", incoming_date=TODAY))
    source = given_person(desk, kk=SOURCE, ru=SOURCE)
    add_party(desk, AddParty(inquiry_id=known.id, person_id=source.id, role=PartyRole.APPLICANT))
    return known


def wish(inquiry, **over):
    facts = {
        "inquiry_id": inquiry.id,
        "kind": "materials-to-commission",
        "language": Language.KK,
        "annexes": (Annex(title="Copy of the order"),),
        "crime_signs": (SIGN,),
        "reply_by": TODAY + timedelta(days=14),
    }
    return IssueLetter(**(facts | over))


def issued(desk, inquiry, **over):
    key = issue_letter(desk, wish(inquiry, **over)).value
    with desk.store.read() as work:
        return work.letters.get(key)


def words_of(content, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(content)
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_issued_in_every_language_without_its_source(
    desk, inquiry, kind, language, tmp_path
):
    letter = issued(desk, inquiry, kind=kind, language=language)

    content = letter_content(desk, letter.id)
    text = words_of(content, tmp_path)
    assert letter.number == "0001-2026"
    assert letter.number in text
    assert inquiry.number in text
    assert "Құпиябек" not in text
    assert "Дереккөз" not in text
    assert (letter.sha256, letter.size) == (sha256(content).hexdigest(), len(content))


def test_a_letter_is_in_the_journal_and_in_the_outgoing_register(desk, inquiry):
    letter = issued(desk, inquiry)

    assert last_entry(desk, inquiry.id).verb == "letter.issued"
    assert ("sha256", "", letter.sha256) in last_entry(desk, inquiry.id).changes
    row = letter_window(desk, ListRequest(), 0, 10).rows[0]
    assert (row.number, row.inquiry_number, row.answered_on) == (
        "0001-2026",
        inquiry.number,
        None,
    )
    assert list_letters(desk, inquiry.id) == (letter,)


def test_the_same_wish_prints_the_same_bytes(desk, inquiry):
    assert preview_letter(desk, wish(inquiry)) == preview_letter(desk, wish(inquiry))


def test_a_preview_uses_no_number_up(desk, inquiry):
    preview_letter(desk, wish(inquiry))

    assert list_letters(desk, inquiry.id) == ()
    assert issued(desk, inquiry).number == "0001-2026"


def test_numbers_start_anew_each_year(desk, inquiry):
    numbers = [
        issued(desk, inquiry).number,
        issued(desk, inquiry).number,
        issued(on(desk, NEXT_YEAR), inquiry, kind="memo-to-head", reply_by=None).number,
    ]

    assert numbers == ["0001-2026", "0002-2026", "0001-2027"]


@pytest.mark.parametrize(
    ("kind", "over", "fact"),
    [
        ("crime-message", {"crime_signs": ()}, "crime_signs"),
        ("crime-message", {"annexes": ()}, "annexes"),
        ("materials-to-commission", {"annexes": ()}, "annexes"),
    ],
)
def test_a_missing_fact_stops_the_letter_by_name(desk, inquiry, kind, over, fact):
    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(inquiry, kind=kind, **over))

    assert (refusal.value.code, refusal.value.details["fact"]) == ("letter.fact-missing", fact)
    assert list_letters(desk, inquiry.id) == ()
    assert "letter.issued" not in verbs(desk, inquiry.id)
    assert issued(desk, inquiry).number == "0001-2026"


def test_an_inquiry_without_findings_gives_no_letter(desk):
    inquiry = given_inquiry(desk)
    given_allegation(desk, given_official(desk, inquiry))

    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(inquiry))

    assert refusal.value.details["fact"] == "findings"


def test_an_unknown_kind_is_refused(desk, inquiry):
    with pytest.raises(DeskError) as refusal:
        issue_letter(desk, wish(inquiry, kind="love-letter"))

    assert refusal.value.code == "letter.unknown-kind"


def test_a_dead_body_neither_sends_nor_receives(desk, inquiry):
    with desk.store.write() as work:
        agency = work.agencies.get(AGENCY)
        work.agencies.replace(replace(agency, exists_to=TODAY - timedelta(days=1)))

    for act in (issue_letter, preview_letter):
        with pytest.raises(DeskError) as refusal:
            act(desk, wish(inquiry))
        assert refusal.value.code == "agency.dissolved"
    assert list_letters(desk, inquiry.id) == ()


def test_a_voided_inquiry_gives_no_letter(desk):
    inquiry = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Twice"))

    with pytest.raises(DeskError) as refusal:
        issue_letter(desk, wish(inquiry))

    assert refusal.value.code == "inquiry.voided"


def test_a_changed_letter_takes_the_place_of_the_first_once(desk, inquiry):
    first = issued(desk, inquiry)

    second = issued(desk, inquiry, replaces_id=first.id)

    assert second.replaces_id == first.id
    assert ("replaces", first.number, second.number) in last_entry(desk, inquiry.id).changes
    with pytest.raises(DeskError) as refusal:
        issue_letter(desk, wish(inquiry, replaces_id=first.id))
    assert refusal.value.code == "letter.replaced-already"
    with pytest.raises(DeskError) as refused:
        issue_letter(desk, wish(inquiry, kind="memo-to-head", replaces_id=second.id))
    assert refused.value.code == "letter.replaces-other"
    assert letter_content(desk, first.id)


def test_an_answer_is_recorded(desk, inquiry):
    letter = issued(desk, inquiry)

    record_answer(
        on(desk, TODAY + timedelta(days=9)),
        RecordAnswer(
            letter_id=letter.id,
            version=letter.version,
            answered_on=TODAY + timedelta(days=9),
            answer_number="17-ТК",
            sent_by=SentBy.POST,
            sent_on=TODAY,
        ),
    )

    answered = letter_window(desk, ListRequest(filters=(("state", "answered"),)), 0, 9).rows
    assert [row.answer_number for row in answered] == ["17-ТК"]
    assert last_entry(desk, inquiry.id).verb == "letter.answered"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"answered_on": TODAY - timedelta(days=1)}, "letter.answer-day"),
        ({"answered_on": TODAY + timedelta(days=1)}, "letter.answer-day"),
        ({"answer_number": " "}, "text.missing"),
        ({"sent_on": None}, "letter.not-sent"),
        ({"sent_by": None}, "letter.not-sent"),
        ({"sent_on": TODAY - timedelta(days=1)}, "day.too-early"),
        ({"version": 7}, "store.stale"),
        ({"letter_id": "nothing"}, "store.not-found"),
    ],
)
def test_an_answer_that_cannot_be_is_refused(desk, inquiry, over, code):
    letter = issued(desk, inquiry)
    facts = {
        "letter_id": letter.id,
        "version": letter.version,
        "answered_on": TODAY,
        "answer_number": "17",
        "sent_by": SentBy.HAND,
        "sent_on": TODAY,
    }

    with pytest.raises(DeskError) as refusal:
        record_answer(desk, RecordAnswer(**(facts | over)))

    assert refusal.value.code == code
    assert isinstance(refusal.value, Conflict) is (code == "store.stale")


def test_an_altered_letter_is_not_shown_as_issued(desk, inquiry):
    letter = issued(desk, inquiry)
    with desk.store.write() as work:
        work.letter_content.replace(LetterContent(id=letter.id, content=b"%PDF-forged"))

    with pytest.raises(StoreUnavailable) as refusal:
        letter_content(desk, letter.id)

    assert refusal.value.code == "letter.altered"


def test_two_officials_each_have_their_place_in_one_letter(desk, inquiry, tmp_path):
    person = given_person(
        desk,
        kk=PersonName(surname="Өтебаев", given="Өмір", patronymic=""),
        ru=PersonName(surname="Утебаев", given="Омир", patronymic=""),
    )
    party = given_official(desk, inquiry, person=person)
    allegation = given_allegation(desk, party, item="csl-50-1-8")
    given_finding(desk, allegation)
    given_circumstances(desk, party)

    text = words_of(preview_letter(desk, wish(inquiry)), tmp_path)

    assert "Өтебаев Өмір" in text
    assert "Жиһангеров Сәкен Мұратұлы" in text
    assert "Өтебаев Ө. (2)" in text
    terms = text.partition("Әр қызметші мен мән-жай бойынша даусыз соңғы күндер:")[2]
    assert re.search(r"Өтебаев Ө\. \(2\): \d{4} жылғы", terms)


def test_what_could_not_be_proved_needs_no_evidence(desk, inquiry, tmp_path):
    party = given_official(desk, inquiry)
    found = given_finding(desk, given_allegation(desk, party), outcome=FindingOutcome.NOT_PROVABLE)
    with desk.store.write() as work:
        work.findings.replace(replace(found, evidence_ids=()))

    text = words_of(preview_letter(desk, wish(inquiry, language=Language.EN)), tmp_path)

    assert ": not provable" in text
    assert "Basis: none." in text


def test_an_allegation_tells_whose_it_is_where_there_are_several(desk, inquiry, tmp_path):
    person = given_person(
        desk,
        kk=PersonName(surname="Өтебаев", given="Өмір", patronymic=""),
        ru=PersonName(surname="Утебаев", given="Омир", patronymic=""),
    )
    given_allegation(desk, given_official(desk, inquiry, person=person), item="csl-50-1-8")

    text = words_of(preview_letter(desk, wish(inquiry)), tmp_path)

    assert "1. Жиһангеров С. М.:" in text
    assert "2. Өтебаев Ө.:" in text
    assert "Жиһангеров С. М. (1): мемлекеттік лауазымын төмендету" in text


def test_what_everybody_must_see_is_asked_for_once(desk, inquiry, tmp_path):
    party = given_official(desk, inquiry)
    given_finding(desk, given_allegation(desk, party, item="csl-50-1-8"))

    text = words_of(preview_letter(desk, wish(inquiry, language=Language.EN)), tmp_path)

    assert text.count("The President sets the procedure") == 1


def test_a_letter_after_the_last_day_says_that_it_has_passed(desk, inquiry, tmp_path):
    late = on(desk, NEXT_YEAR)

    asked = wish(inquiry, kind="memo-to-head", language=Language.EN, reply_by=NEXT_YEAR)

    text = words_of(preview_letter(late, asked), tmp_path)

    assert "The time limit for a sanction has expired; no sanction is imposed" in text
    assert "Last day on which" not in text
    assert "Requirements to be met" not in text


def test_a_law_nobody_saw_is_named_with_what_stands_in_for_it(desk, tmp_path):
    day = date(2026, 8, 3)
    allegation = given_substantiated(desk, committed_on=day, discovered_on=day)
    written = date(2026, 8, 10)
    about = {"inquiry_id": allegation.inquiry_id, "reply_by": written}
    asked = wish(allegation, language=Language.EN, **about)

    text = words_of(preview_letter(on(desk, written), asked), tmp_path)

    assert "Law No. 290-VIII" in text
    assert "carried over as an assumption" in text


def test_the_kinds_are_named_in_three_languages(desk):
    kinds = {kind.kind: kind.title for kind in kinds_of_letters(desk)}

    assert set(KINDS) <= set(kinds)
    assert all(title.kk and title.ru and title.en for title in kinds.values())
