"""The nearest days, before and after, from which an answer is another one."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

Answer = tuple[object, ...]
Ask = Callable[[date], Answer | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Days with one answer, from the nearest to the farthest.

    It is `open` when the farthest is only the last day tried, not the last with that answer.
    """

    nearest: date
    farthest: date
    open: bool


def nearest_stretches(
    ask: Ask, day: date, tried: Sequence[date], now: Answer, most: int = 1
) -> Iterator[Stretch]:
    """The nearest stretches with another answer before the day, and after it: so many each way.

    Only borders between the days tried are found, each to the day. `ask` gives None for a day that
    cannot be; beyond it nothing is looked for.
    """
    for backwards in (True, False):
        way = [one for one in tried if one != day and (one < day) == backwards]
        way.sort(reverse=backwards)
        yield from islice(_along(ask, day, way, now), most)


def _along(ask: Ask, day: date, way: list[date], now: Answer) -> Iterator[Stretch]:
    last, same, nearest = day, now, None
    for one in way:
        answer = ask(one)
        while answer != same:
            border = _border(ask, last, one, same)
            if nearest is not None:
                yield Stretch(nearest=nearest, farthest=_step(border, towards=last), open=False)
            found = ask(border)
            if found is None:
                return
            last, same = border, found
            nearest = None if found == now else border
        last = one
    if nearest is not None:
        yield Stretch(nearest=nearest, farthest=last, open=True)


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
