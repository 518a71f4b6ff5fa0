"""What the outgoing register can be narrowed to, and how the store is told."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.letter import LetterState
from ethics_desk.domain.period import Period, PeriodKind, quarter_of, read_period
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.wording import sentence
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

PERIOD = "period"
STATE = "state"

Filters = tuple[tuple[str, str], ...]


def periods(today: date) -> list[Choice]:
    """The quarters and years asked for most."""
    quarter, year = quarter_of(today), Period(PeriodKind.YEAR, today.year)
    return [
        Choice(quarter.code, translate("Letters", "This quarter")),
        Choice(quarter.previous.code, translate("Letters", "Last quarter")),
        Choice(year.code, translate("Letters", "This year")),
        Choice(year.previous.code, translate("Letters", "Last year")),
    ]


def states(words: In) -> list[Choice]:
    """How far a letter has come."""
    return [
        Choice(state, sentence(say_code(words, "letter-state", state)))
        for state in LetterState
        if state is not LetterState.REPLACED
    ]


def as_stored(chosen: Filters, today: date) -> Filters:
    """The (column, value) pairs of the bar as `letter_window` takes them."""
    pairs: list[tuple[str, str]] = []
    for column, value in chosen:
        if column == PERIOD:
            period = read_period(value)
            pairs.append(("issued-from", period.starts_on.isoformat()))
            pairs.append(("issued-to", period.ends_on.isoformat()))
        elif value == LetterState.OVERDUE:
            pairs.append(("overdue-on", today.isoformat()))
        else:
            pairs.append((column, value))
    return tuple(pairs)
