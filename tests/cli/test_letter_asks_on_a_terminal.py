"""What a letter asks of its writer, answered on a terminal."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from documents.paper_reading import running_text
from letter_with_questions import ANSWERS, KIND, TOLD, resources_with_questions
from services.builders import given_inquiry

from ethics_desk.cli.program import build, run
from ethics_desk.cli.session import Session
from ethics_desk.domain.language import Language
from ethics_desk.services.letters.letters import list_letters


@pytest.fixture
def terminal(desk, tmp_path):
    """Runs the program over the desk of an office with one more kind of letter."""
    asking = replace(desk, resources=resources_with_questions(tmp_path))

    @contextmanager
    def opened(*_):
        yield asking

    given = Session(
        language=Language.EN,
        texts=asking.texts,
        read_rules=lambda: asking.rules,
        resources=asking.resources,
        office_rules=tmp_path,
        open_desk=opened,
        start_desk=opened,
        open_specimen=opened,
    )
    return lambda *arguments: run(build(), [str(one) for one in arguments], given)


def letter(inquiry, out, answers):
    facts = [part for name, text in answers for part in ("--fact", f"{name}={text}")]
    return ("letter", inquiry.number, "--kind", KIND, "--lang", "en", "--out", out, *facts)


def test_a_letter_is_issued_with_its_answers(desk, terminal, tmp_path):
    inquiry, out = given_inquiry(desk), tmp_path / "letter.pdf"
    one_by_one = [("questions", "Who signed?"), ("questions", "Who paid?")]
    answers = [one for one in ANSWERS if one[0] != "questions"]

    assert terminal(*letter(inquiry, out, [*answers, *one_by_one])) == 0

    written = running_text(out.read_bytes())
    for words in TOLD:
        assert words in written


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (ANSWERS[1:], "“subject en”"),
        ((*ANSWERS, ("colour", "red")), "“colour”"),
        ((("amount", "a lot"), *ANSWERS[:4], *ANSWERS[5:]), "“amount en”"),
    ],
)
def test_a_wrong_answer_is_refused_by_name(desk, terminal, tmp_path, capsys, answers, said):
    inquiry, out = given_inquiry(desk), tmp_path / "letter.pdf"

    assert terminal(*letter(inquiry, out, answers)) == 2

    assert said in capsys.readouterr().err
    assert not out.exists()
    assert list_letters(desk, inquiry.id) == ()


def test_an_answer_has_a_name(desk, terminal, tmp_path, capsys):
    wrong = (*letter(given_inquiry(desk), tmp_path / "letter.pdf", ()), "--fact", "red")

    assert terminal(*wrong) == 2

    assert "--fact" in capsys.readouterr().err
