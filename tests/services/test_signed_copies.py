"""Signed copies beside letters, and the authorities the office relies on."""

from dataclasses import replace

import pytest
from builders import given_substantiated, last_entry
from cryptography.hazmat.primitives.serialization import Encoding
from signing_keys import PASSPHRASE, Authority

from ethics_desk.domain.errors import BadInput, Conflict, RuleViolation, StoreUnavailable
from ethics_desk.domain.language import Language
from ethics_desk.domain.signature import SignatureVerdict, SignedContent
from ethics_desk.services.letters.annulment import AnnulLetter, annul_letter
from ethics_desk.services.letters.letters import (
    IssueLetter,
    issue_letter,
    letter_content,
    letter_with_number,
    list_letters,
)
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction
from ethics_desk.services.signatures.received import check_content, check_paper
from ethics_desk.services.signatures.signing import (
    SignLetter,
    sign_letter,
    signed_content,
    signed_copies,
)
from ethics_desk.services.signatures.trust import (
    DistrustCertificate,
    TrustCertificate,
    distrust_certificate,
    trust_certificate,
    trusted_certificates,
)


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def key(authority, tmp_path):
    path = tmp_path / "key.p12"
    path.write_bytes(authority.key_file())
    return path


@pytest.fixture
def letter(desk):
    allegation = given_substantiated(desk)
    propose_sanction(
        desk, ProposeSanction(allegation_id=allegation.id, sanction="demotion", reason="Grave")
    )
    inquiry_id = allegation.inquiry_id
    issue_letter(
        desk, IssueLetter(inquiry_id=inquiry_id, kind="memo-to-head", language=Language.KK)
    )
    return list_letters(desk, inquiry_id)[0]


@pytest.fixture
def trusted(desk, authority, tmp_path):
    path = tmp_path / "authority.cer"
    path.write_bytes(authority.der)
    trust_certificate(desk, TrustCertificate(path=path, note="Compared by telephone"))
    return trusted_certificates(desk)[0]


def signed(desk, letter, key):
    command = SignLetter(letter_id=letter.id, key=key, passphrase=PASSPHRASE, reason="Бекітемін")
    return sign_letter(desk, command).value


def test_the_letter_stays_and_its_signed_copy_is_kept_beside_it(desk, letter, key):
    issued = letter_content(desk, letter.id)

    copy = signed(desk, letter, key)

    assert letter_content(desk, letter.id) == issued
    assert signed_content(desk, copy).startswith(issued)
    (kept,) = signed_copies(desk, letter.id)
    assert kept.signer == "Әлімова Гүлнар"


def test_the_journal_says_who_signed_and_nothing_of_the_key(desk, letter, key):
    signed(desk, letter, key)

    line = last_entry(desk, letter.inquiry_id)
    assert line.verb == "letter.signed"
    assert ("signer", "", "Әлімова Гүлнар") in line.changes
    assert PASSPHRASE not in repr(line)


def test_a_command_shows_no_passphrase(letter, key):
    assert PASSPHRASE not in repr(SignLetter(letter_id=letter.id, key=key, passphrase=PASSPHRASE))


def test_a_refused_key_keeps_nothing(desk, letter, key):
    command = SignLetter(letter_id=letter.id, key=key, passphrase="")

    with pytest.raises(BadInput, match=r"signature\.passphrase"):
        sign_letter(desk, command)

    assert signed_copies(desk, letter.id) == ()


def test_a_key_that_is_gone_is_told_beside_its_field(desk, letter, tmp_path):
    command = SignLetter(letter_id=letter.id, key=tmp_path / "gone.p12", passphrase="")

    with pytest.raises(BadInput) as refused:
        sign_letter(desk, command)

    assert refused.value.details["field"] == "key"


def test_an_altered_copy_is_not_handed_out(desk, letter, key):
    copy = signed(desk, letter, key)
    with desk.store.write() as work:
        content = work.signed_content.get(copy).content
        work.signed_content.replace(SignedContent(id=copy, content=content + b" "))

    with pytest.raises(StoreUnavailable, match=r"signature\.copy-altered"):
        signed_content(desk, copy)


