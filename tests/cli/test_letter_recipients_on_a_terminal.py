"""Whom a letter goes to, said on a terminal."""

from contextlib import contextmanager

import pytest
from referral_office import BODY, OFFENCE, REDIRECT, given_referable
from sample_office import AGENCY, RESOURCES

from ethics_desk.cli.program import build, run
from ethics_desk.cli.session import REFUSED, Session
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_look import EmblemPlace
from ethics_desk.services.letters.letters import list_letters
from ethics_desk.services.letters.looks import EditLetterLook, edit_letter_look


@pytest.fixture
def terminal(desk, tmp_path):
    """Runs the program over the desk."""

    @contextmanager
    def opened(*_):
        yield desk

    given = Session(
        language=Language.EN,
        texts=desk.texts,
        read_rules=lambda: desk.rules,
        resources=RESOURCES,
        office_rules=tmp_path,
        open_desk=opened,
        start_desk=opened,
        open_specimen=opened,
    )
    return lambda *arguments: run(build(), [str(one) for one in arguments], given)


@pytest.fixture
def inquiry(desk):
    return given_referable(desk)


@pytest.fixture
def issue(terminal, inquiry, tmp_path):
    """Issues a letter of one kind in Russian."""

    def of_kind(kind, *options):
        place = ("--kind", kind, "--lang", "ru", "--out", tmp_path / "letter.pdf")
        return terminal("letter", inquiry.number, *place, *options)

    return of_kind


@pytest.mark.parametrize(
    ("options", "addressee"),
    [
        (("--to", BODY), "Служба ru"),
        (("--other-body", "Служба ru = Службе образцов"), "Служба ru"),
        ((), "Служба ru"),
    ],
)
def test_an_appeal_is_redirected_to_the_body_said(desk, inquiry, issue, options, addressee):
    assert issue(REDIRECT, *options) == 0

    (letter,) = list_letters(desk, inquiry.id)
    assert letter.addressee == addressee


@pytest.mark.parametrize(
    ("kind", "options", "said"),
    [
        ("crime-message", ("--to", "anti-corruption-agency-department-71"), "29.06.2025"),
        ("crime-message", ("--to", "prosecutor-71"), "do not go to"),
        (OFFENCE, ("--offence", "cao-1"), "cao-1"),
        (REDIRECT, ("--other-body", "Акимат = Акимату"), "redirected to Служба"),
    ],
)
def test_a_body_or_an_offence_that_does_not_fit_is_refused(
    desk, inquiry, issue, capsys, kind, options, said
):
    assert issue(kind, *options) == 2

    assert said in capsys.readouterr().err
    assert list_letters(desk, inquiry.id) == ()


def test_a_fact_missing_is_said_in_words_and_where_to_enter_it(issue, capsys):
    assert issue(OFFENCE) == REFUSED

    said = capsys.readouterr().err
    assert "offences" not in said
    assert "administrative offence" in said


def test_a_day_of_reply_missing_is_told_with_its_option(issue, capsys):
    asked = ("--fact", "questions=Who signed?")
    assert issue("request-for-explanation", *asked) == REFUSED

    assert "--reply-by" in capsys.readouterr().err


def test_a_letter_nobody_issued_is_told_without_speaking_of_an_inquiry(terminal, tmp_path, capsys):
    key = tmp_path / "key.p12"
    key.write_bytes(b"")
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("secret", "utf-8")
    where = ("--key", key, "--key-passphrase-file", phrase, "--out", tmp_path / "signed.pdf")

    assert terminal("sign", "9999-2026", *where) == 2

    said = capsys.readouterr().err
    assert "No letter has the outgoing number 9999-2026" in said
    assert "inquiry has" not in said


def test_a_letter_goes_out_on_its_numbered_blank_marked_for_official_use(desk, inquiry, issue):
    edit_letter_look(
        desk,
        EditLetterLook(agency_id=AGENCY, version=0, emblem=EmblemPlace.ROOM, numbered_blanks=True),
    )

    assert issue(REDIRECT, "--blank-number", "A 000123", "--official-use") == 0

    (letter,) = list_letters(desk, inquiry.id)
    assert letter.blank_number == "A 000123"
    assert issue(REDIRECT) != 0


def test_the_writer_is_told_before_a_letter_is_issued(issue, capsys):
    assert issue(REDIRECT, "--to", BODY) == 0

    assert "three working days from registration" in capsys.readouterr().err
