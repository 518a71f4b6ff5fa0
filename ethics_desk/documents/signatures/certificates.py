"""Certificates of authorities, read from a file (RFC 5280; PEM or DER)."""

from dataclasses import dataclass
from datetime import date

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from ethics_desk.documents.signatures.keys import owner_of
from ethics_desk.domain.errors import BadInput


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCertificate:
    """A certificate as DER with its SHA-256 and what it says of itself."""

    name: str
    fingerprint: str
    valid_from: date
    valid_until: date
    content: bytes


def read_certificate(file: bytes) -> ReadCertificate:
    """The certificate of an authority.

    Raises `BadInput`: `signature.not-a-certificate` for another kind of file,
    `signature.not-an-authority` for the certificate of a person, who vouches for nobody.
    """
    certificate = _read(file)
    if not _vouches(certificate):
        raise BadInput("signature.not-an-authority", field="path")
    owner = owner_of(certificate)
    return ReadCertificate(
        name=owner.name,
        fingerprint=certificate.fingerprint(hashes.SHA256()).hex(),
        valid_from=owner.valid_from,
        valid_until=owner.valid_until,
        content=certificate.public_bytes(Encoding.DER),
    )


def _read(file: bytes) -> x509.Certificate:
    pem = file.lstrip().startswith(b"-----BEGIN")
    try:
        if pem:
            return x509.load_pem_x509_certificate(file)
        return x509.load_der_x509_certificate(file)
    except ValueError as fault:
        raise BadInput("signature.not-a-certificate", field="path") from fault


def _vouches(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False
