"""Tables of a pack's files as entries, one function per kind of entry."""

from collections.abc import Callable, Mapping
from datetime import date
from string import Formatter
from types import MappingProxyType
from typing import TypedDict

from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.rules.packs.entries import (
    Clock,
    Condition,
    ConsequenceRule,
    Entry,
    GateRule,
    Ground,
    Group,
    HoldRule,
    Item,
    MeasureRule,
    Money,
    Offer,
    PauseReason,
    Principle,
    Repeat,
    SanctionType,
    Term,
    Version,
)
from ethics_desk.rules.packs.kinds import (
    ClosedCaseKind,
    ConditionKind,
    Confidence,
    HoldKind,
    Outcome,
    PrincipleKind,
    Rolls,
    Status,
    Unit,
)
from ethics_desk.rules.reading.codes import entry_code, entry_rows
from ethics_desk.rules.reading.gate_reading import gate_terms
from ethics_desk.rules.reading.tables import DAYS, MONTHS, Table, optional_whole


class Common(TypedDict):
    """The fields every entry has."""

    code: str
    title: Trilingual
    citation: Trilingual
    source: str
    rows: tuple[str, ...]
    confidence: Confidence
    valid_from: date
    valid_until: date | None
    note: Trilingual | None
    assumption: Trilingual | None


def common(table: Table, starts: date | None = None) -> Common:
    """The fields every entry has; a citation without a source and dates reversed are refused.

    `starts` stands in for a first day the table does not have.
    """
    code = entry_code(table)
    if table.has("citation") and not table.has("source"):
        raise table.refusal("rules.no-source", "source")
    starts, ends = starts or table.day("valid_from"), table.optional_day("valid_until")
    if ends is not None and ends < starts:
        raise table.refusal("rules.dates-reversed", "valid_until")
    return Common(
        code=code,
        title=table.trilingual("title"),
        citation=table.trilingual("citation"),
        source=table.text("source"),
        rows=entry_rows(table),
        confidence=table.word("confidence", Confidence),
        valid_from=starts,
        valid_until=ends,
        note=table.optional_trilingual("note"),
        assumption=table.optional_trilingual("assumption"),
    )


def read_version(table: Table) -> Version:
    """A version of the pack; an unverified one that carries entries over must say so in words."""
    version = Version(
        **common(table),
        status=table.word("status", Status),
        replaces=table.optional_text("replaces"),
        carries_over_from=table.optional_text("carries_over_from"),
        drops=table.texts("drops"),
        assumed_sources=table.texts("assumed_sources"),
        transition=table.optional_trilingual("transition"),
    )
    unseen = version.status is not Status.SEEN and version.carries_over_from is not None
    if unseen and version.assumption is None:
        raise table.refusal("rules.no-assumption", "assumption")
    return version


def _sanction(table: Table) -> Entry:
    return SanctionType(
        **common(table),
        severity=table.whole("severity", range(101)),
        conditions=tuple(_condition(one) for one in table.tables("condition")),
        money=_money(table.table("money")),
    )


def _money(table: Table | None) -> Money | None:
    if table is None:
        return None
    money = Money(most=table.whole("most"), currency=table.text("currency"))
    table.close()
    return money


def _condition(table: Table) -> Condition:
    condition = Condition(
        kind=table.word("kind", ConditionKind),
        rule=table.text("rule"),
        citation=table.trilingual("citation"),
        reason=table.trilingual("reason"),
    )
    table.close()
    return condition


def _group(table: Table) -> Entry:
    return Group(
        **common(table),
        offers=tuple(_offer(one) for one in table.tables("offer")),
        repeat=_repeat(table.table("repeat")),
    )


def _offer(table: Table) -> Offer:
    restricted = table.has("only_without") or table.has("needs_ground")
    offer = Offer(
        sanction=table.text("sanction"),
        only_without=table.optional_text("only_without"),
        needs_ground=table.switch("needs_ground", default=False),
        rule=table.text("rule") if restricted else None,
        citation=table.trilingual("citation") if restricted else None,
        reason=table.trilingual("reason") if restricted else None,
    )
    table.close()
    return offer


