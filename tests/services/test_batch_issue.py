"""Letters in batches: each whole or not at all, numbered without a gap whatever happens."""

import shutil
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest
from builders import given_inquiry, given_substantiated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_office import AGENCY, TODAY

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.progress import Cancelled
from ethics_desk.services.letters.annulment import AnnulLetter, annul_letter
from ethics_desk.services.letters.batch import IssueBatch, issue_batch
from ethics_desk.services.letters.drafts import draft_letter
from ethics_desk.services.letters.files import ExportLetters, export_letters, letters_in_one
from ethics_desk.services.letters.issued_already import LikeIssued, letter_like
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    issue_printed,
    letter_content,
    letter_of,
    preview_letter,
)
from ethics_desk.store.office_file import Store

KIND = "materials-to-commission"


def wish(inquiry_id, **over):
    facts = {
        "inquiry_id": inquiry_id,
        "kind": KIND,
        "language": Language.KK,
        "annexes": (Annex(title="Copy of the order"),),
        "reply_by": TODAY + timedelta(days=14),
    }
    return IssueLetter(**(facts | over))


@pytest.fixture
def ready(desk):
    """Three inquiries whose facts are enough for a letter."""
    return [given_substantiated(desk).inquiry_id for _ in range(3)]


def letters(desk):
    with desk.store.read() as work:
        return sorted(work.letters.of(), key=lambda letter: letter.serial)


def unbroken(desk):
    """The letters are 1 to n, without gap or twin, and the series stands at n."""
    kept = letters(desk)
    with desk.store.read() as work:
        series = [one.last for one in work.series.of(kind="letter")]
        contents = {one.id for one in work.letter_content.of()}
        told = len(work.journal.of(verb="letter.issued"))
    serials = [letter.serial for letter in kept]
    return (
        serials == list(range(1, len(kept) + 1))
        and sum(series) == len(kept) == told
        and contents == {letter.id for letter in kept}
    )


def test_a_batch_is_numbered_in_order(desk, ready):
    result = issue_batch(desk, IssueBatch(letters=tuple(map(wish, ready)))).value

    assert [line.number for line in result.lines] == ["0001-2026", "0002-2026", "0003-2026"]
    assert not result.stopped
    assert unbroken(desk)
    fresh = issue_letter(desk, wish(ready[0])).value
    assert letter_of(desk, fresh).pages == letter_of(desk, result.issued[0]).pages > 0
    assert letter_content(desk, result.issued[0]).startswith(b"%PDF")


def test_a_refused_letter_is_named_and_the_others_go_on(desk, ready):
    bare = given_inquiry(desk)
    wishes = (wish(ready[0]), wish(bare.id), wish(ready[1]))

    outcome = issue_batch(desk, IssueBatch(letters=wishes))

    numbers = [line.number for line in outcome.value.lines]
    assert numbers == ["0001-2026", "", "0002-2026"]
    assert outcome.value.lines[1].problem.code == "letter.fact-missing"
    assert outcome.touched == frozenset(ready[:2])
    assert unbroken(desk)


def test_what_went_to_the_same_addressee_is_refused_unless_wanted_again(desk, ready):
    first = issue_letter(desk, wish(ready[0])).value
    russian = IssueBatch(letters=(wish(ready[0], language=Language.RU),))

    (line,) = issue_batch(desk, russian).value.lines
    assert line.problem.code == "letter.issued-already"
    assert line.problem.details["number"] == "0001-2026"
    assert letter_like(desk, wish(ready[0], replaces_id=first)) is None

    (line,) = issue_batch(desk, replace(russian, again=True)).value.lines
    assert line.number == "0002-2026"
    annul_last(desk)
    assert letter_like(desk, wish(ready[0])).id == first
    *_, earlier = draft_letter(desk, wish(ready[0])).advice
    assert earlier == LikeIssued(letter_like(desk, wish(ready[0])))


def test_several_kinds_are_issued_for_one_inquiry(desk, ready):
    kinds = ("memo-to-head", KIND)
    wishes = tuple(wish(ready[0], kind=kind) for kind in kinds)

    issue_batch(desk, IssueBatch(letters=wishes))

    assert [letter.kind for letter in letters(desk)] == list(kinds)


def test_a_batch_stops_between_two_letters(desk, ready):
    def stop(done, total):
        if done == 2:
            raise Cancelled

    result = issue_batch(desk, IssueBatch(letters=tuple(map(wish, ready))), stop).value

    assert result.stopped
    assert len(result.issued) == 2
    assert unbroken(desk)


def test_what_changed_while_it_was_printed_stands_on_the_letter(desk, ready):
    """Another window takes the number and renames the executor between gathering and keeping."""

    def meddle(done, total):
        if done == 1:
            issue_letter(desk, wish(ready[2]))
            with desk.store.write() as work:
                office = work.offices.of(agency_id=AGENCY)[0]
                work.offices.replace(replace(office, executor_phone="+7 7172 111111"))

    command = IssueBatch(letters=tuple(map(wish, ready)), again=True)
    result = issue_batch(desk, command, meddle).value

    assert [line.number for line in result.lines] == ["0001-2026", "0003-2026", "0004-2026"]
    assert unbroken(desk)
    single = issue_letter(desk, wish(ready[1])).value
    assert letter_of(desk, single).size == pytest.approx(
        letter_of(desk, result.issued[1]).size, abs=200
    )


