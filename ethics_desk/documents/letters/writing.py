"""Writing a letter: a template and the facts become headed pieces of text, or a refusal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from types import CodeType

from jinja2 import StrictUndefined, Template, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ethics_desk.documents.asks import asked_facts
from ethics_desk.documents.letters.addressed import person_lines
from ethics_desk.documents.letters.declining import Declension, kinds_of, told
from ethics_desk.documents.letters.filters import EMPTY, Filters
from ethics_desk.documents.letters.markup import Block, blocks_of, fenced
from ethics_desk.documents.press import Press
from ethics_desk.documents.template_rules.reading import new_environment
from ethics_desk.documents.template_rules.shapes import ASKED, FACTS
from ethics_desk.documents.template_rules.vocabulary import LONGEST_LETTER, OWN_FILTERS
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import Paragraphs
from ethics_desk.domain.letter_paper import LetterFacts
from ethics_desk.domain.word_form import FormInLetter, FormSource, WordForm


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """A letter in words: its subject line and its pieces; `addressee` only of one to a person."""

    heading: str
    addressee: tuple[str, ...]
    blocks: tuple[Block, ...]


def write_letter(
    kind: str,
    language: Language,
    facts: LetterFacts,
    press: Press,
    kept: Sequence[WordForm] = (),
) -> LetterText:
    """The words of a letter; `kept` are the forms of words the office wrote itself.

    Raises `NotFound` for an unknown kind and `BadInput`: `letter.fact-missing` names the fact a
    letter lacks, `letter.asked-missing` what its writer left out, `letter.unknown-fact` what a
    template asks for in vain, `grammar.unknown-form` a form nobody is sure of, and those of
    `Typeface.printable`.
    """
    declension = Declension(language, press.grammar, kept)
    written = _written(kind, facts, press, declension)
    for form in declension.used:
        if form.source is FormSource.MISSING:
            raise BadInput(
                "grammar.unknown-form",
                text=form.text,
                noun_form=form.noun_form,
                language=language.value,
            )
    return written


def forms_of_letter(
    kind: str,
    language: Language,
    facts: LetterFacts,
    press: Press,
    kept: Sequence[WordForm] = (),
) -> tuple[FormInLetter, ...]:
    """Every form of a word a letter uses, the missing ones too; raises the rest."""
    declension = Declension(language, press.grammar, kept)
    _written(kind, facts, press, declension)
    return declension.used


def _written(kind: str, facts: LetterFacts, press: Press, declension: Declension) -> LetterText:
    template = press.template(kind)
    _check_needs(template, facts)
    kinds, language = kinds_of(LetterFacts), declension.language
    given = {name: told(getattr(facts, name), kinds.get(name)) for name in FACTS}
    given[ASKED] = asked_facts(template.asks, facts.asked)
    try:
        environment = _environment(template, press, declension)
        code = _code(template.text.in_(language))
        text = Template.from_code(environment, code, environment.make_globals(None))
        written = _whole(text.generate(given), kind)
    except (UndefinedError, SecurityError) as fault:
        raise BadInput("letter.unknown-fact", kind=kind, fact=str(fault)) from fault
    return LetterText(
        heading=template.heading.in_(language),
        addressee=person_lines(facts.addressee, declension) if facts.addressee else (),
        blocks=blocks_of(written),
    )


@lru_cache(maxsize=256)
def _code(text: str) -> CodeType:
    """A text ready to be filled; to read it takes as long as to draw it.

    What its filters do is looked up when it is filled: a form of a word is another in each letter.
    """
    grammar = new_environment(finalize=_later, trim_blocks=True, lstrip_blocks=True)
    grammar.filters.update(dict.fromkeys(OWN_FILTERS, _later))
    return grammar.compile(text)


def _later(*_facts: object) -> str:
    """What a letter makes of a constant is found when the letter is written."""
    raise nodes.Impossible


def _whole(pieces: Iterable[str], kind: str) -> str:
    """What a text writes, unless it grows beyond any letter."""
    written: list[str] = []
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > LONGEST_LETTER:
            raise BadInput("letter.too-long", kind=kind, limit=LONGEST_LETTER)
        written.append(piece)
    return "".join(written)


def _check_needs(template: LetterTemplate, facts: LetterFacts) -> None:
    """Refuse a letter that would have a blank, by the name of what is missing."""
    for need in template.needs:
        if all(getattr(facts, name) in EMPTY for name in need.split("|")):
            raise BadInput("letter.fact-missing", kind=template.kind, fact=need)
    for name in sorted(FACTS):
        fact = getattr(facts, name)
        for part in fact if isinstance(fact, tuple) else ():
            for gap in _gaps(part):
                raise BadInput("letter.fact-missing", kind=template.kind, fact=f"{name}.{gap}")


def _gaps(part: object) -> list[str]:
    """The fields of a part that must not be empty and are; those with a default may be."""
    if not is_dataclass(part):
        return []
    optional = {field.name for field in fields(part) if field.default in EMPTY}
    return [
        field.name
        for field in fields(part)
        if field.name not in optional and getattr(part, field.name) in EMPTY
    ]


def _environment(
    template: LetterTemplate, press: Press, declension: Declension
) -> ImmutableSandboxedEnvironment:
    filters = Filters(
        kind=template.kind, language=declension.language, press=press, declension=declension
    )

    def on_paper(fact: object) -> str:
        told = fact if isinstance(fact, Paragraphs) else str(filters.present(fact))
        pieces = told.splitlines() if isinstance(told, Paragraphs) else (told,)
        return "\n\n".join(fenced(press.serif.printable(piece)) for piece in pieces)

    # Plain text, not HTML: every value is escaped where it is set (`Typeface.paragraph`).
    environment = new_environment(
        undefined=StrictUndefined,
        finalize=on_paper,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(filters.by_name())
    return environment
