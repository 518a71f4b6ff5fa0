"""Comparing bytes with the hash of the first day; what is found is written down either way."""

from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple, TypeVar

from ethics_desk.domain.custody import HashResult
from ethics_desk.domain.errors import BadInput, NotFound, StoreUnavailable
from ethics_desk.domain.evidence import Evidence, EvidenceId, EvidenceKind
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.services.desk import Desk
from ethics_desk.services.journal import Changes, entry, facts_of
from ethics_desk.store.work import Work

RESULT = "result"
"""The field of a line that tells what a comparison found."""

CHECKED = "evidence.hash-checked"
"""What is left of a deed that was refused because the hash did not match."""


def kept_content(work: Work, evidence: Evidence) -> bytes:
    """The bytes of a file of evidence; raises `BadInput` for a thing, `NotFound` once erased."""
    if evidence.kind is not EvidenceKind.FILE:
        raise BadInput("evidence.no-file", number=evidence.number)
    if work.erased_inquiries.find(evidence.inquiry_id) is not None:
        raise NotFound("retention.content-erased", number=evidence.number)
    return work.evidence_content.get(evidence.id).content


def compared(content: bytes | str, evidence: Evidence) -> HashResult:
    """What comparing bytes with the hash of the first day finds; a forger may have left a text."""
    if isinstance(content, bytes) and sha256(content).hexdigest() == evidence.sha256:
        return HashResult.MATCHES
    return HashResult.DIFFERS


def handled(  # noqa: PLR0913 - six facts make one line
    desk: Desk,
    deed: str,
    evidence: Evidence,
    told: Changes = (),
    *,
    result: HashResult | None = None,
    reason: str = "",
) -> JournalEntry:
    """The line of one handling: who and when, what, how and why, with which result."""
    found = ((RESULT, "", result.value),) if result else ()
    facts = (*facts_of(evidence, "number"), *told, *found)
    return entry(
        desk, deed, evidence.id, inquiry_id=evidence.inquiry_id, changes=facts, reason=reason
    )


def altered(evidence: Evidence) -> StoreUnavailable:
    """The failure told when the bytes are not those of the first day any more."""
    return StoreUnavailable("evidence.altered", number=evidence.number, name=evidence.file_name)


T = TypeVar("T")


class Deed(NamedTuple):
    """What is done with the bytes of a file: by which command, and the line it leaves."""

    command: object
    verb: str
    told: Changes = ()
    reason: str = ""


def with_content(
    desk: Desk, evidence_id: EvidenceId, deed: Deed, use: Callable[[Evidence, bytes], T]
) -> tuple[Evidence, T]:
    """Use the bytes of a file after comparing them with their hash; the handling is written down.

    When they differ they are not used: that is written down, and `evidence.altered` is raised.
    """
    with desk.write(deed.command) as work:
        evidence = work.evidence.get(evidence_id)
        content = kept_content(work, evidence)
        result = compared(content, evidence)
        sound = result is HashResult.MATCHES
        facts = (*facts_of(evidence, "file_name"), *deed.told)
        verb = deed.verb if sound else CHECKED
        work.journal.add(handled(desk, verb, evidence, facts, result=result, reason=deed.reason))
        if sound:
            return evidence, use(evidence, content)
    raise altered(evidence)
