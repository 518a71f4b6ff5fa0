"""Letters to persons: the party chosen, the name on the paper and nowhere else."""

from dataclasses import replace
from datetime import timedelta

import pytest
from builders import (
    RECEIVED,
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
    given_substantiated,
    last_entry,
)
from documents.paper_reading import running_text
from sample_office import TODAY, on, words

from ethics_desk.domain.agency import AgencyType
from ethics_desk.domain.errors import BadInput, DeskError, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import SentBy
from ethics_desk.domain.letter_asks import examples
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.agencies import AddAgency, add_agency
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.letters.annulment import AnnulLetter, annul_letter
from ethics_desk.services.letters.dispatch import RecordDispatch, record_dispatch
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
from ethics_desk.services.letters.persons import addressee_in, parties_offered, party_named
from ethics_desk.services.letters.receivers import letters_unanswered
from ethics_desk.services.measures import RecordMeasure, record_measure
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.transfers import RedirectAppeal, redirect_appeal

RU = Language.RU
SERIKOVA = PersonName(surname="Серикова", given="Айгуль", patronymic="Болатовна")
AHMETOV = PersonName(surname="Ахметов", given="Нурлан", patronymic="Кайратович")
"""A witness."""


@pytest.fixture
def inquiry(desk):
    """A substantiated inquiry by a complaint of Серикова А. Б., with the witness Ахметов Н. К."""
    allegation = given_substantiated(desk)
    key = allegation.inquiry_id
    for name, role in ((SERIKOVA, PartyRole.APPLICANT), (AHMETOV, PartyRole.WITNESS)):
        person = given_person(desk, kk=name, ru=name)
        add_party(desk, AddParty(inquiry_id=key, person_id=person.id, role=role))
    with desk.store.read() as work:
        return work.inquiries.get(key)


def arrived(desk, inquiry, channel):
    with desk.store.write() as work:
        known = work.inquiries.get(inquiry.id)
        return work.inquiries.replace(replace(known, channel=channel))


def wish(desk, inquiry, kind="answer-to-applicant", **over):
    asks = next(one.asks for one in kinds_of_letters(desk) if one.kind == kind)
    facts = {
        "inquiry_id": inquiry.id,
        "kind": kind,
        "language": RU,
        "asked": examples(asks, RU),
        "reply_by": TODAY + timedelta(days=7),
    }
    return IssueLetter(**(facts | over))


def issued(desk, inquiry, kind="answer-to-applicant", **over):
    key = issue_letter(desk, wish(desk, inquiry, kind, **over)).value
    return next(one for one in list_letters(desk, inquiry.id) if one.id == key)


def words_of(desk, letter):
    return running_text(letter_content(desk, letter.id))


def party_of(desk, inquiry, role):
    with desk.store.read() as work:
        return work.parties.of(inquiry_id=inquiry.id, role=role)[0]


def test_the_name_of_the_applicant_stands_on_the_paper_and_nowhere_else(desk, inquiry):
    letter = issued(desk, inquiry)

    paper = words_of(desk, letter)
    assert "Сериковой Айгуль Болатовне" in paper
    assert paper.count("Серик") == 1
    assert (letter.addressee_kind, letter.addressee) == ("applicant", "")
    assert "Серик" not in str(letter_window(desk, ListRequest(), 0, 9).rows)
    entry = last_entry(desk, inquiry.id)
    assert "Серик" not in f"{entry.changes} {entry.reason}"
    assert ("addressee_kind", "", "applicant") in entry.changes


@pytest.mark.parametrize(
    ("language", "said"), [("kk", "Арыз иесі"), ("ru", "Заявитель"), ("en", "Applicant")]
)
def test_a_list_says_what_the_person_is_in_the_language_of_who_looks(desk, inquiry, language, said):
    letter = issued(desk, inquiry)

    spoken = desk.texts.in_(Language(language))
    assert addressee_in(spoken, letter.addressee_kind, letter.addressee) == said
    assert addressee_in(spoken, "head", "Руководитель") == "Руководитель"


