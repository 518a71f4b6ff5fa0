"""The printed derivation of a sanction: conclusion, last days, facts, rules and their law."""

from collections.abc import Sequence
from functools import partial

from ethics_desk.documents.law.like_cases import like_cases_story
from ethics_desk.documents.law.reasoning import (
    RULES,
    Block,
    change_blocks,
    fact_value,
    list_block,
    numbered,
    rule_block,
    sentence_block,
)
from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.archive import Imprint
from ethics_desk.documents.sheets.ruled import framed_note, ruled_table
from ethics_desk.documents.sheets.sheet import Sheet, Story, print_sheets
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.documents.signing import signature_lines, signed
from ethics_desk.domain.paper import CitedText, DerivationPage
from ethics_desk.texts import In


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
            anchor=page.anchor,
        ),
        mark=number,
        head=f"{number} – {page.agency}",
        specimen=page.specimen,
    )
    return print_sheets(sheet, partial(derivation_story, page, press, sheet.measure))


def derivation_story(page: DerivationPage, press: Press, measure: float) -> Story:
    """The derivation as it is set, for a paper that holds more than it."""
    words = press.texts.in_(page.language)
    story = [
        *_opening(page, press, measure),
        *numbered(_conclusions(page, press, words), press),
        *_last_days(page, press, words, measure),
        *_facts(page, press, words, measure),
        *numbered(_sections(page, press, words), press, first=RULES),
        *like_cases_story(page.like_cases, press, words, measure),
    ]
    if not page.signatories:
        return story
    return signed(story, signature_lines(page.signatories, press, page.language, measure))


def _sections(page: DerivationPage, press: Press, words: In) -> list[tuple[str, Sequence[Block]]]:
    """The numbered sections after the conclusion."""
    reasoning = page.reasoning
    return [
        (
            words.say("reasoning.applied"),
            [rule_block(rule, press, words) for rule in reasoning.rules],
        ),
        (
            words.say("reasoning.passed-over"),
            [rule_block(rule, press, words) for rule in reasoning.passed_over],
        ),
        (words.say("reasoning.changes"), change_blocks(reasoning, press, words)),
        (words.say("derivation.gates"), _gates(page, press, words)),
        (words.say("derivation.consequences"), _cited(page.consequences, press)),
        (
            words.say("derivation.warnings"),
            [sentence_block(warning, press) for warning in page.warnings],
        ),
        (
            words.say("derivation.later-law"),
            [sentence_block(question, press) for question in page.later_law],
        ),
    ]


def _opening(page: DerivationPage, press: Press, measure: float) -> Story:
    """Whose paper it is, what it is about, whether the law's wording was seen."""
    words, face = press.texts.in_(page.language), press.sans
    status = "paper.unverified" if page.unverified else "derivation.law-status-seen"
    about = [
        (words.say("derivation.inquiry"), page.inquiry_number),
        (words.say("derivation.official"), page.official),
        (words.say("derivation.made-on"), words.long_day(page.made_on)),
        (words.say("derivation.law"), page.law),
    ]
    columns = [(words.say("derivation.about"), measure * 0.3), ("", measure * 0.7)]
    sentence = words.say(status)
    kept = [framed_note(face, text, measure) for text in _as_kept(page, words)]
    return [
        face.paragraph(page.agency, face.style(10, spaceAfter=8)),
        face.paragraph(
            words.say("derivation.title"),
            face.style(15, spaceAfter=6),
            bold=True,
            tag=Tag(Role.TITLE),
        ),
        *kept,
        framed_note(face, sentence, measure)
        if page.unverified
        else face.paragraph(sentence, face.style(8.5, spaceAfter=6)),
        ruled_table(face, columns, about),
    ]


def _as_kept(page: DerivationPage, words: In) -> list[str]:
    """That the answer is the one kept then, and what the law as it stands now says otherwise."""
    if not page.kept_with:
        return []
    if not page.differences:
        return [page.kept_with]
    differences = "; ".join(page.differences)
    return [page.kept_with, words.say("derivation.differences", differences=differences)]


def _conclusions(
    page: DerivationPage, press: Press, words: In
) -> list[tuple[str, Sequence[Block]]]:
    """The section that comes first of all."""
    return [(words.say("derivation.conclusion"), _conclusion(page, press, words))]


def _facts(page: DerivationPage, press: Press, words: In, measure: float) -> Story:
    """Every fact judged, with its source."""
    if not page.facts:
        return []
    columns = [(words.say("derivation.facts"), measure * 0.3), ("", measure * 0.7)]
    rows = [(fact.label, fact_value(fact)) for fact in page.facts]
    return [ruled_table(press.sans, columns, rows)]


def _conclusion(page: DerivationPage, press: Press, words: In) -> list[Block]:
    """The outcome, the sanctions allowed and barred, and the rule that concludes."""
    blocks = [sentence_block(page.outcome, press, bold=True, size=11)]
    if page.sanctions:
        blocks.append(list_block(words.say("derivation.sanctions"), page.sanctions, press))
    if page.barred:
        barred = [f"{one.sanction}: {one.reason} ({one.citation})" for one in page.barred]
        blocks.append(list_block(words.say("derivation.barred"), barred, press))
    if page.departure:
        blocks.append(
            sentence_block(words.say("reasoning.departure", reason=page.departure), press)
        )
    return [*blocks, rule_block(page.reasoning.conclusion, press, words)]


def _gates(page: DerivationPage, press: Press, words: In) -> list[Block]:
    """What must be done before; and the reason when it was decided without."""
    gates = _cited(page.gates, press)
    if not page.override:
        return gates
    override = words.say("reasoning.override", reason=page.override)
    return [*gates, sentence_block(override, press, bold=True)]


def _cited(texts: tuple[CitedText, ...], press: Press) -> list[Block]:
    return [sentence_block(f"{one.text} ({one.citation})", press) for one in texts]


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
