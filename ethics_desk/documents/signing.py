"""Signatures: room for them, and company on their page."""

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import LayoutTable
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory

_NAME = 55 * mm
_LINE = 45 * mm


def signed(story: Story, signature: LayoutTable, *, tied: int = 2) -> Story:
    """The story with its signature, which never stands alone on a page.

    `tied` pieces go with it to its page, besides the headings they belong to.
    """
    first = max(0, len(story) - tied)
    while first > 0 and story[first - 1].getKeepWithNext():
        first -= 1
    return [*story[:first], KeepTogether([*story[first:], signature])]


def signature_lines(
    signatories: tuple[Signatory, ...], press: Press, language: Language, measure: float
) -> LayoutTable:
    """One line per signatory: the post, a rule to sign and date on, the name. Never split."""
    face = press.sans
    caption = press.texts.in_(language).say("derivation.signature")
    small = face.style(7, align=CENTRE)
    rows = []
    for one in signatories:
        post, name = (face.paragraph(text, face.style(10)) for text in (one.post, one.name))
        rows += [[post, "", name], ["", face.paragraph(caption, small), ""]]
    table = LayoutTable(
        rows, colWidths=[measure - _LINE - _NAME, _LINE, _NAME], spaceBefore=5 * mm, splitByRow=0
    )
    table.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), face.family),
            ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
            ("LEFTPADDING", (0, 0), (0, -1), 0),
            ("LEFTPADDING", (2, 0), (2, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            *(
                style
                for line in range(0, len(rows), 2)
                for style in (
                    ("LINEBELOW", (1, line), (1, line), 0.5, black),
                    ("TOPPADDING", (0, line), (-1, line), 9 * mm),
                )
            ),
        ]
    )
    return table