def _repeat(table: Table | None) -> Repeat | None:
    if table is None:
        return None
    repeat = Repeat(
        code=table.text("code"),
        within_months=table.whole("within_months", MONTHS),
        sanctions=table.texts("sanctions", required=True),
        citation=table.trilingual("citation"),
        reason=table.trilingual("reason"),
    )
    table.close()
    _check_names(table, repeat.reason)
    return repeat


def _check_names(table: Table, reason: Trilingual) -> None:
    """The reason of a repeat may speak of `{imposed}` and of nothing else."""
    for text in (reason.kk, reason.ru, reason.en):
        named = {name for _, name, _, _ in Formatter().parse(text) if name is not None}
        if not named <= {"imposed"}:
            raise table.refusal("rules.unknown-word", "reason", word=", ".join(sorted(named)))


def _item(table: Table) -> Entry:
    return Item(
        **common(table),
        group=table.optional_text("group"),
        term=table.optional_text("term"),
        traits=frozenset(table.texts("traits")),
    )


def _term(table: Table) -> Entry:
    term = Term(
        **common(table),
        discovery_months=table.whole("discovery_months", MONTHS),
        cap_months=table.whole("cap_months", MONTHS),
    )
    if term.discovery_months > term.cap_months:
        raise table.refusal("rules.beyond-cap", "discovery_months", cap=term.cap_months)
    return term


def _pause(table: Table) -> Entry:
    return PauseReason(
        **common(table), forbids_imposing=table.switch("forbids_imposing", default=True)
    )


def _ground(table: Table) -> Entry:
    return Ground(**common(table))


def _gate(table: Table) -> Entry:
    return GateRule(
        **common(table),
        rule=table.text("rule"),
        text=table.trilingual("text"),
        **gate_terms(table),
    )


def _hold(table: Table) -> Entry:
    return HoldRule(
        **common(table),
        kind=table.word("kind", HoldKind),
        text=table.trilingual("text"),
        traits=frozenset(table.texts("traits")),
        on_signs=table.switch("on_signs", default=False),
    )


def _consequence(table: Table) -> Entry:
    return ConsequenceRule(
        **common(table),
        text=table.trilingual("text"),
        for_sanctions=frozenset(table.texts("for_sanctions")),
        for_traits=frozenset(table.texts("for_traits")),
        for_outcomes=table.words("for_outcomes", Outcome),
    )


def _measure(table: Table) -> Entry:
    return MeasureRule(**common(table), rule=table.text("rule"))


def _principle(table: Table) -> Entry:
    return Principle(
        **common(table),
        kind=table.word("kind", PrincipleKind),
        traits=frozenset(table.texts("traits")),
        closed_kinds=table.words("closed_kinds", ClosedCaseKind),
    )


def _clock(table: Table) -> Entry:
    unit = table.word("unit", Unit)
    return Clock(
        **common(table),
        unit=unit,
        amount=table.whole("amount", range(MONTHS.stop) if unit is Unit.MONTHS else DAYS),
        rolls=table.word("rolls", Rolls) if table.has("rolls") else Rolls.FORWARD,
        extended_by=table.optional_text("extended_by"),
        extension_starts=table.optional_text("extension_starts"),
        channels=table.words("channels", Channel),
        replaces=table.optional_text("replaces"),
        starts_with=table.optional_trilingual("starts_with") or NO_WORDS,
        fulfilled_by=table.optional_trilingual("fulfilled_by") or NO_WORDS,
        warn_before=optional_whole(table, "warn_before", DAYS),
    )


READERS: Mapping[str, Callable[[Table], Entry]] = MappingProxyType(
    {
        "sanction": _sanction,
        "group": _group,
        "item": _item,
        "term": _term,
        "pause": _pause,
        "ground": _ground,
        "gate": _gate,
        "hold": _hold,
        "consequence": _consequence,
        "measure": _measure,
        "principle": _principle,
        "clock": _clock,
    }
)
