"""Rule packs read from their files.

A folder of packs holds one folder per pack, and the first one `wording.toml` (the engine's own
sentences). All `*.toml` files of a pack are read alike; their names are for people. Tables:

- `[pack]`: `code`, `title`, `calendar`, `default`, `warn_before` (working days of early warning).
- `[[source]]`: an act that may be cited: `code`, `title`, `seen` (where the authors read it),
  `day` (of the act itself; nobody can have read it earlier).
- `[[version]]`: one wording of the law: the fields of every entry, `status` (seen, unverified,
  disabled), and where wanted `carries_over_from` (id of the version whose entries hold here too),
  `drops` (codes not carried over), `assumption` (words put on the entries carried over, of the
  `assumed_sources` or of all; required when an unverified version carries over), `replaces` (id
  of the version it takes the place of), `transition` (words on whether it applies to earlier acts).
- `[[sanction]] [[group]] [[item]] [[term]] [[pause]] [[ground]] [[gate]] [[hold]]
  [[consequence]] [[measure]] [[principle]] [[clock]]`: entries. Each has `code` (stored; never used
  again for another thing), `title`, `citation`, `source`, `rows` (ids of the legal base),
  `confidence` (S seen, 2 secondary, R recalled, D derived), `valid_from`, and where it ends
  `valid_until`; `note` is free. What each kind has besides stands in entries.py and at the head of
  its file.
- `[[bar]] [[gravity]] [[crime]] [[crime-rule]] [[offence]] [[offence-rule]] [[index]] [[threshold]]
  [[letter-basis]] [[registry]] [[head-rule]] [[validity]]`: provisions (provisions.py), dated on
  their own beside the versions. Besides the fields of an entry they have `status`, and `seen_from`
  and `seen_until` with an `assumption` where the authors read the wording of some days only. A bill
  has the status `disabled` and no `valid_from`.
- `[[stage]] [[guard]] [[step]]`: the stages of an inquiry.

Every text is `{ kk = "…", ru = "…", en = "…" }`.

Later folders are the office's own. Their entries serve the versions of their own folder; a version
there stands after the shipped ones, which then end the day before, or says which it `replaces`. A
clock or provision of a code that is there already must say so by `replaces` and ends it the day
before; a folder with stages brings all of them. A file may be signed (`[signed]`, signatures.py),
may end in `.edrules`, and may carry `[[example]]` tables (examples.py). Calendars stand in
`calendars` beside each folder of packs. A file beside the folders of packs counts when it is
signed, for the pack its signature names; `rules check` names every other one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.stages import StageBook
from ethics_desk.rules.packs.wording import Say, Wording
from ethics_desk.rules.reading.calendar_reading import read_calendars, read_toml
from ethics_desk.rules.reading.clock_layers import clocks_of
from ethics_desk.rules.reading.faults import told_once
from ethics_desk.rules.reading.layers import Head, Layer, layer_files, read_layer, read_text_layer
from ethics_desk.rules.reading.provision_layers import liability_of
from ethics_desk.rules.reading.references import check_references
from ethics_desk.rules.reading.signatures import SIGNED
from ethics_desk.rules.reading.stage_reading import stage_book
from ethics_desk.rules.reading.tables import Table
from ethics_desk.rules.reading.versions import assemble

WORDING = "wording.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Where rules stand: pack folders in order, folders of calendars, the engine's sentences.

    Of the files `loose` beside the folders only those count that say by their signature whose they
    are.
    """

    packs: tuple[Path, ...]
    calendars: tuple[Path, ...]
    wording: Path
    loose: tuple[Path, ...] = ()


def shelf_of(folders: Sequence[Path]) -> Shelf:
    """The shelf of folders of packs, with the calendars beside each of them."""
    return Shelf(
        packs=tuple(inner for folder in folders for inner in pack_folders(folder)),
        calendars=tuple(folder.parent / "calendars" for folder in folders),
        wording=next(
            (one / WORDING for one in folders if (one / WORDING).is_file()), Path(WORDING)
        ),
        loose=tuple(file for folder in folders for file in loose_files(folder)),
    )


def pack_folders(folder: Path) -> tuple[Path, ...]:
    """The packs in a folder, in order of their names."""
    return tuple(sorted(inner for inner in folder.glob("*") if layer_files(inner)))


def loose_files(folder: Path) -> tuple[Path, ...]:
    """The files of rules that stand in a folder of packs itself, in no pack's folder."""
    return tuple(file for file in layer_files(folder) if file.is_file() and file.name != WORDING)


def is_signed(file: Path) -> bool:
    """Whether a file says by a signature whose rules it holds; False for what cannot be read."""
    try:
        return SIGNED in read_toml(file)
    except (BadInput, OSError):
        return False


def load_rule_book(resources: Path, *offices: Path) -> RuleBook:
    """The packs of the program's resources, then those of an office's own folders.

    An office's folder may be missing. Raises the first fault as `BadInput`.
    """
    book, faults = read_shelf(shelf_of((resources / "rules", *offices)))
    if faults:
        raise faults[0]
    if book is None:
        raise BadInput("rules.no-packs", file="", entry="", key="")
    return book


