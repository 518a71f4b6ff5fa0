"""A rule pack: one jurisdiction's rules in dated versions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.entries import (
    Clock,
    ConsequenceRule,
    Entry,
    GateRule,
    Ground,
    Group,
    HoldRule,
    Item,
    MeasureRule,
    PauseReason,
    Principle,
    SanctionType,
    Term,
    Version,
)
from ethics_desk.rules.packs.factors import Comparing, Factor
from ethics_desk.rules.packs.kinds import PrincipleKind
from ethics_desk.rules.packs.liability import Liability
from ethics_desk.rules.packs.stages import StageBook
from ethics_desk.rules.packs.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An act or other text entries cite; `day` is that of the act itself, where it is recorded."""

    code: str
    title: Trilingual
    seen: Trilingual
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PackVersion:
    """All entries of one wording of the law, by code; `by_kind` has them by the kind's name too."""

    info: Version
    sanctions: Mapping[str, SanctionType]
    groups: Mapping[str, Group]
    items: Mapping[str, Item]
    terms: Mapping[str, Term]
    pauses: Mapping[str, PauseReason]
    grounds: Mapping[str, Ground]
    gates: Mapping[str, GateRule]
    holds: Mapping[str, HoldRule]
    consequences: Mapping[str, ConsequenceRule]
    measures: Mapping[str, MeasureRule]
    principles: Mapping[PrincipleKind, Principle]
    factors: Mapping[str, Factor]
    comparing: Mapping[str, Comparing]
    by_kind: Mapping[str, Mapping[str, Entry]] = field(
        default_factory=dict, repr=False, compare=False
    )

    @property
    def code(self) -> str:
        """The version's id."""
        return self.info.code

    def entries(self) -> tuple[Entry, ...]:
        """Every entry, by kind and then in the order of the files."""
        kinds: tuple[Mapping[str, Entry], ...] = (
            self.sanctions,
            self.groups,
            self.items,
            self.terms,
            self.pauses,
            self.grounds,
            self.gates,
            self.holds,
            self.consequences,
            self.measures,
            self.factors,
            self.comparing,
        )
        listed = [entry for kind in kinds for entry in kind.values()]
        return (*listed, *self.principles.values())

    def mildest_first(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Sanctions in the order of their severity."""
        return tuple(sorted(set(codes), key=lambda code: self.sanctions[code].severity))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One jurisdiction's rules: versions in order of time, clocks, stages, rules of liability.

    `default` marks the pack that judges when the facts name none; `calendar` is the code of the
    working calendar its days are counted by; `warn_before` are the working days of early warning of
    a clock that has no number of its own. The versions `replaced` by others never judge; they stay
    to be read and compared.
    """

    code: str
    title: Trilingual
    calendar: str
    default: bool
    warn_before: int
    sources: Mapping[str, Source]
    versions: tuple[PackVersion, ...]
    clocks: tuple[Clock, ...]
    stages: StageBook
    liability: Liability
    wording: Wording
    known: Mapping[str, frozenset[str]] = field(repr=False)
    replaced: tuple[PackVersion, ...] = ()

    def version_on(self, day: date) -> PackVersion | None:
        """The version in force on `day`, if there was one."""
        for version in reversed(self.versions):
            if version.info.in_force_on(day):
                return version
        return None

    def version(self, code: str) -> PackVersion:
        """The version of that id; `NotFound` when the pack has none."""
        for version in self.versions:
            if version.code == code:
                return version
        raise NotFound("rules.unknown-version", pack=self.code, version=code, field="version")

    def version_to_read(self, code: str) -> PackVersion:
        """The version of that id, also one that was replaced; `NotFound` for no such one."""
        for version in self.replaced:
            if version.code == code:
                return version
        return self.version(code)

    def versions_after(self, version: PackVersion, until: date) -> tuple[PackVersion, ...]:
        """The versions that came into force after `version` and not later than `until`."""
        return tuple(
            later
            for later in self.versions
            if version.info.valid_from < later.info.valid_from <= until
        )

    def clock(self, code: str, day: date) -> Clock | None:
        """The clock as it stood on `day`."""
        for clock in self.clocks:
            if clock.code == code and clock.in_force_on(day):
                return clock
        return None

    def item(self, code: str, day: date) -> Item | None:
        """An item of misconduct as it stood on `day`, or else in the newest version that has it."""
        version = self.version_on(day)
        if version is not None and code in version.items:
            return version.items[code]
        for other in reversed(self.versions):
            if code in other.items:
                return other.items[code]
        return None

    def knows(self, kind: str, code: str) -> bool:
        """Whether any version has an entry of that kind and code."""
        return code in self.known[kind]
