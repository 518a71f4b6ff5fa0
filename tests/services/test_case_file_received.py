"""A case file arrives in another office as it was told, or not at all."""

import json

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_item,
    given_official,
    given_person,
)
from hostile_bags import files_of

from ethics_desk.domain.errors import NotFound, RuleViolation
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.progress import Cancelled
from ethics_desk.services.case_file.checking import check_case_file, compare_with_records
from ethics_desk.services.case_file.receiving import ImportCaseFile, import_case_file
from ethics_desk.services.case_file.writing import ExportCaseFile, export_case_file
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.inquiry_card import inquiry_card
from ethics_desk.services.ledger import head_in, verify_records
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content

SECRET = PersonName(surname="Құпиябеков", given="Тілеген", patronymic="Сапарұлы")


@pytest.fixture
def inquiry(desk, tmp_path):
    """An inquiry with a whistle-blower, a finding, two pieces of evidence and a letter."""
    inquiry = given_inquiry(desk, number="77/2026", channel=Channel.WHISTLE_BLOWER)
    official = given_official(desk, inquiry)
    source = given_person(desk, kk=SECRET, ru=SECRET, iin="850412300123")
    given_official(desk, inquiry, person=source, role=PartyRole.APPLICANT)
    allegation = given_allegation(desk, official)
    given_finding(desk, allegation, evidence_ids=(given_item(desk, inquiry, number=1).id,))
    given_circumstances(desk, official, whistle_blower=True)
    path = tmp_path / "Акт.txt"
    path.write_text("Содержание", "utf-8")
    take_in_file(desk, TakeInFile(inquiry_id=inquiry.id, path=path, received_on=desk.today()))
    command = IssueLetter(inquiry_id=inquiry.id, kind="memo-to-head", language=Language.RU)
    issue_letter(desk, command)
    return inquiry


def written(desk, inquiry_id, place, **more):
    command = ExportCaseFile(inquiry_id=inquiry_id, place=place, language=Language.RU, **more)
    return export_case_file(desk, command).value


def told(place):
    return json.loads((place / "data" / "inquiry.json").read_text("utf-8"))


def taken_over(desk, path):
    return import_case_file(desk, ImportCaseFile(path=path)).value


@pytest.mark.parametrize("packed", [False, True])
def test_it_arrives_equal(desk, new_desk, inquiry, tmp_path, packed):
    sent = written(desk, inquiry.id, tmp_path / "sent")
    given = written(desk, inquiry.id, tmp_path / "given", packed=packed).place
    other = new_desk()

    key = taken_over(other, given)
    back = written(other, key, tmp_path / "back")

    own = {"exported", "journal", "held_back", "files"}
    first, second = told(sent.place), told(back.place)
    assert {one: first[one] for one in first if one not in own} == {
        one: second[one] for one in second if one not in own
    }
    kept = {one["path"]: one for one in second["files"]}
    assert all(kept[one["path"]] == one for one in first["files"])
    sent_files, back_files = files_of(sent.place), files_of(back.place)
    for one in first["files"]:
        assert sent_files[one["path"]] == back_files[one["path"]]
    assert check_case_file(other.resources, back.place).faults == ()


def test_the_chronology_and_the_proofs_of_the_first_office_go_on(desk, new_desk, inquiry, tmp_path):
    sent = files_of(written(desk, inquiry.id, tmp_path / "sent").place)
    other, third = new_desk(), new_desk()

    back = written(other, taken_over(other, tmp_path / "sent"), tmp_path / "back").place
    last = written(third, taken_over(third, back), tmp_path / "last").place

    for place in (back, last):
        found = files_of(place)
        assert found["data/received/1/inquiry.json"] == sent["data/inquiry.json"]
        assert found["data/received/1/ledger.json"] == sent["data/ledger.json"]
        assert check_case_file(desk.resources, place).faults == ()
    assert files_of(last)["data/received/2/ledger.json"] == files_of(back)["data/ledger.json"]


def test_what_arrives_is_sealed_and_can_be_worked_with(desk, new_desk, inquiry, tmp_path):
    place = written(desk, inquiry.id, tmp_path / "sent").place
    other = new_desk()

    key = taken_over(other, place)

    card = inquiry_card(other, key)
    assert card.inquiry.number == "77/2026"
    assert verify_records(other, ()).faults == ()
    with other.store.read() as work:
        letters = work.letters.of(inquiry_id=key)
        line = work.journal.of(inquiry_id=key)[-1]
    assert letter_content(other, letters[0].id).startswith(b"%PDF")
    assert line.verb == "case-file.imported"


def test_it_is_not_taken_over_twice(desk, new_desk, inquiry, tmp_path):
    place = written(desk, inquiry.id, tmp_path / "sent").place
    other = new_desk()
    taken_over(other, place)

    with pytest.raises(RuleViolation, match=r"case-file\.known"):
        taken_over(other, place)
    with pytest.raises(RuleViolation, match=r"case-file\.known"):
        taken_over(desk, place)


def test_stopping_leaves_the_records_as_they_were(desk, new_desk, inquiry, tmp_path):
    place = written(desk, inquiry.id, tmp_path / "sent").place
    other = new_desk()
    with other.store.read() as work:
        before = head_in(work)

    def stop(done, whole):
        raise Cancelled

    with pytest.raises(Cancelled):
        import_case_file(other, ImportCaseFile(path=place), stop)
    with other.store.read() as work:
        assert head_in(work) == before


def test_records_that_do_not_have_the_inquiry_say_so(desk, new_desk, inquiry, tmp_path):
    place = written(desk, inquiry.id, tmp_path / "sent").place

    with pytest.raises(NotFound, match=r"case-file\.not-from-here"):
        compare_with_records(new_desk(), place)
