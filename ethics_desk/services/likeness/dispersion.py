"""The dispersion of a period's decisions, item by item."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby

from ethics_desk.domain.dispersion import DispersionRow
from ethics_desk.domain.like_cases import usual_range
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.rules.likeness.like_cases_kept import read_like_cases
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.store.lists.dispersion import DecidedItem, decided_items
from ethics_desk.store.lists.figures.cut import Cut
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The words of an item as a version has it, and of a sanction, by their codes."""

    item: Callable[[str, str], str]
    sanction: Callable[[str], str]


def dispersion(work: Work, cut: Cut, pack: Pack, said: Wording) -> tuple[DispersionRow, ...]:
    """A line for each item and version of the law decided by, by the words of the items."""
    ladder = severities(pack)
    known = [one for one in decided_items(work.connection, cut) if one.sanction in ladder]
    rows = (
        _row(said.item(*what), list(decided), ladder, said)
        for what, decided in groupby(known, key=lambda one: (one.item, one.version))
    )
    return tuple(sorted(rows, key=lambda row: row.item))


def severities(pack: Pack) -> tuple[str, ...]:
    """No sanction, then all sanctions of the pack, mildest first, by the newest version."""
    hardness = {
        code: sanction.severity
        for version in pack.versions
        for code, sanction in version.sanctions.items()
    }
    return (NO_SANCTION, *sorted(hardness, key=lambda code: hardness[code]))


def _row(
    item: str, decided: list[DecidedItem], ladder: tuple[str, ...], said: Wording
) -> DispersionRow:
    usual = usual_range([ladder.index(one.sanction) for one in decided])
    lowest, middle, highest = (
        said.sanction(ladder[place]) for place in (usual.lowest, usual.middle, usual.highest)
    )
    distances = list(_distances(decided))
    return DispersionRow(
        item=item,
        persons=len({one.person for one in decided}),
        decisions=len(decided),
        lowest=lowest,
        middle=middle,
        highest=highest,
        ranged=len(distances),
        outside=sum(1 for distance in distances if distance),
        departures=sum(1 for one in decided if one.departure_reason),
        inquiries=tuple(sorted({one.number for one in decided})),
    )


def _distances(decided: list[DecidedItem]) -> Iterable[int]:
    """How far each decision lies from the range kept with its proposal, where one was named."""
    for one in decided:
        like = read_like_cases(one.like_cases)
        if like is not None and like.usual is not None:
            yield like.distance(one.sanction)
