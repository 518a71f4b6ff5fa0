"""The first table of a version that is written from an existing one."""

from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.drafts.draft import Draft
from ethics_desk.rules.drafts.raw_entries import as_table
from ethics_desk.rules.packs.kinds import Confidence, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVersion:
    """What is known of a version before its entries are looked at.

    `source` is the act it rests on, `replaces` the version it takes the place of.
    """

    code: str
    title: Trilingual
    starts: date
    citation: Trilingual
    source: str
    replaces: str | None


def begun(book: RuleBook, pack_code: str, based_on: str, new: NewVersion) -> Draft:
    """A draft that carries everything over; it counts as seen, for its author reads the law.

    What the base assumes stays assumed, entry by entry, until it is confirmed. Raises `NotFound`
    for a pack or a version, `BadInput` for an act, that is not there.
    """
    pack = book.pack(pack_code)
    base = pack.version_to_read(based_on)
    if new.source not in pack.sources:
        raise BadInput("edition.unknown-act", field="act", act=new.source)
    until = None if new.replaces is None else pack.version(new.replaces).info.valid_until
    table: dict[str, object] = {
        "code": new.code,
        "title": as_table(new.title),
        "citation": as_table(new.citation),
        "source": new.source,
        "rows": list(base.info.rows),
        "confidence": Confidence.SEEN.value,
        "valid_from": new.starts,
        "status": Status.SEEN.value,
        "carries_over_from": base.code,
    }
    if until is not None:
        table["valid_until"] = until
    if new.replaces is not None:
        table["replaces"] = new.replaces
    return Draft(version=table, tables={})
