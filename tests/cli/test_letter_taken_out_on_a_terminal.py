"""`letter --docx --with-annexes`: an editable copy, and a folder with all that goes along."""

from contextlib import contextmanager

import pytest
from referral_office import given_referable
from sample_office import RESOURCES

from ethics_desk.cli.program import build, run
from ethics_desk.cli.session import Session
from ethics_desk.domain.language import Language
from ethics_desk.services.letters.letters import list_letters


@pytest.fixture
def letter(desk, tmp_path):
    """Issues a memo over the desk."""

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
    inquiry = given_referable(desk)
    place = ("--kind", "memo-to-head", "--lang", "ru", "--out", tmp_path / "letter.pdf")

    def issue(*options):
        command = ["letter", inquiry.number, *place, *options]
        return run(build(), [str(one) for one in command], given)

    issue.inquiry_id = inquiry.id
    return issue


def test_a_copy_and_a_folder_are_written_beside_the_letter(letter, tmp_path, capsys):
    status = letter("--docx", tmp_path / "copy.docx", "--with-annexes", tmp_path / "out")

    assert status == 0
    assert (tmp_path / "copy.docx").read_bytes().startswith(b"PK")
    (pdf,) = (tmp_path / "out").glob("00_*.pdf")
    assert pdf.read_bytes() == (tmp_path / "letter.pdf").read_bytes()
    assert len(capsys.readouterr().out.splitlines()) == 3


def test_no_number_is_given_where_the_folder_is_there_already(desk, letter, tmp_path):
    (tmp_path / "out").mkdir()

    assert letter("--with-annexes", tmp_path / "out") == 2

    assert list_letters(desk, letter.inquiry_id) == ()
