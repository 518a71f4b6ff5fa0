"""Lines of the journal in words: what was done, what changed from what to what."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.rows import JournalRow
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.allegation_form import closed_kinds
from ethics_desk.gui.matter.choices import living_agencies, members
from ethics_desk.gui.wording import NO_VALUE, short_date
from ethics_desk.services.desk import Desk
from ethics_desk.services.inquiry_card import misconduct_items
from ethics_desk.services.law_titles import (
    clock_titles,
    crime_titles,
    gate_titles,
    ground_titles,
    measure_titles,
    pause_titles,
    sanction_titles,
)
from ethics_desk.texts import In, say_code

CODED: Mapping[str, str] = MappingProxyType(
    {
        "stage": "stage",
        "channel": "channel",
        "noun_form": "noun-form",
        "role": "party-role",
        "outcome": "finding-outcome",
        "delivery": "delivery",
        "language": "language",
        "punishment": "punishment",
        "ground": "suspension-ground",
        "sent_by": "sent-by",
        "result": "hash-result",
        "handling": "handling",
        "retention_outcome": "retention-outcome",
        "reader": "redaction.reader",
    }
)
"""Fields whose values are codes, and the family their words stand in."""

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "decision": "decision-event",
        "evidence": "evidence-kind",
        "court-outcome": "court-outcome",
    }
)
"""What the codes of a kind are words of, by the topic of the line."""

NAMED = frozenset(
    {
        "handler_id",
        "substitute_id",
        "agency_id",
        "item",
        "clock",
        "answer_clock",
        "sanction",
        "crime",
        "dismissal_grounds",
        "closed_kind",
        "gate",
        "open_gates",
    }
)
"""Fields whose values are ids or codes of things with names of their own."""

SEVERAL = ", "
"""What stands between the codes of a field that holds several."""

PLACE_OF_TEXT = frozenset({"length", "position"})
"""What a note's line carries so that the text can be put together again; no one reads it."""


class JournalWords:
    """Knows the names behind the ids and codes the journal holds."""

    def __init__(
        self,
        gateway: Gateway,
        pack: str,
        day: date,
        title_of_letter: Callable[[str], str] = lambda kind: kind,
    ) -> None:
        """For an inquiry under a pack's catalogue as it stands on a day."""
        self._gateway = gateway
        self._words = gateway.words
        self._pack = pack
        self._day = day
        self._title_of_letter = title_of_letter

    @cached_property
    def _named(self) -> Mapping[str, Mapping[str, str]]:
        """The names behind the codes of a field; asked for when the first line needs one."""
        gates, clocks = self._titles(gate_titles), self._titles(clock_titles)
        everybody = {one.code: one.title for one in members(self._gateway, active_only=False)}
        return {
            "handler_id": everybody,
            "substitute_id": everybody,
            "agency_id": {one.code: one.title for one in living_agencies(self._gateway)},
            "item": self._items(),
            "clock": clocks,
            "answer_clock": clocks,
            "sanction": self._titles(sanction_titles),
            "crime": self._titles(crime_titles),
            "dismissal_grounds": self._titles(ground_titles),
            "gate": gates,
            "open_gates": gates,
            "closed_kind": {one.code: one.title for one in closed_kinds()},
        }

    @cached_property
    def _of_topic(self) -> Mapping[tuple[str, str], Mapping[str, str]]:
        """The names behind the codes of a field that means this only in lines of one topic."""
        return {
            ("pause", "reason"): self._titles(pause_titles),
            ("measure", "kind"): self._titles(measure_titles),
        }

    def _items(self) -> Mapping[str, str]:
        pack, day = self._pack, self._day
        items = self._gateway.ask(lambda desk: misconduct_items(desk, pack, day)) or ()
        return {item.code: item.title.shown_in(self._words.language) for item in items}

    def _titles(self, question: Callable[[Desk], dict[str, Trilingual]]) -> Mapping[str, str]:
        titles = self._gateway.ask(question) or {}
        return {code: title.shown_in(self._words.language) for code, title in titles.items()}

    def verb(self, row: JournalRow) -> str:
        """What was done."""
        return say_code(self._words, "journal", row.verb)

    def changes(self, row: JournalRow) -> list[str]:
        """Each field with what it was and what it is now."""
        topic, _, _ = row.verb.partition(".")
        return [
            self._change(topic, field, before, after)
            for field, before, after in row.changes
            if field not in PLACE_OF_TEXT
        ]

    def _change(self, topic: str, field: str, before: str, after: str) -> str:
        name = say_code(self._words, "field", field)
        now = self.value(topic, field, after)
        return f"{name}: {self.value(topic, field, before)} → {now}" if before else f"{name}: {now}"

    def value(self, topic: str, field: str, value: str) -> str:
        """What a field says, in words; the topic is the first word of a verb."""
        if not value:
            return NO_VALUE
        family = KINDS.get(topic) if field == "kind" else CODED.get(field)
        if family is not None:
            return say_code(self._words, family, value)
        if (topic, field) == ("letter", "kind"):
            return self._title_of_letter(value)
        named = self._of_topic.get((topic, field))
        if named is not None:
            return named.get(value, value)
        if field in NAMED:
            names = self._named[field]
            return SEVERAL.join(names.get(code, code) for code in value.split(SEVERAL))
        return _plain(self._words, value)


def _plain(words: In, value: str) -> str:
    """A day as the office writes it, yes and no in words, all else as it is."""
    if value in {"yes", "no"}:
        return words.say(f"answer.{value}")
    try:
        return short_date(date.fromisoformat(value))
    except ValueError:
        return value
