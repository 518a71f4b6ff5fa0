"""The kinds of rules the program understands; what the rules say is data of the packs."""

from enum import StrEnum
from typing import Final


class Confidence(StrEnum):
    """How well an entry is founded, by the codes of the legal base."""

    SEEN = "S"
    SECONDARY = "2"
    RECALLED = "R"
    DERIVED = "D"


class Status(StrEnum):
    """Whether the authors read the text a version rests on; weakest last."""

    SEEN = "seen"
    UNVERIFIED = "unverified"
    DISABLED = "disabled"


class Outcome(StrEnum):
    """What the rules say about one act on one day."""

    SANCTIONS = "sanctions"
    REFER_FIRST = "refer-first"
    TIME_BARRED = "time-barred"
    CANNOT_IMPOSE_NOW = "cannot-impose-now"
    ALREADY_SANCTIONED = "already-sanctioned"
    NOT_COVERED = "not-covered"


class TimeStatus(StrEnum):
    """Where the decision day stands against the last days."""

    OPEN = "open"
    DISPUTED = "disputed"
    EXPIRED = "expired"


class ConditionKind(StrEnum):
    """What must be true of the official or the post for a sanction to be possible."""

    NOT_ELECTED = "not-elected"
    LOWER_VACANCY = "lower-vacancy"
    LOWER_REQUIREMENTS = "lower-requirements"


class PrincipleKind(StrEnum):
    """A general rule the program applies; each version of a pack says where it stands."""

    ONE_SANCTION = "one-sanction"
    REFER_CRIME = "refer-crime"
    REFER_ADMINISTRATIVE_OFFENCE = "refer-administrative-offence"
    CLOSED_CASE = "closed-case"
    CONTINUING = "continuing"
    MONTH_TERM = "month-term"
    PAUSES_AND_CAP = "pauses-and-cap"
    SAFE_DAY = "safe-day"


PRINCIPLES_OF_TERMS: Final = (
    PrincipleKind.CONTINUING,
    PrincipleKind.MONTH_TERM,
    PrincipleKind.PAUSES_AND_CAP,
    PrincipleKind.SAFE_DAY,
)
"""The rules a version with terms must found; the others a law need not know, and where a version
leaves one out, the facts it looks at do nothing."""


class ClosedCaseKind(StrEnum):
    """Which kind of matter a court or the police closed."""

    CRIMINAL = "criminal"
    ADMINISTRATIVE = "administrative"


class Unit(StrEnum):
    """What a clock counts."""

    WORKING_DAYS = "working-days"
    CALENDAR_DAYS = "calendar-days"
    MONTHS = "months"


class Rolls(StrEnum):
    """Where a last day goes that is not a working day."""

    FORWARD = "forward"
    BACK = "back"
    NONE = "none"


class Trait(StrEnum):
    """What of an inquiry's kept facts can be compared with another's; each is a whole number."""

    CONTINUING = "continuing"
    PRIOR_SANCTIONS = "prior-sanctions"
    LEADING_POST = "leading-post"
    ELECTED = "elected"
    LOWER_POST = "lower-post"
    SIGNS_OF_OFFENCE = "signs-of-offence"
    CLOSED_PROCEEDINGS = "closed-proceedings"
    DISMISSAL_GROUNDS = "dismissal-grounds"
    DAYS_TO_DISCOVERY = "days-to-discovery"


class GateKind(StrEnum):
    """How a gate is closed; a pack says which gates there are."""

    SHOWN = "shown-to-official"
    EXPLANATION = "explanation"
    RECOMMENDATION = "collegial-recommendation"
    PAPER = "paper"
    TO_CHECK = "to-check"


class Concern(StrEnum):
    """Whom alone a rule concerns. Who it is never goes on paper."""

    WHISTLE_BLOWER = "whistle-blower"


class HoldKind(StrEnum):
    """What may not be done for an official while liability is considered, or only at a risk."""

    RESIGNATION = "resignation"
    RESIGNATION_IS_MISCONDUCT = "resignation-is-misconduct"
