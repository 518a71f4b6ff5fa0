"""Letter templates: `resources/letters/<kind>/letter.toml` and one text per language.

addressee = "head"      # an AddresseeKind
needs = ["findings", "safe_day|latest_day"]     # not written without; | means one of them
answers = true          # may be left out: the letter answers what its addressee wrote («На №»)
[title]                 # what the kind is called in lists
[heading]               # the subject line on paper
[[ask]]                 # may be left out: what only the writer knows (`documents/asks.py`)
"""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from jinja2 import TemplateSyntaxError, meta, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ethics_desk.documents.asks import check_asked_told, read_asks
from ethics_desk.documents.template_entries import trilingual
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import Ask
from ethics_desk.domain.letter_paper import AddresseeKind, LetterFacts

FACTS = frozenset(field.name for field in fields(LetterFacts))
"""The names a template may use."""

FILTERS = ("long_day", "bare", "sentence")
"""What a template may do to a fact: write a day in words, drop a closing stop, and begin with a
capital as well."""

_KEYS = frozenset({"addressee", "needs", "title", "heading"})
_ANSWERS, _ASK = "answers", "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """One kind of letter: its title and heading, the facts it needs, its text per language.

    `tells` are the facts its texts use, `asks` what only its writer knows. One that `answers` cites
    what its addressee wrote.
    """

    kind: str
    addressee: AddresseeKind
    needs: tuple[str, ...]
    tells: frozenset[str]
    answers: bool
    asks: tuple[Ask, ...]
    title: Trilingual
    heading: Trilingual
    text: Trilingual


def load_templates(folder: Path) -> dict[str, LetterTemplate]:
    """All templates of a folder by kind.

    Raises `BadInput` naming the file: `letter.template-key` for a key that is unknown, missing or
    of the wrong type, `letter.template-language` for a language left out, `letter.template-fact`
    for a fact no letter has, `letter.template-syntax` for a text that cannot be read.
    """
    kinds = sorted(found.parent for found in folder.glob("*/letter.toml"))
    return {kind.name: _load(kind) for kind in kinds}


def _load(folder: Path) -> LetterTemplate:
    entry = _read_entry(folder)
    for key in sorted(_KEYS ^ (entry.keys() - {_ANSWERS, _ASK})):
        raise BadInput("letter.template-key", file=_place(folder), key=key)
    asks = read_asks(_place(folder), entry.get(_ASK, []))
    texts = {language: _read_text(folder, language, asks) for language in Language}
    return LetterTemplate(
        kind=folder.name,
        addressee=_addressee(folder, entry["addressee"]),
        needs=_needs(folder, entry["needs"]),
        tells=frozenset().union(*(_facts_used(_parsed(text)) for text in texts.values())),
        answers=_answers(folder, entry.get(_ANSWERS, False)),
        asks=asks,
        title=trilingual(_place(folder), "title", entry["title"]),
        heading=trilingual(_place(folder), "heading", entry["heading"]),
        text=Trilingual(kk=texts[Language.KK], ru=texts[Language.RU], en=texts[Language.EN]),
    )


def _read_entry(folder: Path) -> dict[str, object]:
    try:
        return tomllib.loads((folder / "letter.toml").read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadInput("letter.template-syntax", file=_place(folder), problem=str(fault)) from fault


def _addressee(folder: Path, value: object) -> AddresseeKind:
    if value not in {kind.value for kind in AddresseeKind}:
        raise BadInput("letter.template-key", file=_place(folder), key=f"addressee = {value}")
    return AddresseeKind(str(value))


def _needs(folder: Path, value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise BadInput("letter.template-key", file=_place(folder), key="needs")
    needs = tuple(str(need) for need in value)
    for fact in (fact for need in needs for fact in need.split("|")):
        if fact not in FACTS:
            raise BadInput("letter.template-fact", file=_place(folder), fact=fact)
    return needs


def _answers(folder: Path, value: object) -> bool:
    if not isinstance(value, bool):
        raise BadInput("letter.template-key", file=_place(folder), key=_ANSWERS)
    return value


def _read_text(folder: Path, language: Language, asks: tuple[Ask, ...]) -> str:
    """One language's text, after checking that it uses only facts that exist or are asked."""
    path = folder / f"{language}.txt"
    if not path.is_file():
        raise BadInput("letter.template-language", file=_place(folder), language=language.value)
    text, place = path.read_text("utf-8"), f"{folder.name}/{path.name}"
    try:
        tree = _parsed(text)
        used = _facts_used(tree)
    except TemplateSyntaxError as fault:
        raise BadInput("letter.template-syntax", file=place, problem=str(fault)) from fault
    for fact in sorted(used - FACTS):
        raise BadInput("letter.template-fact", file=place, fact=fact)
    check_asked_told(place, asks, tree)
    return text


def _parsed(text: str) -> nodes.Template:
    grammar = ImmutableSandboxedEnvironment()
    grammar.filters.update(dict.fromkeys(FILTERS, str))
    return grammar.parse(text)


def _facts_used(tree: nodes.Template) -> set[str]:
    return meta.find_undeclared_variables(tree)


def _place(folder: Path) -> str:
    return f"{folder.name}/letter.toml"
