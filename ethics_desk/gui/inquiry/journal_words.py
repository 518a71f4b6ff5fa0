"""Lines of the journal in words: what was done, what changed from what to what."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from ethics_desk.domain.rows import JournalRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import living_agencies, members
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.gui.words import say_code
from ethics_desk.services.inquiry_card import misconduct_items
from ethics_desk.texts import In

CODED: Mapping[str, str] = MappingProxyType(
    {"stage": "stage", "channel": "channel", "role": "party-role"}
)
"""Fields whose values are codes, and the family their words stand in."""

NAMED = frozenset({"handler_id", "substitute_id", "item"})
"""Fields whose values are ids or codes of things with names of their own."""

PLACE_OF_TEXT = frozenset({"length", "position"})
"""What a note's line carries so that the text can be put together again; no one reads it."""


class JournalWords:
    """Knows the names behind the ids and codes the journal holds."""

    def __init__(self, gateway: Gateway, pack: str, day: date) -> None:
        """For an inquiry under a pack's catalogue as it stands on a day."""
        self._gateway = gateway
        self._words = gateway.words
        self._pack = pack
        self._day = day

    @cached_property
    def _names(self) -> Mapping[str, str]:
        """Asked for when the first line needs a name."""
        language, pack, day = self._words.language, self._pack, self._day
        items = self._gateway.ask(lambda desk: misconduct_items(desk, pack, day)) or ()
        names = {item.code: item.title.shown_in(language) for item in items}
        return names | {one.code: one.title for one in members(self._gateway, active_only=False)}

    @cached_property
    def _agencies(self) -> Mapping[str, str]:
        return {one.code: one.title for one in living_agencies(self._gateway)}

    def verb(self, row: JournalRow) -> str:
        """What was done."""
        return say_code(self._words, "journal", row.verb)

    def changes(self, row: JournalRow) -> list[str]:
        """Each field with what it was and what it is now."""
        return [
            self._change(field, before, after)
            for field, before, after in row.changes
            if field not in PLACE_OF_TEXT
        ]

    def _change(self, field: str, before: str, after: str) -> str:
        name = say_code(self._words, "field", field)
        if not before:
            return f"{name}: {self._value(field, after)}"
        return f"{name}: {self._value(field, before)} → {self._value(field, after)}"

    def _value(self, field: str, value: str) -> str:
        if not value:
            return NO_VALUE
        if field in CODED:
            return say_code(self._words, CODED[field], value)
        if field == "agency_id":
            return self._agencies.get(value, value)
        if field in NAMED:
            return self._names.get(value, value)
        return _plain(self._words, value)


def _plain(words: In, value: str) -> str:
    """A day as the office writes it, yes and no in words, all else as it is."""
    if value in {"yes", "no"}:
        return words.say(f"answer.{value}")
    try:
        return short_date(date.fromisoformat(value))
    except ValueError:
        return value
