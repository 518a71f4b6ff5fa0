"""What the law calls the things records name by a code: clocks, sanctions, misconduct, grounds.

Records live longer than wordings, so every version of every pack is asked; a later wording stands
for earlier ones.
"""

from collections.abc import Iterable

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.services.desk import Desk


def clock_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the clocks are called, by code."""
    return _titles(clock for pack in desk.rules.packs() for clock in pack.clocks)


def sanction_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the sanctions are called, by code, the mildest first."""
    sanctions = [one for version in _versions(desk) for one in version.sanctions.values()]
    sanctions.sort(key=lambda one: (one.severity, one.valid_from))
    return _titles(sanctions)


def item_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the items of the misconduct catalogue are called, by code."""
    return _titles(item for version in _versions(desk) for item in version.items.values())


def ground_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the grounds of dismissal are called, by code."""
    return _titles(ground for version in _versions(desk) for ground in version.grounds.values())


def pause_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the reasons are called for which terms stand still, by code."""
    return _titles(reason for version in _versions(desk) for reason in version.pauses.values())


def measure_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the measures to settle a conflict of interest are called, by code."""
    return _titles(one for version in _versions(desk) for one in version.measures.values())


def crime_titles(desk: Desk) -> dict[str, Trilingual]:
    """How the articles on crimes are cited, by code."""
    crimes = (one for pack in desk.rules.packs() for one in pack.liability.crimes)
    return {one.code: one.citation for one in crimes}


def gate_titles(desk: Desk) -> dict[str, Trilingual]:
    """What the gates before a sanction are called, by code."""
    return _titles(gate for version in _versions(desk) for gate in version.gates.values())


def _versions(desk: Desk) -> Iterable[PackVersion]:
    return (version for pack in desk.rules.packs() for version in pack.versions)


def _titles(entries: Iterable[Entry]) -> dict[str, Trilingual]:
    return {entry.code: entry.title for entry in entries}
