"""What lists and windows say of signatures."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.signature import FoundSignature, SignatureVerdict
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import NO_VALUE, short_date

GROUP = 8

translate = QCoreApplication.translate


def verdict_tone(verdict: SignatureVerdict) -> Tone:
    """How loud a verdict is said."""
    if verdict is SignatureVerdict.TRUSTED:
        return Tone.GOOD
    return Tone.WARNING if verdict.intact else Tone.ALARM


def validity(one: FoundSignature) -> str:
    """The days a certificate is good for."""
    if one.valid_from is None or one.valid_until is None:
        return NO_VALUE
    return f"{short_date(one.valid_from)} – {short_date(one.valid_until)}"


def grouped(digest: str) -> str:
    """A digest in groups of eight, which can be compared by eye and wrap."""
    return " ".join(digest[start : start + GROUP] for start in range(0, len(digest), GROUP))


def claimed(one: FoundSignature) -> str:
    """When the signer says it was signed."""
    return NO_VALUE if one.claimed_at is None else short_date(one.claimed_at.date())
