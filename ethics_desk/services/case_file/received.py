"""The chronology of the offices an inquiry came from, as their case files told it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.rows import JournalRow
from ethics_desk.services.case_file.plain import Json, read
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedLine:
    """One line of another office's chronology; `veiled` says that it was told by its kind only."""

    at: datetime
    member: Trilingual
    verb: str
    changes: tuple[tuple[str, str, str], ...]
    reason: str
    veiled: bool


def read_line(told: Mapping[str, Json]) -> ReceivedLine:
    """A line of a document; raises what a document that is none raises."""
    moment = read(datetime, told["at"])
    if moment.utcoffset() is None:
        raise ValueError(f"a moment without a zone: {told['at']}")
    changes = read(tuple[tuple[str, ...], ...], told["changes"])
    return ReceivedLine(
        at=moment,
        member=read(Trilingual, told["member"]["name"]),
        verb=read(str, told["verb"]),
        changes=tuple((field, before, after) for field, before, after in changes),
        reason=read(str, told["reason"]),
        veiled=bool(told.get("veiled")),
    )


def received_lines(work: Work, inquiry_id: InquiryId) -> Iterator[ReceivedLine]:
    """The lines of all offices before this one, the first office first."""
    files = work.received_files.of(inquiry_id=inquiry_id)
    for one in sorted(files, key=lambda file: file.place):
        yield from map(read_line, json.loads(one.document)["journal"])


def received_rows(work: Work, inquiry_id: InquiryId, language: Language) -> Iterator[JournalRow]:
    """The same as lines of a chronology; ids of another office's records say nothing here."""
    for place, line in enumerate(received_lines(work, inquiry_id), start=1):
        yield JournalRow(
            id=f"received-{place}",
            at=line.at,
            member=line.member.shown_in(language),
            verb=line.verb,
            changes=tuple(one for one in line.changes if not one[0].endswith("_id")),
            reason=line.reason,
            inquiry_id=inquiry_id,
        )
