"""The entries of a rule pack: each dated, cited and titled in three languages."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.kinds import (
    ClosedCaseKind,
    Concern,
    ConditionKind,
    Confidence,
    GateKind,
    HoldKind,
    Outcome,
    PrincipleKind,
    Rolls,
    Status,
    Unit,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every entry carries.

    `rows` are ids of the legal base. `assumption` stands where the figures of another law were
    carried over unseen, and says so in words; `never_read` where they were not seen there either.
    """

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
    never_read: bool = False

    def in_force_on(self, day: date) -> bool:
        """Whether the entry holds on `day`."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version(Entry):
    """One wording of a pack's law with its period.

    `replaces` names the version an office puts this one in the place of; `carries_over_from` the
    version whose entries hold here too, except those named in `drops`; `assumed_sources` are the
    sources whose entries carry the assumption then, all when it is empty. `transition` says in
    words what is known of whether it applies to earlier acts.
    """

    status: Status
    replaces: str | None
    carries_over_from: str | None
    drops: tuple[str, ...]
    assumed_sources: tuple[str, ...]
    transition: Trilingual | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """The most a penalty may be, in whole units of a currency (ISO 4217)."""

    most: int
    currency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What must be true for a sanction to be possible, and the words when it is not.

    `rows` are those of the clause itself; without any, those of the entry it is part of.
    """

    kind: ConditionKind
    rule: str
    citation: Trilingual
    reason: Trilingual
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionType(Entry):
    """One kind of sanction; a higher `severity` is harder, `money` the most a penalty may be."""

    severity: int
    conditions: tuple[Condition, ...]
    money: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A sanction a group of misconduct allows, perhaps only under a restriction.

    `only_without` names the sanction that must be impossible; `needs_ground` asks for a ground of
    dismissal among the facts. `rule` and `reason` are said when the restriction excludes it;
    `rows` are those of the restriction, where it has its own.
    """

    sanction: str
    only_without: str | None
    needs_ground: bool
    rule: str | None
    citation: Trilingual | None
    reason: Trilingual | None
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """What a repeat within the same group leads to; `reason` may speak of `{imposed}`."""

    code: str
    within_months: int
    sanctions: tuple[str, ...]
    citation: Trilingual
    reason: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Entry):
    """Items of misconduct that lead to the same choice of sanctions."""

    offers: tuple[Offer, ...]
    repeat: Repeat | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Entry):
    """One act the law calls misconduct.

    Without a group its sanction was not seen; without a term no limitation is known.
    """

    group: str | None
    term: str | None
    traits: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Entry):
    """How long a sanction may be imposed: months from discovery, months from commission."""

    discovery_months: int
    cap_months: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseReason(Entry):
    """Why a term stands still; most reasons also forbid imposing meanwhile."""

    forbids_imposing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground(Entry):
    """A ground of dismissal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long an answer is waited for by a text of its own; advice, never a bar."""

    amount: int
    unit: Unit
    citation: Trilingual
    rows: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class GateRule(Entry):
    """What must be done before a sanction is imposed; `rule` is the clause it comes from.

    It holds for decisions `since` a day, and `only_for` some officials where it names them. Of a
    recommendation: whether somebody must be invited, how many days before the meeting they get the
    materials, within how many a copy goes to them. Of an explanation: how long it is waited for.
    """

    rule: str
    text: Trilingual
    kind: GateKind
    since: date | None
    only_for: Concern | None
    invites: bool
    unit: Unit
    days_before: int | None
    copy_within: int | None
    waits: tuple[Wait, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldRule(Entry):
    """What may not be done while liability is considered for items with one of the traits.

    `on_signs`: signs of a crime or an offence call for checking whether it holds. `for_sanctions`:
    it is told where one of these is allowed, or a ground of dismissal is established.
    """

    kind: HoldKind
    text: Trilingual
    traits: frozenset[str]
    on_signs: bool
    for_sanctions: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsequenceRule(Entry):
    """What follows from a sanction, or from an outcome that is none.

    With `for_outcomes` it follows from one of them, else from a choice of sanctions; empty lists
    of sanctions and traits mean any.
    """

    text: Trilingual
    for_sanctions: frozenset[str]
    for_traits: frozenset[str]
    for_outcomes: frozenset[Outcome]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRule(Entry):
    """One way to settle a conflict of interest; `rule` is the clause it comes from."""

    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle(Entry):
    """Where a general rule the program applies stands; without traits it concerns every item.

    Items with a trait of `always_for` are themselves what the sign points to: the rule applies
    without one, until the matter was closed by one of `closed_kinds`.
    """

    kind: PrincipleKind
    traits: frozenset[str]
    closed_kinds: frozenset[ClosedCaseKind]
    always_for: frozenset[str] = frozenset()

    def concerns(self, item: Item) -> bool:
        """Whether the rule applies to an item."""
        return not self.traits or bool(self.traits & item.traits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Entry):
    """A statutory term of the office: how much it counts and where its last day may move.

    `rolls` says where a last day goes that is not a working day. `extended_by` names the clock that
    limits an extension, `extension_starts` the clock that a decision to extend starts; `replaces`
    the earlier clock it stands for. `channels` are the ways of arrival on which the clock runs by
    itself. `starts_with` is the event counted from, `fulfilled_by` what must be done by the last
    day. `warn_before` are working days of early warning, the pack's own number when None.
    """

    unit: Unit
    amount: int
    rolls: Rolls
    extended_by: str | None
    extension_starts: str | None
    channels: frozenset[Channel]
    replaces: str | None
    starts_with: Trilingual
    fulfilled_by: Trilingual
    warn_before: int | None
