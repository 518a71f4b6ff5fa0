"""The page of differences: what an issued report would say otherwise today, and why."""

from functools import partial

from reportlab.platypus import Paragraph

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, numbered_table, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.differences import DifferencePage
from ethics_desk.texts import In

_LINES = {
    "figure": 0.24,
    "row": 0.26,
    "column": 0.14,
    "then": 0.12,
    "now": 0.12,
    "entries": 0.12,
}
_PUBLIC_LINES = {"figure": 0.28, "row": 0.3, "column": 0.18, "then": 0.12, "now": 0.12}
_ENTRIES = {"number": 0.05, "recorded": 0.13, "member": 0.16, "what": 0.32, "facts": 0.34}


def differences_pdf(page: DifferencePage, press: Press) -> bytes:
    """The page as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    words = press.texts.in_(page.language)
    title = words.say("difference.title", number=page.issue.number)
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=press.sans.printable(title),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=title,
        head=f"{title} – {page.agency}",
        specimen=page.specimen,
        wide=True,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: DifferencePage, press: Press, measure: float) -> Story:
    words = press.texts.in_(page.language)
    story = [
        *_opening(page, press, words),
        *_lines(page, press, words, measure),
        *_untold(page, press, words, measure),
        *_entries(page, press, words, measure),
    ]
    if page.signatory is None:
        return story
    return signed(story, signature_lines((page.signatory,), press, page.language, measure))


def _opening(page: DifferencePage, press: Press, words: In) -> Story:
    face, issue = press.sans, page.issue
    title = words.say("difference.title", number=issue.number)
    told = (
        words.say("difference.about", period=page.period, day=words.long_day(issue.issued_on)),
        words.say("report.data-cut", moment=issue.cut_at, entry=str(issue.cut_entry)),
        words.say("difference.made-on", day=words.long_day(page.made_on)),
        words.say("difference.intro"),
    )
    return [
        face.paragraph(page.agency, face.style(10, spaceAfter=6)),
        face.paragraph(title, face.style(14, spaceAfter=4), bold=True, tag=Tag(Role.TITLE)),
        *(face.paragraph(line, face.style(9, spaceAfter=3)) for line in told),
    ]


def _lines(page: DifferencePage, press: Press, words: In, measure: float) -> Story:
    heading = _heading(words.say("difference.figures"), press)
    if not page.lines:
        said = words.say("difference.none")
        return [heading, press.sans.paragraph(said, press.sans.style(10, spaceAfter=6))]
    shares = _PUBLIC_LINES if page.public else _LINES
    rows = [
        (one.figure, one.label, one.column, one.then, one.now, one.entries)[: len(shares)]
        for one in page.lines
    ]
    table = ruled_table(press.sans, _columns(shares, words, measure), rows)
    if not page.unnamed:
        return [heading, table]
    said = words.say("difference.unnamed", n=page.unnamed)
    note = press.sans.paragraph(said, press.sans.style(8.5, spaceBefore=4, spaceAfter=6))
    return [heading, table, note]


def _untold(page: DifferencePage, press: Press, words: In, measure: float) -> Story:
    if not page.untold:
        return []
    said = words.say("difference.untold", figures="; ".join(page.untold))
    return [framed_note(press.sans, said, measure, size=8.5)]


def _entries(page: DifferencePage, press: Press, words: In, measure: float) -> Story:
    if page.public:
        said = words.say("difference.public")
        return [press.sans.paragraph(said, press.sans.style(8.5, spaceAfter=6))]
    if not page.entries:
        return []
    rows = [
        (str(number), one.recorded, one.member, one.what, one.facts)
        for number, one in enumerate(page.entries, start=1)
    ]
    return [
        _heading(words.say("difference.entries-title"), press),
        numbered_table(press.sans, _columns(_ENTRIES, words, measure), rows),
    ]


def _columns(shares: dict[str, float], words: In, measure: float) -> list[tuple[str, float]]:
    return [(words.say(f"difference.{name}"), measure * share) for name, share in shares.items()]


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
