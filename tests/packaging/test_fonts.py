"""The fonts shipped with the program can write what the office writes."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
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
