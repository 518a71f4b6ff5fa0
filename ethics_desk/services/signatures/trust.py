"""Authorities whose word the office takes for who signed: their certificates."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.documents.signatures.certificates import read_certificate
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.signature import TrustedCertificate, TrustedCertificateId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.evidence_files import read_evidence_file
from ethics_desk.services.journal import entry, facts_of, taken_out
from ethics_desk.services.wording_checks import clean, reason_given


@dataclass(frozen=True, slots=True, kw_only=True)
class TrustCertificate:
    """Take an authority's certificate from a file (PEM or DER); `note` says how it was checked."""

    path: Path
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrustCertificate:
    """Take no more signatures on an authority's word."""

    certificate_id: TrustedCertificateId
    version: int
    reason: str


def trust_certificate(desk: Desk, command: TrustCertificate) -> Outcome[TrustedCertificateId]:
    """Keep the certificate.

    Raises `BadInput` for a file that is none or vouches for nobody, `RuleViolation` for one that
    is kept already.
    """
    read = read_certificate(read_evidence_file(command.path))
    with desk.write(command) as work:
        if work.trusted_certificates.of(fingerprint=read.fingerprint):
            raise RuleViolation("signature.trusted-already", field="path", name=read.name)
        kept = TrustedCertificate(
            id=TrustedCertificateId(desk.new_id()),
            name=read.name,
            fingerprint=read.fingerprint,
            valid_from=read.valid_from,
            valid_until=read.valid_until,
            content=read.content,
            note=clean(command.note, "note"),
        )
        work.trusted_certificates.add(kept)
        told = facts_of(kept, "name", "fingerprint", "valid_until", "note")
        work.journal.add(entry(desk, "certificate.trusted", kept.id, changes=told))
    return Outcome(kept.id)


def distrust_certificate(desk: Desk, command: DistrustCertificate) -> Outcome[TrustedCertificateId]:
    """Take the certificate away, with a reason; papers signed before stay as they are."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        kept = work.trusted_certificates.get(command.certificate_id)
        work.trusted_certificates.remove(kept.id, version=command.version)
        told = taken_out(facts_of(kept, "name", "fingerprint", "valid_until", "note"))
        work.journal.add(
            entry(desk, "certificate.distrusted", kept.id, changes=told, reason=reason)
        )
    return Outcome(kept.id)


def trusted_certificates(desk: Desk) -> tuple[TrustedCertificate, ...]:
    """The authorities the office relies on, by name."""
    with desk.read() as work:
        return tuple(sorted(work.trusted_certificates.of(), key=lambda one: one.name.casefold()))
