"""The fonts shipped with the program can write what the office writes."""

import ast
import unicodedata
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from ethics_desk.domain.language import Language
from ethics_desk.texts.fragments import load

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ethics_desk"
FONTS = ROOT / "resources" / "fonts"
FORMS = [
    path
    for room in ("letters", "reports", "registers", "addressees")
    for path in (ROOT / "resources" / room).rglob("*")
    if path.suffix in {".toml", ".txt"}
]
FLOORS_THAT_WRITE = ("domain", "names", "grammar", "rules", "texts", "documents", "services")
READS_OTHER_SIGNS = {"domain/sheet_text.py", "names/folding.py"}
"""What they name is looked for in the text of others and never written."""

CODE = [
    path
    for floor in FLOORS_THAT_WRITE
    for path in (PACKAGE / floor).rglob("*.py")
    if path.relative_to(PACKAGE).as_posix() not in READS_OTHER_SIGNS
]
NO_SIGNS = {"Cc", "Cn", "Co"}
"""Control characters and those of no meaning: the code uses them as marks, and none is printed."""
FAMILIES = ("NotoSans", "NotoSerif", "Tinos")
STYLES = ("Regular", "Bold", "Italic", "BoldItalic")
KAZAKH = "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя"
SIGNS = "\u20b8№«»“”„–—…§©0123456789"
EMBEDDING_ALLOWED = 0


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("style", STYLES)
def test_a_font_has_every_letter_and_may_be_embedded(family, style):
    with TTFont(FONTS / f"{family}-{style}.ttf") as font:
        letters = font.getBestCmap()

        assert [sign for sign in KAZAKH + SIGNS if ord(sign) not in letters] == []
        assert font["OS/2"].fsType == EMBEDDING_ALLOWED


def test_the_licence_lies_beside_the_fonts():
    licence = (FONTS / "OFL.txt").read_text("utf-8")

    assert "SIL OPEN FONT LICENSE" in licence
    assert all(name in licence for name in ("Noto Sans", "Noto Serif", "Tinos"))


def test_no_other_font_is_shipped():
    shipped = {path.name for path in FONTS.glob("*.ttf")}

    assert shipped == {f"{family}-{style}.ttf" for family in FAMILIES for style in STYLES}


def alphabet():
    """The signs every shipped font has."""
    alphabets = []
    for path in FONTS.glob("*.ttf"):
        with TTFont(path) as font:
            alphabets.append(frozenset(map(chr, font.getBestCmap())))
    return frozenset.intersection(*alphabets)


def words_of_the_program():
    """What the program itself writes, with its place: its words, its forms, its constants."""
    for language in Language:
        for key, forms in load(ROOT / "resources", language).items():
            yield f"{language}: {key}", "".join(forms)
    for path in FORMS:
        yield path.name, path.read_text("utf-8")
    for path in CODE:
        yield from constants_of(path)


def constants_of(path):
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield f"{path.name}:{node.lineno}", node.value


def test_the_fonts_have_every_sign_the_program_itself_writes():
    known = alphabet()

    lacking = {
        f"{place}: U+{ord(sign):04X}"
        for place, text in words_of_the_program()
        for sign in text
        if sign not in known and unicodedata.category(sign) not in NO_SIGNS
    }

    assert lacking == set()
