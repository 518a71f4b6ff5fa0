"""Checking a case file: by itself, and against the records of the office it came from."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.ledger.codes import read as read_code
from ethics_desk.services.case_file.plain import Json, read
from ethics_desk.services.case_file.verifier import OpenedCaseFile, enclosed_as, faults_in
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.law_words import in_each
from ethics_desk.services.powers import recused
from ethics_desk.services.standing import refuse_erased
from ethics_desk.store.sealing import head_of, size_of
from ethics_desk.store.work import Work

LARGEST_DOCUMENT: Final = 128 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedCaseFile:
    """What a check found; all but the faults only of one that is intact by itself.

    `ours` says that the records have the inquiry, and were compared.
    """

    faults: tuple[Trilingual, ...]
    number: str = ""
    agency: str = ""
    office: Trilingual = NO_WORDS
    code: str = ""
    ours: bool = False


def check_case_file(resources: Path, path: Path, progress: Progress = silent) -> CheckedCaseFile:
    """A case file by itself, as its own verifier sees it."""
    faults = faults_in(resources, path, progress)
    if faults:
        return CheckedCaseFile(faults=faults)
    told = document_of(resources, path)
    inquiry, exported = told["inquiry"], told["exported"]
    return CheckedCaseFile(
        faults=(),
        number=inquiry["number"],
        agency=inquiry["agency_id"],
        office=read(Trilingual, exported["agency"]),
        code=exported["code"],
    )


def compare_with_records(desk: Desk, path: Path, progress: Progress = silent) -> CheckedCaseFile:
    """A case file by itself, then against the open records it was made from.

    Raises `NotFound` `case-file.not-from-here` when these records do not have the inquiry.
    """
    found = check_case_file(desk.resources, path, progress)
    if found.faults:
        return found
    content = _document(desk.resources, path)
    _refuse_kept_out(desk, json.loads(content))
    with desk.read() as work:
        faults = tuple(_differences(desk, work, content))
    return replace(found, faults=faults, ours=True)


def _refuse_kept_out(desk: Desk, told: Mapping[str, Json]) -> None:
    """Raise `power.recused` for an inquiry that is here and kept from the member who asks."""
    with desk.read() as work:
        hidden = work.hidden
    with desk.count() as work:
        if hidden and _inquiry_of(work, told) in hidden:
            raise recused(desk.powers)


def check_at_desk(desk: Desk, path: Path, progress: Progress = silent) -> CheckedCaseFile:
    """A case file by itself and, when these records have its inquiry, against them."""
    try:
        return compare_with_records(desk, path, progress)
    except NotFound:
        return check_case_file(desk.resources, path, progress)


def enclosed_in(resources: Path, path: Path, file: Path) -> tuple[str, ...]:
    """The names under which a single file is enclosed in an intact case file, byte for byte."""
    read_evidence_file(file)
    return tuple(enclosed_as(resources, path, file))


def document_of(resources: Path, path: Path) -> Mapping[str, Json]:
    """The document of an intact case file."""
    document: Mapping[str, Json] = json.loads(_document(resources, path))
    return document


def _document(resources: Path, path: Path) -> bytes:
    return OpenedCaseFile(resources, path).content("data/inquiry.json", LARGEST_DOCUMENT)


def _differences(desk: Desk, work: Work, content: bytes) -> Iterator[Trilingual]:
    told: Mapping[str, Json] = json.loads(content)
    inquiry_id = _inquiry_of(work, told)
    head = read_code(told["exported"]["code"])
    if head.size > size_of(work.connection) or not head.fits(head_of(work.connection, head.size)):
        yield _said(desk, "ledger", code=told["exported"]["code"])
    refuse_erased(work, work.inquiries.get(InquiryId(inquiry_id)))
    lines = work.journal.of(inquiry_id=inquiry_id)
    made = ("sha256", "", sha256(content).hexdigest())
    if not any(line.verb == "case-file.exported" and made in line.changes for line in lines):
        yield _said(desk, "document")
    for place, one in enumerate(told["journal"], start=1):
        line = lines[place - 1] if place <= len(lines) else None
        same = line is not None and line.at.isoformat(timespec="microseconds") == one["at"]
        if line is None or not same or line.verb != one["verb"] or not _equal(line, one):
            yield _said(desk, "chronology", place=place)
    hashes = {one.sha256 for one in work.evidence.of(inquiry_id=inquiry_id)}
    hashes |= {one.sha256 for one in work.letters.of(inquiry_id=inquiry_id)}
    hashes |= {one.sha256 for one in work.signed_copies.of(inquiry_id=inquiry_id)}
    for one in told["files"]:
        if one["sha256"] not in hashes and not one["path"].startswith("data/received/"):
            yield _said(desk, "file", name=one["path"])


def _equal(line: Any, told: Mapping[str, Json]) -> bool:  # noqa: ANN401 - a line of the journal
    if told.get("veiled"):
        return True
    changes = [list(one) for one in line.changes]
    return bool(told["reason"] == line.reason and told["changes"] == changes)


def _inquiry_of(work: Work, told: Mapping[str, Json]) -> str:
    number, code = told["inquiry"]["number"], told["inquiry"]["agency_id"]
    for agency in work.agencies.of(code=code):
        for inquiry in work.inquiries.of(number=number, agency_id=agency.id):
            return inquiry.id
    raise NotFound("case-file.not-from-here", number=number)


def _said(desk: Desk, kind: str, **facts: object) -> Trilingual:
    return in_each(desk.texts, lambda words: words.say(f"case-file.fault.{kind}", **facts))
