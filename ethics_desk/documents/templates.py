"""Letter templates: `resources/letters/<kind>/letter.toml` and one text per language.

addressee = "head"      # an AddresseeKind
needs = ["findings", "safe_day|latest_day"]     # not written without; | means one of them
answers = true          # may be left out: the letter answers what its addressee wrote («На №»)
[title]                 # what the kind is called in lists
[heading]               # the subject line on paper
"""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from jinja2 import TemplateSyntaxError, meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind, LetterFacts
from ethics_desk.domain.word_form import NounForm

FACTS = frozenset(field.name for field in fields(LetterFacts))
"""The names a template may use."""

FORMS = tuple(form.value for form in NounForm)
"""The forms a template may ask for: `{{ official.name|dative }}`, before any other filter."""

FILTERS = ("long_day", "bare", "sentence", "in_words", "sum_in_words", "counted", *FORMS)
"""What a template may do to a fact: write a day with its month, drop a closing stop, begin with a
capital as well, write numbers, days and sums in words, count a thing, decline."""

_KEYS = frozenset({"addressee", "needs", "title", "heading"})
_ANSWERS = "answers"
_LANGUAGES = frozenset(language.value for language in Language)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """One kind of letter: its title and heading, the facts it needs, its text per language.

    `tells` are the facts its texts use. One that `answers` cites what its addressee wrote.
    """

    kind: str
    addressee: AddresseeKind
    needs: tuple[str, ...]
    tells: frozenset[str]
    answers: bool
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
    for key in sorted(_KEYS ^ (entry.keys() - {_ANSWERS})):
        raise BadInput("letter.template-key", file=_place(folder), key=key)
    texts = {language: _read_text(folder, language) for language in Language}
    return LetterTemplate(
        kind=folder.name,
        addressee=_addressee(folder, entry["addressee"]),
        needs=_needs(folder, entry["needs"]),
        tells=frozenset().union(*(_facts_used(text) for text in texts.values())),
        answers=_answers(folder, entry.get(_ANSWERS, False)),
        title=_trilingual(folder, "title", entry["title"]),
        heading=_trilingual(folder, "heading", entry["heading"]),
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


def _trilingual(folder: Path, key: str, value: object) -> Trilingual:
    if not isinstance(value, dict):
        raise BadInput("letter.template-key", file=_place(folder), key=key)
    for language in sorted(_LANGUAGES - value.keys()):
        raise BadInput("letter.template-language", file=_place(folder), language=language)
    for extra in sorted(value.keys() - _LANGUAGES):
        raise BadInput("letter.template-key", file=_place(folder), key=f"{key}.{extra}")
    return Trilingual(kk=str(value["kk"]), ru=str(value["ru"]), en=str(value["en"]))


def _read_text(folder: Path, language: Language) -> str:
    """One language's text, after checking that it uses only facts that exist."""
    path = folder / f"{language}.txt"
    if not path.is_file():
        raise BadInput("letter.template-language", file=_place(folder), language=language.value)
    text = path.read_text("utf-8")
    try:
        used = _facts_used(text)
    except TemplateSyntaxError as fault:
        raise BadInput(
            "letter.template-syntax", file=f"{folder.name}/{path.name}", problem=str(fault)
        ) from fault
    for fact in sorted(used - FACTS):
        raise BadInput("letter.template-fact", file=f"{folder.name}/{path.name}", fact=fact)
    return text


def _facts_used(text: str) -> set[str]:
    grammar = ImmutableSandboxedEnvironment()
    grammar.filters.update(dict.fromkeys(FILTERS, str))
    return meta.find_undeclared_variables(grammar.parse(text))


def _place(folder: Path) -> str:
    return f"{folder.name}/letter.toml"
