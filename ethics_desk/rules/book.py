"""The rule book: all packs of the office, and the questions asked of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.rules.changes.what_if import WhatIf, what_would_change
from ethics_desk.rules.judging.clocks import ClockFacts, ClockResult, count
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.rules.judging.fact_reading import read_facts_of, read_pack_code
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.sanctions import evaluate
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.reading.layers import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleBook:
    """All packs by code, and the working calendars they count by.

    `layers` are what each pack was put together from, the shipped one first; `unread` says what is
    wrong with signed versions of the office that could not be laid over them.
    """

    by_code: Mapping[str, Pack] = field(repr=False)
    calendars: Mapping[str, WorkingCalendar] = field(repr=False)
    layers: Mapping[str, tuple[Layer, ...]] = field(default_factory=dict, repr=False, compare=False)
    unread: tuple[BadInput, ...] = field(default=(), repr=False, compare=False)

    def packs(self) -> tuple[Pack, ...]:
        """All packs, the default one first."""
        return tuple(sorted(self.by_code.values(), key=lambda pack: not pack.default))

    def pack(self, code: str) -> Pack:
        """The pack of that code; `NotFound` when the office has none."""
        if code not in self.by_code:
            raise NotFound("rules.unknown-pack", pack=code)
        return self.by_code[code]

    @property
    def default(self) -> Pack:
        """The pack that judges when nobody names one."""
        return self.packs()[0]

    @property
    def calendar(self) -> WorkingCalendar:
        """The working calendar of the default pack."""
        return self.calendars[self.default.calendar]

    def calendar_of(self, pack: str) -> WorkingCalendar:
        """The working calendar a pack counts by."""
        return self.calendars[self.pack(pack).calendar]

    def read_facts(self, document: object) -> SanctionFacts:
        """Facts from a document; everything wrong is refused by name."""
        code = read_pack_code(document, self.default.code)
        if code not in self.by_code:
            raise BadInput("rules.facts-unknown-pack", field="pack", pack=code)
        return read_facts_of(document, self.by_code[code])

    def evaluate(self, facts: SanctionFacts) -> Evaluation:
        """Apply the pack the facts name."""
        pack = self.pack(facts.pack)
        return evaluate(pack, facts, self.calendar_of(pack.code))

    def what_would_change(self, facts: SanctionFacts) -> tuple[WhatIf, ...]:
        """Each single fact whose change alters the answer."""
        pack = self.pack(facts.pack)
        return what_would_change(pack, facts, self.calendars[pack.calendar])

    def count(self, facts: ClockFacts, pack: str | None = None) -> ClockResult:
        """Count one of a pack's clocks as the law stood on its first day."""
        wanted = pack or facts.pack
        judge = self.default if wanted is None else self.pack(wanted)
        clock = judge.clock(facts.clock, facts.start)
        if clock is None:
            known = any(one.code == facts.clock for one in judge.clocks)
            code = "rules.clock-not-in-force" if known else "rules.unknown-clock"
            raise BadInput(code, field="clock", clock=facts.clock, day=facts.start)
        in_force = {one.code: one for one in judge.clocks if one.in_force_on(facts.start)}
        return count(clock, facts, self.calendar_of(judge.code), in_force)


def read_facts(document: object, book: RuleBook) -> SanctionFacts:
    """Facts from a document, checked against the book."""
    return book.read_facts(document)
