"""Where each fact stands in the facts document (contracts.md, `sanction`)."""

from typing import Final

ITEM: Final = "misconduct.item"
COMMITTED: Final = "misconduct.committed"
DISCOVERED: Final = "misconduct.discovered"
CONTINUING: Final = "misconduct.continuing"
ENDED: Final = "misconduct.ended"
DECISION_DATE: Final = "decision_date"
ELECTED: Final = "official.elected"
POST: Final = "post"
LOWER_VACANCY: Final = "post.lower_vacancy"
LOWER_REQUIREMENTS: Final = "post.meets_lower_requirements"
SIGNS_OF_CRIME: Final = "signs_of_crime"
SIGNS_OF_OFFENCE: Final = "signs_of_administrative_offence"
CLOSED_CASE: Final = "closed_case"
CLOSED_ON: Final = "closed_case.closed"
CLOSED_KIND: Final = "closed_case.kind"
PAUSES: Final = "pauses"
PRIOR: Final = "prior"
SANCTIONED: Final = "same_misconduct_sanctioned"
GROUNDS: Final = "dismissal_grounds"


def nth(path: str, place: int) -> str:
    """The path of one of several, counted from 0."""
    return f"{path}[{place}]"


def within(path: str, name: str) -> str:
    """The path of a field of a fact."""
    return f"{path}.{name}"
