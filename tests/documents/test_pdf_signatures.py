"""Signing a finished paper and checking what is found in one."""

import io
from datetime import timedelta

import pikepdf
import pytest
from signing_keys import NOW, PASSPHRASE, Authority, other_key, short_key

from ethics_desk.documents.signatures.checking import check_signatures
from ethics_desk.documents.signatures.keys import open_key
from ethics_desk.documents.signatures.signing import sign_pdf
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.signature import SignatureVerdict


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture(scope="module")
def paper():
    blank = pikepdf.new()
    blank.add_blank_page()
    written = io.BytesIO()
    blank.save(written)
    return written.getvalue()


@pytest.fixture(scope="module")
def signed(authority, paper):
    key = open_key(authority.key_file(), PASSPHRASE, NOW)
    return sign_pdf(paper, key, "Бекітемін", NOW)


def verdicts(pdf, *trusted, now=NOW):
    return [one.verdict for one in check_signatures(pdf, trusted, now)]


def test_the_signed_copy_begins_with_the_paper_as_it_was(paper, signed):
    assert signed.startswith(paper)


def test_a_signature_of_somebody_vouched_for_is_trusted(authority, signed):
    (found,) = check_signatures(signed, [authority.der], NOW)

    assert found.verdict is SignatureVerdict.TRUSTED
    assert found.signer == "Әлімова Гүлнар"
    assert found.issuer == authority.name
    assert found.claimed_at == NOW


def test_without_an_authority_the_signer_is_unknown_but_the_paper_intact(signed):
    (verdict,) = verdicts(signed)

    assert verdict is SignatureVerdict.UNKNOWN_SIGNER
    assert verdict.intact


def test_another_authority_vouches_for_nobody_here(signed):
    assert verdicts(signed, Authority("Басқа").der) == [SignatureVerdict.UNKNOWN_SIGNER]


def test_each_changed_byte_of_the_paper_breaks_it(authority, paper, signed):
    for place in range(20, len(paper), max(1, len(paper) // 25)):
        changed = bytearray(signed)
        changed[place] ^= 1
        try:
            found = verdicts(bytes(changed), authority.der)
        except BadInput:
            continue
        assert not any(one.intact for one in found)


def test_what_is_added_behind_the_signature_is_noticed(authority, signed):
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        assert len(pdf.pages) == 1
    page = signed.rindex(b"startxref")
    added = signed[:page] + b"% a word more\n" + signed[page:]

    assert not any(one.intact for one in verdicts(added, authority.der))


@pytest.mark.parametrize("added", [b"\n", b"x", b"\n" * 50, b"% a word more\n"])
def test_not_a_byte_may_follow_the_last_signature(authority, signed, added):
    assert verdicts(signed + added, authority.der) == [SignatureVerdict.CHANGED_AFTER]


def test_a_second_signature_leaves_the_first_intact(authority, signed):
    second = open_key(authority.key_file("Екінші"), PASSPHRASE, NOW)
    both = sign_pdf(signed, second, "", NOW)

    found = check_signatures(both, [authority.der], NOW)

    assert [one.signer for one in found] == ["Әлімова Гүлнар", "Екінші"]
    assert {one.verdict for one in found} == {SignatureVerdict.TRUSTED}


def test_a_key_past_its_days_signs_nothing_and_an_old_signature_says_so(authority, signed):
    late = NOW + timedelta(days=800)

    with pytest.raises(BadInput, match=r"signature\.key-expired"):
        open_key(authority.key_file(), PASSPHRASE, late)
    assert verdicts(signed, authority.der, now=late) == [SignatureVerdict.CERTIFICATE_EXPIRED]


@pytest.mark.parametrize(
    ("archive", "passphrase", "code"),
    [
        (lambda given: given.key_file(), "басқа", "signature.passphrase"),
        (lambda given: given.key_file(), "", "signature.passphrase"),
        (lambda _: b"not a key at all", PASSPHRASE, "signature.not-a-key"),
        (lambda _: b"", PASSPHRASE, "signature.not-a-key"),
        (lambda given: given.der, PASSPHRASE, "signature.not-a-key"),
        (lambda given: b"\x30" * 2_000_000 + given.der, PASSPHRASE, "signature.not-a-key"),
        (lambda given: given.key_file(key=short_key()), PASSPHRASE, "signature.key-kind"),
        (lambda given: given.key_file(key=other_key()), PASSPHRASE, "signature.key-kind"),
    ],
    ids=["other", "none", "text", "nothing", "certificate", "large", "short", "another-kind"],
)
def test_what_cannot_sign_is_refused_by_name(authority, archive, passphrase, code):
    with pytest.raises(BadInput) as refused:
        open_key(archive(authority), passphrase, NOW)

    assert refused.value.code == code


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7 torn", b"\x00" * 5000])
def test_what_is_no_pdf_is_refused(authority, pdf):
    with pytest.raises(BadInput, match=r"signature\.not-a-pdf"):
        check_signatures(pdf, [], NOW)
    with pytest.raises(BadInput, match=r"signature\.not-a-pdf"):
        sign_pdf(pdf, open_key(authority.key_file(), PASSPHRASE, NOW), "", NOW)


def test_a_paper_nobody_signed_has_no_signatures(paper):
    assert check_signatures(paper, [], NOW) == ()


def test_a_key_shows_nothing_of_itself(authority):
    key = open_key(authority.key_file(), PASSPHRASE, NOW)

    assert repr(key) == "SigningKey(Әлімова Гүлнар)"
