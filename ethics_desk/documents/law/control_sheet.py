"""The control sheet of a deadline: its rule, its days one by one, its result, for a signature."""

from functools import partial

from reportlab.platypus import CondPageBreak

from ethics_desk.documents.law.counted_days import day_tables
from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import LayoutTable, Piece, Role, Tag
from ethics_desk.documents.sheets.typeface import CENTRE
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.control_paper import ControlSheetPage
from ethics_desk.texts import In

_LABEL, _VALUE = 0.33, 0.67
_SIZE = 9
_RESULT_SIZE = 16
_FIRST_ROWS = 90.0
"""What a heading and the first rows of a table need, in points."""


def control_sheet_pdf(page: ControlSheetPage, press: Press) -> bytes:
    """The control sheet as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    words = press.texts.in_(page.language)
    title = press.sans.printable(f"{words.say('control.title')}. № {page.inquiry_number}")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=title,
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=title,
        head=f"{title} – {page.subject}",
        specimen=page.specimen,
    )
    return print_sheets(sheet, partial(control_story, page, press, sheet.measure))


def control_story(page: ControlSheetPage, press: Press, measure: float) -> Story:
    """The control sheet as it is set, for a paper that holds more than it."""
    words = press.texts.in_(page.language)
    story = [
        *_opening(page, press, measure),
        *_rules(page, press, words, measure),
        *_standstills(page, press, words, measure),
        *_days(page, press, words, measure),
        *_reckoning(page, press, words),
        *_basis(page, press, words),
    ]
    return signed(story, signature_lines(page.signatories, press, page.language, measure))


def _opening(page: ControlSheetPage, press: Press, measure: float) -> Story:
    """Whose paper it is, what is counted, and the result in large type."""
    words, face = press.texts.in_(page.language), press.sans
    about = [
        (words.say("derivation.inquiry"), page.inquiry_number),
        *((fact.label, fact.value) for fact in page.facts),
        (words.say("control.start"), f"{words.long_day(page.start)} – {page.start_event}"),
        (words.say("control.start-paper"), page.start_paper or words.say("control.no-paper")),
        *([(words.say("control.outcome"), page.outcome)] if page.outcome else []),
        (words.say("derivation.made-on"), words.long_day(page.made_on)),
    ]
    columns = [(words.say("control.counted"), measure * _LABEL), (page.subject, measure * _VALUE)]
    return [
        face.paragraph(page.agency, face.style(10, spaceAfter=3)),
        face.paragraph(
            words.say("control.title"),
            face.style(15, spaceAfter=4),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        _result(page, press, words, measure),
        ruled_table(face, columns, about),
    ]


def _result(page: ControlSheetPage, press: Press, words: In, measure: float) -> LayoutTable:
    """The last day, which nobody overlooks; or why there is none yet."""
    face = press.sans
    if page.due is None:
        return framed_note(face, page.unknown or words.say("derivation.no-day"), measure, size=12)
    weekday = words.say(f"weekday.{page.due.isoweekday()}")
    label = face.style(10, align=CENTRE)
    day = face.style(_RESULT_SIZE, align=CENTRE)
    box = LayoutTable(
        [
            [face.paragraph(words.say("control.last-day"), label)],
            [face.paragraph(f"{words.long_day(page.due)}, {weekday}", day, bold=True)],
        ],
        colWidths=[measure],
        spaceBefore=2,
        spaceAfter=4,
    )
    box.setStyle(
        [
            ("FONTNAME", (0, 0), (-1, -1), face.family),
            ("BOX", (0, 0), (-1, -1), 1.2, "black"),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
        ]
    )
    return box


def _rules(page: ControlSheetPage, press: Press, words: In, measure: float) -> Story:
    """The articles, where they were read, and how sure their wording is."""
    columns = [
        (words.say("control.rule"), measure * 0.24),
        (words.say("control.source"), measure * 0.4),
        (words.say("derivation.confidence"), measure * 0.36),
    ]
    rows = [
        (
            rule.citation,
            rule.source,
            f"{words.say(f'paper.confidence.{rule.confidence}')} [{', '.join(rule.rows)}]",
        )
        for rule in page.rules
    ]
    story: Story = [ruled_table(press.sans, columns, rows)]
    small = press.sans.style(8, spaceAfter=3)
    for key in ("assumption", "note"):
        told = dict.fromkeys(getattr(rule, key) for rule in page.rules if getattr(rule, key))
        story += [
            press.sans.paragraph(f"{words.say(f'control.{key}')}: {one}", small) for one in told
        ]
    if not page.seen:
        story.append(framed_note(press.sans, words.say("control.unseen"), measure))
    return story


def _standstills(page: ControlSheetPage, press: Press, words: In, measure: float) -> Story:
    """Pauses and extensions, each with the paper it rests on."""
    story: Story = []
    if page.pauses:
        columns = _columns(words, measure, "pause", "from", "to", "paper")
        rows = [
            (
                one.reason,
                words.day(one.first),
                words.say("control.still") if one.last is None else words.day(one.last),
                one.paper,
            )
            for one in page.pauses
        ]
        story.append(ruled_table(press.sans, columns, rows))
    if page.extensions:
        columns = _columns(words, measure, "extension", "decided", "until", "paper")
        rows = [
            (
                one.reason or str(number),
                words.say("control.no-paper") if one.decided is None else words.day(one.decided),
                words.day(one.until),
                one.paper,
            )
            for number, one in enumerate(page.extensions, start=1)
        ]
        story.append(ruled_table(press.sans, columns, rows))
    return story


def _columns(words: In, measure: float, *names: str) -> list[tuple[str, float]]:
    shares = (0.36, 0.15, 0.15, 0.34)
    return [
        (words.say(f"control.{name}"), measure * share)
        for name, share in zip(names, shares, strict=True)
    ]


def _days(page: ControlSheetPage, press: Press, words: In, measure: float) -> Story:
    if not page.days:
        return []
    heading = _heading(words.say("control.days"), press, tied=False)
    return [CondPageBreak(_FIRST_ROWS), heading, *day_tables(page, press, words, measure)]


def _reckoning(page: ControlSheetPage, press: Press, words: In) -> Story:
    """How the last day was found, step by step."""
    if not page.reckoning:
        return []
    style = press.sans.style(_SIZE, leftIndent=20, spaceAfter=1)
    return [
        _heading(words.say("control.reckoning"), press),
        *(
            press.sans.paragraph(sentence, style, mark=f"{number}.")
            for number, sentence in enumerate(page.reckoning, start=1)
        ),
    ]


def _basis(page: ControlSheetPage, press: Press, words: In) -> Story:
    """By which calendar and by which rules it was counted."""
    small = press.sans.style(8, spaceBefore=4)
    told = words.say("control.basis", edition=page.edition, law=page.law)
    return [press.sans.paragraph(told, small)]


def _heading(text: str, press: Press, *, tied: bool = True) -> Piece:
    """A heading; one that is `tied` takes what follows as a whole to its page."""
    style = press.sans.style(11, spaceBefore=3, spaceAfter=2, keepWithNext=int(tied))
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
