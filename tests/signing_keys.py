"""Invented people with keys: an authority, its signer, and files to sign with."""

from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12
from cryptography.x509.oid import NameOID

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
PASSPHRASE = "құпия сөз"  # noqa: S105 - of keys made for these tests


def named(name):
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certificate(name, key, issuer, issuer_key, *, authority=False, days=(-1000, 700)):
    made = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=days[0]))
        .not_valid_after(NOW + timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True,
                content_commitment=not authority,
                key_encipherment=False,
                data_encipherment=False,
                key_agreement=False,
                key_cert_sign=authority,
                crl_sign=authority,
                encipher_only=False,
                decipher_only=False,
            ),
            critical=True,
        )
    )
    return made.sign(issuer_key, hashes.SHA256())


class Authority:
    """Vouches for people, and gives each a file with a key."""

    def __init__(self, name="Сынақ куәландырушы орталығы"):
        self.name = name
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.certificate = certificate(name, self.key, name, self.key, authority=True)

    @property
    def der(self):
        return self.certificate.public_bytes(Encoding.DER)

    def person(self, name="Әлімова Гүлнар"):
        """The certificate of somebody it vouches for."""
        key = ec.generate_private_key(ec.SECP256R1())
        return certificate(name, key, self.name, self.key)

    def key_file(
        self, name="Әлімова Гүлнар", *, key=None, days=(-1000, 700), passphrase=PASSPHRASE
    ):
        key = key or ec.generate_private_key(ec.SECP256R1())
        vouched = certificate(name, key, self.name, self.key, days=days)
        return pkcs12.serialize_key_and_certificates(
            b"key", key, vouched, [self.certificate], BestAvailableEncryption(PASSPHRASE.encode())
        )


def short_key():
    return rsa.generate_private_key(65537, 1024)  # noqa: S505 - to be refused


def other_key():
    return ed25519.Ed25519PrivateKey.generate()
