"""Letter templates: `resources/letters/<kind>/letter.toml` and one text per language.

addressee = "head"      # an AddresseeKind
needs = ["findings", "safe_day|latest_day"]     # not written without; | means one of them
answers = true          # may be left out: the letter answers what its addressee wrote («На №»)
[title]                 # what the kind is called in lists
[heading]               # the subject line on paper
"""

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ethics_desk.documents.template_rules.agreement import check_texts
from ethics_desk.documents.template_rules.shapes import FACTS
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind

_KEYS = frozenset({"addressee", "needs", "title", "heading"})
_ANSWERS = "answers"
_LANGUAGES = frozenset(language.value for language in Language)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """One kind of letter: its title and heading, the facts it needs, its text per language.

    `tells` are the facts its texts use. One that `answers` cites what its addressee wrote.
    `problems` are those of an office's own copy that an older version of the program let pass.
    """

    kind: str
    addressee: AddresseeKind
    needs: tuple[str, ...]
    tells: frozenset[str]
    answers: bool
    title: Trilingual
    heading: Trilingual
    text: Trilingual
    problems: tuple[DeskError, ...] = ()


def fingerprint(template: LetterTemplate) -> str:
    """SHA-256 of all a template says: a copy remembers what it was made from."""
    said = repr((template.addressee.value, template.needs, template.answers))
    words = (template.title, template.heading, template.text)
    told = (said, *(one.in_(language) for one in words for language in Language))
    return sha256("\0".join(told).encode()).hexdigest()


def load_templates(folder: Path) -> dict[str, LetterTemplate]:
    """All templates of a folder by kind.

    Raises `BadInput` naming the file: `letter.template-key` for a key that is unknown, missing or
    of the wrong type, `letter.template-language` for a language left out, `letter.template-fact`
    for a fact no letter has, `letter.template-syntax` for a text that cannot be read, and the
    other problems of `template_rules`.
    """
    kinds = sorted(found.parent for found in folder.glob("*/letter.toml"))
    return {kind.name: load_template(kind) for kind in kinds}


def load_template(folder: Path) -> LetterTemplate:
    """The template in one folder, checked; raises as `load_templates` does."""
    entry = _read_entry(folder)
    for key in sorted(_KEYS ^ (entry.keys() - {_ANSWERS})):
        raise BadInput("letter.template-key", file=_place(folder), key=key)
    text = Trilingual(**{one.value: _read_text(folder, one) for one in Language})
    needs = _needs(folder, entry["needs"])
    checked = check_texts(folder.name, text, needs)
    for problem in checked.problems:
        raise problem
    return LetterTemplate(
        kind=folder.name,
        addressee=_addressee(folder, entry["addressee"]),
        needs=needs,
        tells=checked.uses,
        answers=_answers(folder, entry.get(_ANSWERS, False)),
        title=_trilingual(folder, "title", entry["title"]),
        heading=_trilingual(folder, "heading", entry["heading"]),
        text=text,
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
    path = folder / f"{language}.txt"
    if not path.is_file():
        raise BadInput("letter.template-language", file=_place(folder), language=language.value)
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as fault:
        raise BadInput(
            "letter.template-syntax", file=f"{folder.name}/{path.name}", problem=str(fault)
        ) from fault


def _place(folder: Path) -> str:
    return f"{folder.name}/letter.toml"
