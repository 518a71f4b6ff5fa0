"""The acknowledgement slip: half a sheet for whoever handed in an appeal, half for the file."""

from dataclasses import replace
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import HRFlowable, Spacer

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.documents.signing import signature_lines
from ethics_desk.domain.paper import Signatory
from ethics_desk.domain.slip_paper import ClockOnSlip, SlipPage
from ethics_desk.texts import In

_LABEL, _VALUE = 0.38, 0.62
_HALF = 128 * mm
"""How far the cut lies below the upper edge of the text."""


def slip_pdf(page: SlipPage, press: Press) -> bytes:
    """Both halves on one A4 sheet as PDF/A; the same value gives the same bytes."""
    words = press.texts.in_(page.language)
    title = press.sans.printable(f"{words.say('slip.title')}. № {page.number}")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=title,
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.registered_on,
        ),
        mark=title,
        specimen=page.specimen,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: SlipPage, press: Press, measure: float) -> Story:
    words = press.texts.in_(page.language)
    # The file is shown to officials: its half never says who the applicant is.
    unnamed = replace(page, applicant="")
    taken = _half(
        replace(page, signed_for=False), press, measure, words.say("slip.title"), Role.TITLE
    )
    used = sum(
        piece.wrap(measure, _HALF)[1] + piece.getSpaceBefore() + piece.getSpaceAfter()
        for piece in taken
    )
    cut = HRFlowable(width="100%", thickness=0.6, dash=(3, 3), spaceBefore=0, spaceAfter=6 * mm)
    kept = _half(unnamed, press, measure, words.say("slip.counterfoil"), Role.HEADING)
    return [*taken, Spacer(1, max(6 * mm, _HALF - used)), cut, *kept]


def _half(page: SlipPage, press: Press, measure: float, title: str, role: Role) -> Story:
    words, face = press.texts.in_(page.language), press.sans
    number = (words.say("slip.number"), measure * _LABEL)
    columns = [number, (page.number, measure * _VALUE)]
    story: Story = [
        face.paragraph(page.agency, face.style(10, spaceAfter=3, align=CENTRE)),
        face.paragraph(title, face.style(14, spaceAfter=3, align=CENTRE), bold=True, tag=Tag(role)),
        ruled_table(face, columns, _lines(page, words)),
    ]
    if page.clock is not None and page.clock.estimated:
        story.append(face.paragraph(words.say("slip.estimated"), face.style(8)))
    if page.basis:
        story.append(face.paragraph(page.basis, face.style(8)))
    receipt = Signatory(post=words.say("slip.handed-to"), name="")
    signing = (page.taken_in_by, receipt) if page.signed_for else (page.taken_in_by,)
    story.append(signature_lines(signing, press, page.language, measure))
    return story


def _lines(page: SlipPage, words: In) -> list[tuple[str, str]]:
    """What is known, one line each."""
    hour = "" if page.received_at is None else f", {page.received_at:%H:%M}"
    lines = [
        (words.say("slip.received"), f"{words.long_day(page.received_on)}{hour}"),
        (words.say("slip.registered"), words.long_day(page.registered_on)),
        (words.say("slip.taken-in-by"), f"{page.taken_in_by.post}, {page.taken_in_by.name}"),
    ]
    if page.applicant:
        lines.append((words.say("slip.applicant"), page.applicant))
    if page.sheets is not None:
        lines.append((words.say("slip.sheets"), words.number(page.sheets)))
    if page.clock is not None:
        lines.append(_clock(page.clock, words))
    return lines


def _clock(clock: ClockOnSlip, words: In) -> tuple[str, str]:
    """What is due by which day, with the article."""
    title = clock.title[:1].upper() + clock.title[1:]
    if clock.due is None:
        return title, words.say("slip.stands-still", source=clock.source)
    return title, words.say("slip.due", day=words.long_day(clock.due), source=clock.source)
