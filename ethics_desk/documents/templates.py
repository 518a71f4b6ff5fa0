"""Letter templates: `resources/letters/<kind>/letter.toml` and one text per language.

addressee = "head"      # an AddresseeKind, or several: the first one is the usual
needs = ["findings", "safe_day|latest_day"]     # not written without; | means one of them
answers = true          # may be left out: the letter answers what its addressee wrote («На №»)
[title]                 # what the kind is called in lists
[heading]               # the subject line on paper
[[ask]]                 # may be left out: what only the writer knows (`documents/asks.py`)
"""

import tomllib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ethics_desk.documents.asks import read_asks
from ethics_desk.documents.template_entries import trilingual
from ethics_desk.documents.template_rules.agreement import check_texts
from ethics_desk.documents.template_rules.shapes import FACTS
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_asks import Ask
from ethics_desk.domain.letter_paper import AddresseeKind

_KEYS = frozenset({"addressee", "needs", "title", "heading"})
_TOLD_ELSEWHERE = frozenset({"letter.template-need"})
"""What only an office's own texts are checked for: a kind may need a fact its law asks for."""

_ANSWERS, _ASK = "answers", "ask"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """One kind of letter: its title and heading, the facts it needs, its text per language.

    `tells` are the facts its texts use, `asks` what only its writer knows. One that `answers` cites
    what its addressee wrote. `problems` are those of an office's own copy that an older version of
    the program let pass.
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
    problems: tuple[DeskError, ...] = ()

    @property
    def addressee(self) -> AddresseeKind:
        """Whom it usually goes to."""
        return self.addressees[0]


def fingerprint(template: LetterTemplate) -> str:
    """SHA-256 of all an office may change: a copy remembers what it was made from."""
    words = (template.title, template.heading, template.text)
    told = (*template.needs, *(one.in_(language) for one in words for language in Language))
    return sha256("\0".join(told).encode()).hexdigest()


def load_templates(folder: Path) -> dict[str, LetterTemplate]:
    """All templates of a folder by kind.

    Raises `BadInput` naming the file: `letter.template-key` for a key that is unknown, missing or
    of the wrong type, `letter.template-language` for a language left out, `letter.template-fact`
    for a fact no letter has, `letter.template-uneven` for one told in some languages only,
    `letter.template-syntax` for a text that cannot be read, and the other problems of
    `template_rules`.
    """
    kinds = sorted(found.parent for found in folder.glob("*/letter.toml"))
    return {kind.name: load_template(kind) for kind in kinds}


def load_template(folder: Path) -> LetterTemplate:
    """The template in one folder, checked; raises as `load_templates` does."""
    entry = _read_entry(folder)
    for key in sorted(_KEYS ^ (entry.keys() - {_ANSWERS, _ASK})):
        raise BadInput("letter.template-key", file=_place(folder), key=key)
    asks = read_asks(_place(folder), entry.get(_ASK, []))
    needs = _needs(folder, entry["needs"])
    text = Trilingual(**{one.value: _read_text(folder, one) for one in Language})
    checked = check_texts(folder.name, text, needs, asks)
    for problem in checked.problems:
        if problem.code not in _TOLD_ELSEWHERE:
            raise problem
    return LetterTemplate(
        kind=folder.name,
        addressees=_addressees(folder, entry["addressee"]),
        needs=needs,
        tells=checked.uses,
        answers=_answers(folder, entry.get(_ANSWERS, False)),
        asks=asks,
        title=trilingual(_place(folder), "title", entry["title"]),
        heading=trilingual(_place(folder), "heading", entry["heading"]),
        text=text,
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
