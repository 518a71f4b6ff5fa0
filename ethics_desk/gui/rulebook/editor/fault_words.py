"""What the check finds, as a lawyer says it: the entry by its title, the field by its caption."""

import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.rulebook.editor.fault_places import inner_of, place_of
from ethics_desk.gui.rulebook.editor.tables_field import called
from ethics_desk.gui.rulebook.wording import kind_words
from ethics_desk.rules.drafts.draft_view import DraftEntry
from ethics_desk.rules.drafts.entry_fields import OWN_FIELDS, VERSION
from ethics_desk.texts import In, say_code

Entries = Mapping[tuple[str, str], DraftEntry]
NOT_TOML = "rules.not-toml"
FAILED = "rules.example-failed"
ANSWER_FAMILIES = {"outcome": "outcome", "time_status": "time-status", "status": "rule-status"}

_WHERE = re.compile(r"line (\d+), column (\d+)")


class FaultWords:
    """Says faults of a draft whose entries are given when they are needed."""

    def __init__(self, words: In, entries: Callable[[], Entries]) -> None:
        """The words of the window."""
        self._words = words
        self._entries = entries

    def say(self, fault: BadInput) -> str:
        """One fault in one line."""
        key = f"fault.{fault.code}"
        if not self._words.knows(key):
            return self._words.error(fault)
        if fault.code == NOT_TOML:
            return self._not_toml(key, fault)
        place = self._place_of(fault)
        told = {
            **fault.details,
            "place": self._place(place),
            "field": self._field(fault, place),
            "language": say_code(self._words, "language", str(fault.details.get("language", ""))),
            "reference": self._title(str(fault.details.get("reference", ""))),
        }
        if fault.code == FAILED:
            told |= self._failure(fault)
        return self._words.say(key, **told)

    def _not_toml(self, key: str, fault: BadInput) -> str:
        found = _WHERE.search(str(fault.details.get("problem", "")))
        if found is None:
            return self._words.say(f"{key}-end")
        return self._words.say(key, line=int(found[1]), column=int(found[2]))

    def _place_of(self, fault: BadInput) -> tuple[str, str]:
        """The entry; one nobody knows, as one typed as text, is called as it is in its text."""
        entries = self._entries()
        place = place_of(fault, entries)
        kind, _, code = str(fault.details.get("entry", "")).partition(" ")
        return place if place in entries or kind not in OWN_FIELDS else (kind, code)

    def _place(self, place: tuple[str, str]) -> str:
        entry = self._entries().get(place)
        kind = kind_words(self._words, place[0]).capitalize()
        title = place[1] if entry is None else self._titled(entry)
        return self._words.say("fault-place", kind=kind, title=title) if title else kind

    def _titled(self, entry: DraftEntry) -> str:
        return title_of(entry, self._words.language)

    def _title(self, code: str) -> str:
        """What a code is called, if some entry has it; else the code, for nothing is called so."""
        found = [one for (_, known), one in self._entries().items() if known == code]
        return self._titled(found[0]) if found else code

    def _field(self, fault: BadInput, place: tuple[str, str]) -> str:
        """The caption of the field: that of an inner table's own field where it has one."""
        whole = str(fault.details.get("key", ""))
        inner = called(inner_of(fault, place))
        outer, _, rest = whole.partition(".")
        tried = (f"{inner}.{whole}", f"{called(outer)}.{rest}", whole, called(outer))
        for name in tried:
            if self._words.knows(f"entry-field.{name}"):
                return say_code(self._words, "entry-field", name)
        return whole

    def _failure(self, fault: BadInput) -> dict[str, object]:
        path = str(fault.details.get("path", ""))
        return {
            "answer": say_code(self._words, "example-answer", path).capitalize(),
            "wanted": self._value(path, fault.details.get("wanted")),
            "found": self._value(path, fault.details.get("answer")),
        }

    def _value(self, path: str, value: object) -> str:
        """A part of an answer in words: sanctions by their titles, days as days are written."""
        words = self._words
        if isinstance(value, bool):
            return words.say("example-value.yes" if value else "example-value.no")
        if value is None or value in ("", "null", [], ()):
            return words.say("example-value.nothing")
        if isinstance(value, Mapping):
            parts = (self._value(f"{path}.{key}", one) for key, one in value.items())
            return ", ".join(parts)
        if isinstance(value, Sequence) and not isinstance(value, str):
            return "; ".join(self._value(path, one) for one in value)
        if isinstance(value, str):
            with suppress(ValueError):
                value = date.fromisoformat(value)
        if isinstance(value, date):
            return words.day(value)
        family = ANSWER_FAMILIES.get(path)
        return self._title(str(value)) if family is None else say_code(words, family, str(value))


def title_of(entry: DraftEntry, language: str) -> str:
    """The title of an entry in a language; its code where it has none yet."""
    title = entry.table.get("title", entry.table.get("name"))
    said = title.get(language) if isinstance(title, dict) else title
    return str(said or (entry.code if entry.kind != VERSION else ""))
