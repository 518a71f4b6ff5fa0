"""Which files go into a case file, under which names, and which are held back."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256

from ethics_desk.domain.case_file import EnclosedFile, EvidenceChoice, HeldBack
from ethics_desk.domain.errors import BadInput, StoreUnavailable
from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.letter import Letter
from ethics_desk.services.case_file.document import Told
from ethics_desk.services.case_file.file_words import may_be_read, words_in
from ethics_desk.services.case_file.veil import Veil
from ethics_desk.services.evidence_files import copy_name
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """A file to be enclosed, and how its bytes are read from the records."""

    file: EnclosedFile
    bytes_in: Callable[[Work], bytes]

    def content(self, work: Work) -> bytes:
        """The bytes; raises `StoreUnavailable` when they are not those of the first day."""
        content = self.bytes_in(work)
        if sha256(content).hexdigest() != self.file.sha256:
            raise StoreUnavailable("case-file.content-altered", name=self.file.path)
        return content


def enclosures(told: Told, left_out: Collection[int]) -> tuple[Enclosure, ...]:
    """The files of evidence, the letters, their signed copies, and what came from other offices.

    What is held back is noted in `told`. Raises `BadInput` for evidence to be left out that is
    not there.
    """
    return (
        *_evidence(told, left_out),
        *_letters(told),
        *_signed(told),
        *_received(told),
    )


def _evidence(told: Told, left_out: Collection[int]) -> Iterator[Enclosure]:
    pieces: tuple[Evidence, ...] = told.records["evidence"]
    unknown = set(left_out) - {one.number for one in pieces}
    for number in sorted(unknown):
        raise BadInput("case-file.no-such-evidence", field="left_out", number=number)
    for one in pieces:
        if one.kind is not EvidenceKind.FILE:
            continue
        name = told.refs["evidence"][one.id]
        reason = _held_back(told.work, told.veil, one, left_out)
        if reason is not None:
            told.held_back.append((name, reason))
        else:
            yield Enclosure(
                file=EnclosedFile(
                    path=f"data/evidence/{copy_name(one.number, one.file_name)}",
                    of=name,
                    original_name=one.file_name,
                    size=one.size,
                    sha256=one.sha256,
                ),
                bytes_in=partial(_evidence_bytes, one.id),
            )


def _held_back(work: Work, veil: Veil, one: Evidence, left_out: Collection[int]) -> HeldBack | None:
    if one.id in veil.evidence:
        return HeldBack.SOURCE
    if one.number in left_out:
        return HeldBack.WISHED
    if not work.evidence_content.holds(one.id):
        return HeldBack.MISSING
    said = _said_by(work, one) if veil.names or veil.numbers else None
    return HeldBack.SOURCE if said is not None and veil.tells(said) else None


def _said_by(work: Work, one: Evidence) -> str | None:
    """What a file says; only those are read that can be."""
    if not may_be_read(one.file_name):
        return None
    return words_in(one.file_name, _evidence_bytes(one.id, work))


def choices(work: Work, veil: Veil, inquiry_id: InquiryId) -> Iterator[EvidenceChoice]:
    """Every file of evidence: why it is held back, or that somebody has to look at it first."""
    for one in work.evidence.of(inquiry_id=inquiry_id, kind=EvidenceKind.FILE):
        reason = _held_back(work, veil, one, ())
        unread = veil.somebody and reason is None and _said_by(work, one) is None
        title = one.title if reason is not HeldBack.SOURCE else ""
        yield EvidenceChoice(number=one.number, title=title, held_back=reason, unread=unread)


def _letters(told: Told) -> Iterator[Enclosure]:
    letters: tuple[Letter, ...] = told.records["letters"]
    for place, one in enumerate(letters, start=1):
        name = told.refs["letters"][one.id]
        if _hides(told, one):
            told.held_back.append((name, HeldBack.SOURCE))
        elif not told.work.letter_content.holds(one.id):
            told.held_back.append((name, HeldBack.MISSING))
        else:
            original = _called(told, one, "pdf")
            yield Enclosure(
                file=EnclosedFile(
                    path=f"data/letters/{copy_name(place, original)}",
                    of=name,
                    original_name=original,
                    size=one.size,
                    sha256=one.sha256,
                ),
                bytes_in=partial(_letter_bytes, one.id),
            )


def _called(told: Told, letter: Letter, ending: str) -> str:
    """What the file of a letter is called: by its number and kind, which name no source."""
    name = f"{letter.number}-{letter.kind}"
    return f"{'letter' if told.veil.tells(name) else name}.{letter.language}.{ending}"


def _hides(told: Told, letter: Letter) -> bool:
    wording = told.work.letter_wordings.find(letter.id)
    return told.veil.hides_letter(letter, wording.content if wording else "")


def _signed(told: Told) -> Iterator[Enclosure]:
    letters = {one.id: one for one in told.records["letters"]}
    for place, one in enumerate(told.records["signed_copies"], start=1):
        name, letter = told.refs["signed_copies"][one.id], letters.get(one.paper_id)
        if letter is None or _hides(told, letter):
            told.held_back.append((name, HeldBack.SOURCE))
        elif not told.work.signed_content.holds(one.id):
            told.held_back.append((name, HeldBack.MISSING))
        else:
            original = _called(told, letter, "signed.pdf")
            yield Enclosure(
                file=EnclosedFile(
                    path=f"data/signed/{copy_name(place, original)}",
                    of=name,
                    original_name=original,
                    size=one.size,
                    sha256=one.sha256,
                ),
                bytes_in=partial(_signed_bytes, one.id),
            )


def _received(told: Told) -> Iterator[Enclosure]:
    for one in told.work.received_files.of(inquiry_id=told.inquiry.id):
        if told.veil.tells(one.document):
            told.held_back.append((f"received-{one.place}", HeldBack.SOURCE))
            continue
        for name, text in (("inquiry.json", one.document), ("ledger.json", one.ledger)):
            content = text.encode()
            yield Enclosure(
                file=EnclosedFile(
                    path=f"data/received/{one.place}/{name}",
                    of="inquiry-1",
                    original_name=name,
                    size=len(content),
                    sha256=sha256(content).hexdigest(),
                ),
                bytes_in=partial(_as_they_came, content),
            )


def _evidence_bytes(key: str, work: Work) -> bytes:
    return work.evidence_content.get(key).content


def _letter_bytes(key: str, work: Work) -> bytes:
    return work.letter_content.get(key).content


def _signed_bytes(key: str, work: Work) -> bytes:
    return work.signed_content.get(key).content


def _as_they_came(content: bytes, _work: Work) -> bytes:
    return content
