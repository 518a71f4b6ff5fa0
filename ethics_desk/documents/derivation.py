"""The printed derivation of a sanction: facts, conclusion, last days, steps and their law."""

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Paragraph

from ethics_desk.documents.archive import Imprint
from ethics_desk.documents.press import Press
from ethics_desk.documents.ruled import framed_note, ruled_table
from ethics_desk.documents.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.documents.tagging import Role, Tag
from ethics_desk.domain.paper import CitedText, DerivationPage, DerivationStep
from ethics_desk.texts import In

_INDENT = 9 * mm
_SIZE = 9.5


def derivation_pdf(page: DerivationPage, press: Press) -> bytes:
    """The derivation as PDF/A; the same value gives the same bytes.

    Raises `BadInput` for words that cannot be printed (`Typeface.printable`).
    """
    words = press.texts.in_(page.language)
    title = words.say("derivation.title")
    number = press.sans.printable(f"{title}. № {page.inquiry_number}")
    sheet = Sheet(
        face=press.sans,
        words=words,
        imprint=Imprint(
            title=number,
            agency=press.sans.printable(page.agency),
            language=page.language,
            day=page.made_on,
        ),
        mark=number,
        head=f"{number} – {page.agency}",
        anchor=page.anchor,
        specimen=page.specimen,
    )
    return print_sheets(sheet, partial(_story, page, press, sheet.measure))


def _story(page: DerivationPage, press: Press, measure: float) -> Story:
    words = press.texts.in_(page.language)
    story = [
        *_opening(page, press, measure),
        *_conclusion(page, press, words),
        *_last_days(page, press, words, measure),
        *_steps(page, press, words),
        *_cited("derivation.gates", page.gates, press, words),
        *_override(page, press, words),
        *_cited("derivation.consequences", page.consequences, press, words),
        *_warnings(page, press, words),
    ]
    if not page.signatories:
        return story
    return signed(story, signature_lines(page.signatories, press, page.language, measure))


def _opening(page: DerivationPage, press: Press, measure: float) -> Story:
    """Whose paper it is, what it is about, whether the law's wording was seen, the facts."""
    words, face = press.texts.in_(page.language), press.sans
    status = "paper.unverified" if page.unverified else "derivation.law-status-seen"
    about = [
        (words.say("derivation.inquiry"), page.inquiry_number),
        (words.say("derivation.official"), page.official),
        (words.say("derivation.made-on"), words.long_day(page.made_on)),
        (words.say("derivation.law"), page.law),
    ]
    facts = [(fact.label, fact.value) for fact in page.facts]
    columns = [(words.say("derivation.facts"), measure * 0.38), ("", measure * 0.62)]
    sentence = words.say(status)
    return [
        face.paragraph(page.agency, face.style(10, spaceAfter=8)),
        face.paragraph(
            words.say("derivation.title"),
            face.style(15, spaceAfter=6),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        framed_note(face, sentence, measure)
        if page.unverified
        else face.paragraph(sentence, face.style(8.5, spaceAfter=6)),
        ruled_table(face, columns, [*about, *facts]),
    ]


def _conclusion(page: DerivationPage, press: Press, words: In) -> Story:
    story: Story = [_heading(words.say("derivation.conclusion"), press)]
    outcome = press.sans.style(11, spaceAfter=5)
    story.append(press.sans.paragraph(page.outcome, outcome, bold=True))
    if page.sanctions:
        story.append(_label(words.say("derivation.sanctions"), press))
        story.extend(_item(sanction, press) for sanction in page.sanctions)
    if page.barred:
        story.append(_label(words.say("derivation.barred"), press))
        story.extend(
            _item(f"{one.sanction}: {one.reason} ({one.citation})", press) for one in page.barred
        )
    return story


def _last_days(page: DerivationPage, press: Press, words: In, measure: float) -> Story:
    if not page.last_days:
        return []
    rows = [
        (
            last.label,
            words.say("derivation.no-day") if last.day is None else words.long_day(last.day),
            last.explanation,
        )
        for last in page.last_days
    ]
    columns = [
        (words.say("derivation.last-days"), measure * 0.3),
        ("", measure * 0.22),
        ("", measure * 0.48),
    ]
    return [ruled_table(press.sans, columns, rows)]


def _steps(page: DerivationPage, press: Press, words: In) -> Story:
    """The numbered steps; a step is kept together on its page."""
    if not page.steps:
        return []
    steps = [
        KeepTogether(_step(number, step, press, words))
        for number, step in enumerate(page.steps, start=1)
    ]
    return [_heading(words.say("derivation.steps"), press), *steps]


def _step(number: int, step: DerivationStep, press: Press, words: In) -> Story:
    face = press.sans
    head = face.style(_SIZE, leftIndent=_INDENT, spaceBefore=5, spaceAfter=1, keepWithNext=1)
    line = face.style(_SIZE, leftIndent=_INDENT, spaceAfter=1)
    small = face.style(8, leftIndent=_INDENT, spaceAfter=3)
    because = "; ".join(step.because)
    confidence = words.say(f"paper.confidence.{step.confidence}")
    return [
        face.paragraph(step.citation, head, bold=True, mark=f"{number}."),
        *(
            [face.paragraph(f"{words.say('derivation.because')}: {because}.", line)]
            if step.because
            else []
        ),
        face.paragraph(f"{words.say('derivation.then')}: {step.then}", line, bold=True),
        face.paragraph(f"{words.say('derivation.confidence')}: {confidence}. [{step.rule}]", small),
    ]


def _cited(key: str, texts: tuple[CitedText, ...], press: Press, words: In) -> Story:
    if not texts:
        return []
    style = press.sans.style(_SIZE, leftIndent=_INDENT, spaceAfter=3)
    return [
        _heading(words.say(key), press),
        *(
            press.sans.paragraph(f"{one.text} ({one.citation})", style, mark=f"{number}.")
            for number, one in enumerate(texts, start=1)
        ),
    ]


def _override(page: DerivationPage, press: Press, words: In) -> Story:
    if not page.override:
        return []
    return [_heading(words.say("derivation.override"), press), _item(page.override, press)]


def _warnings(page: DerivationPage, press: Press, words: In) -> Story:
    if not page.warnings:
        return []
    return [
        _heading(words.say("derivation.warnings"), press),
        *(_item(warning, press) for warning in page.warnings),
    ]


def _heading(text: str, press: Press) -> Paragraph:
    style = press.sans.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))


def _label(text: str, press: Press) -> Paragraph:
    return press.sans.paragraph(f"{text}:", press.sans.style(_SIZE, spaceAfter=2, keepWithNext=1))


def _item(text: str, press: Press) -> Paragraph:
    style = press.sans.style(_SIZE, leftIndent=_INDENT, bulletIndent=_INDENT / 2, spaceAfter=2)
    return press.sans.paragraph(text, style, mark="–")