def read_shelf(shelf: Shelf) -> tuple[RuleBook | None, list[BadInput]]:
    """The rule book if it can be read whole, and every fault found on the way."""
    faults: list[BadInput] = []
    try:
        known = read_calendars(shelf.calendars)
        wording = _read_wording(shelf.wording)
    except BadInput as fault:
        return None, [fault]
    layers = _layers_by_pack(shelf, faults)
    if faults or not layers:
        return None, faults
    packs = [put_together(code, row, known, wording, faults) for code, row in layers.items()]
    if faults:
        return None, faults
    by_code = {pack.code: pack for pack in packs if pack is not None}
    book = RuleBook(
        by_code=MappingProxyType(by_code),
        calendars=MappingProxyType(known),
        layers=MappingProxyType({code: tuple(row) for code, row in layers.items()}),
    )
    return book, faults


def _read_wording(file: Path) -> Wording:
    """The engine's sentences; all must be there."""
    if not file.is_file():
        raise BadInput("rules.no-wording", file=file.name, entry="", key="")
    sentences: dict[Say, Trilingual] = {}
    whole = Table(file.name, "file", read_toml(file))
    for one in whole.tables("sentence"):
        sentences[one.word("code", Say)] = one.trilingual("text")
        one.close()
    whole.close()
    for code in Say:
        if code not in sentences:
            raise BadInput("rules.missing-key", file=WORDING, entry="sentence", key=code.value)
    return Wording(MappingProxyType(sentences))


def _layers_by_pack(shelf: Shelf, faults: list[BadInput]) -> dict[str, list[Layer]]:
    """The folders of each pack; one without a `[pack]` table is called by its folder.

    Signed files that stand beside the folders come last, each by itself.
    """
    layers: dict[str, list[Layer]] = {}
    for folder in shelf.packs:
        layer = read_layer(folder, faults)
        layers.setdefault(layer.pack(), []).append(layer)
    for file in filter(is_signed, shelf.loose):
        layer = read_text_layer(file.name, file.read_text(encoding="utf-8"), faults)
        layers.setdefault(layer.pack(), []).append(layer)
    return layers


def put_together(
    code: str,
    layers: Sequence[Layer],
    calendars: Mapping[str, WorkingCalendar],
    wording: Wording,
    faults: list[BadInput],
) -> Pack | None:
    """A pack of its layers, the shipped one first; None where none of them has its head."""
    found: list[BadInput] = []
    pack = _put_together(code, layers, (calendars, wording), found)
    faults.extend(told_once(found))
    return pack


def _put_together(
    code: str,
    layers: Sequence[Layer],
    beside: tuple[Mapping[str, WorkingCalendar], Wording],
    faults: list[BadInput],
) -> Pack | None:
    calendars, wording = beside
    head = _head(code, layers, calendars, faults)
    sources = {name: source for layer in layers for name, source in layer.sources.items()}
    versions, replaced = assemble(layers, faults)
    files = _files(layers)
    clocks = clocks_of(layers, faults)
    stages = _stages(layers, faults)
    liability = liability_of(layers, sources, faults)
    for version in versions:
        faults.extend(check_references(version, sources, files))
    if head is None:
        return None
    return Pack(
        code=head.code,
        title=head.title,
        calendar=head.calendar,
        default=head.default,
        warn_before=head.warn_before,
        sources=MappingProxyType(sources),
        versions=versions,
        replaced=replaced,
        clocks=clocks,
        stages=stages,
        liability=liability,
        wording=wording,
        known=_known(versions),
    )


def _head(
    code: str,
    layers: Sequence[Layer],
    calendars: Mapping[str, WorkingCalendar],
    faults: list[BadInput],
) -> Head | None:
    head = next((layer.head for layer in layers if layer.head is not None), None)
    if head is None:
        faults.append(BadInput("rules.missing-key", file=code, entry="pack", key="code"))
        return None
    if head.calendar not in calendars:
        faults.append(
            BadInput(
                "rules.unknown-reference",
                file=code,
                entry="pack",
                key="calendar",
                reference=head.calendar,
            )
        )
    return head


def _stages(layers: Sequence[Layer], faults: list[BadInput]) -> StageBook:
    """The stages of the last folder that has any."""
    for layer in reversed(layers):
        if layer.stages:
            faults.extend(_loose_steps(layer))
            return stage_book(layer.stages, layer.guards, [one.what for one in layer.steps])
    return stage_book((), (), ())


def _loose_steps(layer: Layer) -> Iterator[BadInput]:
    """Steps between stages, or with guards, that the folder does not have."""
    guards = {guard.code for guard in layer.guards}
    stages = {stage.code for stage in layer.stages}
    for one in layer.steps:
        used = {*one.what.guards, *one.what.from_stages, one.what.to}
        for unknown in sorted(used - guards - stages):
            yield BadInput(
                "rules.unknown-reference",
                file=one.file,
                entry=one.what.code,
                key="from, to, guards",
                reference=unknown,
            )


def _files(layers: Sequence[Layer]) -> dict[tuple[type, str], str]:
    placed = [one for layer in layers for row in layer.entries.values() for one in row]
    versions = [one for layer in layers for one in layer.versions]
    return {
        **{(type(one.what), one.what.code): one.file for one in placed},
        **{(type(one.what), one.what.code): one.file for one in versions},
    }


def _known(versions: Sequence[PackVersion]) -> MappingProxyType[str, frozenset[str]]:
    """The codes facts may name, in any version."""
    return MappingProxyType(
        {
            "item": frozenset(code for one in versions for code in one.items),
            "pause": frozenset(code for one in versions for code in one.pauses),
            "ground": frozenset(code for one in versions for code in one.grounds),
            "gate": frozenset(code for one in versions for code in one.gates),
        }
    )