@pytest.mark.parametrize("channel", [Channel.HOTLINE, Channel.WHISTLE_BLOWER])
def test_a_guarded_source_is_written_to_for_a_reason_only(desk, inquiry, channel):
    guarded = arrived(desk, inquiry, channel)

    for reason, code in (
        ("", "letter.to-source"),
        ("Серикова просит", "letter.reason-names-source"),
    ):
        with pytest.raises(RuleViolation) as refusal:
            issue_letter(desk, wish(desk, guarded, source_reason=reason))
        assert refusal.value.code == code
        assert refusal.value.details["field"] == "source_reason"
    assert list_letters(desk, inquiry.id) == ()

    issued(desk, guarded, source_reason="Asked for by the source in writing")
    entry = last_entry(desk, inquiry.id)
    assert entry.reason == "Asked for by the source in writing"
    assert "Серик" not in str(entry.changes)


def test_an_official_of_a_guarded_inquiry_is_written_to_as_ever(desk, inquiry):
    guarded = arrived(desk, inquiry, Channel.WHISTLE_BLOWER)

    letter = issued(desk, guarded, "request-for-explanation", source_reason="Not needed")

    assert "Серик" not in words_of(desk, letter)
    assert last_entry(desk, inquiry.id).reason == ""


def test_nobody_of_the_role_and_the_wrong_party_are_refused_by_name(desk, inquiry):
    bare = given_inquiry(desk)
    witness = party_of(desk, inquiry, PartyRole.WITNESS)
    other = given_official(desk, bare)

    for key, over, kind, code in (
        (bare, {}, NotFound, "letter.to-party-none"),
        (inquiry, {"to_party": witness.id}, BadInput, "letter.to-party-unfit"),
        (inquiry, {"to_party": other.id}, BadInput, "letter.to-party-unfit"),
        (inquiry, {"to_party": "nobody"}, BadInput, "letter.to-party-unfit"),
    ):
        with pytest.raises(kind) as refusal:
            issue_letter(desk, wish(desk, key, **over))
        assert refusal.value.code == code
        assert refusal.value.details["field"] == "to_party"


def test_a_letter_to_a_body_goes_to_no_party(desk, inquiry):
    party = party_of(desk, inquiry, PartyRole.APPLICANT)

    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(desk, inquiry, "memo-to-head", to_party=party.id))

    assert refusal.value.code == "letter.to-party-unasked"


def test_of_several_officials_the_writer_chooses_one_who_reads_of_nobody_else(desk, inquiry):
    name = PersonName(surname="Өтебаев", given="Өмір", patronymic="")
    second = given_official(desk, inquiry, person=given_person(desk, kk=name, ru=name))
    given_allegation(desk, second, text="Took a horse")

    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(desk, inquiry, "request-for-explanation"))
    assert refusal.value.code == "letter.to-party-missing"

    letter = issued(
        desk, inquiry, "request-for-explanation", to_party=second.id, language=Language.KK
    )
    paper = words_of(desk, letter)
    assert "Өтебаев" in paper
    assert "Took a horse" in paper
    assert "Жиһангеров" not in paper


@pytest.mark.parametrize(
    ("role", "named", "refused"),
    [
        (PartyRole.APPLICANT, "Сериковой", "letter.asked-names-source"),
        (PartyRole.APPLICANT, "Ахметова", "letter.fact-names-person"),
    ],
)
def test_an_answer_names_neither_its_reader_nor_a_witness(desk, inquiry, role, named, refused):
    asked = (("result", "explained"), ("reasons", f"По словам {named}, нарушения не было."))

    with pytest.raises(RuleViolation) as refusal:
        issue_letter(desk, wish(desk, inquiry, asked=asked))

    assert refusal.value.code == refused
    assert named[:6] not in str(refusal.value.details)


def test_the_official_does_not_read_who_reported_from_an_allegation(desk, inquiry):
    with desk.store.write() as work:
        (allegation,) = work.allegations.of(inquiry_id=inquiry.id)
        work.allegations.replace(replace(allegation, text="Со слов Сериковой А. Б."))

    with pytest.raises(RuleViolation) as refusal:
        issue_letter(desk, wish(desk, inquiry, "request-for-explanation"))

    assert refusal.value.code == "letter.fact-names-person"
    assert refusal.value.details["fact"] == "allegations"
    assert "Серик" not in desk.texts.in_(RU).error(refusal.value)


def test_nothing_is_annexed_to_a_letter_to_a_person_by_itself(desk, inquiry):
    letter = issued(desk, inquiry)
    with_annex = issued(desk, inquiry, annexes=(Annex(title="Copy of the order"),))

    assert "Приложение" not in words_of(desk, letter)
    assert "Copy of the order" in words_of(desk, with_annex)


