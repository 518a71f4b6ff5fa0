"""The rule book to be read: packs, versions, entries, the articles they rest on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.rule_edition import EditionState, RuleEdition, RuleEditionId
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.comparing.entry_words import EntryField, fields_of
from ethics_desk.rules.comparing.version_comparison import EntryChange, compare_versions
from ethics_desk.rules.drafts.entry_fields import OWN_FIELDS
from ethics_desk.rules.drafts.raw_entries import entries_by_kind
from ethics_desk.rules.editions import lay_over, read_over
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.pack import Pack, PackVersion, Source
from ethics_desk.rules.packs.provisions import (
    BarRule,
    Crime,
    CrimeRule,
    Gravity,
    HeadRule,
    IndexValue,
    LetterBasis,
    Offence,
    OffenceRule,
    Provision,
    RegistryRule,
    Threshold,
    ValidityRule,
)
from ethics_desk.rules.reading.act_articles import ARTICLES, ActArticle, articles_of, read_articles
from ethics_desk.services.desk import Desk
from ethics_desk.services.rule_shelf import text_of
from ethics_desk.services.rulebook.rule_drafts import list_rule_editions, rule_edition

PROVISION_KINDS: Mapping[type[Provision], str] = MappingProxyType(
    {
        BarRule: "bar",
        Gravity: "gravity",
        Crime: "crime",
        CrimeRule: "crime-rule",
        Offence: "offence",
        OffenceRule: "offence-rule",
        IndexValue: "index",
        Threshold: "threshold",
        LetterBasis: "letter-basis",
        RegistryRule: "registry",
        HeadRule: "head-rule",
        ValidityRule: "validity",
    }
)
"""What the tables of provisions are called in the files."""


class VersionStanding(StrEnum):
    """Where a version stands against today."""

    IN_FORCE = "in-force"
    ENDED = "ended"
    TO_COME = "to-come"
    DISABLED = "disabled"
    DRAFT = "draft"
    WITHDRAWN = "withdrawn"
    UNREAD = "unread"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """One version of one pack, shipped or of the office; `edition` is the office's record of it.

    `version` is None for a draft or an edition that cannot be read.
    """

    id: str
    pack: Pack
    code: str
    title: Trilingual
    starts: date | None
    ends: date | None
    status: Status | None
    standing: VersionStanding
    version: PackVersion | None
    edition: RuleEdition | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """One entry of a version."""

    id: str
    kind: str
    entry: Entry
    row: VersionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryCard:
    """An entry whole: in words, with its source and the articles it cites as far as shipped."""

    fields: tuple[EntryField, ...]
    source: Source | None
    articles: tuple[ActArticle, ...]


def list_versions(desk: Desk) -> tuple[VersionRow, ...]:
    """Every version of every pack in order of time, the office's drafts and withdrawn ones last."""
    editions = list_rule_editions(desk)
    rows: list[VersionRow] = []
    for pack in desk.rules.packs():
        of_pack = [one for one in editions if one.pack == pack.code]
        own = {one.code: one for one in of_pack if one.state is EditionState.SIGNED}
        rows.extend(_judging(desk, pack, one, own.get(one.code)) for one in pack.versions)
        rows.extend(
            _row(pack, one, own.get(one.code), VersionStanding.REPLACED) for one in pack.replaced
        )
        known = {version.code for version in (*pack.versions, *pack.replaced)}
        rows.extend(
            _not_judging(desk, pack, one)
            for one in of_pack
            if one.state is not EditionState.SIGNED or one.code not in known
        )
    return tuple(rows)


def version_on(desk: Desk, pack: str, day: date) -> str | None:
    """The id of the row of the version in force on a day."""
    version = desk.rules.pack(pack).version_on(day)
    return None if version is None else f"{pack}/{version.code}"


def version_to_read(desk: Desk, pack: str, code: str) -> PackVersion:
    """A version of a pack, also one that judges no more or not yet; raises `NotFound`."""
    for row in list_versions(desk):
        if (row.pack.code, row.code) == (pack, code) and row.version is not None:
            return row.version
    return desk.rules.pack(pack).version_to_read(code)


