"""What was erased is nowhere in the file, and the ledger still proves everything else."""

import json
import shutil
import sqlite3
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from builders import given_inquiry
from erased_office import (
    CARRIED_OUT,
    IIN,
    PROPOSED,
    SECRETS,
    bytes_of,
    carried_out,
    desk_over,
    found_in,
    given_matter,
    given_official_named,
    given_person_of_many_names,
    given_term,
    on_day,
    proposed,
)
from sample_office import COMMISSIONER, DEPUTY

from ethics_desk.domain.backup import BackupPlan, Occasion
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.ledger import FaultKind
from ethics_desk.domain.period import read_period
from ethics_desk.domain.retention import KeepState
from ethics_desk.ledger.rows import SALT, half_digest, read_entry, row_digest
from ethics_desk.services.backups import MakeBackup, RestoreBackup, make_backup, restore_backup
from ethics_desk.services.custody.handling import CheckEvidence, check_evidence
from ethics_desk.services.evidence import list_evidence, open_copy
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry
from ethics_desk.services.ledger import code_of_paper, verify_paper, verify_path, verify_records
from ethics_desk.services.letters.letters import letter_content, list_letters
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_page
from ethics_desk.services.retention.again import EraseAgain, erase_again
from ethics_desk.services.retention.erasing import (
    CarryOutErasure,
    WithdrawErasure,
    carry_out_erasure,
    withdraw_erasure,
)
from ethics_desk.services.retention.holds import PlaceHold, place_hold
from ethics_desk.services.retention.listing import keep_list
from ethics_desk.services.retention.traces import traces_of
from ethics_desk.store.office_file import open_store


@pytest.fixture(scope="module")
def worked_through(empty_records, rule_book, tmp_path_factory):
    """A records file with the inquiry that is erased, and that inquiry."""
    folder = tmp_path_factory.mktemp("worked-through")
    path = Path(shutil.copy(empty_records, folder / "template.edesk"))
    desk = desk_over(path, rule_book)
    given_term(desk)
    matter = given_matter(desk, given_person_of_many_names(desk), folder)
    desk.store.close()
    return path, matter


@pytest.fixture
def desk(worked_through, rule_book, tmp_path):
    desk = desk_over(Path(shutil.copy(worked_through[0], tmp_path / "test.edesk")), rule_book)
    yield desk
    desk.store.close()


@pytest.fixture
def matter(worked_through):
    return worked_through[1]


@pytest.fixture
def erased(desk, matter):
    carried_out(desk, proposed(desk, matter))
    return matter


def all_salts(desk):
    with desk.store.read() as work:
        found = work.connection.exec_driver_sql("SELECT name, id, salt FROM row_salt")
        return {(table, key): salt for table, key, salt in found if salt is not None}


def told_by_the_log(desk):
    with desk.store.read() as work:
        entries = work.connection.exec_driver_sql("SELECT content FROM ledger_entry").scalars()
        return {row.digest for content in entries for row in read_entry(content).rows}


def rows_with_salts(desk, *tables):
    """The rows of some tables as they are sealed: names and values, the salt last."""
    salts = all_salts(desk)
    with desk.store.read() as work:
        for table in tables:
            names = tuple(name for name in work.shape[table] if name != SALT)
            chosen = ", ".join(("id", *names))
            for key, *values in work.connection.exec_driver_sql(f"SELECT {chosen} FROM {table}"):  # noqa: S608 - our own names
                yield (*names, SALT), (*values, salts[table, key])


def without_seal(desk, *statements):
    """Statements of somebody who knows how to keep the program from sealing what they do."""
    attacker = sqlite3.connect(desk.store.path)
    for statement in statements:
        attacker.execute(*statement)
    attacker.commit()
    attacker.close()


def hold(desk, matter):
    place_hold(desk, PlaceHold(inquiry_id=matter.id, reason="A court asked for it"))


def state_of(desk, matter):
    rows = keep_list(on_day(desk, PROPOSED), Language.EN)
    return next(row.state for row in rows if row.inquiry_id == matter.id)


def withdraw(desk, erasure_id):
    command = WithdrawErasure(erasure_id=erasure_id, version=1, reason="Too early")
    withdraw_erasure(on_day(desk, PROPOSED), command)


def code_of(refused, *args):
    with pytest.raises(DeskError) as refusal:
        refused(*args)
    return refusal.value.code


def test_every_secret_stands_in_the_file_before_the_erasure(desk, matter):
    assert found_in(desk.store.path, SECRETS) == set(SECRETS)


def test_no_byte_of_the_file_tells_what_was_erased(desk, erased):
    assert found_in(desk.store.path, SECRETS) == set()

    desk.store.close()
    assert found_in(desk.store.path, SECRETS) == set()


def test_the_ledger_and_every_earlier_paper_still_verify(desk, matter):
    (letter,) = list_letters(desk, matter.id)
    on_paper = code_of_paper(letter_content(desk, letter.id))
    before = verify_records(desk, []).head
    erasure = proposed(desk, matter)
    listed = verify_records(desk, []).head

    done = carried_out(desk, erasure)

    after = verify_records(desk, [on_paper, before.code, listed.code])
    assert after.faults == ()
    assert after.head.size > listed.size
    assert (after.erased, done.swept) == (done.lines, True)
    assert done.lines > 5