def test_a_notice_tells_where_the_appeal_went_and_why(desk, inquiry):
    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(desk, inquiry, "notice-of-redirect"))
    assert refusal.value.details["fact"] == "redirections"

    body = other_body(desk)
    redirect_appeal(
        desk,
        RedirectAppeal(inquiry_id=inquiry.id, agency_id=body, part="о земле", reason="не наше"),
    )
    paper = words_of(desk, issued(desk, inquiry, "notice-of-redirect"))
    for told in ("Other body ru", "о земле", "не наше", inquiry.number):
        assert told in paper


def test_a_notice_tells_the_measures_of_its_reader(desk, inquiry):
    party = party_of(desk, inquiry, PartyRole.OFFICIAL)
    record_measure(
        desk,
        RecordMeasure(
            party_id=party.id, kind="assign-to-another", taken_on=TODAY, taken_by="The head"
        ),
    )

    paper = words_of(desk, issued(desk, inquiry, "notice-of-measures"))

    assert "полномочия поручены другому служащему" in paper
    assert "ст. 51" in paper


def test_an_invitation_tells_the_meeting_and_names_no_reason_in_lists(desk, inquiry):
    party = party_of(desk, inquiry, PartyRole.OFFICIAL)
    annexes = (Annex(title="Материалы"),)
    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(desk, inquiry, "invitation-under-gate", annexes=annexes))
    assert refusal.value.details["fact"] == "meetings"

    with desk.store.write() as work:
        known = work.circumstances.get(party.id)
        work.circumstances.replace(replace(known, whistle_blower=True))
    meets = TODAY + timedelta(days=14)
    record_gate(desk, RecordGate(party_id=party.id, gate="whistle-blower", meets_on=meets))

    letter = issued(desk, inquiry, "invitation-under-gate", annexes=annexes)
    paper = words_of(desk, letter)
    assert "16 марта 2026" in paper
    assert "24-2" in paper
    assert letter.addressee_kind == "anti-corruption-service"
    with desk.store.read() as work:
        (record,) = work.gate_records.of(party_id=party.id)
    assert (record.invited_on, record.materials_sent_on) == (TODAY, TODAY)
    assert last_entry(desk, inquiry.id).verb == "gate.recorded"


def test_a_day_already_written_stays_when_an_invitation_goes_out(desk, inquiry):
    party = party_of(desk, inquiry, PartyRole.OFFICIAL)
    with desk.store.write() as work:
        known = work.circumstances.get(party.id)
        work.circumstances.replace(replace(known, whistle_blower=True))
    gate = RecordGate(
        party_id=party.id,
        gate="whistle-blower",
        invited_on=RECEIVED,
        meets_on=TODAY + timedelta(days=14),
    )
    record_gate(desk, gate)

    issued(desk, inquiry, "memo-to-head")
    issued(desk, inquiry, "invitation-under-gate", annexes=(Annex(title="Материалы"),))

    with desk.store.read() as work:
        (record,) = work.gate_records.of(party_id=party.id)
    assert (record.invited_on, record.materials_sent_on) == (RECEIVED, TODAY)


def sent(desk, letter, day=TODAY):
    record_dispatch(
        desk,
        RecordDispatch(
            letter_id=letter.id, version=letter.version, sent_by=SentBy.HAND, sent_on=day
        ),
    )


def test_a_reminder_of_a_letter_nobody_recorded_as_sent_is_refused(desk, inquiry):
    request = issued(desk, inquiry, "request-for-explanation")

    with pytest.raises(RuleViolation) as refusal:
        issue_letter(desk, wish(desk, inquiry, "reminder"))

    assert refusal.value.code == "letter.reminds-not-sent"
    assert refusal.value.details["field"] == "reminds_id"
    assert refusal.value.details["number"] == request.number


def test_a_reminder_tells_the_day_the_letter_was_sent(desk, inquiry):
    request = issued(desk, inquiry, "request-for-explanation")
    later = on(desk, TODAY + timedelta(days=10))
    sent(later, request, TODAY + timedelta(days=2))

    reminder = issued(later, inquiry, "reminder", reply_by=None)

    assert "Нашим государственным органом 4 марта 2026 г. направлено" in words_of(desk, reminder)


