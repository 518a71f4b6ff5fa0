"""One act under two laws, on paper: both answers, and what differs by which article."""

from functools import partial

from reportlab.platypus import Paragraph

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.comparison_page import ComparedLaw, ComparisonPage, DifferenceRow
from ethics_desk.texts import In

_SIDES = (0.2, 0.4, 0.4)
_DIFFERENCES = (0.18, 0.18, 0.23, 0.18, 0.23)


def comparison_pdf(page: ComparisonPage, press: Press) -> bytes:
    """The comparison as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    words = press.texts.in_(page.language)
    number = press.sans.printable(f"{words.say('comparison.title')}. № {page.inquiry_number}")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=number,
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
            anchor=page.anchor,
        ),
        mark=number,
        head=f"{number} – {page.agency}",
        specimen=page.specimen,
        wide=True,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: ComparisonPage, press: Press, measure: float) -> Story:
    words = press.texts.in_(page.language)
    story = [
        *_opening(page, press, words, measure),
        *_sides(page, press, words, measure),
        *_differences(page, press, words, measure),
    ]
    if not page.signatories:
        return story
    return signed(story, signature_lines(page.signatories, press, page.language, measure))


def _opening(page: ComparisonPage, press: Press, words: In, measure: float) -> Story:
    """Whose paper it is, what it is about, the facts both laws were asked with."""
    face = press.sans
    about = [
        (words.say("derivation.inquiry"), page.inquiry_number),
        (words.say("derivation.official"), page.official),
        (words.say("derivation.made-on"), words.long_day(page.made_on)),
        *((fact.label, fact.value) for fact in page.facts),
    ]
    columns = [(words.say("derivation.facts"), measure * 0.3), ("", measure * 0.7)]
    title = face.style(15, spaceAfter=6)
    note = words.say("comparison.unverified")
    return [
        face.paragraph(page.agency, face.style(10, spaceAfter=8)),
        face.paragraph(words.say("comparison.title"), title, bold=True, tag=Tag(Role.TITLE)),
        face.paragraph(words.say("comparison.intro"), face.style(9, spaceAfter=6)),
        *([framed_note(face, note, measure)] if page.unverified else []),
        ruled_table(face, columns, about),
    ]


def _sides(page: ComparisonPage, press: Press, words: In, measure: float) -> Story:
    """Both answers, line by line beside each other."""
    left, right = _answer(page.left, words), _answer(page.right, words)
    rows = [(caption, one, other) for (caption, one), (_, other) in zip(left, right, strict=True)]
    titles = ("", words.say("comparison.left"), words.say("comparison.right"))
    columns = [(title, measure * share) for title, share in zip(titles, _SIDES, strict=True)]
    return [
        _heading(words.say("comparison.sides"), press),
        ruled_table(press.sans, columns, rows),
    ]


def _answer(law: ComparedLaw, words: In) -> tuple[tuple[str, str], ...]:
    no_day = words.say("derivation.no-day")
    safe, latest = (
        no_day if day is None else words.long_day(day) for day in (law.safe, law.latest)
    )
    return (
        (words.say("comparison.asked"), law.asked),
        (words.say("comparison.versions-used"), law.versions),
        (words.say("comparison.status"), law.status),
        (words.say("comparison.outcome"), law.outcome),
        (words.say("comparison.sanctions"), "; ".join(law.sanctions) or "–"),
        (words.say("last-day.safe"), safe),
        (words.say("last-day.latest"), latest),
        (words.say("comparison.notes"), " ".join(law.notes) or "–"),
    )


def _differences(page: ComparisonPage, press: Press, words: In, measure: float) -> Story:
    heading = _heading(words.say("comparison.differences"), press)
    if not page.differences:
        alike = words.say("comparison.alike")
        return [heading, press.sans.paragraph(alike, press.sans.style(10, spaceAfter=6))]
    titles = ("what", "left", "left-article", "right", "right-article")
    columns = [
        (words.say(f"comparison.{title}"), measure * share)
        for title, share in zip(titles, _DIFFERENCES, strict=True)
    ]
    return [heading, ruled_table(press.sans, columns, map(_row, page.differences))]


def _row(row: DifferenceRow) -> tuple[str, ...]:
    what = f"{row.matter}: {row.subject}" if row.subject else row.matter
    return (what, row.left, _numbered(row.left_articles), row.right, _numbered(row.right_articles))


def _numbered(articles: tuple[str, ...]) -> str:
    """Articles in one cell; several are numbered."""
    if len(articles) == 1:
        return articles[0]
    return " ".join(f"{number}) {one}" for number, one in enumerate(articles, start=1))


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))