def test_a_paper_of_an_erased_inquiry_is_not_kept_but_its_head_still_fits(desk, matter):
    (letter,) = list_letters(desk, matter.id)
    paper = letter_content(desk, letter.id)

    carried_out(desk, proposed(desk, matter))

    found = verify_paper(desk, paper)
    assert {fault.kind for fault in found.faults} == {FaultKind.PAPER_UNKNOWN}
    assert found.carried == code_of_paper(paper)


def test_what_the_log_says_of_erased_rows_cannot_be_found_out_by_trying(desk, matter):
    rows = list(rows_with_salts(desk, "finding", "allegation", "evidence", "person"))
    salts = all_salts(desk)
    assert told_by_the_log(desk) >= {row_digest(*row) for row in rows}

    carried_out(desk, proposed(desk, matter))

    left = all_salts(desk)
    gone = [salt for key, salt in salts.items() if left.get(key) != salt]
    content = bytes_of(desk.store.path)
    assert len(gone) > 20
    assert [salt for salt in gone if salt in content] == []
    guessed = {
        row_digest(names, (*values[:-1], salt)) for names, values in rows for salt in left.values()
    }
    assert guessed.isdisjoint(told_by_the_log(desk))


def test_a_line_of_the_journal_still_proves_who_did_what_and_when(desk, matter):
    with desk.store.read() as work:
        before = work.journal.of(inquiry_id=matter.id)

    carried_out(desk, proposed(desk, matter))

    with desk.store.read() as work:
        after = work.journal.of(inquiry_id=matter.id)
    assert [(one.id, one.at, one.member_id, one.verb) for one in after] == [
        (one.id, one.at, one.member_id, one.verb) for one in before
    ]
    assert {(one.changes, one.reason) for one in after} == {((), "")}


@pytest.mark.parametrize(
    "forgery",
    [
        "UPDATE journal SET verb = 'note.saved' WHERE verb = 'evidence.handed-out'",
        "UPDATE journal SET reason = 'another' WHERE verb = 'evidence.handed-out'",
        "UPDATE row_salt SET half = zeroblob(32) WHERE half IS NOT NULL",
        "UPDATE erased_inquiry SET persons = 9",
    ],
)
def test_whoever_forges_what_is_left_is_found(desk, erased, forgery):
    without_seal(desk, (forgery,))

    found = {fault.kind for fault in verify_records(desk, []).faults}
    assert found == {FaultKind.ROW_ALTERED}


def test_who_blanks_a_line_behind_the_back_is_found(desk, matter):
    with desk.store.read() as work:
        line = work.journal.of(inquiry_id=matter.id)[-1]
        values = work.connection.exec_driver_sql(
            "SELECT j.changes, j.reason, s.salt FROM journal j JOIN row_salt s"
            " ON s.name = 'journal' AND s.id = j.id WHERE j.id = ?",
            (line.id,),
        ).one()
    half = half_digest(("changes", "reason", SALT), tuple(values))
    without_seal(
        desk,
        ("UPDATE journal SET changes = '[]', reason = '' WHERE id = ?", (line.id,)),
        ("UPDATE row_salt SET salt = NULL, half = ? WHERE id = ?", (half, line.id)),
    )

    found = {fault.kind for fault in verify_records(desk, []).faults}
    assert found == {FaultKind.ERASED_UNTOLD}


def test_a_hold_stops_the_list_and_the_erasure(desk, matter):
    hold(desk, matter)

    assert code_of(proposed, desk, matter) == "retention.not-due"
    assert state_of(desk, matter) is KeepState.HELD


def test_a_hold_placed_in_the_days_of_grace_stops_the_erasure(desk, matter):
    erasure = proposed(desk, matter)
    hold(desk, matter)

    assert code_of(carried_out, desk, erasure) == "retention.not-due"
    assert found_in(desk.store.path, SECRETS) == set(SECRETS)


def test_who_proposed_does_not_carry_out(desk, matter):
    erasure = proposed(desk, matter)

    assert code_of(carried_out, desk, erasure, COMMISSIONER) == "power.four-eyes"
    assert code_of(carried_out, desk, erasure, "nobody") == "power.stranger"
    assert found_in(desk.store.path, SECRETS) == set(SECRETS)


def test_nothing_is_erased_in_the_days_of_grace(desk, matter):
    erasure = proposed(desk, matter)

    early = on_day(desk, PROPOSED, DEPUTY)
    command = CarryOutErasure(erasure_id=erasure, version=1)

    assert code_of(carry_out_erasure, early, command) == "erasure.in-grace"


def test_a_list_taken_back_or_carried_out_is_closed(desk, matter):
    first = proposed(desk, matter)
    withdraw(desk, first)
    assert code_of(carried_out, desk, first) == "erasure.closed"

    second = proposed(desk, matter)
    carried_out(desk, second)

    assert code_of(carried_out, desk, second) == "erasure.closed"


