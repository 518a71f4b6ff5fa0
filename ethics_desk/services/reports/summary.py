"""The first page of a report for the head: sentences told from the figures, and what to heed.

Everything is told from what the reader may see, so the public report says no more in words than in
figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from ethics_desk.documents.reports.disclosure import Shown, shown
from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.figures import Count, Figure
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the first page is told from; `previous` is the period compared with, in words.

    `since_year` says that it is the same period a year before.
    """

    words: In
    figures: Sequence[Figure]
    dispersion: Sequence[DispersionRow]
    previous: str
    since_year: bool
    public: bool

    def totals(self, code: str) -> tuple[Shown, Shown, Shown] | None:
        """The total of a figure in the three periods; None when the report does not have it."""
        found = [figure for figure in self.figures if figure.code == code]
        if not found:
            return None
        seen = shown(found[0], public=self.public)
        row = seen.total or (seen.rows[0] if len(seen.rows) == 1 else None)
        return None if row is None else row.cells


def sentences(told: Told) -> tuple[str, ...]:
    """Two or three sentences: what came, what was finished, what was decided and sent."""
    came = _joined(_fact(told, "received"), _change(told, "received"))
    finished = _joined(_fact(told, "finished"), _tail(told, "overdue"))
    decided = _joined(_fact(told, "sanctions"), _tail(told, "referrals"))
    return tuple(f"{one}." for one in (came, finished, decided) if one)


def warnings(told: Told) -> tuple[str, ...]:
    """What the head must heed: matters late, terms missed, answers out, decisions out of range.

    They are for the head alone: the public report has none.
    """
    if told.public:
        return ()
    found = [
        _total(told, "overdue", "warned.overdue"),
        _line(told, "deadlines", "missed", "warned.missed"),
        _line(told, "answers-due", "none", "warned.unanswered"),
        _outside(told),
    ]
    return tuple(one for one in found if one)


def _count(told: Told, code: str, place: int = 0) -> Count:
    cells = told.totals(code)
    return None if cells is None or cells[place].withheld else cells[place].count


def _fact(told: Told, code: str) -> str:
    count = _count(told, code)
    if count is None:
        return ""
    return (
        told.words.count(f"told.{code}", int(count)) if count else told.words.say(f"told.no-{code}")
    )


def _tail(told: Told, code: str) -> str:
    count = _count(told, code)
    return "" if count is None else told.words.say(f"told.also-{code}", n=count)


def _change(told: Told, code: str) -> str:
    now, before = _count(told, code), _count(told, code, 2 if told.since_year else 1)
    if now is None or before is None or not told.previous:
        return ""
    way = "same" if now == before else "more" if now > before else "less"
    key = f"told.{way}-than-year-before" if told.since_year else f"told.{way}-than-before"
    return told.words.say(key, n=abs(now - before), period=told.previous, was=before)


def _joined(*parts: str) -> str:
    """A fact and what is said beside it; what stands without the fact begins the sentence."""
    said = "; ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def _total(told: Told, code: str, key: str) -> str:
    """What the total of a figure warns of; which inquiries they are is told in the annex alone."""
    count = _count(told, code)
    return told.words.count(key, int(count)) if count else ""


def _line(told: Told, code: str, row: str, key: str) -> str:
    """What one line of a figure warns of."""
    for figure in told.figures:
        if figure.code == code:
            places = [place for place, one in enumerate(figure.rows) if one.code == row]
            cells = [shown(figure, public=told.public).rows[place].cells[0] for place in places]
            counts = [cell.count for cell in cells if cell.count and not cell.withheld]
            return told.words.count(key, int(counts[0])) if counts else ""
    return ""


def _outside(told: Told) -> str:
    """Decisions beyond the usual range of like cases."""
    outside = sum(row.outside for row in told.dispersion)
    return told.words.count("warned.outside", outside) if outside else ""
