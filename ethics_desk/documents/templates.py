"""Letter templates: `resources/letters/<kind>/letter.toml` and one text per language.

addressee = "head"      # an AddresseeKind, or several: the first one is the usual
needs = ["findings", "safe_day|latest_day"]     # not written without; | means one of them
answers = true          # may be left out: the letter answers what its addressee wrote («На №»)
[title]                 # what the kind is called in lists
[heading]               # the subject line on paper
[[ask]]                 # may be left out: what only the writer knows (`documents/asks.py`)
"""

import tomllib
from collections.abc import Mapping
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
from ethics_desk.domain.word_form import NounForm

FACTS = frozenset(field.name for field in fields(LetterFacts))
"""The names a template may use."""

FORMS = tuple(form.value for form in NounForm)
"""The forms a template may ask for: `{{ official.name|dative }}`, before any other filter."""

FILTERS = (
    "long_day", "bare", "sentence", "figures", "in_words", "sum_in_words", "counted", *FORMS
)  # fmt: skip
"""What a template may do to a fact: write a day with its month, drop a closing stop, begin with a
capital as well, write a number with its thousands apart, write numbers, days and sums in words,
count a thing, decline."""

_KEYS = frozenset({"addressee", "needs", "title", "heading"})
_ANSWERS, _ASK = "answers", "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """One kind of letter: its title and heading, the facts it needs, its text per language.

    `tells` are the facts its texts use, `asks` what only its writer knows. One that `answers` cites
    what its addressee wrote.
    """

    kind: str
    addressees: tuple[AddresseeKind, ...]
    needs: tuple[str, ...]
    tells: frozenset[str]
    answers: bool
    asks: tuple[Ask, ...]
    title: Trilingual
    heading: Trilingual
    text: Trilingual

    @property
    def addressee(self) -> AddresseeKind:
        """Whom it usually goes to."""
        return self.addressees[0]


def load_templates(folder: Path) -> dict[str, LetterTemplate]:
    """All templates of a folder by kind.

    Raises `BadInput` naming the file: `letter.template-key` for a key that is unknown, missing or
    of the wrong type, `letter.template-language` for a language left out, `letter.template-fact`
    for a fact no letter has, `letter.template-uneven` for one told in some languages only,
    `letter.template-syntax` for a text that cannot be read.
    """
    kinds = sorted(found.parent for found in folder.glob("*/letter.toml"))
    return {kind.name: _load(kind) for kind in kinds}


def _load(folder: Path) -> LetterTemplate:
    entry = _read_entry(folder)
    for key in sorted(_KEYS ^ (entry.keys() - {_ANSWERS, _ASK})):
        raise BadInput("letter.template-key", file=_place(folder), key=key)
    asks = read_asks(_place(folder), entry.get(_ASK, []))
    texts = {language: _read_text(folder, language, asks) for language in Language}
    _check_same_facts(folder, texts)
    return LetterTemplate(
        kind=folder.name,
        addressees=_addressees(folder, entry["addressee"]),
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


def _addressees(folder: Path, value: object) -> tuple[AddresseeKind, ...]:
    named = value if isinstance(value, list) and value else [value]
    for one in named:
        if one not in {kind.value for kind in AddresseeKind}:
            raise BadInput("letter.template-key", file=_place(folder), key=f"addressee = {one}")
    return tuple(AddresseeKind(str(one)) for one in named)


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


def _check_same_facts(folder: Path, texts: Mapping[Language, str]) -> None:
    """Refuse a letter that tells its reader more in one language than in another."""
    used = {language: _facts_used(_parsed(text)) for language, text in texts.items()}
    for fact in sorted(set().union(*used.values())):
        without = [language.value for language, facts in used.items() if fact not in facts]
        if without:
            raise BadInput(
                "letter.template-uneven",
                file=_place(folder),
                fact=fact,
                languages=", ".join(without),
            )


def _parsed(text: str) -> nodes.Template:
    grammar = ImmutableSandboxedEnvironment()
    grammar.filters.update(dict.fromkeys(FILTERS, str))
    return grammar.parse(text)


def _facts_used(tree: nodes.Template) -> set[str]:
    return meta.find_undeclared_variables(tree)


def _place(folder: Path) -> str:
    return f"{folder.name}/letter.toml"
