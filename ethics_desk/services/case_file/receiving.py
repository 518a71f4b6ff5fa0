"""Taking over the case file of another office: everything arrives as it was told.

The case file is read where it lies; nothing of it is unpacked. Its records get ids of this office,
its members become members who do not work here, and its chronology is kept as it came.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ethics_desk.domain.case_file import ReceivedFile, ReceivedFileId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.evidence import Evidence, EvidenceContent, EvidenceId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter import Letter, LetterContent, LetterId
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.signature import SignedContent, SignedCopy, SignedCopyId
from ethics_desk.services.case_file.checking import LARGEST_DOCUMENT
from ethics_desk.services.case_file.document import FORMAT, VERSION
from ethics_desk.services.case_file.plain import Json, read
from ethics_desk.services.case_file.received import read_line
from ethics_desk.services.case_file.taking_in import TakingIn
from ethics_desk.services.case_file.verifier import OpenedCaseFile, faults_in
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence_files import LARGEST_FILE
from ethics_desk.services.journal import entry
from ethics_desk.store.clashes import clashes_told
from ethics_desk.store.work import Work

_LONGEST = 80
"""How much of a reason is shown that no user can mend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCaseFile:
    """Take over the inquiry in a case file, a folder or a zip."""

    path: Path


def import_case_file(
    desk: Desk, command: ImportCaseFile, progress: Progress = silent
) -> Outcome[InquiryId]:
    """Check it, then write everything in one transaction.

    Raises `BadInput`: `case-file.not-intact` with its faults, `case-file.unknown-format`;
    `RuleViolation`: `case-file.known`, `case-file.unknown-pack`.
    """
    faults = faults_in(desk.resources, command.path, progress)
    if faults:
        raise BadInput("case-file.not-intact", field="path", count=len(faults), first=faults[0])
    try:
        inquiry_id = _take_in(desk, command)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as fault:
        what = f"{type(fault).__name__}: {fault}"[:_LONGEST]
        raise BadInput("case-file.unknown-format", field="path", what=what) from fault
    return Outcome(inquiry_id, touched=frozenset({inquiry_id}))


def _take_in(desk: Desk, command: ImportCaseFile) -> InquiryId:
    bag = OpenedCaseFile(desk.resources, command.path)
    told: Mapping[str, Json] = json.loads(bag.content("data/inquiry.json", LARGEST_DOCUMENT))
    if (told["format"], told["version"]) != (FORMAT, VERSION):
        raise ValueError(f"{told['format']} {told['version']}")
    with clashes_told(), desk.write(command) as work:
        taking = TakingIn(desk, work, told)
        _check_new(desk, work, told)
        inquiry_id = taking.records()
        _contents(work, bag, told, taking)
        _provenance(desk, work, bag, inquiry_id)
        _note(desk, work, inquiry_id, told)
    return inquiry_id


def _check_new(desk: Desk, work: Work, told: Mapping[str, Json]) -> None:
    inquiry = told["inquiry"]
    if inquiry["pack"] not in {pack.code for pack in desk.rules.packs()}:
        raise RuleViolation("case-file.unknown-pack", field="path", pack=inquiry["pack"])
    for agency in work.agencies.of(code=inquiry["agency_id"]):
        if work.inquiries.of(agency_id=agency.id, number=inquiry["number"]):
            raise RuleViolation("case-file.known", field="path", number=inquiry["number"])
    for letter in told["letters"]:
        for agency in work.agencies.of(code=letter["agency_id"]):
            if work.letters.of(agency_id=agency.id, number=letter["number"]):
                number = letter["number"]
                raise RuleViolation("case-file.letter-known", field="path", number=number)


def _contents(work: Work, bag: OpenedCaseFile, told: Mapping[str, Json], taking: TakingIn) -> None:
    """The files, byte for byte, each with the record it belongs to."""
    for one in told["files"]:
        if one["path"].startswith("data/received/"):
            continue
        content = bag.content(one["path"], LARGEST_FILE)
        section, key = taking.owner(one["of"])
        match section:
            case "evidence":
                _check_same(work.evidence.get(key), content)
                work.evidence_content.add(EvidenceContent(id=EvidenceId(key), content=content))
            case "letters":
                _check_same(work.letters.get(key), content)
                work.letter_content.add(LetterContent(id=LetterId(key), content=content))
            case "signed_copies":
                _check_same(work.signed_copies.get(key), content)
                work.signed_content.add(SignedContent(id=SignedCopyId(key), content=content))
            case _:
                raise ValueError(one["of"])


def _check_same(record: Evidence | Letter | SignedCopy, content: bytes) -> None:
    """Refuse a file its own record does not describe."""
    if (record.size, record.sha256) != (len(content), sha256(content).hexdigest()):
        raise ValueError(f"{type(record).__name__}: {record.sha256}")


def _provenance(desk: Desk, work: Work, bag: OpenedCaseFile, inquiry_id: InquiryId) -> None:
    """What came from the offices before, and this document itself, the last in their row."""
    folders = {name.split("/")[2] for name in bag.names() if name.startswith("data/received/")}
    rows = [f"data/received/{place}" for place in sorted(folders, key=int)]
    for place, folder in enumerate([*rows, "data"], start=1):
        document = bag.content(f"{folder}/inquiry.json", LARGEST_DOCUMENT).decode()
        exported = json.loads(document)["exported"]
        for line in json.loads(document)["journal"]:
            read_line(line)
        work.received_files.add(
            ReceivedFile(
                id=ReceivedFileId(desk.new_id()),
                inquiry_id=inquiry_id,
                place=place,
                office=read(Trilingual, exported["agency"]),
                code=exported["code"],
                received_at=desk.now(),
                document=document,
                ledger=bag.content(f"{folder}/ledger.json", LARGEST_DOCUMENT).decode(),
            )
        )


def _note(desk: Desk, work: Work, inquiry_id: InquiryId, told: Mapping[str, Json]) -> None:
    work.journal.add(
        entry(
            desk,
            "case-file.imported",
            inquiry_id,
            inquiry_id=inquiry_id,
            changes=(
                ("number", "", told["inquiry"]["number"]),
                ("code", "", told["exported"]["code"]),
            ),
        )
    )
