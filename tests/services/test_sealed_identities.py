"""A sealed source: nowhere but behind an approved, dated, reasoned opening, for who asked only."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from builders import given_inquiry, given_official, given_person, given_substantiated
from pypdf import PdfReader
from sample_office import COMMISSIONER, DEPUTY, TODAY, second

from ethics_desk.domain.account import MemberRole
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.accounts import LinkMember, link_member
from ethics_desk.services.identity_openings import (
    ApproveOpening,
    CloseOpening,
    RefuseOpening,
    RequestOpening,
    ViewIdentity,
    approve_opening,
    close_opening,
    list_sealed_sources,
    refuse_opening,
    request_opening,
    view_identity,
)
from ethics_desk.services.inquiries import inquiry_window
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content
from ethics_desk.services.notes import SaveNote, save_note
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.people import AddPerson, EditPerson, add_person, edit_person
from ethics_desk.services.person_directory import find_persons
from ethics_desk.services.registers import ExportRegister, export_register
from ethics_desk.services.sealed_identities import (
    SealIdentity,
    TakeInSealedSource,
    seal_identity,
    take_in_sealed_source,
)
from ethics_desk.services.slips import AskSlip, slip_bytes

SOURCE = PersonName(surname="Серікбаева", given="Айнагүл", patronymic="Төлегенқызы")
SOURCE_RU = PersonName(surname="Серикбаева", given="Айнагуль", patronymic="Тулегеновна")
IIN = "850101400012"
PLANTED = ("серікбаева", "айнагүл", "серикбаева", "айнагуль", IIN, "serikbayeva")


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk)


@pytest.fixture
def source(desk, inquiry):
    """A source who was an ordinary applicant until now: written down, corrected, searched for."""
    key = add_person(desk, AddPerson(kk=SOURCE, ru=SOURCE_RU, iin="")).value
    edit = EditPerson(
        person_id=key,
        version=1,
        kk=SOURCE,
        ru=SOURCE_RU,
        latin=PersonName(surname="Serikbayeva"),
        iin=IIN,
        iin_override="as in the letter",
        note="phones in the evening",
    )
    edit_person(desk, edit)
    command = AddParty(inquiry_id=inquiry.id, person_id=key, role=PartyRole.APPLICANT)
    add_party(desk, command)
    return key


def seal(desk, key):
    return seal_identity(desk, SealIdentity(person_id=key, reason="Asked to stay unknown")).value


def refusal_of(act, *args):
    with pytest.raises(DeskError) as refusal:
        act(*args)
    return refusal.value.code


def read_by(desk):
    """Everything any question of the member could get: every row of every table, the search too."""
    told: list[str] = []
    with desk.read() as work:
        tables = work.connection.exec_driver_sql(
            "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        )
        for (table,) in tables.all():
            everything = f'SELECT * FROM "{table}"'  # noqa: S608 - names from the file itself
            rows = work.connection.exec_driver_sql(everything).all()
            told += [f"{table}: {[_told(one) for one in row]}".casefold() for row in rows]
    return told


def _told(value):
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def planted_in(lines):
    return [line[:120] for line in lines if any(word in line for word in PLANTED)]


def written_in(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).casefold()


def ask(desk, key, **over):
    facts = {"purpose": "court", "reason": "Ruling 7 of the court", "hours": 2} | over
    return request_opening(desk, RequestOpening(person_id=key, **facts)).value


def approve(desk, opening):
    command = ApproveOpening(opening_id=opening, version=1, reason="The ruling was seen")
    return approve_opening(desk, command)


def look(desk, opening):
    return view_identity(desk, ViewIdentity(opening_id=opening)).value


def lines_of(desk, subject):
    with desk.store.read() as work:
        return [
            (one.verb, one.member_id, one.reason) for one in work.journal.of(subject_id=subject)
        ]


def test_before_the_sealing_the_name_is_in_many_places(desk, source):
    assert len(planted_in(read_by(desk))) > 5


def test_after_it_no_question_of_anybody_gets_the_name(desk, source):
    sealed = seal(desk, source)

    assert sealed.elsewhere == {}
    assert planted_in(read_by(desk)) == []
    assert planted_in(read_by(second(desk))) == []


def test_the_search_finds_the_number_and_not_the_name(desk, source, inquiry):
    seal(desk, source)

    for word in ("Серікбаева", "Серикбаева", "Serikbayeva", IIN):
        assert find_persons(desk, word) == []
        assert inquiry_window(desk, ListRequest(search=word), 0, 9).total == 0
    assert [row.id for row in find_persons(desk, "дереккөз")] == [source]


def test_no_paper_and_no_export_names_them(desk, source, tmp_path):
    allegation = given_substantiated(desk)
    command = AddParty(inquiry_id=allegation.inquiry_id, person_id=source, role=PartyRole.APPLICANT)
    add_party(desk, command)
    seal(desk, source)

    for language in Language:
        wanted = IssueLetter(
            inquiry_id=allegation.inquiry_id, kind="memo-to-head", language=language
        )
        letter = issue_letter(desk, wanted).value
        assert planted_in([written_in(letter_content(desk, letter))]) == []
        slip = slip_bytes(desk, AskSlip(inquiry_id=allegation.inquiry_id, language=language))
        assert planted_in([written_in(slip)]) == []
    path = tmp_path / "register.csv"
    export_register(desk, ExportRegister(path=path, language=Language.KK))
    assert planted_in([path.read_text("utf-8-sig").casefold()]) == []


def test_a_name_the_office_wrote_into_a_text_is_counted_and_told(desk, source, inquiry):
    save_note(desk, SaveNote(inquiry_id=inquiry.id, text="Серікбаева А. Т. phoned"))

    assert seal(desk, source).elsewhere == {"note": 1}


def test_a_source_taken_in_sealed_leaves_no_trace_but_the_sealed_one(desk, inquiry):
    command = TakeInSealedSource(
        inquiry_id=inquiry.id, kk=SOURCE, ru=SOURCE_RU, reason="Hotline, asked to stay unknown"
    )
    sealed = take_in_sealed_source(desk, command).value

    assert sealed.elsewhere == {}
    assert planted_in(read_by(desk)) == []
    with desk.store.read() as work:
        assert not any(
            word in str(line).casefold() for line in work.journal.of() for word in PLANTED
        )


def test_the_file_itself_has_the_name_only_where_it_is_sealed(desk, source):
    seal(desk, source)
    with desk.store.write() as work:
        sealed = work.sealed_names.get(source)
        work.sealed_names.remove(source)
    desk.store.close()
    content = desk.store.path.read_bytes()

    assert sealed.kk == SOURCE
    lines = content.count(b"person.edited") + content.count(b"person.added")
    assert lines == 2, "the lines of the chronology of before, which nobody may change"
    for word in ("Serikbayeva", "serikbayeva"):
        assert content.count(word.encode()) <= 1, word


def test_numbers_of_sources_follow_each_other_and_are_shown_in_each_language(desk, inquiry):
    first = seal(desk, given_person(desk).id)
    other = seal(desk, given_person(desk).id)

    assert (first.number, other.number) == (1, 2)
    with desk.read() as work:
        person = work.persons.get(other.person_id)
    assert [person.name_in(one).full for one in Language] == [
        "№ 2 дереккөз",
        "Источник № 2",
        "Source No 2",
    ]


def test_an_official_under_inquiry_and_a_sealed_person_are_not_sealed(desk, source, inquiry):
    official = given_official(desk, inquiry)
    seal(desk, source)

    for key, code in ((official.person_id, "identity.official"), (source, "identity.sealed")):
        assert refusal_of(seal, desk, key) == code
    named = EditPerson(person_id=source, version=3, kk=SOURCE)
    assert refusal_of(edit_person, desk, named) == "identity.sealed"


def test_who_sealed_does_not_open_alone(desk, source):
    seal(desk, source)
    opening = ask(desk, source)

    assert refusal_of(look, desk, opening) == "identity.not-open"
    assert refusal_of(approve, desk, opening) == "power.four-eyes"


def test_not_even_where_nobody_else_works(desk, source):
    with desk.store.write() as work:
        deputy = work.members.get(DEPUTY)
        work.members.replace(replace(deputy, active=False))
    seal(desk, source)

    assert refusal_of(approve, desk, ask(desk, source)) == "power.four-eyes"


def test_approved_by_another_it_is_open_for_who_asked_only_and_each_look_is_a_line(desk, source):
    seal(desk, source)
    opening = ask(desk, source)
    approve(second(desk), opening)

    seen = look(desk, opening)
    assert (seen.kk, seen.iin, seen.note) == (SOURCE, IIN, "phones in the evening")
    assert refusal_of(look, second(desk), opening) == "identity.not-yours"
    assert planted_in(read_by(desk)) == []
    assert lines_of(desk, opening) == [
        ("identity.asked", COMMISSIONER, "Ruling 7 of the court"),
        ("identity.opened", DEPUTY, "The ruling was seen"),
        ("identity.viewed", COMMISSIONER, ""),
    ]


def test_time_ends_it_and_so_does_closing(desk, source):
    seal(desk, source)
    opening, other = ask(desk, source), ask(desk, source)
    approve(second(desk), opening)
    approve(second(desk), other)
    close_opening(desk, CloseOpening(opening_id=other, version=2))
    after = desk.now() + timedelta(hours=2, minutes=1)

    assert refusal_of(look, replace(desk, now=lambda: after), opening) == "identity.over"
    assert refusal_of(look, desk, other) == "identity.not-open"


def test_a_refused_request_opens_nothing_and_is_not_decided_again(desk, source):
    seal(desk, source)
    opening = ask(desk, source)
    refuse_opening(second(desk), RefuseOpening(opening_id=opening, version=1, reason="No ruling"))

    assert refusal_of(look, desk, opening) == "identity.not-open"
    assert refusal_of(approve, second(desk), opening) == "identity.decided"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"purpose": "curiosity"}, "identity.unknown-purpose"),
        ({"hours": 0}, "identity.hours"),
        ({"hours": 10_000}, "identity.hours"),
        ({"reason": " "}, "reason.missing"),
    ],
)
def test_a_request_says_for_what_why_and_how_long(desk, source, over, code):
    seal(desk, source)

    with pytest.raises(DeskError) as refusal:
        ask(desk, source, **over)
    assert refusal.value.code == code


def test_an_opening_for_one_source_opens_no_other(desk, source):
    seal(desk, source)
    other = seal(desk, given_person(desk).id)
    opening = ask(desk, source)
    approve(second(desk), opening)

    assert look(desk, opening).id == source
    assert refusal_of(look, desk, ask(desk, other.person_id)) == "identity.not-open"


def test_who_keeps_out_of_the_inquiry_neither_asks_nor_approves(desk, source, inquiry):
    seal(desk, source)
    me = given_person(desk)
    given_official(desk, inquiry, person=me)
    opening = ask(second(desk), source)
    with desk.store.write() as work:
        member = work.members.get(DEPUTY)
        work.members.replace(replace(member, role=MemberRole.ADMINISTRATOR))
    link_member(second(desk), LinkMember(member_id=COMMISSIONER, person_id=me.id))

    assert refusal_of(ask, desk, source) == "power.recused"
    assert refusal_of(approve, desk, opening) == "power.recused"


def test_the_list_of_sources_tells_numbers_and_the_whole_history(desk, source):
    sealed = seal(desk, source)
    opening = ask(desk, source)
    approve(second(desk), opening)
    ask(desk, source, purpose="reward")

    (listed,) = list_sealed_sources(desk)
    assert (listed.identity.number, listed.identity.sealed_on) == (sealed.number, TODAY)
    assert [(one.purpose, one.state) for one in listed.openings] == [
        ("court", "approved"),
        ("reward", "requested"),
    ]


def test_the_ledger_covers_them_and_its_hash_of_a_name_cannot_be_guessed(desk, source):
    other = given_person(desk, kk=SOURCE, ru=SOURCE_RU).id
    sealed = [seal(desk, one).person_id for one in (source, other)]
    opening = ask(desk, source)

    with desk.store.read() as work:
        entries = work.connection.exec_driver_sql("SELECT content FROM main.ledger_entry").all()
        names = [work.sealed_names.get(one) for one in sealed]
    log = b"".join(content for (content,) in entries).decode()
    assert f'["identity_opening","{opening}",' in log
    assert all(f'["sealed_name","{one}",' in log for one in sealed)
    assert names[0].salt != names[1].salt
