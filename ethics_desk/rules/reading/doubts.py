"""What is no fault of a version, but what its author would not have meant: told, never refused."""

from collections.abc import Iterator, Mapping

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.entries import Entry, Item
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.reading.faults import fault_of
from ethics_desk.rules.reading.layers import Layer, Placed


def doubts(layer: Layer, before: Pack, after: Pack) -> Iterator[BadInput]:
    """The doubts about the entries of a text of one version; `before` is the pack without it."""
    version = after.version(layer.versions[0].what.code)
    base = _base(before, version)
    known = _known_traits(before, version)
    for kind, row in layer.entries.items():
        former: Mapping[str, Entry] = {} if base is None else base.by_kind.get(kind, {})
        for one in row:
            yield from _of_citation(one, former.get(one.what.code))
            if isinstance(one.what, Item):
                yield from _of_item(one.file, one.what, known)


def _base(before: Pack, version: PackVersion) -> PackVersion | None:
    code = version.info.carries_over_from
    return next((one for one in (*before.versions, *before.replaced) if one.code == code), None)


def _of_citation(one: Placed[Entry], former: Entry | None) -> Iterator[BadInput]:
    """An entry that names another act, while its article is still cited as in the former one."""
    if former is None or former.source == one.what.source:
        return
    if former.citation == one.what.citation:
        yield fault_of("rules.former-citation", one.file, one.what, "citation")


def _of_item(file: str, item: Item, known: frozenset[str]) -> Iterator[BadInput]:
    for trait in sorted(item.traits - known):
        yield fault_of("rules.unknown-trait", file, item, "traits", word=trait)
    if item.group is None:
        yield fault_of("rules.item-without-group", file, item, "group")


def _known_traits(before: Pack, version: PackVersion) -> frozenset[str]:
    """The traits some rule of the version asks for, and those items of the pack had already."""
    return frozenset(
        {
            *(trait for rule in version.holds.values() for trait in rule.traits),
            *(trait for rule in version.principles.values() for trait in rule.traits),
            *(trait for rule in version.consequences.values() for trait in rule.for_traits),
            *(
                trait
                for one in (*before.versions, *before.replaced)
                for item in one.items.values()
                for trait in item.traits
            ),
        }
    )
