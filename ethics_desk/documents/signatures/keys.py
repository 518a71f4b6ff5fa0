"""Keys people sign with: PKCS#12 files (RFC 7292), opened for one signature and not kept."""

from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization.pkcs12 import (
    PKCS12KeyAndCertificates,
    load_pkcs12,
)
from cryptography.x509.oid import NameOID
from typing_extensions import override

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.signature import KeyOwner

LARGEST_KEY_FILE = 1024 * 1024
"""In bytes; a file of keys is a few kilobytes."""

_SHORTEST_RSA = 2048


@dataclass(frozen=True, slots=True, kw_only=True)
class SigningKey:
    """An opened key; it is never written, shown or logged."""

    archive: bytes
    passphrase: bytes
    owner: KeyOwner

    @override
    def __repr__(self) -> str:
        """Whose it is, and nothing of the key."""
        return f"SigningKey({self.owner.name})"


def open_key(archive: bytes, passphrase: str, now: datetime) -> SigningKey:
    """Open a PKCS#12 file.

    Raises `BadInput`: `signature.not-a-key` for another kind of file, `signature.passphrase` for a
    wrong passphrase, `signature.key-kind` for a kind that cannot sign here (GOST, short RSA),
    `signature.key-expired` outside its days.
    """
    opened = _opened(archive, passphrase)
    if opened.key is None or opened.cert is None:
        raise BadInput("signature.not-a-key", field="key")
    if not _can_sign(opened.key):
        raise BadInput("signature.key-kind", field="key")
    certificate = opened.cert.certificate
    owner = owner_of(certificate)
    if (
        not certificate.not_valid_before_utc
        <= now.astimezone(UTC)
        <= certificate.not_valid_after_utc
    ):
        raise BadInput(
            "signature.key-expired", field="key", start=owner.valid_from, end=owner.valid_until
        )
    return SigningKey(archive=archive, passphrase=passphrase.encode(), owner=owner)


def owner_of(certificate: x509.Certificate) -> KeyOwner:
    """Whom a certificate names, and who says so."""
    return KeyOwner(
        name=name_of(certificate.subject),
        issuer=name_of(certificate.issuer),
        valid_from=certificate.not_valid_before_utc.date(),
        valid_until=certificate.not_valid_after_utc.date(),
    )


def name_of(name: x509.Name) -> str:
    """The common name, else the whole name as RFC 4514 writes it."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _opened(archive: bytes, passphrase: str) -> PKCS12KeyAndCertificates:
    # A file that is no PKCS#12 and a passphrase that does not fit are one exception to the library;
    # PKCS#12 is a sequence whose first field is the number three (RFC 7292, 4).
    if len(archive) > LARGEST_KEY_FILE or not _looks_like_pkcs12(archive):
        raise BadInput("signature.not-a-key", field="key")
    try:
        return load_pkcs12(archive, passphrase.encode())
    except UnsupportedAlgorithm as fault:
        raise BadInput("signature.key-kind", field="key") from fault
    except ValueError as fault:
        raise BadInput("signature.passphrase", field="passphrase") from fault


def _looks_like_pkcs12(archive: bytes) -> bool:
    return archive[:1] == b"\x30" and b"\x02\x01\x03" in archive[:12]


def _can_sign(key: object) -> bool:
    if isinstance(key, rsa.RSAPrivateKey):
        return key.key_size >= _SHORTEST_RSA
    return isinstance(key, ec.EllipticCurvePrivateKey)
