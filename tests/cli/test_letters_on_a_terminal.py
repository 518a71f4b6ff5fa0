"""Batches of letters and journals on a terminal."""

import json
import shutil

import pytest
from pypdf import PdfReader
from services.builders import given_inquiry, given_substantiated


@pytest.fixture
def office(base, desk):
    """The records of the installation with an inquiry ready for a letter, and a bare one."""
    ready = given_substantiated(desk).inquiry_id
    bare = given_inquiry(desk)
    with desk.store.read() as work:
        number = work.inquiries.get(ready).number
    path = desk.store.path
    desk.store.close()
    shutil.copy(path, base / "data" / "office.edesk")
    return number, bare.number


def test_letters_are_issued_for_many_inquiries(ethics_desk, office, tmp_path):
    ready, bare = office
    out = tmp_path / "letters"

    status, told, err = ethics_desk(
        "letters", ready, bare, "--kind", "crime-message", "--lang", "ru", "--out", out, "--json"
    )

    first, second = json.loads(told)
    assert (status, err) == (2, "")
    assert first["problem"] is not None
    assert (second["number"], second["letter"]) == (None, None)
    assert list(out.iterdir()) == []


def test_a_refused_letter_is_named_and_the_others_are_written(ethics_desk, office, tmp_path):
    ready, bare = office
    out = tmp_path / "letters"

    status, told, err = ethics_desk(
        "letters", bare, ready, "--kind", "memo-to-head", "--lang", "kk", "--out", out
    )

    assert status == 2
    assert err.startswith(f"error: {bare}, memo-to-head: not issued:")
    (file,) = out.iterdir()
    assert str(file) in told
    assert file.read_bytes().startswith(b"%PDF")


def test_an_unknown_number_is_refused_by_name_and_the_others_go_on(ethics_desk, office, tmp_path):
    out = tmp_path / "letters"
    memo = ("--kind", "memo-to-head", "--lang", "ru", "--out", out)

    status, told, err = ethics_desk("letters", "9999/1", office[0], office[0], *memo)

    assert status == 2
    assert "9999/1" in err
    (file,) = out.iterdir()
    assert told.splitlines() == [f"{office[0]}: № 0001-2026 – {file}"]


def test_nothing_but_unknown_numbers_makes_no_folder(ethics_desk, office, tmp_path):
    out = tmp_path / "letters"

    status, told, err = ethics_desk(
        "letters", "9999/1", "--kind", "memo-to-head", "--lang", "ru", "--out", out
    )

    assert (status, told) == (2, "")
    assert "9999/1" in err
    assert not out.exists()


def test_letters_issued_before_are_written_by_their_numbers(ethics_desk, office, tmp_path):
    first, later = tmp_path / "first", tmp_path / "later"
    memo = ("--kind", "memo-to-head", "--lang", "ru", "--out", first)
    ethics_desk("letters", office[0], *memo)

    status, told, err = ethics_desk("letters", "--issued", "0001-2026", "77-2026", "--out", later)

    assert status == 2
    assert "77-2026" in err
    (file,) = later.iterdir()
    assert told.splitlines() == [f"{office[0]}: № 0001-2026 – {file}"]
    assert file.read_bytes() == (first / file.name).read_bytes()


def test_a_second_letter_to_the_same_addressee_is_noticed(ethics_desk, office, tmp_path):
    number, _ = office
    many = ("letters", number, "--kind", "memo-to-head", "--lang", "ru", "--out", tmp_path)
    ethics_desk(*many)

    refused, _, why = ethics_desk(*many)
    again, told, _ = ethics_desk(*many, "--again")
    one = ("letter", number, "--kind", "memo-to-head", "--lang", "kk")
    single, _, warned = ethics_desk(*one, "--out", tmp_path / "single.pdf")

    assert (refused, again, single) == (2, 0, 0)
    assert "0001-2026" in why
    assert "0002-2026" in told
    assert "0002-2026" in warned


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_folder_that_cannot_be_made_is_refused_in_words(ethics_desk, office, tmp_path, place):
    (tmp_path / "file").write_text("a file")
    out = tmp_path / place

    status, _, err = ethics_desk(
        "letters", office[0], "--kind", "memo-to-head", "--lang", "ru", "--out", out
    )

    assert status == 2
    assert err.startswith("error: ")
    assert str(out) in err
    assert "Traceback" not in err


@pytest.mark.parametrize("kind", ["registration", "outgoing", "evidence"])
def test_a_journal_is_printed(ethics_desk, office, tmp_path, kind):
    out = tmp_path / "journal.pdf"

    status, _, err = ethics_desk(
        "journal", kind, "2026", "--agency", "kz-test", "--lang", "kk", "--out", out
    )

    assert (status, err) == (0, "")
    assert out.read_bytes().startswith(b"%PDF")


def test_a_period_that_is_none_is_refused(ethics_desk, office, tmp_path):
    status, _, err = ethics_desk("journal", "outgoing", "2026-Q7", "--out", tmp_path / "j.pdf")

    assert status == 2
    assert "2026-Q7" in err


def test_records_in_another_language_are_told_beside_what_is_written(ethics_desk, office, tmp_path):
    ready, out = office[0], tmp_path / "letter.pdf"
    asked = ("letter", ready, "--kind", "memo-to-head", "--out", out, "--lang")

    status, told, err = ethics_desk(*asked, "kk")
    assert (status, str(out) in told) == (0, True)
    assert "what was alleged, item 1" in err

    _, _, err = ethics_desk(*asked, "en")
    assert "what was alleged" not in err


def test_facts_and_the_day_of_reply_go_to_the_kinds_that_ask(ethics_desk, office, tmp_path):
    number, _ = office
    kinds = ("--kind", "memo-to-head", "--kind", "request-for-explanation")
    told = ("--fact", "questions=Who kept the minutes?", "--reply-by", "2099-03-01")
    out = tmp_path / "letters"

    status, document, _ = ethics_desk(
        "letters", number, *kinds, *told, "--lang", "en", "--out", out, "--json"
    )

    memo, request = json.loads(document)
    assert (status, memo["problem"], request["problem"]) == (0, None, None)
    assert isinstance(memo["warnings"], list)
    words = " ".join(page.extract_text() for page in PdfReader(request["letter"]).pages)
    assert "Who kept the minutes?" in words
    assert "1 March 2099" in words


def test_a_fact_no_kind_asks_for_is_refused(ethics_desk, office, tmp_path):
    memo = ("--kind", "memo-to-head", "--lang", "ru", "--out", tmp_path / "letters")

    status, out, err = ethics_desk("letters", office[0], *memo, "--fact", "questions=?")

    assert (status, out) == (2, "")
    assert "questions" in err


def test_a_warning_of_a_letter_in_a_batch_is_told(ethics_desk, office, tmp_path):
    memo = ("letters", office[0], "--kind", "memo-to-head", "--lang", "ru", "--out", tmp_path)
    ethics_desk(*memo)

    _, document, _ = ethics_desk(*memo, "--again", "--json")
    _, _, err = ethics_desk(*memo, "--again")

    (line,) = json.loads(document)
    assert any("0001-2026" in one for one in line["warnings"])
    assert "0003-2026: " in err
