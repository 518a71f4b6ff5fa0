"""The look of an office's letters: within its limits, kept, and on paper."""

import struct
import zlib
from dataclasses import replace

import pytest
from builders import given_substantiated
from documents.paper_reading import running_text
from pypdf import PdfReader
from sample_office import AGENCY

from ethics_desk.domain.errors import BadInput, Conflict
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_look import EmblemPlace, LetterFamily, NamesPlace
from ethics_desk.services.letter_texts.office_look import letter_look
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    preview_letter,
)
from ethics_desk.services.letters.looks import EditLetterLook, edit_letter_look, preview_look


def png(width=120, height=120, *, body=None):
    """A grey square."""

    def chunk(kind, content):
        check = zlib.crc32(kind + content)
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)

    rows = zlib.compress(b"".join(b"\x00" + b"\x80" * width for _ in range(min(height, 200))))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", rows if body is None else body))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts) + chunk(b"IEND", b"")


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "emblem.png"
    path.write_bytes(png())
    return path


def editing(**over):
    return EditLetterLook(
        **({"agency_id": AGENCY, "version": 0, "emblem": EmblemPlace.ROOM} | over)
    )


def issued(desk, **over):
    inquiry_id = given_substantiated(desk).inquiry_id
    wish = IssueLetter(
        inquiry_id=inquiry_id, kind="memo-to-head", language=Language.RU, annexes=(), **over
    )
    return letter_content(desk, issue_letter(desk, wish).value)


def test_a_letter_on_numbered_blanks_is_issued_only_with_the_number_of_its_blank(desk):
    edit_letter_look(desk, editing(numbered_blanks=True))

    with pytest.raises(BadInput) as refusal:
        issued(desk)
    assert refusal.value.code == "letter.blank-missing"
    assert refusal.value.details["field"] == "blank_number"
    assert issued(desk, blank_number="A 000123")


def test_a_preview_needs_no_blank(desk):
    edit_letter_look(desk, editing(numbered_blanks=True))
    key = given_substantiated(desk).inquiry_id
    wish = IssueLetter(inquiry_id=key, kind="memo-to-head", language=Language.RU, annexes=())

    assert preview_letter(desk, wish)


def reader(pdf, tmp_path):
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdf)
    return PdfReader(path)


def families(read):
    fonts = read.pages[0]["/Resources"]["/Font"]
    return {
        str(font.get_object()["/BaseFont"]).split("+")[1].split("-")[0] for font in fonts.values()
    }


def test_before_anything_is_changed_letters_look_as_they_always_did(desk):
    look = letter_look(desk, AGENCY)

    assert (look.version, look.emblem, look.size, look.left) == (0, EmblemPlace.ROOM, 13, 28)


def test_a_changed_look_is_on_the_next_letter_and_in_the_journal(desk, tmp_path):
    edit_letter_look(
        desk, editing(family=LetterFamily.NOTO_SERIF, size=12, left=30, names=NamesPlace.ABOVE)
    )

    assert families(reader(issued(desk), tmp_path)) == {"NotoSerif"}
    with desk.store.read() as work:
        (line,) = work.journal.of(verb="letter-look.edited")
    assert ("size", "13", "12") in line.changes
    assert ("left", "28", "30") in line.changes


def test_a_second_change_sees_the_first(desk):
    edit_letter_look(desk, editing(size=12))
    edit_letter_look(desk, editing(version=1, size=11))

    assert letter_look(desk, AGENCY).size == 11
    with pytest.raises(Conflict):
        edit_letter_look(desk, editing(version=1, size=14))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("left", 19),
        ("left", 41),
        ("right", 7),
        ("top", 31),
        ("bottom", 23),
        ("size", 10),
        ("size", 15),
    ],
)
def test_what_is_outside_its_limits_is_refused_beside_its_field(desk, field, value):
    with pytest.raises(BadInput) as refusal:
        edit_letter_look(desk, editing(**{field: value}))

    assert refusal.value.code == "letter-look.limits"
    assert refusal.value.details["field"] == field


@pytest.mark.parametrize("names", NamesPlace)
def test_the_emblem_is_the_picture_the_office_brought(desk, picture, tmp_path, names):
    edit_letter_look(desk, editing(emblem=EmblemPlace.PICTURE, picture=picture, names=names))

    read = reader(issued(desk), tmp_path)

    assert len(read.pages[0].images) == 1
    assert b"/Figure" in read.pages[0].get_contents().get_data()
    with desk.store.read() as work:
        (line,) = work.journal.of(verb="letter-look.edited")
    assert "picture" in {field for field, _, _ in line.changes}
    assert all(len(part) < 100 for change in line.changes for part in change)


def test_the_picture_stays_while_the_emblem_is_off(desk, picture, tmp_path):
    edit_letter_look(desk, editing(emblem=EmblemPlace.PICTURE, picture=picture))
    edit_letter_look(desk, editing(version=1, emblem=EmblemPlace.NONE))
    assert not reader(issued(desk), tmp_path).pages[0].images

    edit_letter_look(desk, editing(version=2, emblem=EmblemPlace.PICTURE))

    assert letter_look(desk, AGENCY).picture == png()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xd8\xff\xe0 a photograph", "picture.not-png"),
        (b"", "picture.not-png"),
        (png(width=20), "picture.sides"),
        (png(width=90_000, height=90_000), "picture.sides"),
        (png(body=b"not compressed"), "picture.damaged"),
        (png() + b"\x00" * 1_000_000, "picture.too-large"),
    ],
)
def test_what_is_no_picture_for_paper_is_refused(desk, tmp_path, content, code):
    path = tmp_path / "emblem.png"
    path.write_bytes(content)

    with pytest.raises(BadInput) as refusal:
        edit_letter_look(desk, editing(emblem=EmblemPlace.PICTURE, picture=path))

    assert refusal.value.code == code
    assert refusal.value.details["field"] == "picture"


def test_a_picture_is_needed_where_one_is_wanted(desk, tmp_path):
    for picture, code in ((None, "letter-look.no-picture"), (tmp_path, "picture.unreadable")):
        with pytest.raises(BadInput) as refusal:
            edit_letter_look(desk, editing(emblem=EmblemPlace.PICTURE, picture=picture))
        assert refusal.value.code == code


def test_the_number_of_the_blank_and_the_mark_are_on_the_letter(desk):
    mark = Trilingual(kk="ҚБП", ru="ДСП, экз. № 1", en="")
    edit_letter_look(desk, editing(numbered_blanks=True, official_use=mark))

    told = running_text(issued(desk, official_use=True, blank_number=" 001234 "))

    assert "ДСП, экз. № 1" in told
    assert "Бланк № 001234" in told
    with desk.store.read() as work:
        assert work.letters.of()[0].blank_number == "001234"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("emblem", EmblemPlace)
@pytest.mark.parametrize("names", NamesPlace)
def test_a_look_is_seen_before_it_is_kept(desk, picture, language, emblem, names):
    wish = editing(emblem=emblem, picture=picture, names=names, numbered_blanks=True)

    draft = preview_look(desk, wish, language)

    assert draft.problem is None
    assert desk.texts.in_(language).say("letter-look.blank-example") in running_text(draft.pdf)
    assert letter_look(desk, AGENCY).version == 0


def test_a_preview_says_what_is_wrong(desk):
    wrong = replace(editing(), left=5)

    assert preview_look(desk, wrong, Language.KK).problem.code == "letter-look.limits"
