"""Everything a case file tells and encloses, taken from the records in one reading."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from ethics_desk import __version__
from ethics_desk.domain.case_file import EvidenceChoice
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.ledger import LedgerHead
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.case_file.document import Told, inquiry_document
from ethics_desk.services.case_file.enclosing import Enclosure, choices, enclosures
from ethics_desk.services.case_file.plain import Json, plain
from ethics_desk.services.case_file.proofs import Hidden, proofs_document
from ethics_desk.services.case_file.received import ReceivedLine, received_lines
from ethics_desk.services.case_file.veil import Veil, veil_over
from ethics_desk.services.case_file.verifier import verifier_source
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import head_in
from ethics_desk.services.standing import refuse_erased
from ethics_desk.store.work import Work

PROGRAM = f"Ethics Desk {__version__}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What goes into a case file: documents, files, what is held back, the head they stand under.

    `moment` is that of the export in ISO 8601; `verifier` the program that goes with it; `earlier`
    the chronology of the offices before this one.
    """

    head: LedgerHead
    moment: str
    agency: Trilingual
    agency_code: str
    number: str
    specimen: bool
    document: Mapping[str, Json]
    proofs: Mapping[str, Json]
    files: tuple[Enclosure, ...]
    veil: Veil
    names: Mapping[str, Mapping[str, str]]
    verifier: bytes
    earlier: tuple[ReceivedLine, ...]


def gather(
    desk: Desk, inquiry_id: InquiryId, language: Language, left_out: Collection[int] = ()
) -> Gathered:
    """Read an inquiry; raises `NotFound`, `RuleViolation` `retention.erased`, and `BadInput`."""
    moment = desk.now().isoformat(timespec="seconds")
    verifier = verifier_source(desk.resources)
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        refuse_erased(work, inquiry)
        told = Told(work=work, inquiry=inquiry, veil=veil_over(desk, work, inquiry))
        journal = work.journal.of(inquiry_id=inquiry_id)
        document = inquiry_document(told, journal)
        files = enclosures(told, left_out)
        head = head_in(work)
        agency = agency_name_on(work, inquiry.agency_id, desk.today())
        return Gathered(
            head=head,
            moment=moment,
            agency=agency,
            agency_code=work.agencies.get(inquiry.agency_id).code,
            number=inquiry.number,
            specimen=any(one.specimen for one in work.offices.of(agency_id=inquiry.agency_id)),
            document={
                **document,
                **_beside(told, files),
                "exported": _exported(desk, work, head, agency)
                | {
                    "at": moment,
                    "language": language.value,
                    "verifier_sha256": sha256(verifier).hexdigest(),
                },
            },
            proofs=proofs_document(work, head, journal, Hidden(told.veil, told.veiled, work)),
            files=files,
            veil=told.veil,
            names=told.refs,
            verifier=verifier,
            earlier=tuple(received_lines(work, inquiry_id)),
        )


def _beside(told: Told, files: Iterable[Enclosure]) -> dict[str, Json]:
    """What is held back of the records, and what is enclosed beside the document."""
    return {
        "held_back": [{"what": what, "why": why.value} for what, why in told.held_back],
        "files": [plain(one.file) for one in files],
    }


def evidence_choices(desk: Desk, inquiry_id: InquiryId) -> tuple[EvidenceChoice, ...]:
    """The files of evidence of an inquiry, for who decides which are enclosed."""
    with desk.read() as work:
        veil = veil_over(desk, work, work.inquiries.get(inquiry_id))
        return tuple(choices(work, veil, inquiry_id))


def _exported(desk: Desk, work: Work, head: LedgerHead, agency: Trilingual) -> dict[str, Json]:
    """By whom it was made, and the head of the ledger it stands under."""
    return {
        "by": _member(desk, work),
        "agency": plain(agency),
        "program": PROGRAM,
        "entries": head.size,
        "root": head.root.hex(),
        "code": head.code,
    }


def _member(desk: Desk, work: Work) -> Json:
    member = work.members.find(desk.member)
    return None if member is None else {"name": plain(member.name), "post": plain(member.post)}
