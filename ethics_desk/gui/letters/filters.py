"""What the outgoing register can be narrowed to, and how the store is told."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.period import Period, PeriodKind, quarter_of, read_period
from ethics_desk.gui.forms.choice_field import Choice

translate = QCoreApplication.translate

PERIOD = "period"

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


def answers() -> list[Choice]:
    """Whether an answer came."""
    return [
        Choice("no", translate("Letters", "No answer yet")),
        Choice("yes", translate("Letters", "Answered")),
    ]


def as_stored(chosen: Filters) -> Filters:
    """The (column, value) pairs of the bar as `letter_window` takes them."""
    pairs: list[tuple[str, str]] = []
    for column, value in chosen:
        if column == PERIOD:
            period = read_period(value)
            pairs.append(("issued-from", period.starts_on.isoformat()))
            pairs.append(("issued-to", period.ends_on.isoformat()))
        else:
            pairs.append((column, value))
    return tuple(pairs)
