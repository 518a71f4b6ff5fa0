"""Labels for evidence: what they hold, their printing written down, and reading them again."""

from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from ethics_desk.documents.labels import labels_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.custody_paper import Label, LabelPage
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.inquiry import Inquiry, InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.ledger.codes import ALPHABET
from ethics_desk.services.custody.hashes import handled
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.standing import live_inquiry, office_for

SEPARATOR = "|"
_SIGNS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLabels:
    """Print labels for the evidence of an inquiry: all of it, or pieces by their numbers."""

    inquiry_id: InquiryId
    language: Language
    numbers: tuple[int, ...] = ()


class Labelled(NamedTuple):
    """What a label says: which inquiry, which piece, and whether its code still fits."""

    inquiry_id: str
    evidence_id: str
    number: int
    fits: bool


def print_labels(desk: Desk, command: PrintLabels, progress: Progress = silent) -> Outcome[bytes]:
    """The labels as PDF; each printing is written down.

    Raises `BadInput` `custody.no-such-piece` for a number the inquiry does not have, and
    `custody.nothing-to-label` when it has no evidence.
    """
    progress(0, 1)
    with desk.write(command) as work:
        inquiry = live_inquiry(work, command.inquiry_id)
        office = office_for(work, inquiry.agency_id)
        pieces = _chosen(work.evidence.of(inquiry_id=inquiry.id), command.numbers)
        page = LabelPage(
            language=command.language,
            agency=office.name.shown_in(command.language),
            inquiry_number=inquiry.number,
            made_on=desk.today(),
            labels=tuple(_label(inquiry, piece) for piece in pieces),
            specimen=office.specimen,
            anchor=anchor_in(work),
        )
        content = labels_pdf(page, open_press(desk.resources))
        for piece in pieces:
            work.journal.add(handled(desk, "evidence.labelled", piece))
    return Outcome(content, touched=frozenset({inquiry.id}))


def read_label(desk: Desk, held: str) -> Labelled:
    """What the picture of a label holds, looked up in the records.

    Raises `BadInput` `custody.not-a-label`, and `NotFound` `custody.unknown-label`.
    """
    parts = held.strip().split(SEPARATOR)
    if len(parts) != 3 or not parts[1].isdecimal():  # noqa: PLR2004 - inquiry, piece, code
        raise BadInput("custody.not-a-label", field="label")
    number, code = int(parts[1]), parts[2].upper()
    with desk.read() as work:
        for inquiry in work.inquiries.of(number=parts[0]):
            for piece in work.evidence.of(inquiry_id=inquiry.id, number=number):
                return Labelled(inquiry.id, piece.id, number, code_of(piece) == code)
    raise NotFound("custody.unknown-label", inquiry=parts[0], number=number)


def code_of(piece: Evidence) -> str:
    """A short code of a file's hash, or of the record of a thing, which has none."""
    told = piece.sha256 or sha256(piece.id.encode()).hexdigest()
    value = int(told[:16], 16) if len(told) > _SIGNS else 0
    signs = "".join(ALPHABET[value >> 5 * place & 31] for place in reversed(range(_SIGNS)))
    return f"{signs[:5]}-{signs[5:]}"


def _chosen(pieces: tuple[Evidence, ...], numbers: tuple[int, ...]) -> list[Evidence]:
    by_number = {piece.number: piece for piece in pieces}
    for number in numbers:
        if number not in by_number:
            raise BadInput("custody.no-such-piece", field="numbers", number=number)
    chosen = [by_number[number] for number in sorted(set(numbers) or by_number)]
    if not chosen:
        raise BadInput("custody.nothing-to-label")
    return chosen


def _label(inquiry: Inquiry, piece: Evidence) -> Label:
    code = code_of(piece)
    return Label(
        number=piece.number,
        kind=piece.kind,
        received_on=piece.received_on,
        code=code,
        held=SEPARATOR.join((inquiry.number, str(piece.number), code)),
    )
