"""What may be printed: composed, visible, drawable; everything else is refused."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput


@given(st.text(max_size=60))
def test_a_text_is_printed_whole_or_refused(press, text):
    composed = unicodedata.normalize("NFC", text)

    try:
        printed, refused = press.serif.printable(text), ""
    except BadInput as refusal:
        printed, refused = composed, refusal.code

    assert printed.split() == composed.split()
    drawable = {ord(character) for character in printed if not character.isspace()}
    assert refused in {"letter.hostile-text", "letter.glyph-missing"} or (
        drawable <= press.serif.glyphs
    )


def test_letters_are_composed(press):
    assert press.sans.printable("и\u0306") == "й"


def test_lines_become_one(press):
    assert press.sans.printable("бір\r\n\tекі") == "бір екі"


def test_numbers_stay_with_what_they_number(press):
    told = press.sans.printable("№ 12, ст. 44, пункт 2 статьи 50, articles 5 and 6, No. 7")

    assert told == (
        "№\u00a012, ст.\u00a044, пункт\u00a02 статьи\u00a050, articles\u00a05 and 6, No.\u00a07"
    )


def test_bold_is_drawn_with_the_bold_font(press):
    piece = press.serif.paragraph("Қазақ", press.serif.style(12), bold=True)

    assert [fragment.fontName for fragment in piece.frags] == ["Tinos-Bold"]
