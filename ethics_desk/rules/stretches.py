"""The nearest days, before and after, from which an answer is another one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

Answer = tuple[object, ...]
Ask = Callable[[date], Answer | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days with one answer, from the nearest to the farthest; no farthest when no end was found."""

    nearest: date
    farthest: date | None


def nearest_stretches(ask: Ask, day: date, tried: Sequence[date], now: Answer) -> Iterator[Stretch]:
    """The nearest stretch with another answer before the day, and the nearest after it.

    Only borders between the days tried are found, each to the day. `ask` gives None for a day that
    cannot be; beyond it nothing is looked for.
    """
    for backwards in (True, False):
        way = sorted(
            (one for one in tried if one != day and (one < day) == backwards), reverse=backwards
        )
        stretch = _first(ask, day, way, now)
        if stretch is not None:
            yield stretch


def _first(ask: Ask, day: date, way: list[date], now: Answer) -> Stretch | None:
    last, nearest, other = day, None, now
    for one in way:
        answer = ask(one)
        if answer == other:
            last = one
            continue
        border = _border(ask, last, one, other)
        found = ask(border)
        if nearest is not None:
            return Stretch(nearest=nearest, farthest=_step(border, towards=last))
        if found is None:
            return None
        nearest, other, last = border, found, one
        if answer != found:
            end = _border(ask, border, one, found)
            return Stretch(nearest=nearest, farthest=_step(end, towards=border))
    return None if nearest is None else Stretch(nearest=nearest, farthest=None)


def _border(ask: Ask, near: date, far: date, same: Answer) -> date:
    """The day nearest to `near` whose answer is not `same`, between it and `far`."""
    while abs((far - near).days) > 1:
        middle = near + timedelta(days=(far - near).days // 2)
        if ask(middle) == same:
            near = middle
        else:
            far = middle
    return far


def _step(day: date, *, towards: date) -> date:
    return day + timedelta(days=1 if towards > day else -1)
