"""The certificate of an erasure: what was erased, what is still proven, what is not reached."""

from functools import partial

from reportlab.lib.units import mm

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.retention_paper import ErasedLine, ErasureCertificate
from ethics_desk.texts import In, say_code

_SHARES = (
    ("number", 0.24),
    ("outcome", 0.28),
    ("ended", 0.15),
    ("persons", 0.11),
    ("evidence", 0.11),
    ("letters", 0.11),
)
_NUMBERS_FROM = 3
_REACHED = ("gone", "kept", "proven")
_NOT_REACHED = ("copies", "disk", "others", "texts")


def erasure_certificate_pdf(page: ErasureCertificate, press: Press) -> bytes:
    """The certificate as PDF/A; the same value gives the same bytes."""
    words = press.texts.in_(page.language)
    title = words.say("erasure-paper.title")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=press.sans.printable(title),
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.erased_on,
            anchor=page.anchor,
        ),
        mark=title,
        head=f"{title} – {page.agency}",
        specimen=page.specimen,
        margins=(25 * mm, 15 * mm, 18 * mm, 20 * mm),
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: ErasureCertificate, press: Press, measure: float) -> Story:
    words, face = press.texts.in_(page.language), press.sans
    plain = face.style(10, spaceAfter=4)
    heading = face.style(11, spaceBefore=6, spaceAfter=3)
    day = words.long_day(page.erased_on)
    proposed = words.long_day(page.proposed_on)
    story: Story = [
        face.paragraph(page.agency, face.style(10, spaceAfter=6)),
        face.paragraph(
            words.say("erasure-paper.title"),
            face.style(14, spaceAfter=5),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        face.paragraph(words.say("erasure-paper.done", day=day, proposed=proposed), plain),
        face.paragraph(words.say("erasure-paper.reason", reason=page.reason), plain),
        ruled_table(
            face,
            [(words.say(f"erasure-paper.column.{key}"), measure * part) for key, part in _SHARES],
            [_row(line, words) for line in page.inquiries],
            numbers_from=_NUMBERS_FROM,
        ),
    ]
    for topic, keys in (("reached", _REACHED), ("not-reached", _NOT_REACHED)):
        title = words.say(f"erasure-paper.{topic}")
        story.append(face.paragraph(title, heading, bold=True, tag=Tag(Role.HEADING)))
        story += [
            face.paragraph(
                f"– {words.say(f'erasure-paper.{topic}.{key}', count=page.lines)}", plain
            )
            for key in keys
        ]
    if not page.swept:
        story.append(framed_note(face, words.say("erasure-paper.not-swept"), measure))
    story.append(
        face.paragraph(words.say("erasure-paper.head-before", code=page.head_before), plain)
    )
    signing = (page.proposed_by, page.confirmed_by)
    return signed(story, signature_lines(signing, press, page.language, measure), tied=1)


def _row(line: ErasedLine, words: In) -> tuple[str, ...]:
    return (
        line.number,
        say_code(words, "retention-outcome", line.outcome),
        words.day(line.ended_on),
        words.number(line.persons),
        words.number(line.evidence),
        words.number(line.letters),
    )
