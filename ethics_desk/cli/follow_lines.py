"""What follows by the rules, on a terminal, in the words of one language."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.provisions import Provision
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.texts import In, say_code

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "ask": "question",
        "outcome": "outcome",
        "status": "rule-status",
        "confidence": "confidence",
        "amount_confidence": "confidence",
        "term": "bar-term",
        "counted_from": "bar-start",
        "fields": "registry-field",
    }
)
"""The family of codes a field's words stand in."""

DAYS = frozenset(
    {
        "wording_of",
        "last_day",
        "last_days",
        "limitation",
        "limitation_when_evading",
        "expunged",
        "cleared",
        "removed_on",
        "index_of",
    }
)

UNTOLD = frozenset({"kind"})
"""A code that the text beside it says in words."""


class FollowLines:
    """Writes a document of `follows` as indented lines; what is empty is left out."""

    def __init__(self, words: In, pack: Pack) -> None:
        """In the words of one language and of one pack."""
        self._words = words
        self._titles: Mapping[str, Callable[[str], Trilingual | None]] = {
            "pack": lambda _code: pack.title,
            "gravity": lambda code: _title_in(pack.liability.gravities, code),
            "unit": lambda code: _title_in(pack.liability.indexes, code),
            "sanction": lambda code: sanction_title(pack, code, None),
        }

    def of(self, document: Mapping[str, object], indent: str = "") -> Iterator[str]:
        """The lines of a document, each field by its name in the language."""
        for name, value in document.items():
            if name not in UNTOLD and value not in (None, "", [], {}):
                yield from self._field(name, value, indent)

    def _field(self, name: str, value: object, indent: str) -> Iterator[str]:
        caption = f"{indent}{say_code(self._words, 'follows', name)}:"
        match value:
            case dict():
                yield caption
                yield from self.of(value, f"{indent}  ")
            case list():
                yield caption
                for one in value:
                    yield from self._one(name, one, f"{indent}  ")
            case _:
                yield f"{caption} {self._said(name, value)}"

    def _one(self, name: str, value: object, indent: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{indent}- {self._said(name, value)}"
            return
        first, *others = self.of(value, f"{indent}  ")
        yield f"{indent}- {first.strip()}"
        yield from others

    def _said(self, name: str, value: object) -> str:
        title = self._titles.get(name, _untitled)(str(value))
        if isinstance(value, bool):
            return self._words.say("answer.yes" if value else "answer.no")
        if isinstance(value, int):
            return self._words.number(value)
        if name in DAYS:
            return self._words.day(date.fromisoformat(str(value)))
        if title is not None:
            return title.in_(self._words.language)
        return say_code(self._words, FAMILIES.get(name, ""), str(value))


def _title_in(provisions: tuple[Provision, ...], code: str) -> Trilingual | None:
    return next((one.title for one in provisions if one.code == code), None)


def _untitled(_code: str) -> None:
    return None
