"""What the entries of a version name must be there, and the rules its terms rest on."""

from collections.abc import Collection, Iterator, Mapping

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.packs.entries import Entry, Group
from ethics_desk.rules.packs.kinds import PRINCIPLES_OF_TERMS
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.reading.faults import fault_of


def check_references(
    version: PackVersion, sources: Collection[str], files: Mapping[tuple[type, str], str]
) -> Iterator[BadInput]:
    """The faults of one version; `files` says where each entry stands."""
    for entry, key, reference, known in _named(version, sources):
        if reference not in known:
            yield fault_of(
                "rules.unknown-reference",
                files.get((type(entry), entry.code), ""),
                entry,
                key,
                reference=reference,
                version=version.code,
            )
    for kind in PRINCIPLES_OF_TERMS if version.terms else ():
        if kind not in version.principles:
            yield fault_of(
                "rules.incomplete",
                files.get((type(version.info), version.code), ""),
                version.info,
                "principle",
                missing=kind.value,
            )


Named = tuple[Entry, str, str, Collection[str]]


def _named(version: PackVersion, sources: Collection[str]) -> Iterator[Named]:
    """Every name an entry uses, with the names there are."""
    for entry in (version.info, *version.entries()):
        yield entry, "source", entry.source, sources
    for source in version.info.assumed_sources:
        yield version.info, "assumed_sources", source, sources
    for item in version.items.values():
        if item.term is not None:
            yield item, "term", item.term, version.terms
        if item.group is not None:
            yield item, "group", item.group, version.groups
    for group in version.groups.values():
        yield from _named_by_group(group, version)
    yield from _named_by_rules(version)


def _named_by_rules(version: PackVersion) -> Iterator[Named]:
    traits = {trait for item in version.items.values() for trait in item.traits}
    for rule in version.consequences.values():
        for sanction in rule.for_sanctions:
            yield rule, "for_sanctions", sanction, version.sanctions
        for trait in rule.for_traits:
            yield rule, "for_traits", trait, traits
    for hold in version.holds.values():
        for trait in hold.traits:
            yield hold, "traits", trait, traits
    for principle in version.principles.values():
        for trait in principle.traits:
            yield principle, "traits", trait, traits


def _named_by_group(group: Group, version: PackVersion) -> Iterator[Named]:
    for offer in group.offers:
        yield group, "offer.sanction", offer.sanction, version.sanctions
        if offer.only_without is not None:
            yield group, "offer.only_without", offer.only_without, version.sanctions
    if group.repeat is not None:
        for sanction in group.repeat.sanctions:
            yield group, "repeat.sanctions", sanction, version.sanctions