def draft_changes(desk: Desk, edition_id: RuleEditionId) -> tuple[EntryChange, ...]:
    """What a version in work changes against the one it is based on.

    Raises `BadInput` with the first fault of one that cannot be read, `NotFound` without a base.
    """
    edition = rule_edition(desk, edition_id)
    laid = read_over(desk.rules, text_of(edition))
    if laid is None:
        raise lay_over(desk.rules, text_of(edition)).faults[0]
    pack = laid.pack(edition.pack)
    base = version_to_read(desk, edition.pack, edition.based_on)
    return compare_versions(base, pack.version(edition.code), pack.wording)


def list_entries(row: VersionRow) -> tuple[EntryRow, ...]:
    """The entries of a version by kind."""
    if row.version is None:
        return ()
    order = {kind: place for place, kind in enumerate(OWN_FIELDS)}
    found = entries_by_kind(row.pack, row.version)
    listed = [
        (kind, entry)
        for kind in sorted(found, key=lambda one: order.get(one, len(order)))
        for entry in found[kind]
    ]
    return tuple(
        EntryRow(id=f"{row.id}/{kind}/{entry.code}", kind=kind, entry=entry, row=row)
        for kind, entry in (*listed, *_provisions(row.pack, row.version))
    )


def _provisions(pack: Pack, version: PackVersion) -> Iterator[tuple[str, Entry]]:
    """What stands beside the version on its first day or comes while it holds, and the bills."""
    starts = version.info.valid_from
    for one in pack.liability.provisions():
        day = max(starts, one.valid_from)
        if one.is_bill or (version.info.in_force_on(day) and one.in_force_on(day)):
            assumption = one.assumption_on(day)
            confidence = one.confidence_on(day)
            yield (
                PROVISION_KINDS[type(one)],
                replace(one, assumption=assumption, confidence=confidence),
            )


def shipped_articles(desk: Desk) -> dict[str, tuple[ActArticle, ...]]:
    """The articles the program ships, by pack."""
    return {
        pack.code: read_articles(desk.resources / "rules" / pack.code / ARTICLES)
        for pack in desk.rules.packs()
    }


def entry_card(row: EntryRow, articles: tuple[ActArticle, ...]) -> EntryCard:
    """One entry whole."""
    version = row.row.version
    fields = () if version is None else fields_of(row.entry, version, row.row.pack.wording)
    return EntryCard(
        fields=fields,
        source=row.row.pack.sources.get(row.entry.source),
        articles=articles_of(row.entry, articles),
    )


def _judging(
    desk: Desk, pack: Pack, version: PackVersion, edition: RuleEdition | None
) -> VersionRow:
    info, today = version.info, desk.today()
    if info.status is Status.DISABLED:
        standing = VersionStanding.DISABLED
    elif info.valid_from > today:
        standing = VersionStanding.TO_COME
    else:
        standing = VersionStanding.IN_FORCE if info.in_force_on(today) else VersionStanding.ENDED
    return _row(pack, version, edition, standing)


def _not_judging(desk: Desk, pack: Pack, edition: RuleEdition) -> VersionRow:
    standing = {
        EditionState.DRAFT: VersionStanding.DRAFT,
        EditionState.WITHDRAWN: VersionStanding.WITHDRAWN,
        EditionState.SIGNED: VersionStanding.UNREAD,
    }[edition.state]
    laid = _laid(desk.rules, edition)
    if laid is None:
        return VersionRow(
            id=edition.id,
            pack=pack,
            code=edition.code,
            title=edition.title,
            starts=None,
            ends=None,
            status=None,
            standing=standing,
            version=None,
            edition=edition,
        )
    return _row(*laid, edition, standing)


def _row(
    pack: Pack, version: PackVersion, edition: RuleEdition | None, standing: VersionStanding
) -> VersionRow:
    info = version.info
    judging = edition is None or edition.state is EditionState.SIGNED
    return VersionRow(
        id=f"{pack.code}/{version.code}" if edition is None or judging else edition.id,
        pack=pack,
        code=version.code,
        title=info.title,
        starts=info.valid_from,
        ends=info.valid_until,
        status=info.status,
        standing=standing,
        version=version,
        edition=edition,
    )


def _laid(book: RuleBook, edition: RuleEdition) -> tuple[Pack, PackVersion] | None:
    """The pack with a draft over it, for reading only."""
    laid = read_over(book, text_of(edition))
    if laid is None:
        return None
    pack = laid.pack(edition.pack)
    return pack, pack.version(edition.code)