def test_a_person_another_inquiry_needs_stays_and_the_erased_one_names_nobody(desk, matter):
    other = given_inquiry(desk)
    with desk.store.read() as work:
        (person,) = work.persons.of(iin=IIN)
    given_official_named(desk, other, person)

    done = carried_out(desk, proposed(desk, matter))

    with desk.store.read() as work:
        (party,) = work.parties.of(inquiry_id=matter.id, role=PartyRole.OFFICIAL)
        assert work.persons.get(party.person_id).kk.surname == "—"
        assert work.persons.get(person.id).kk.surname == "Жалмауызов"
    assert (done.persons, done.kept_persons) == (2, 1)
    assert found_in(desk.store.path, ["Обвинениевтом", "содержимоефайла"]) == set()
    assert verify_records(desk, []).faults == ()


def test_a_person_taken_out_again_whom_another_inquiry_needs_is_parted_from_it_too(desk, matter):
    with desk.store.read() as work:
        (witness,) = [one for one in work.persons.of() if one.ru.surname == "Свидетелькин"]
    given_official_named(desk, given_inquiry(desk), witness)
    assert witness.id in former_parties_of(desk, matter)

    done = carried_out(desk, proposed(desk, matter))

    assert done.kept_persons == 1
    assert witness.id not in former_parties_of(desk, matter)
    with desk.store.read() as work:
        assert work.persons.get(witness.id) == witness
    assert verify_records(desk, []).faults == ()


def former_parties_of(desk, matter):
    with desk.store.read() as work:
        told = work.connection.exec_driver_sql(
            "SELECT before FROM record_change WHERE subject = 'party' AND before IS NOT NULL"
        ).scalars()
        return [json.loads(one)["person_id"] for one in told if matter.id in one]


def test_what_an_erasure_does_not_reach_is_told_before(desk, matter):
    other = given_inquiry(desk, subject="Жалоба на Желмогузову")
    copy = desk.store.path.with_name(f"{desk.store.path.stem}-v12.edesk")
    copy.touch()

    told = traces_of(desk, [matter.id])

    assert [(one.kind, one.title) for one in told] == [
        ("inquiry", other.number),
        ("copy", copy.name),
    ]


def test_reports_count_the_same_after_an_erasure(desk, matter):
    asked = AskReport(period=read_period("2026-Q1"), language=Language.EN)
    before = report_page(on_day(desk, PROPOSED), asked)

    carried_out(desk, proposed(desk, matter))

    after = report_page(on_day(desk, PROPOSED), asked)
    assert after.sections == before.sections


def test_an_erased_inquiry_refuses_whatever_comes_later(desk, erased):
    file, _ = list_evidence(desk, erased.id)
    (letter,) = list_letters(desk, erased.id)

    assert code_of(open_copy, desk, file.id, desk.store.path.parent) == "retention.content-erased"
    assert code_of(letter_content, desk, letter.id) == "retention.erased"
    assert (
        code_of(void_inquiry, desk, VoidInquiry(inquiry_id=erased.id, reason="Twice"))
        == "retention.erased"
    )
    assert code_of(check_evidence, desk, CheckEvidence(inquiry_id=erased.id)) == "retention.erased"


def test_the_same_is_erased_again_in_an_older_copy(desk, matter, tmp_path):
    erasure = proposed(desk, matter)
    copy = tmp_path / "backup" / "copy.edesk"
    copy.parent.mkdir()
    with closing(sqlite3.connect(desk.store.path)) as source, closing(sqlite3.connect(copy)) as to:
        source.backup(to)
    carried_out(desk, erasure)
    assert found_in(copy, SECRETS) == set(SECRETS)

    later = on_day(desk, CARRIED_OUT)
    assert erase_again(later, EraseAgain(path=copy)).value == 1
    assert erase_again(later, EraseAgain(path=copy)).value == 0

    assert found_in(copy, SECRETS) == set()
    assert verify_path(copy).faults == ()


def test_what_was_erased_is_erased_in_a_backup_that_is_restored(desk, matter, rule_book):
    made = make_backup(desk, MakeBackup(plan=BackupPlan(), occasion=Occasion.ASKED))
    carried_out(desk, proposed(desk, matter))
    desk.store.close()
    assert found_in(made.here.path, SECRETS) == set(SECRETS)

    @contextmanager
    def open_desk(place, _unlocked):
        other = desk_over(place, rule_book)
        yield other
        other.store.close()

    wish = RestoreBackup(backup=made.here, reason="Trial")
    restore_backup(desk.store.path, wish, datetime.now(UTC), open_desk)

    assert found_in(desk.store.path, SECRETS) == set()
    assert verify_path(desk.store.path).faults == ()


def test_the_next_opening_clears_what_a_reader_stopped_from_being_cleared(desk, matter):
    erasure = proposed(desk, matter)
    with desk.store.read() as reader:
        assert reader.inquiries.find(matter.id) is not None
        assert not carried_out(desk, erasure).swept

    desk.store.close()
    open_store(desk.store.path).close()

    assert found_in(desk.store.path, SECRETS) == set()
