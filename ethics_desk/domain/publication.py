"""The figures of a public report with what may not be printed: `suppression` over them all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ethics_desk.domain.figures import CellsWithheld, Figure
from ethics_desk.domain.suppression import Cell, Table, Withheld, withheld


@dataclass(frozen=True, slots=True, kw_only=True)
class SameCount:
    """A line of one figure that tells what another figure, or a line of it, counts.

    Without a row the total is meant. What is withheld in one is withheld in the other.
    """

    figure: str
    row: str = ""
    other: str
    other_row: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ties:
    """What figures have to do with each other: `totals` are pairs with the same total."""

    totals: tuple[tuple[str, str], ...] = ()
    counts: tuple[SameCount, ...] = ()


Guards = Mapping[str, CellsWithheld]
"""What shorter periods, or single agencies, withhold of each figure."""


def cells_withheld(
    figures: Sequence[Figure],
    place: int,
    ties: Ties,
    guards: Guards,
    sums: frozenset[str] = frozenset(),
) -> dict[str, CellsWithheld]:
    """What one period withholds of each figure, by the figure's code.

    Figures in `sums` are the sum of what is guarded: they withhold just that. More would be told by
    the parts, less would tell of them.
    """
    kinds = _kinds(figures, ties.totals)
    known = dict(guards)
    shut: set[str] = set()
    while True:
        tables = [_table(one, place, kinds[one.code], known, shut) for one in figures]
        found = dict(zip((one.code for one in figures), withheld(tables), strict=True))
        for code in sums - shut:
            if known.get(code) == guards.get(code):
                found[code] = _guarded(guards.get(code))
        if not _tied(found, ties.counts, known, shut):
            return {code: _cells(one) for code, one in found.items()}


def _tied(
    found: Mapping[str, Withheld],
    counts: Iterable[SameCount],
    known: dict[str, CellsWithheld],
    shut: set[str],
) -> bool:
    """Withhold what is withheld elsewhere under another name; whether there was any such thing."""
    changed = False
    for tie in counts:
        if tie.figure not in found or tie.other not in found:
            continue
        ends = ((tie.figure, tie.row), (tie.other, tie.other_row))
        seen = [_is_withheld(found[code], row) for code, row in ends]
        for (code, row), mine, others in zip(ends, seen, seen[::-1], strict=True):
            if others and not mine:
                changed = True
                if row:
                    known[code] = _and_row(known.get(code), row)
                else:
                    shut.add(code)
    return changed


def _is_withheld(one: Withheld, row: str) -> bool:
    return row in one.codes if row else one.total


def _and_row(known: CellsWithheld | None, row: str) -> CellsWithheld:
    before = known or CellsWithheld()
    return replace(before, codes=(*before.codes, row))


def _guarded(guard: CellsWithheld | None) -> Withheld:
    return Withheld() if guard is None else Withheld(codes=set(guard.codes), total=guard.total)


def _cells(one: Withheld) -> CellsWithheld:
    return CellsWithheld(codes=tuple(sorted(one.codes)), total=one.total)


def _kinds(figures: Sequence[Figure], totals: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each figure the first of those it shares its total with."""
    kinds = {one.code: one.code for one in figures}
    for left, right in totals:
        if left in kinds and right in kinds:
            former, joined = kinds[right], kinds[left]
            kinds = {code: joined if kind == former else kind for code, kind in kinds.items()}
    return kinds


def _table(figure: Figure, place: int, kind: str, guards: Guards, shut: set[str]) -> Table:
    guard = guards.get(figure.code, CellsWithheld())
    whole = None if figure.whole is None else figure.whole.counts[place]
    return Table(
        kind=kind,
        cells=tuple(
            Cell(
                code=row.code,
                count=int(count),
                persons=row.persons,
                guarded=row.code in guard.codes,
            )
            for row in figure.rows
            if (count := row.counts[place]) is not None
        ),
        adds_up=figure.adds_up,
        whole=None if whole is None else int(whole),
        guarded=guard.total or figure.code in shut,
    )
