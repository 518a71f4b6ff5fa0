"""The journals on paper: every number stands in its place, and nobody who reported is named."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from builders import given_inquiry, given_item, given_letter, given_person
from pypdf import PdfReader
from sample_office import AGENCY, RESOURCES

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Channel, InquiryStage, PartyRole
from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import SentBy
from ethics_desk.domain.period import read_period
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.progress import Cancelled
from ethics_desk.grammar.numbers.spoken import number_words
from ethics_desk.services.evidence import MoveItem, WithdrawEvidence, move_item, withdraw_evidence
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry
from ethics_desk.services.letters.annulment import AnnulLetter, annul_letter
from ethics_desk.services.letters.recipients import known_addressees
from ethics_desk.services.paper_journals.printing import (
    PrintJournal,
    journal_on_paper,
    journal_page,
)
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.texts.journal_form import load_journal_form

YEAR = read_period("2026")
SOURCE = PersonName(surname="Құпиябекова", given="Дереккөз", patronymic="")


def asked(kind, **over):
    facts = {"kind": kind, "period": YEAR, "language": Language.RU}
    return PrintJournal(**(facts | over))


def rows_of(desk, kind, **over):
    """The rows of a journal, each by the keys of its columns."""
    keys = [column.key for column in load_journal_form(RESOURCES, kind).columns]
    page = journal_page(desk, asked(kind, **over))
    return [dict(zip(keys, row, strict=True)) for row in page.rows]


def commissioner_of(desk):
    with desk.store.read() as work:
        return work.members.get(desk.member).name.in_(Language.RU)


def with_source(desk, inquiry):
    source = given_person(desk, kk=SOURCE, ru=SOURCE)
    add_party(desk, AddParty(inquiry_id=inquiry.id, person_id=source.id, role=PartyRole.APPLICANT))


def test_what_arrived_stands_in_order_and_a_voided_number_with_its_reason(desk):
    first = given_inquiry(
        desk, channel=Channel.AUDIT, incoming_number="A-7", incoming_date=date(2026, 1, 30)
    )
    second = given_inquiry(desk, stage=InquiryStage.REGISTERED)
    void_inquiry(desk, VoidInquiry(inquiry_id=second.id, reason="Дважды"))
    given_inquiry(desk, registered_on=date(2025, 12, 30))

    one, two = rows_of(desk, JournalKind.REGISTRATION)

    assert one["number"] == f"{first.number}, 02.02.2026"
    assert one["incoming"] == "A-7, 30.01.2026"
    who, day = commissioner_of(desk), f"{desk.today():%d.%m.%Y}"
    assert two["note"] == f"Номер признан недействительным {day} ({who}): Дважды"
    assert two["result"] == ""


@pytest.mark.parametrize("channel", [one for one in Channel if one.points_at_person])
def test_who_reported_is_the_applicant_and_named_nowhere(desk, channel):
    inquiry = given_inquiry(
        desk, channel=channel, incoming_number="Q-1", subject="Құпиябековадан арыз"
    )
    with_source(desk, inquiry)
    given_item(desk, inquiry, source="Дереккөз Құпиябекованың өзі", title="Watch")

    (row,) = rows_of(desk, JournalKind.REGISTRATION)
    (piece,) = rows_of(desk, JournalKind.EVIDENCE)

    assert (row["from"], row["incoming"]) == ("заявитель", "")
    told = " ".join((*row.values(), *piece.values()))
    assert "Құпиябек" not in told
    assert "Q-1" not in told


def test_a_paper_nobody_in_the_matter_handed_in_is_said_to_be_one(desk):
    given_inquiry(desk, channel=Channel.PAPER, incoming_number="Q-1")

    (row,) = rows_of(desk, JournalKind.REGISTRATION)

    assert (row["from"], row["incoming"]) == ("бумажное письмо", "")


def test_what_went_out_stands_number_by_number(desk):
    inquiry = given_inquiry(desk)
    sent = {"sent_by": SentBy.COURIER, "sent_on": date(2026, 2, 21), "tracking": "C-9"}
    given_letter(desk, inquiry, 1, **sent)
    wrong = given_letter(desk, inquiry, 2)
    annul_letter(desk, AnnulLetter(letter_id=wrong.id, version=1, reason="Не тот материал"))
    given_letter(desk, inquiry, 4)

    rows = rows_of(desk, JournalKind.OUTGOING)

    assert [row["number"] for row in rows] == ["0001-2026", "0002-2026", "3", "0004-2026"]
    assert rows[0]["sent"] == "21.02.2026, курьером, C-9"
    assert rows[0]["sheets"] == "1"
    who, day = commissioner_of(desk), f"{desk.today():%d.%m.%Y}"
    assert rows[1]["note"] == f"Аннулировано {day} ({who}): Не тот материал"
    assert "нет" in rows[2]["note"]


def test_evidence_stands_with_its_place_its_hash_and_its_movements(desk):
    inquiry = given_inquiry(desk)
    item = given_item(desk, inquiry)
    move_item(
        desk,
        MoveItem(evidence_id=item.id, version=1, place="Safe 2", seal="A-18", reason="Full"),
    )

    (row,) = rows_of(desk, JournalKind.EVIDENCE)

    assert row["number"] == f"{inquiry.number}, № {item.number}"
    assert row["place"] == "Safe 2, A-18"
    assert "было Safe 1, стало Safe 2" in row["movements"]


@pytest.mark.parametrize("language", Language)
def test_the_journal_of_evidence_is_printed_after_a_piece_was_moved(desk, language):
    item = given_item(desk, given_inquiry(desk))
    move_item(
        desk, MoveItem(evidence_id=item.id, version=1, place="Safe 2", seal="", reason="Full")
    )

    pdf = journal_on_paper(desk, asked(JournalKind.EVIDENCE, language=language))

    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert "Safe 2" in " ".join(text.split())


def test_evidence_withdrawn_says_when_by_whom_and_why(desk):
    item = given_item(desk, given_inquiry(desk))
    withdraw_evidence(
        desk, WithdrawEvidence(evidence_id=item.id, version=1, reason="Чужой документ")
    )

    (row,) = rows_of(desk, JournalKind.EVIDENCE)

    who, day = commissioner_of(desk), f"{desk.today():%d.%m.%Y}"
    assert row["note"] == f"Отозвано {day} ({who}): Чужой документ"


def test_a_hash_is_printed_whole_in_pieces(desk):
    inquiry = given_inquiry(desk)
    given_item(desk, inquiry, sha256="ab" * 32, place="", seal="")

    (row,) = rows_of(desk, JournalKind.EVIDENCE)

    assert row["hash"].replace(" ", "") == "ab" * 32
    assert row["place"] == "в электронных записях"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", list(JournalKind))
def test_every_journal_is_printed_in_every_language(desk, kind, language, tmp_path):
    inquiry = given_inquiry(desk)
    given_letter(desk, inquiry)
    given_item(desk, inquiry)

    pdf = journal_on_paper(desk, asked(kind, language=language, agency_id=AGENCY))

    path = tmp_path / "journal.pdf"
    path.write_bytes(pdf)
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    form = load_journal_form(RESOURCES, kind)
    assert form.title.in_(language) in re.sub(r"\s+", " ", text)
    assert number_words(1, language) in text


def test_a_long_journal_is_numbered_through_and_closed_once(desk, tmp_path):
    for _ in range(70):
        given_inquiry(desk, subject="О получении подарков от поставщика " * 3)
    told = []

    pdf = journal_on_paper(desk, asked(JournalKind.REGISTRATION), lambda *step: told.append(step))

    path = tmp_path / "journal.pdf"
    path.write_bytes(pdf)
    pages = [page.extract_text() for page in PdfReader(path).pages]
    assert len(pages) > 2
    assert all("Краткое содержание" in page for page in pages)
    assert sum("семьдесят" in page for page in pages) == 1
    assert "семьдесят" in pages[-1]
    assert told[-1] == (70, 70)


def test_printing_a_journal_can_be_stopped(desk):
    given_inquiry(desk)

    def stop(done, total):
        raise Cancelled

    with pytest.raises(Cancelled):
        journal_on_paper(desk, asked(JournalKind.REGISTRATION), stop)


def test_an_agency_of_its_own_has_its_own_journal(desk):
    given_inquiry(desk)
    elsewhere = replace(asked(JournalKind.REGISTRATION), agency_id=AGENCY)

    assert len(journal_page(desk, elsewhere).rows) == 1
    assert journal_page(desk, elsewhere).agency.startswith("Ministry of Tests")


def test_a_letter_to_a_person_is_listed_by_the_role(desk):
    given_letter(desk, given_inquiry(desk), addressee_kind="applicant", addressee="")

    (row,) = rows_of(desk, JournalKind.OUTGOING)

    assert row["addressee"] == desk.texts.in_(Language.RU).say("addressee.applicant")


@pytest.mark.parametrize("sign", ["\N{GRINNING FACE}", "\N{GREATER-THAN OR EQUAL TO}"])
def test_a_sign_that_cannot_be_printed_is_told_with_the_number_of_its_inquiry(desk, sign):
    given_inquiry(desk)
    inquiry = given_inquiry(desk, subject=f"Дарынды сыйлық {sign}")

    with pytest.raises(BadInput) as refusal:
        journal_on_paper(desk, asked(JournalKind.REGISTRATION))

    assert refusal.value.code == "paper.unprintable-in"
    for language in Language:
        said = desk.texts.in_(language).error(refusal.value)
        assert inquiry.number in said
        assert f"U+{ord(sign):04X}" in said


@pytest.mark.parametrize("language", Language)
def test_a_body_is_told_in_the_language_of_the_journal(desk, language):
    (body, *_) = known_addressees(RESOURCES)
    inquiry = given_inquiry(desk)
    for serial, written in enumerate(Language, start=1):
        given_letter(
            desk, inquiry, serial, addressee_kind=body.kind, addressee=body.name.in_(written)
        )
    given_letter(desk, inquiry, 4, addressee_kind="competent-body", addressee="Акимат Образцова")

    rows = rows_of(desk, JournalKind.OUTGOING, language=language)

    assert [row["addressee"] for row in rows] == [body.name.in_(language)] * 3 + [
        "Акимат Образцова"
    ]
