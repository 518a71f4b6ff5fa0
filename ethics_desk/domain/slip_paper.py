"""The acknowledgement slip on paper: the value it is printed from."""

from dataclasses import dataclass
from datetime import date, time

from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockOnSlip:
    """The clock that runs on a matter: its last day, unless it stands still, and its article.

    `estimated` says that days off an act may still move went into the last day.
    """

    title: str
    source: str
    due: date | None
    estimated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipPage:
    """What whoever handed in an appeal takes along (APPC art 64(2), row AP-01).

    `taken_in_by` is the member who registered it. `applicant` is empty where the paper must name
    nobody, `sheets` None where they were not counted, `basis` empty where the article may not be
    cited on the day. `signed_for` says whether who takes the slip along signs the counterfoil.
    """

    language: Language
    agency: str
    number: str
    registered_on: date
    received_on: date
    received_at: time | None
    taken_in_by: Signatory
    applicant: str = ""
    sheets: int | None = None
    clock: ClockOnSlip | None = None
    basis: str = ""
    signed_for: bool = False
    specimen: bool = False
