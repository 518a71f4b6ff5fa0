"""The register in and out: two thousand rows, all or nothing, equal when they come back."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import (
    given_allegation,
    given_finding,
    given_inquiry,
    given_official,
    given_person,
    verbs,
)
from sample_office import AGENCY, COMMISSIONER, TODAY

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Channel, InquiryStage, PartyRole
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.progress import Cancelled
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.inquiries import RegisterInquiry, inquiry_window, register_inquiry
from ethics_desk.services.registers import (
    ExportRegister,
    ImportRegister,
    ReadRegister,
    export_register,
    import_register,
    read_register,
)
from ethics_desk.store.office_file import open_store

FILE = Path(__file__).parents[1] / "imports" / "files" / "register_2000.xlsx"
TAKEN_IN_AGAIN = 300
BAD = [103, 303, 503, 703, 903, 1103, 1303, 1504, 1703, 1903]
AKIMAT = Trilingual(kk="Әкім аппараты", ru="Аппарат акима", en="Office of the akim")
HEADINGS = (
    "Рег. №;Госорган;Дата поступления;Дата регистрации;Дата обнаружения;Канал;Содержание;"
    "ФИО;Проступок;Исполнитель;Стадия;Результат;Взыскание;Приказ №;Дата приказа"
)
ROW = "{number};akimat;13.01.2025;13.01.2025;10.01.2025;жалоба;Подарки"


def as_akimat(desk):
    """The same desk over the records of an akimat."""
    with desk.store.write() as work:
        work.agencies.replace(replace(work.agencies.get(AGENCY), code="akimat"))
        name = work.agency_names.of(agency_id=AGENCY)[0]
        work.agency_names.replace(replace(name, name=AKIMAT))
    return desk


@pytest.fixture
def akimat(desk):
    return as_akimat(desk)


@pytest.fixture
def fresh_akimat(akimat, empty_records, tmp_path):
    """A second office of the same agency, with nothing in its records."""
    path = tmp_path / "fresh.edesk"
    shutil.copy(empty_records, path)
    store = open_store(path)
    yield as_akimat(replace(akimat, store=store))
    store.close()


@pytest.fixture
def write_csv(tmp_path):
    def write(*rows):
        path = tmp_path / "register.csv"
        path.write_text("\n".join((HEADINGS, *rows)) + "\n", "utf-8")
        return path

    return write


def count(desk):
    with desk.store.read() as work:
        return len(work.inquiries.of()), len(work.persons.of()), len(work.journal.of())


def imported(desk, path, **over):
    return import_register(desk, ImportRegister(path=path, **over)).value


def test_ten_bad_rows_are_named_and_nothing_is_imported(akimat):
    reading = read_register(akimat, ReadRegister(path=FILE))
    assert sorted(reading.bad_rows) == BAD

    with pytest.raises(BadInput) as refusal:
        imported(akimat, FILE)

    assert refusal.value.code == "register.bad-rows"
    assert (refusal.value.details["count"], refusal.value.details["row"]) == (10, 103)
    assert count(akimat) == (0, 0, 0)


def test_two_thousand_rows_without_the_bad_ones_come_back_equal(akimat, fresh_akimat, tmp_path):
    done = imported(akimat, FILE, skip_bad=True)
    assert (done.rows, done.inquiries, done.skipped) == (1990, 1990, 10)

    readings = []
    for language, ending in ((Language.RU, ".xlsx"), (Language.KK, ".csv")):
        path = tmp_path / f"register{ending}"
        export_register(akimat, ExportRegister(path=path, language=language))
        readings.append(read_register(fresh_akimat, ReadRegister(path=path)))
    assert [reading.problems for reading in readings] == [(), ()]
    assert readings[0].rows == readings[1].rows
    lines = path.read_text("utf-8-sig").splitlines(keepends=True)
    path.write_text("".join(lines[: 1 + TAKEN_IN_AGAIN]), "utf-8")
    imported(fresh_akimat, path)

    before = _rows(akimat, tmp_path / "before.csv")
    assert _rows(fresh_akimat, tmp_path / "after.csv") == before[:TAKEN_IN_AGAIN]
    assert len(before) == len(readings[0].rows) == 1990


def _rows(desk, path):
    export_register(desk, ExportRegister(path=path, language=Language.EN))
    return path.read_text("utf-8-sig").splitlines()[1:]


def test_stopping_an_import_leaves_nothing(akimat):
    def stop(done, total):
        if total == 1990 and done == 700:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_register(akimat, ImportRegister(path=FILE, skip_bad=True), stop)

    assert count(akimat) == (0, 0, 0)


def test_what_is_imported_is_found_counted_on_and_in_the_journal(akimat, write_csv):
    path = write_csv(
        ROW.format(number="2025/0007") + ";Утебаев Ерлан;csl-50-1-6;;завершено;подтвердился;"
        "понижение в должности;7-ж;31.01.2025"
    )

    imported(akimat, path)

    row = inquiry_window(akimat, ListRequest(search="утебаев"), 0, 9).rows[0]
    assert (row.number, row.stage, row.channel) == (
        "2025/0007",
        InquiryStage.CLOSED,
        Channel.COMPLAINT,
    )
    assert verbs(akimat, row.id) == ["inquiry.imported"]
    with akimat.store.read() as work:
        decision = work.decisions.of(inquiry_id=row.id)[0]
        assert (decision.sanction, decision.order_number) == ("demotion", "7-ж")
        assert work.inquiries.get(row.id).handler_id == COMMISSIONER
        assert [series.last for series in work.series.of(year=2025)] == [7]
    late = RegisterInquiry(
        agency_id=AGENCY, received_on=date(2025, 6, 2), channel=Channel.PRESS, subject="Next"
    )
    register_inquiry(akimat, late)
    assert inquiry_window(akimat, ListRequest(search="2025/0008"), 0, 9).total == 1


@pytest.mark.parametrize(
    ("rest", "column", "code"),
    [
        (";;csl-50-1-6;;;;;;", "item", "item-without-official"),
        (";;;;;подтвердился;;;", "finding", "finding-without-official"),
        (";;;;;;выговор;1;31.01.2025", "sanction", "sanction-without-official"),
        (
            ";Өтебаев Ерлан;csl-50-1-6;;;;выговор;1;",
            "sanction",
            "sanction-without-order-date",
        ),
    ],
)
def test_facts_that_need_another_are_named(akimat, write_csv, rest, column, code):
    reading = read_register(akimat, ReadRegister(path=write_csv(ROW.format(number="1") + rest)))

    assert [(problem.column, problem.code) for problem in reading.problems] == [(column, code)]


def test_a_number_in_use_is_named(akimat, write_csv):
    given_inquiry(akimat, number="17/2025")

    reading = read_register(akimat, ReadRegister(path=write_csv(ROW.format(number="17/2025"))))

    assert [problem.code for problem in reading.problems] == ["number-exists"]


def test_a_handler_nobody_knows_is_kept_as_one_who_left(akimat, write_csv):
    path = write_csv(
        *(ROW.format(number=number) + ";;;Сапарова А. Б.;;;;;" for number in ("1/2025", "2/2025"))
    )

    imported(akimat, path)

    with akimat.store.read() as work:
        unknown = [member for member in work.members.of() if member.name.ru == "Сапарова А. Б."]
    assert [member.active for member in unknown] == [False]


def test_several_officials_of_one_inquiry_go_out_and_come_in_again(akimat, fresh_akimat, tmp_path):
    inquiry = given_inquiry(akimat, number="2026/0017")
    first = given_official(akimat, inquiry)
    other = given_person(
        akimat,
        kk=PersonName(surname="Өтебаев", given="Өмір"),
        ru=PersonName(surname="Утебаев", given="Омир"),
    )
    second = given_official(akimat, inquiry, person=other)
    given_finding(akimat, given_allegation(akimat, first))
    given_allegation(akimat, first, item="csl-50-1-8")
    given_allegation(akimat, second)
    path = tmp_path / "several.xlsx"

    assert export_register(akimat, ExportRegister(path=path, language=Language.KK)).value == 3
    done = imported(fresh_akimat, path)

    assert (done.rows, done.inquiries) == (3, 1)
    with fresh_akimat.store.read() as work:
        found = work.inquiries.of()[0]
        parties = work.parties.of(inquiry_id=found.id, role=PartyRole.OFFICIAL)
        items = [[one.item for one in work.allegations.of(party_id=party.id)] for party in parties]
    assert found.number == "2026/0017"
    assert items == [["csl-50-1-6", "csl-50-1-8"], ["csl-50-1-6"]]
    assert _rows(fresh_akimat, tmp_path / "2.csv") == _rows(akimat, tmp_path / "1.csv")


def test_a_voided_number_leaves_and_comes_back_with_its_reason(akimat, fresh_akimat, tmp_path):
    given_inquiry(akimat, void_reason="Twice")
    path = tmp_path / "register.csv"

    assert export_register(akimat, ExportRegister(path=path, language=Language.KK)).value == 1
    imported(fresh_akimat, path)

    with fresh_akimat.store.read() as work:
        (found,) = work.inquiries.of()
    assert (found.void_reason, found.due_on) == ("Twice", None)


def test_a_day_to_come_keeps_a_row_out(akimat, fresh_akimat, tmp_path):
    tomorrow = TODAY + timedelta(days=1)
    given_inquiry(akimat, received_on=tomorrow, registered_on=tomorrow)
    path = tmp_path / "register.csv"
    export_register(akimat, ExportRegister(path=path, language=Language.KK))

    problems = read_register(fresh_akimat, ReadRegister(path=path)).problems

    assert ("received", "day-in-future") in {(one.column, one.code) for one in problems}


def test_what_a_list_shows_is_what_is_exported(akimat, tmp_path):
    given_inquiry(akimat)
    wanted = given_inquiry(akimat, channel=Channel.PRESS)
    request = ListRequest(filters=(("channel", "press"),))
    path = tmp_path / "press.csv"

    export_register(akimat, ExportRegister(path=path, language=Language.EN, request=request))

    lines = path.read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert wanted.number in lines[1]


@pytest.mark.parametrize("name", ["register.pdf", "register"])
def test_only_two_kinds_of_files_are_written(akimat, tmp_path, name):
    with pytest.raises(BadInput) as refusal:
        export_register(akimat, ExportRegister(path=tmp_path / name, language=Language.EN))

    assert refusal.value.code == "register.unknown-ending"
    assert not (tmp_path / name).exists()


def test_a_place_that_cannot_be_written_is_refused(akimat, tmp_path):
    path = tmp_path / "nowhere" / "register.csv"

    with pytest.raises(BadInput) as refusal:
        export_register(akimat, ExportRegister(path=path, language=Language.EN))

    assert refusal.value.code == "register.cannot-write"


def test_a_file_that_is_not_there_is_refused(akimat, tmp_path):
    with pytest.raises(BadInput) as refusal:
        imported(akimat, tmp_path / "nothing.csv")

    assert refusal.value.code == "register.cannot-open"


def test_days_of_the_office_are_kept(akimat, write_csv):
    imported(akimat, write_csv(ROW.format(number="1/2025")))

    row = inquiry_window(akimat, ListRequest(), 0, 1).rows[0]
    assert (row.received, row.registered, row.discovered) == (
        date(2025, 1, 13),
        date(2025, 1, 13),
        date(2025, 1, 10),
    )
    assert row.due is not None
    assert row.due < TODAY