def test_a_paper_is_written_before_the_next_letter_is_issued(desk, ready, tmp_path):
    lying = []

    def look(done, total):
        lying.append(len(list(tmp_path.glob("*-2026.pdf"))))

    wishes = tuple(map(wish, ready))
    result = issue_batch(desk, IssueBatch(letters=wishes, folder=tmp_path), look).value

    assert lying == [0, 1, 2, 3]
    assert [line.file.name for line in result.lines] == [
        f"000{serial}-2026.pdf" for serial in (1, 2, 3)
    ]


def test_a_letter_whose_paper_cannot_be_written_is_issued_and_told(desk, ready, tmp_path):
    nowhere = tmp_path / "none"

    (line,) = issue_batch(desk, IssueBatch(letters=(wish(ready[0]),), folder=nowhere)).value.lines

    assert (line.number, line.file) == ("0001-2026", None)
    assert line.problem.code == "letter.no-folder"
    assert unbroken(desk)


def test_letters_are_written_into_a_folder_each_under_its_number(desk, ready, tmp_path):
    folder = tmp_path / "letters"
    folder.mkdir()
    result = issue_batch(desk, IssueBatch(letters=tuple(map(wish, ready[:2])))).value
    (folder / "0002-2026.pdf").write_bytes(b"somebody else's")

    for _ in range(2):
        export_letters(desk, ExportLetters(folder=folder, letter_ids=result.issued))

    assert sorted(file.name for file in folder.iterdir()) == [
        "0001-2026.pdf",
        "0002-2026 (2).pdf",
        "0002-2026.pdf",
    ]
    assert (folder / "0002-2026 (2).pdf").read_bytes() == letter_content(desk, result.issued[1])
    bundle = letters_in_one(desk, result.issued)
    assert len(bundle) > len(letter_content(desk, result.issued[0]))


def test_a_folder_that_is_not_there_is_refused(desk, tmp_path):
    with pytest.raises(DeskError) as refusal:
        export_letters(desk, ExportLetters(folder=tmp_path / "none", letter_ids=()))

    assert refusal.value.code == "letter.no-folder"


class Killed(BaseException):
    """The process dies at once."""


def killed(_page, _press):
    raise Killed


def refused(desk, printed):
    with pytest.raises(DeskError):
        issue_printed(desk, wish("nowhere"), printed)


def dies(desk, inquiry_id):
    with pytest.raises(Killed):
        issue_printed(desk, wish(inquiry_id), killed)


def annul_last(desk):
    for letter in letters(desk)[-1:]:
        if not letter.annulled:
            wrong = AnnulLetter(letter_id=letter.id, version=letter.version, reason="Wrong")
            annul_letter(desk, wrong)


STEPS = st.lists(st.sampled_from(["issue", "refused", "killed", "batch", "annul"]), max_size=8)


@pytest.fixture
def prepared(desk, ready):
    """The records with three inquiries ready, and one small letter to stand for all papers."""
    paper = preview_letter(desk, wish(ready[0]))
    desk.store.close()
    return desk, ready, count(), lambda _page, _press: paper


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_any_mix_of_issues_refusals_kills_and_batches_leaves_no_gap(prepared, steps):
    desk, ready, numbers, printed = prepared
    place = desk.store.path.with_name(f"run-{next(numbers)}.edesk")
    shutil.copy(desk.store.path, place)
    here = replace(desk, store=Store(place))

    for step in steps:
        {
            "issue": lambda: issue_printed(here, wish(ready[0]), printed),
            "refused": lambda: refused(here, printed),
            "killed": lambda: dies(here, ready[1]),
            "batch": lambda: issue_batch(
                here, IssueBatch(letters=(wish("nowhere"), wish(ready[2])))
            ),
            "annul": lambda: annul_last(here),
        }[step]()

    assert unbroken(here)
    here.store.close()


def test_a_fact_goes_to_the_kinds_that_ask_for_it_alone(desk, ready):
    asked = (("questions", "Кто вёл протокол?"),)
    kinds = ("memo-to-head", "request-for-explanation")
    batch = IssueBatch(letters=tuple(wish(ready[0], kind=kind) for kind in kinds), asked=asked)

    memo, request = issue_batch(desk, batch).value.lines

    assert (memo.problem, request.problem) == (None, None)
    assert (memo.wish.asked, request.wish.asked) == ((), asked)


def test_a_fact_no_kind_asks_for_is_refused_before_anything_is_issued(desk, ready):
    batch = IssueBatch(letters=(wish(ready[0]),), asked=(("questions", "?"),))

    with pytest.raises(BadInput) as refused:
        issue_batch(desk, batch)

    assert refused.value.code == "letter.asked-unknown"
    assert letters(desk) == []


def test_a_batch_tells_of_each_letter_what_its_writer_is_told(desk, ready):
    issue_letter(desk, wish(ready[0]))
    batch = IssueBatch(letters=(wish(ready[0]), wish(ready[1])), again=True)

    again, fresh = issue_batch(desk, batch).value.lines

    assert [one.letter.number for one in again.advice if isinstance(one, LikeIssued)] == [
        "0001-2026"
    ]
    assert not any(isinstance(one, LikeIssued) for one in fresh.advice)
