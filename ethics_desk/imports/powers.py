"""The shipped data on powers: roles, deeds, areas, pairs of eyes, relations, grounds, purposes."""

from collections.abc import Mapping
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.powers import (
    Area,
    Basis,
    Kin,
    PairOfEyes,
    PowerTable,
    Readers,
    Role,
    StandIn,
)
from ethics_desk.imports.toml_entries import TomlEntry, read_lines, read_tables


def read_powers(folder: Path) -> PowerTable:
    """What the files of a folder say; raises `BadInput` with file and entry for a fault."""
    named = read_tables(folder / "roles.toml", {"role": "code", "stand-in": "role"})
    roles = {one.label: _role(one) for one in named["role"]}
    areas = {one.text("code"): _area(one) for one in _entries(folder / "areas.toml", "area")}
    deeds = _deeds(folder / "deeds.toml")
    recusal = read_tables(
        folder / "recusal.toml",
        {"basis": "code", "past": "", "clocks": "", "kin": "code", "ground": "code"},
    )
    identity = read_tables(
        folder / "identity.toml", {"basis": "code", "purpose": "code", "opening": ""}
    )
    for role in roles.values():
        _check_known("roles.toml", role.code, role.reads, frozenset(areas))
    for deed, allowed in deeds.items():
        _check_known("deeds.toml", deed, allowed, frozenset(roles))
    past = frozenset(recusal["past"][0].texts("deeds"))
    _check_known("recusal.toml", "past", past, frozenset(deeds))
    return PowerTable(
        roles=roles,
        deeds=deeds,
        titles=_titles(folder / "titles.toml", frozenset(deeds)),
        areas=areas,
        stand_ins=tuple(_stand_in(one, roles) for one in named["stand-in"]),
        pairs=tuple(_pair(one, deeds) for one in _entries(folder / "eyes.toml", "pair")),
        past_recusal=past,
        bases={one.label: _basis(one) for one in (*recusal["basis"], *identity["basis"])},
        kins={one.label: _kin(one) for one in recusal["kin"]},
        grounds={one.label: _title(one) for one in recusal["ground"]},
        purposes={one.label: _title(one) for one in identity["purpose"]},
        decision_clock=recusal["clocks"][0].text("decision"),
        notice_clock=recusal["clocks"][0].text("notice"),
        longest_hours=identity["opening"][0].number("longest_hours"),
    )


def _role(entry: TomlEntry) -> Role:
    entry.allow(frozenset({"code", "title", "reads"}))
    return Role(code=entry.label, title=_title(entry), reads=frozenset(entry.texts("reads")))


def _area(entry: TomlEntry) -> Area:
    entry.allow(frozenset({"code", "title", "tables", "readers"}))
    stated = "readers" in entry.facts
    return Area(
        code=entry.text("code"),
        title=_title(entry),
        tables=frozenset(entry.texts("tables")),
        readers=entry.choice("readers", Readers) if stated else Readers.ROLES,
    )


def _stand_in(entry: TomlEntry, roles: Mapping[str, Role]) -> StandIn:
    entry.allow(frozenset({"role", "takes"}))
    known = frozenset(roles)
    found = StandIn(role=entry.text("role"), takes=entry.text("takes"))
    _check_known(entry.file, entry.label, frozenset({found.role, found.takes}), known)
    return found


def _pair(entry: TomlEntry, deeds: Mapping[str, frozenset[str]]) -> PairOfEyes:
    entry.allow(frozenset({"first", "then", "alone"}))
    found = PairOfEyes(
        first=entry.text("first"), then=entry.text("then"), alone=entry.flag("alone")
    )
    _check_known(entry.file, entry.label, frozenset({found.first, found.then}), frozenset(deeds))
    return found


def _basis(entry: TomlEntry) -> Basis:
    entry.allow(frozenset({"code", "citation", "rows", "confidence"}))
    rows = entry.texts("rows")
    if not rows:
        raise entry.refusal("register.missing-key", key="rows")
    return Basis(citation=entry.inner("citation").words(), rows=rows, confidence=entry.confidence())


def _kin(entry: TomlEntry) -> Kin:
    entry.allow(frozenset({"code", "title", "mirror", "spouse", "in-law"}))
    return Kin(
        code=entry.label,
        title=_title(entry),
        mirror=entry.text("mirror"),
        spouse=entry.flag("spouse"),
        in_law=entry.flag("in-law"),
    )


def _title(entry: TomlEntry) -> Trilingual:
    return entry.inner("title").words()


def _entries(path: Path, table: str) -> tuple[TomlEntry, ...]:
    return read_tables(path, {table: ""})[table]


def _deeds(path: Path) -> dict[str, frozenset[str]]:
    """The one table of the file, whose every line is the list of roles that may."""
    lines = read_lines(path, "deeds")
    return {deed: frozenset(lines.texts(deed)) for deed in lines.facts}


def _titles(path: Path, deeds: frozenset[str]) -> dict[str, Trilingual]:
    """The one table of the file, whose every line says what a deed is called."""
    lines = read_lines(path, "titles")
    _check_known(path.name, "titles", frozenset(lines.facts), deeds)
    return {deed: lines.inner(deed).words() for deed in lines.facts}


def _check_known(file: str, label: str, named: frozenset[str], known: frozenset[str]) -> None:
    unknown = sorted(named - known)
    if unknown:
        raise BadInput(
            "register.unknown-value", file=file, entry=label, key=label, value=unknown[0]
        )
