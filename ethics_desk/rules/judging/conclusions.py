"""What a step of a derivation concludes, so that a machine can follow it and not only a reader."""

from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethics_desk.rules.packs.kinds import Outcome, TimeStatus


class Role(StrEnum):
    """What a version of a pack is asked about."""

    SANCTIONS = "sanctions"
    TERMS = "terms"


class Wanted(StrEnum):
    """What of a pack was looked for and not found."""

    VERSION = "version"
    ITEM = "item"
    SANCTION = "sanction"
    TERM = "term"
    PAUSE = "pause"
    FACT = "fact"


class DayKind(StrEnum):
    """The last days, by their names in the answer."""

    DISCOVERY_TERM = "discovery_term"
    COMMISSION_CAP_STRICT = "commission_cap_strict"
    COMMISSION_CAP_PAUSED = "commission_cap_paused"
    SAFE = "safe"
    LATEST = "latest"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionJudges:
    """Which version of the pack says which sanctions there are, or which terms."""

    kind: ClassVar[str] = "version"
    role: Role
    version: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedFor:
    """What the pack does not hold: a version of a day, or an entry of a version."""

    kind: ClassVar[str] = "looked-for"
    what: Wanted
    code: str
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemInGroup:
    """The group whose sanctions the item leads to."""

    kind: ClassVar[str] = "item"
    item: str
    group: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroundCounts:
    """A ground of dismissal that opens a sanction."""

    kind: ClassVar[str] = "ground"
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatOf:
    """The earlier sanction that makes the act a repeat."""

    kind: ClassVar[str] = "repeat"
    item: str
    imposed: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionBarred:
    """A sanction the law takes away, and the clause."""

    kind: ClassVar[str] = "barred"
    sanction: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SanctionsAllowed:
    """The sanctions the law allows, mildest first."""

    kind: ClassVar[str] = "allowed"
    sanctions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TermRunsFrom:
    """The days the terms run from, where a rule moves them."""

    kind: ClassVar[str] = "runs-from"
    discovery: date
    strict: date
    paused: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DaysPaused:
    """How many days of a pause lie inside the terms; none while it still runs."""

    kind: ClassVar[str] = "paused"
    discovery: int | None
    cap: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastDayFound:
    """One of the last days; none while it cannot be said."""

    kind: ClassVar[str] = "last-day"
    name: DayKind
    day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeStanding:
    """Where the decision stands against the last days."""

    kind: ClassVar[str] = "time-status"
    status: TimeStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeReached:
    """The outcome of the whole."""

    kind: ClassVar[str] = "outcome"
    outcome: Outcome


Conclusion = (
    VersionJudges
    | LookedFor
    | ItemInGroup
    | GroundCounts
    | RepeatOf
    | SanctionBarred
    | SanctionsAllowed
    | TermRunsFrom
    | DaysPaused
    | LastDayFound
    | TimeStanding
    | OutcomeReached
)


def conclusion_document(conclusion: Conclusion) -> dict[str, object]:
    """A conclusion as the command line prints it: its kind, then its fields."""
    values = {one.name: _plain(getattr(conclusion, one.name)) for one in fields(conclusion)}
    return {"kind": conclusion.kind, **values}


def _plain(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case StrEnum():
            return str(value)
        case tuple():
            return list(value)
        case _:
            return value
