"""Signing an issued paper: the signed copy is kept beside it, the paper stays as it was issued.

A key is opened for one signature; neither it nor its passphrase is kept, shown or logged.
"""

from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from ethics_desk.documents.signatures.keys import SigningKey, open_key
from ethics_desk.domain.errors import BadInput, RuleViolation, StoreUnavailable
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.signature import KeyOwner, SignedContent, SignedCopy, SignedCopyId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.letters.letters import letter_content
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLetter:
    """Sign an issued letter with the key in a PKCS#12 file; `reason` goes into the signature."""

    letter_id: LetterId
    key: Path
    passphrase: str = field(repr=False)
    reason: str = ""


def sign_letter(desk: Desk, command: SignLetter) -> Outcome[SignedCopyId]:
    """Add a signature behind the letter as issued and keep the copy.

    Raises `BadInput` for a key that cannot sign, `signature.annulled` for a letter that does not
    count, `signature.already` when the key's owner signed it, `StoreUnavailable` when the letter is
    not what was issued.
    """
    from ethics_desk.documents.signatures.signing import (  # noqa: PLC0415 - half a second to read
        sign_pdf,
    )

    key = _opened(desk, command.key, command.passphrase)
    now = desk.now()
    content = sign_pdf(letter_content(desk, command.letter_id), key, command.reason.strip(), now)
    with desk.write(command) as work:
        letter = work.letters.get(command.letter_id)
        _check(work, letter, key.owner)
        copy = SignedCopy(
            id=SignedCopyId(desk.new_id()),
            paper_id=letter.id,
            inquiry_id=letter.inquiry_id,
            signer=key.owner.name,
            issuer=key.owner.issuer,
            signed_at=now,
            sha256=sha256(content).hexdigest(),
            size=len(content),
        )
        work.signed_copies.add(copy)
        work.signed_content.add(SignedContent(id=copy.id, content=content))
        changes = (("number", "", letter.number), *facts_of(copy, "signer", "issuer", "sha256"))
        work.journal.add(
            entry(desk, "letter.signed", letter.id, inquiry_id=letter.inquiry_id, changes=changes)
        )
    return Outcome(copy.id, touched=frozenset({letter.inquiry_id}))


def _check(work: Work, letter: Letter, owner: KeyOwner) -> None:
    if letter.annulled:
        raise RuleViolation("signature.annulled", number=letter.number)
    copies = work.signed_copies.of(paper_id=letter.id, signer=owner.name, issuer=owner.issuer)
    if copies:
        raise RuleViolation("signature.already", signer=owner.name, number=letter.number)


def signed_copies(desk: Desk, paper_id: str) -> tuple[SignedCopy, ...]:
    """The signed copies of one paper, oldest first."""
    with desk.read() as work:
        found = work.signed_copies.of(paper_id=paper_id)
    return tuple(sorted(found, key=lambda copy: copy.signed_at))


def signed_content(desk: Desk, key: SignedCopyId) -> bytes:
    """The signed PDF; raises `StoreUnavailable` when it is not what was kept."""
    with desk.read() as work:
        copy = work.signed_copies.get(key)
        content = work.signed_content.get(key).content
    if sha256(content).hexdigest() != copy.sha256:
        raise StoreUnavailable("signature.copy-altered", signer=copy.signer)
    return content


def _opened(desk: Desk, key: Path, passphrase: str) -> SigningKey:
    try:
        archive = read_evidence_file(key)
    except BadInput as fault:
        raise BadInput(fault.code, **{**fault.details, "field": "key"}) from fault
    return open_key(archive, passphrase, desk.now())
