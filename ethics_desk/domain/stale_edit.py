"""An edit that came too late: what the records say now beside what was to be saved."""

from dataclasses import dataclass
from datetime import date, datetime

from ethics_desk.domain.language import Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleField:
    """One field in which the two versions differ, each as the journal would write it."""

    name: str
    now: str
    mine: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleEdit:
    """Both versions of one thing of the records, and who changed it meanwhile.

    `kind` is the table of the thing; `version` the one in the records now; `pack` and `day` say
    in which catalogue its codes stand. There are no fields when the thing was to be taken out.
    """

    kind: str
    version: int
    pack: str
    day: date
    fields: tuple[StaleField, ...] = ()
    by: Trilingual | None = None
    at: datetime | None = None
