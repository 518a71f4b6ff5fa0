"""What goes with a letter: the list of enclosures, and all of it in a folder, whole or not."""

import io
from dataclasses import replace
from hashlib import sha256

import docx
import pytest
from builders import given_substantiated
from documents.paper_reading import running_text
from sample_office import TODAY, words

from ethics_desk.domain.custody import HashResult
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation, StoreUnavailable
from ethics_desk.domain.evidence import EvidenceContent
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.services.custody.chain import chain_of_custody
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.letters.drafts import suggested_annexes
from ethics_desk.services.letters.editable import draft_copy, letter_copy
from ethics_desk.services.letters.enclosures import (
    ExportLetter,
    enclosure_list,
    enclosures_on_paper,
    export_letter,
)
from ethics_desk.services.letters.letters import IssueLetter, issue_letter, letter_content

KIND = "memo-to-head"
MINUTES = b"minutes of the procurement"


@pytest.fixture
def inquiry_id(desk, tmp_path):
    """An inquiry with one file of evidence whose name is nobody's business."""
    key = given_substantiated(desk).inquiry_id
    path = tmp_path / "secret name.TXT"
    path.write_bytes(MINUTES)
    take_in_file(
        desk,
        TakeInFile(inquiry_id=key, path=path, title="Minutes of 3 March", received_on=TODAY),
    )
    return key


def wish(desk, inquiry_id):
    annexes = suggested_annexes(desk, inquiry_id, KIND, Language.EN)
    by_hand = Annex(title="A copy of the order", pages=3)
    return IssueLetter(
        inquiry_id=inquiry_id, kind=KIND, language=Language.EN, annexes=(*annexes, by_hand)
    )


@pytest.fixture
def letter_id(desk, inquiry_id):
    return issue_letter(desk, wish(desk, inquiry_id)).value


def test_the_list_names_files_by_their_place_and_hash(desk, letter_id):
    file, by_hand = enclosure_list(desk, letter_id).lines

    assert (file.place, file.file_name) == (1, "01_annex.txt")
    assert "Minutes of 3 March" in file.title
    assert file.sha256 == sha256(MINUTES).hexdigest()
    assert (by_hand.pages, by_hand.file_name, by_hand.sha256) == (3, "", "")


@pytest.mark.parametrize("word", ["01_annex.txt", "A copy of the order", "Enclosures: 2", "3"])
def test_the_list_is_a_paper(desk, letter_id, word):
    told = running_text(enclosures_on_paper(desk, letter_id))

    assert word in told
    assert sha256(MINUTES).hexdigest()[:32] in told.replace(" ", "") or word != "3"
    assert "secret" not in told


def test_a_letter_goes_out_with_its_annexes(desk, letter_id, tmp_path):
    folder = export_letter(desk, ExportLetter(letter_id=letter_id, folder=tmp_path / "out")).value

    names = sorted(path.name for path in folder.iterdir())
    assert names[0].startswith("00_")
    assert names[1:] == ["01_annex.txt", "list-of-enclosures.pdf"]
    assert (folder / names[0]).read_bytes() == letter_content(desk, letter_id)
    assert (folder / "01_annex.txt").read_bytes() == MINUTES


def test_what_left_with_a_letter_stands_in_the_chain_of_custody(
    desk, inquiry_id, letter_id, tmp_path
):
    export_letter(desk, ExportLetter(letter_id=letter_id, folder=tmp_path / "out"))

    row = chain_of_custody(desk, inquiry_id, Language.EN)[-1]
    with desk.store.read() as work:
        number = work.letters.get(letter_id).number
    assert (row.deed, row.result) == ("evidence.exported", HashResult.MATCHES)
    assert ("letter", "", number) in row.facts


def test_nothing_is_written_where_a_file_is_not_what_was_issued(
    desk, inquiry_id, letter_id, tmp_path
):
    with desk.store.write() as work:
        key = work.enclosures.of(letter_id=letter_id)[0].evidence_id
        work.evidence_content.replace(EvidenceContent(id=key, content=b"another"))

    with pytest.raises(StoreUnavailable) as refusal:
        export_letter(desk, ExportLetter(letter_id=letter_id, folder=tmp_path / "out"))

    assert refusal.value.code == "letter.enclosure-altered"
    assert not list(tmp_path.glob("out*"))
    row = chain_of_custody(desk, inquiry_id, Language.EN)[-1]
    assert (row.deed, row.result) == ("evidence.hash-checked", HashResult.DIFFERS)


def test_a_folder_that_is_there_is_left_alone(desk, letter_id, tmp_path):
    (tmp_path / "out").mkdir()

    with pytest.raises(BadInput) as refusal:
        export_letter(desk, ExportLetter(letter_id=letter_id, folder=tmp_path / "out"))

    assert refusal.value.code == "folder.exists"


def test_stopping_leaves_nothing_behind(desk, letter_id, tmp_path):
    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_letter(desk, ExportLetter(letter_id=letter_id, folder=tmp_path / "out"), stop)

    assert not list(tmp_path.glob("out*"))


def test_a_letter_without_annexes_has_no_list(desk, inquiry_id, tmp_path):
    bare = IssueLetter(inquiry_id=inquiry_id, kind=KIND, language=Language.EN, annexes=())
    key = issue_letter(desk, bare).value

    with pytest.raises(RuleViolation) as refusal:
        enclosures_on_paper(desk, key)

    assert refusal.value.code == "letter.no-enclosures"
    folder = export_letter(desk, ExportLetter(letter_id=key, folder=tmp_path / "out")).value
    assert len(list(folder.iterdir())) == 1


def test_an_issued_letter_is_copied_with_its_number_and_hash(desk, letter_id):
    paper = docx.Document(io.BytesIO(letter_copy(desk, letter_id)))

    with desk.store.read() as work:
        letter = work.letters.get(letter_id)
    above = paper.sections[0].header.paragraphs[0].text
    assert letter.number in above
    assert letter.sha256 in above
    assert "Minutes of 3 March" in " ".join(one.text for one in paper.paragraphs)


def test_a_copy_says_what_was_issued_and_not_what_is_known_now(desk, letter_id):
    before = letter_copy(desk, letter_id)
    with desk.store.write() as work:
        (office,) = work.offices.of()
        work.offices.replace(replace(office, executor_name=words("Another")))

    assert letter_copy(desk, letter_id) == before


def test_a_draft_is_copied_as_a_draft(desk, inquiry_id):
    paper = docx.Document(io.BytesIO(draft_copy(desk, wish(desk, inquiry_id))))

    assert "not issued" in paper.sections[0].header.paragraphs[0].text


def test_a_letter_of_an_earlier_program_has_no_copy(desk, letter_id):
    with desk.store.write() as work:
        work.letter_wordings.remove(letter_id)

    with pytest.raises(NotFound) as refusal:
        letter_copy(desk, letter_id)

    assert refusal.value.code == "letter.no-wording"
