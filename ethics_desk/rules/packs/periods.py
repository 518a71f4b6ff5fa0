"""Months, pauses and running terms: pure arithmetic of days."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
MONTHS_IN_YEAR = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both inside; `date.max` as last day means it still runs."""

    first: date
    last: date

    @property
    def open(self) -> bool:
        """Whether the span still runs."""
        return self.last == date.max

    def holds(self, day: date) -> bool:
        """Whether a day lies inside."""
        return self.first <= day <= self.last

    def days_within(self, after: date, until: date) -> int:
        """How many of its days lie after `after` and not later than `until`."""
        first, last = max(self.first, after + ONE_DAY), min(self.last, until)
        return max(0, (last - first).days + 1)


def plus_months(day: date, months: int) -> date:
    """The same-numbered day so many months later, or that month's last day.

    Beyond the years a calendar has it is the last day there is, or the first.
    """
    year, month = divmod(day.month - 1 + months, MONTHS_IN_YEAR)
    year, month = day.year + year, month + 1
    if not date.min.year <= year <= date.max.year:
        return date.max if months > 0 else date.min
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same days as spans that neither overlap nor touch, in order."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.first, one.last)):
        if joined and (joined[-1].open or span.first <= joined[-1].last + ONE_DAY):
            joined[-1] = Span(joined[-1].first, max(joined[-1].last, span.last))
        else:
            joined.append(span)
    return tuple(joined)


def running_end(anchor: date, end: date, spans: Iterable[Span]) -> date | None:
    """The last day of a term after the days of merged pauses inside it are added.

    The term starts on the day after `anchor` and would end on `end`. None while a pause that began
    inside the term still runs.
    """
    for span in spans:
        if span.first > end:
            break
        if span.open:
            return None
        end += timedelta(days=span.days_within(anchor, span.last))
    return end


def span_at(day: date, spans: Iterable[Span]) -> Span | None:
    """The span a day lies in."""
    return next((span for span in spans if span.holds(day)), None)
