"""The files of one folder, or one text, for one pack, read entry by entry; every fault is kept.

A file may be signed (signatures.py) and may carry examples of its own (examples.py).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.entries import Entry, Version
from ethics_desk.rules.packs.pack import Source
from ethics_desk.rules.packs.provisions import Provision
from ethics_desk.rules.packs.stages import Guard, Stage, Step
from ethics_desk.rules.reading.calendar_reading import parse_toml, read_toml
from ethics_desk.rules.reading.entry_reading import READERS, read_version
from ethics_desk.rules.reading.factor_reading import FACTOR_READERS
from ethics_desk.rules.reading.provision_reading import PROVISION_READERS
from ethics_desk.rules.reading.signatures import SIGNED, Signature, check_hash, signature_in
from ethics_desk.rules.reading.stage_reading import read_guard, read_stage, read_step
from ethics_desk.rules.reading.tables import DAYS, Table, optional_whole
from ethics_desk.rules.reading.text_signs import text_faults

T = TypeVar("T")

SUFFIXES = (".toml", ".edrules")
"""How the files of a pack end; the second is what offices hand to each other."""

EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """Something read, the file it stands in, and its table as written there."""

    file: str
    what: T
    raw: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The `[pack]` table."""

    code: str
    title: Trilingual
    calendar: str
    default: bool
    warn_before: int


@dataclass(slots=True)
class Layer:
    """What one folder, or one signed text, says about one pack."""

    name: str
    head: Head | None = None
    sources: dict[str, Source] = field(default_factory=dict)
    versions: list[Placed[Version]] = field(default_factory=list)
    entries: dict[str, list[Placed[Entry]]] = field(default_factory=dict)
    provisions: dict[str, list[Placed[Provision]]] = field(default_factory=dict)
    stages: list[Stage] = field(default_factory=list)
    guards: list[Guard] = field(default_factory=list)
    steps: list[Placed[Step]] = field(default_factory=list)
    examples: list[tuple[str, Mapping[str, object]]] = field(default_factory=list)
    signature: Signature | None = None

    def pack(self) -> str:
        """The code of the pack: as its head or the signature says, else the folder's name."""
        if self.head is not None:
            return self.head.code
        return self.name if self.signature is None else self.signature.pack


def layer_files(folder: Path) -> list[Path]:
    """The files of a pack's folder in the order of their names."""
    return sorted(file for file in folder.glob("*") if file.suffix in SUFFIXES)


def read_layer(folder: Path, faults: list[BadInput]) -> Layer:
    """All files of the folder; what cannot be read goes to the faults."""
    layer = Layer(folder.name)
    for file in layer_files(folder):
        try:
            tables = read_toml(file)
        except BadInput as fault:
            faults.append(fault)
            continue
        _read_tables(layer, file.name, tables, faults)
    return layer


def read_text_layer(name: str, text: str, faults: list[BadInput]) -> Layer:
    """One text that stands for a whole folder, called by a name where it is found wanting."""
    layer = Layer(name)
    try:
        tables = parse_toml(name, text)
    except BadInput as fault:
        faults.append(fault)
    else:
        _read_tables(layer, name, tables, faults)
    return layer


def _read_tables(
    layer: Layer, file: str, tables: Mapping[str, object], faults: list[BadInput]
) -> None:
    try:
        layer.signature = signature_in(file, tables) or layer.signature
        if SIGNED in tables:
            check_hash(file, tables)
    except BadInput as fault:
        faults.append(fault)
    for kind, content in tables.items():
        if kind != SIGNED:
            _read_kind(layer, file, kind, content, faults)


def _read_kind(layer: Layer, file: str, kind: str, content: object, faults: list[BadInput]) -> None:
    read = _readers(layer, file).get(kind)
    if read is None:
        faults.append(BadInput("rules.unknown-table", file=file, entry=kind, key=kind))
        return
    for data in content if isinstance(content, list) else [content]:
        if not isinstance(data, Mapping):
            faults.append(
                BadInput("rules.wrong-kind", file=file, entry=kind, key=kind, wanted="table")
            )
            continue
        table = Table(file, kind, data)
        faults.extend(text_faults(table))
        try:
            read(table)
            if kind != EXAMPLE:
                table.close()
        except BadInput as fault:
            faults.append(fault)


def _readers(layer: Layer, file: str) -> Mapping[str, Callable[[Table], None]]:
    """What to do with a table of each kind."""
    known = {**READERS, **FACTOR_READERS}
    readers: dict[str, Callable[[Table], None]] = {
        kind: _keeper(layer.entries, file, kind, read) for kind, read in known.items()
    }
    readers |= {
        kind: _keeper(layer.provisions, file, kind, read)
        for kind, read in PROVISION_READERS.items()
    }

    def head(table: Table) -> None:
        layer.head = Head(
            code=table.text("code"),
            title=table.trilingual("title"),
            calendar=table.text("calendar"),
            default=table.switch("default", default=False),
            warn_before=optional_whole(table, "warn_before", DAYS) or 0,
        )

    def source(table: Table) -> None:
        one = Source(
            code=table.text("code"),
            title=table.trilingual("title"),
            seen=table.trilingual("seen"),
            day=table.optional_day("day"),
        )
        layer.sources[one.code] = one

    readers["pack"] = head
    readers["source"] = source
    readers[EXAMPLE] = lambda table: layer.examples.append((file, table.data))
    readers["version"] = lambda table: layer.versions.append(
        Placed(file, read_version(table), table.data)
    )
    readers["stage"] = lambda table: layer.stages.append(read_stage(table))
    readers["guard"] = lambda table: layer.guards.append(read_guard(table))
    readers["step"] = lambda table: layer.steps.append(Placed(file, read_step(table)))
    return readers


def _keeper(
    kept: dict[str, list[Placed[T]]], file: str, kind: str, read: Callable[[Table], T]
) -> Callable[[Table], None]:
    def keep(table: Table) -> None:
        kept.setdefault(kind, []).append(Placed(file, read(table), table.data))

    return keep
