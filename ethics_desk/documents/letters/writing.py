"""Writing a letter: a template and the facts become headed pieces of text, or a refusal."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import lru_cache
from types import CodeType
from typing import TypeVar

from jinja2 import StrictUndefined, Template, UndefinedError, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ethics_desk.documents.letters.markup import Block, blocks_of, fenced
from ethics_desk.documents.press import Press
from ethics_desk.documents.templates import FACTS, FILTERS, LetterTemplate
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import LetterFacts

T = TypeVar("T")

_NUMBER_AND_WORD = re.compile(r"(?<=\d) (?=\D)")
_YEAR = re.compile(r"\bг\.$")
_EMPTY: tuple[object, ...] = (None, "", ())


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText:
    """A letter in words: its subject line and its pieces."""

    heading: str
    blocks: tuple[Block, ...]


def write_letter(kind: str, language: Language, facts: LetterFacts, press: Press) -> LetterText:
    """The words of a letter.

    Raises `NotFound` for an unknown kind and `BadInput`: `letter.fact-missing` names the fact a
    letter lacks, `letter.unknown-fact` what a template asks for in vain, and those of
    `Typeface.printable`.
    """
    template = press.template(kind)
    _check_needs(template, facts)
    given = {name: getattr(facts, name) for name in FACTS}
    try:
        written = _ready(template, language, press).render(given)
    except (UndefinedError, SecurityError) as fault:
        raise BadInput("letter.unknown-fact", kind=kind, fact=str(fault)) from fault
    return LetterText(heading=template.heading.in_(language), blocks=blocks_of(written))


def _check_needs(template: LetterTemplate, facts: LetterFacts) -> None:
    """Refuse a letter that would have a blank, by the name of what is missing."""
    for need in template.needs:
        if all(getattr(facts, name) in _EMPTY for name in need.split("|")):
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
    optional = {field.name for field in fields(part) if field.default in _EMPTY}
    return [
        field.name
        for field in fields(part)
        if field.name not in optional and getattr(part, field.name) in _EMPTY
    ]


def _ready(template: LetterTemplate, language: Language, press: Press) -> Template:
    """The text of a template, ready to be filled for one letter."""
    environment = _environment(template, language, press)
    text = template.text.in_(language)
    return Template.from_code(environment, _code(text), environment.make_globals(None))


@lru_cache(maxsize=256)
def _code(text: str) -> CodeType:
    """A text as code, read once: reading it takes as long as drawing the letter."""
    return _sandbox(_later, dict.fromkeys(FILTERS, _later)).compile(text)


def _later(*_facts: object) -> str:
    """What a letter makes of a constant is found when the letter is written."""
    raise nodes.Impossible


def _sandbox(
    finalize: Callable[..., str], filters: Mapping[str, Callable[..., str]]
) -> ImmutableSandboxedEnvironment:
    """Jinja as letters are written by it: plain text, not HTML.

    Every value is escaped where it is set (`Typeface.paragraph`).
    """
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, finalize=finalize, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(filters)
    return environment


def _environment(
    template: LetterTemplate, language: Language, press: Press
) -> ImmutableSandboxedEnvironment:
    words = press.texts.in_(language)

    def present(fact: T | None) -> T:
        if fact is None or fact in _EMPTY:
            raise BadInput("letter.fact-missing", kind=template.kind, fact=f"{language}.txt")
        return fact

    def on_paper(fact: object) -> str:
        return fenced(press.serif.printable(str(present(fact))))

    def long_day(fact: date | None) -> str:
        # A number stays with its word: a day apart from its month is read twice.
        return _NUMBER_AND_WORD.sub("\u00a0", words.long_day(present(fact)))

    return _sandbox(on_paper, dict(zip(FILTERS, (long_day, _bare, _sentence), strict=True)))


def _bare(text: str) -> str:
    """A text without the full stop or semicolon it may have brought along; «г.» keeps its own."""
    stripped = text.strip().rstrip(";, ")
    return stripped if _YEAR.search(stripped) else stripped.rstrip(".;, ")


def _sentence(text: str) -> str:
    """A text that begins a sentence, without its closing stop."""
    bare = _bare(text)
    return bare[:1].upper() + bare[1:]