@pytest.mark.usefixtures("trusted")
def test_an_authority_taken_in_vouches_for_who_signed(desk, letter, key):
    content = signed_content(desk, signed(desk, letter, key))

    (found,) = check_content(desk, "letter.pdf", content).signatures

    assert found.verdict is SignatureVerdict.TRUSTED


def test_an_authority_taken_away_vouches_no_more(desk, letter, key, trusted):
    content = signed_content(desk, signed(desk, letter, key))

    distrust_certificate(
        desk,
        DistrustCertificate(certificate_id=trusted.id, version=1, reason="The centre was closed"),
    )

    (found,) = check_content(desk, "letter.pdf", content).signatures
    assert found.verdict is SignatureVerdict.UNKNOWN_SIGNER


def test_an_authority_is_kept_once(desk, authority, tmp_path, trusted):
    pem = tmp_path / "again.pem"
    pem.write_bytes(authority.certificate.public_bytes(Encoding.PEM))

    with pytest.raises(RuleViolation, match=r"signature\.trusted-already"):
        trust_certificate(desk, TrustCertificate(path=pem, note="Again"))

    assert trusted_certificates(desk) == (trusted,)


def test_a_stale_list_takes_nothing_away(desk, trusted):
    command = DistrustCertificate(certificate_id=trusted.id, version=2, reason="Closed")

    with pytest.raises(Conflict):
        distrust_certificate(desk, command)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (lambda one: b"no certificate", "signature.not-a-certificate"),
        (lambda one: b"-----BEGIN CERTIFICATE-----\nAA==", "signature.not-a-certificate"),
        (lambda one: one.key_file(), "signature.not-a-certificate"),
        (lambda one: one.person().public_bytes(Encoding.DER), "signature.not-an-authority"),
    ],
    ids=["text", "torn", "key", "person"],
)
def test_what_vouches_for_nobody_is_refused(desk, authority, tmp_path, content, code):
    path = tmp_path / "file.cer"
    path.write_bytes(content(authority))

    with pytest.raises(BadInput) as refused:
        trust_certificate(desk, TrustCertificate(path=path, note="Checked"))

    assert refused.value.code == code


def test_nobody_signs_a_letter_twice(desk, letter, key):
    signed(desk, letter, key)

    with pytest.raises(RuleViolation, match=r"signature\.already"):
        signed(desk, letter, key)

    assert len(signed_copies(desk, letter.id)) == 1


def test_an_annulled_letter_is_not_signed(desk, letter, key):
    annul_letter(
        desk, AnnulLetter(letter_id=letter.id, version=letter.version, reason="Numbered by mistake")
    )

    with pytest.raises(RuleViolation, match=r"signature\.annulled"):
        signed(desk, letter, key)

    assert signed_copies(desk, letter.id) == ()


@pytest.mark.usefixtures("trusted")
def test_a_paper_is_sound_when_somebody_signed_it_and_nothing_changed(desk, letter, key, tmp_path):
    plain, whole, torn = (tmp_path / f"{name}.pdf" for name in ("plain", "whole", "torn"))
    content = signed_content(desk, signed(desk, letter, key))
    plain.write_bytes(letter_content(desk, letter.id))
    whole.write_bytes(content)
    torn.write_bytes(content.replace(b"/Title", b"/Tytle", 1))

    assert not check_paper(desk, plain).sound
    assert check_paper(desk, whole).sound
    assert not check_paper(desk, torn).sound


def test_a_paper_signed_by_somebody_nobody_vouches_for_is_not_sound(desk, letter, key, tmp_path):
    path = tmp_path / "signed.pdf"
    path.write_bytes(signed_content(desk, signed(desk, letter, key)))

    assert not check_paper(desk, path).sound


def test_a_letter_is_found_by_its_number(desk, letter):
    assert letter_with_number(desk, letter.number) == replace(letter)