def test_a_reminder_tells_the_letter_and_goes_to_whoever_got_it(desk, inquiry):
    with pytest.raises(NotFound) as refusal:
        issue_letter(desk, wish(desk, inquiry, "reminder"))
    assert refusal.value.code == "letter.nothing-unanswered"

    request = issued(desk, inquiry, "request-for-explanation")
    sent(desk, request)
    later = on(desk, TODAY + timedelta(days=10))
    reminder = issue_letter(later, wish(desk, inquiry, "reminder", reply_by=None)).value
    with desk.store.read() as work:
        kept = work.letters.get(reminder)
    paper = words_of(desk, kept)
    assert f"№ {request.number}" in paper
    assert "Ответ был запрошен к 9 марта 2026 г." in paper
    assert "Жихангерову Сакену Муратовичу" in paper
    assert kept.addressee_kind == "official"


def test_of_several_letters_unanswered_the_writer_chooses_one(desk, inquiry):
    request = issued(desk, inquiry, "request-for-explanation")
    memo = issued(desk, inquiry, "memo-to-head")

    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, wish(desk, inquiry, "reminder"))
    assert refusal.value.code == "letter.reminds-missing"

    sent(desk, memo)
    paper = words_of(desk, issued(desk, inquiry, "reminder", reminds_id=memo.id, reply_by=None))
    assert f"№ {memo.number}" in paper
    assert "Руководителю государственного органа" in paper
    record_answer(
        desk,
        RecordAnswer(
            letter_id=request.id,
            version=request.version,
            answered_on=TODAY,
            answer_number="1",
            sent_by=SentBy.HAND,
            sent_on=TODAY,
        ),
    )
    with pytest.raises(BadInput) as refused:
        issue_letter(desk, wish(desk, inquiry, "reminder", reminds_id=request.id))
    assert refused.value.code == "letter.reminds-unfit"


def annul(desk, letter):
    annul_letter(
        desk, AnnulLetter(letter_id=letter.id, version=letter.version, reason="Wrong inquiry")
    )


def test_nobody_is_reminded_of_an_annulled_letter(desk, inquiry):
    annul(desk, issued(desk, inquiry, "request-for-explanation"))

    assert letters_unanswered(desk, inquiry.id) == ()
    with pytest.raises(NotFound) as refusal:
        issue_letter(desk, wish(desk, inquiry, "reminder"))
    assert refusal.value.code == "letter.nothing-unanswered"


def test_a_letter_whose_replacement_was_annulled_waits_for_its_answer_again(desk, inquiry):
    first = issued(desk, inquiry, "request-for-explanation")
    annul(desk, issued(desk, inquiry, "request-for-explanation", replaces_id=first.id))

    assert [one.id for one in letters_unanswered(desk, inquiry.id)] == [first.id]


def test_a_party_is_found_by_any_name_and_script(desk, inquiry):
    party = party_of(desk, inquiry, PartyRole.APPLICANT)

    for name in ("серикова", "Серикова Айгуль Болатовна", "Серикова А. Б.", "serikova", party.id):
        assert party_named(desk, inquiry.id, name) == party.id
    for name in ("Иванов", ""):
        with pytest.raises(BadInput) as refusal:
            party_named(desk, inquiry.id, name)
        assert refusal.value.code == "letter.to-party-unknown"


def test_only_parties_of_the_fitting_role_are_offered(desk, inquiry):
    guarded = arrived(desk, inquiry, Channel.HOTLINE)

    def offered(kind):
        return [(one.role, one.guarded) for one in parties_offered(desk, guarded.id, kind, RU)]

    assert offered("applicant") == [(PartyRole.APPLICANT, True)]
    assert offered("official") == [(PartyRole.OFFICIAL, False)]
    assert offered("witness") == [(PartyRole.WITNESS, False)]
    assert offered("head") == []


def test_what_the_letter_does_not_tell_does_not_stop_it(desk):
    inquiry = given_inquiry(desk)
    official = given_official(desk, inquiry)
    given_finding(desk, given_allegation(desk, official))
    given_circumstances(desk, official)
    source = given_person(desk, kk=SERIKOVA, ru=SERIKOVA)
    add_party(desk, AddParty(inquiry_id=inquiry.id, person_id=source.id, role=PartyRole.APPLICANT))
    with desk.store.write() as work:
        work.parties.replace(replace(official, post_id=None))

    assert preview_letter(desk, wish(desk, inquiry))
    with pytest.raises(DeskError) as refusal:
        preview_letter(desk, wish(desk, inquiry, "memo-to-head"))
    assert refusal.value.details["fact"].startswith("officials.")


def other_body(desk):
    command = AddAgency(name=words("Other body"), type=AgencyType.MINISTRY, code="other")
    return add_agency(desk, command).value
