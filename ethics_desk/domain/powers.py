"""Who may do and read what: roles, deeds, reading areas, pairs of eyes; all of it from data."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ethics_desk.domain.language import Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """What one kind of member is called, and which areas it reads."""

    code: str
    title: Trilingual
    reads: frozenset[str]


class Readers(StrEnum):
    """Who reads an area: the roles that say so, every member, or nobody."""

    ROLES = "roles"
    ALL = "all"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A part of the records that is read as one, and the tables it consists of."""

    code: str
    title: Trilingual
    tables: frozenset[str]
    readers: Readers


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """A role that has the powers of another for as long as no active member bears that one."""

    role: str
    takes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PairOfEyes:
    """Two deeds about one thing that two members do: who did `first` does not do `then`.

    `alone` allows it where no other active member may do `then`; the journal says so.
    """

    first: str
    then: str
    alone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """A kind of relation between two persons; `in_law` counts through a spouse too.

    `mirror` is what the first person is to the second one, seen from there.
    """

    code: str
    title: Trilingual
    mirror: str
    spouse: bool
    in_law: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """The article something rests on, with the rows of the legal base and how they are known."""

    citation: Trilingual
    rows: tuple[str, ...]
    confidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerTable:
    """Everything the office's data says about powers.

    `deeds` names for each command the roles that may, `titles` what it is called; `past_recusal`
    are the deeds possible in an inquiry one cannot open. `bases` are the articles
    of `recusal`, `kin` and `identity`.
    """

    roles: Mapping[str, Role]
    deeds: Mapping[str, frozenset[str]]
    titles: Mapping[str, Trilingual]
    areas: Mapping[str, Area]
    stand_ins: tuple[StandIn, ...]
    pairs: tuple[PairOfEyes, ...]
    past_recusal: frozenset[str]
    bases: Mapping[str, Basis]
    kins: Mapping[str, Kin]
    grounds: Mapping[str, Trilingual]
    purposes: Mapping[str, Trilingual]
    decision_clock: str
    notice_clock: str
    longest_hours: int

    def readers(self, area: str) -> tuple[str, ...]:
        """The roles that read an area, in the order of the data."""
        return tuple(role.code for role in self.roles.values() if area in role.reads)

    def title(self, deed: str) -> Trilingual:
        """What a deed is called; one the data does not know is called as on the terminal."""
        return self.titles.get(deed, Trilingual(kk=deed, ru=deed, en=deed))

    def doers(self, deed: str) -> tuple[str, ...]:
        """The roles that may do a deed, in the order of the data."""
        allowed = self.deeds.get(deed, frozenset())
        return tuple(code for code in self.roles if code in allowed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Powers:
    """What one member may do and read, today.

    `everything` holds before the office has its first member: nobody is there to be refused.
    """

    deeds: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    everything: bool = False

    def may(self, deed: str) -> bool:
        """Whether the member may do a deed, named as the terminal names it."""
        return self.everything or deed in self.deeds

    def reads(self, area: str) -> bool:
        """Whether the member reads an area."""
        return self.everything or area in self.areas
