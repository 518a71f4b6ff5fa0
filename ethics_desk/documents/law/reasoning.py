"""A derivation in numbered paragraphs: rules with article, wording and facts; what would change."""

from collections.abc import Callable, Iterable, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Paragraph

from ethics_desk.documents.press import Press
from ethics_desk.documents.sheets.sheet import Story
from ethics_desk.documents.sheets.tagging import Role, Tag
from ethics_desk.domain.reasoning import Reasoning, ToldChange, ToldFact, ToldRule
from ethics_desk.texts import In

INDENT = 11 * mm
SIZE = 9.5
RULES = 2
"""The section of the applied rules: it follows the conclusion, and paragraphs refer to it."""

Block = Callable[[str], Story]
"""One numbered paragraph with what hangs on it, given its number."""


def numbered(
    sections: Iterable[tuple[str, Sequence[Block]]], press: Press, first: int = 1
) -> Story:
    """Sections with paragraphs 1.1, 1.2; each is kept on its page, empty sections are left out."""
    story: Story = []
    filled = ((title, blocks) for title, blocks in sections if blocks)
    for number, (title, blocks) in enumerate(filled, start=first):
        story.append(section_heading(f"{number}. {title}", press))
        for place, block in enumerate(blocks, start=1):
            story.extend(_kept(block(f"{number}.{place}")))
    return story


def _kept(pieces: Story) -> Story:
    """The pieces of one paragraph, each kept with the next."""
    for piece in pieces[:-1]:
        piece.keepWithNext = 1
    return pieces


def section_heading(text: str, press: Press) -> Paragraph:
    """The heading of a section."""
    style = press.sans.style(11.5, spaceBefore=9, spaceAfter=4, keepWithNext=1)
    return press.sans.paragraph(text, style, bold=True, tag=Tag(Role.HEADING))


def sentence_block(text: str, press: Press, *, bold: bool = False, size: float = SIZE) -> Block:
    """A numbered sentence."""

    def block(mark: str) -> Story:
        style = press.sans.style(size, leftIndent=INDENT, spaceAfter=3)
        return [press.sans.paragraph(text, style, bold=bold, mark=mark)]

    return block


def list_block(title: str, texts: Iterable[str], press: Press) -> Block:
    """A numbered title with lines beneath it."""

    def block(mark: str) -> Story:
        style = press.sans.style(SIZE, leftIndent=INDENT, spaceBefore=2, spaceAfter=2)
        head = press.sans.paragraph(f"{title}:", style, mark=mark)
        return [head, *(_line(text, press) for text in texts)]

    return block


def rule_block(rule: ToldRule, press: Press, words: In) -> Block:
    """A rule: article, reasons, what follows, facts with their sources, wording and confidence."""

    def block(mark: str) -> Story:
        face = press.sans
        head = face.style(SIZE, leftIndent=INDENT, spaceBefore=4, spaceAfter=1)
        line = face.style(SIZE, leftIndent=INDENT, spaceAfter=1)
        because = "; ".join(rule.because)
        told = [face.paragraph(rule.citation, head, bold=True, mark=mark)]
        if because:
            told.append(face.paragraph(f"{words.say('derivation.because')}: {because}.", line))
        then = f"{words.say('derivation.then')}: {rule.then}"
        told.append(face.paragraph(then, line, bold=True))
        return [
            *told,
            *(_line(f"{fact.label}: {fact_value(fact)}", press) for fact in rule.facts),
            _small(_standing(rule, words), press),
        ]

    return block


def change_blocks(reasoning: Reasoning, press: Press, words: In) -> list[Block]:
    """What would change the result, after a sentence that says how to read it."""
    if reasoning.changes is None:
        return []
    if not reasoning.changes:
        return [sentence_block(words.say("reasoning.changes-none"), press)]
    return [
        sentence_block(words.say("reasoning.changes-why"), press),
        *(_change_block(one, press, words) for one in reasoning.changes),
    ]


def _change_block(change: ToldChange, press: Press, words: In) -> Block:
    return sentence_block(f"{change.fact} – {words.say('reasoning.then')}: {change.result}", press)


def fact_value(fact: ToldFact) -> str:
    """The value of a fact with its source."""
    return f"{fact.value} – {fact.source}" if fact.source else fact.value


def _standing(rule: ToldRule, words: In) -> str:
    """How well the rule is founded, in which wording it stands, and what it rests on."""
    confidence = words.say(f"paper.confidence.{rule.confidence}")
    status = words.say(f"reasoning.status.{rule.version_status}")
    parts = [
        f"{words.say('derivation.confidence')}: {confidence}. [{rule.rule}]",
        f"{words.say('reasoning.version')}: {rule.version} ({status})",
    ]
    if rule.rows:
        parts.append(words.say("reasoning.rows", rows=rule.rows))
    if rule.rests_on:
        marks = ", ".join(f"{RULES}.{number}" for number in rule.rests_on)
        parts.append(f"{words.say('reasoning.rests-on')}: {marks}")
    return "; ".join(parts)


def _line(text: str, press: Press) -> Paragraph:
    style = press.sans.style(
        SIZE - 0.5, leftIndent=INDENT + 4 * mm, bulletIndent=INDENT, spaceAfter=1
    )
    return press.sans.paragraph(text, style, mark="–")


def _small(text: str, press: Press) -> Paragraph:
    return press.sans.paragraph(text, press.sans.style(8, leftIndent=INDENT, spaceAfter=3))
