"""What a page wishes the window to do: frozen values a page's `wished` signal carries."""

from dataclasses import dataclass

from ethics_desk.gui.look import Look
from ethics_desk.gui.tone import Tone
from ethics_desk.services.backups import RestoreBackup
from ethics_desk.services.keys.encryption import Secret


@dataclass(frozen=True, slots=True)
class OpenInquiry:
    """Show one inquiry."""

    inquiry_id: str


@dataclass(frozen=True, slots=True)
class ShowInquiries:
    """Show the register of inquiries: all, or `open`, `overdue`, `ended` or `voided` ones."""

    standing: str = ""


@dataclass(frozen=True, slots=True)
class TakeIn:
    """Take in what arrived."""


@dataclass(frozen=True, slots=True)
class ImportInquiries:
    """Take over a register that was kept elsewhere."""


@dataclass(frozen=True, slots=True)
class OpenPerson:
    """Show one official or other person."""

    person_id: str


@dataclass(frozen=True, slots=True)
class OpenAgency:
    """Show one agency."""

    agency_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPaper:
    """Show a PDF, to be read, printed or saved under `file_name`."""

    title: str
    pdf: bytes
    file_name: str


@dataclass(frozen=True, slots=True)
class ChangeLook:
    """Show the desk in another language, size or colours."""

    look: Look


@dataclass(frozen=True, slots=True)
class OpenRecords:
    """Let the user choose other records."""


@dataclass(frozen=True, slots=True)
class RestoreRecords:
    """Put a backup in the place of the records."""

    command: RestoreBackup


@dataclass(frozen=True, slots=True)
class Tell:
    """Say a sentence in the notice bar."""

    text: str
    tone: Tone = Tone.GOOD


@dataclass(frozen=True, slots=True)
class EncryptRecords:
    """Encrypt the open records, which lie in clear, with a secret that was chosen."""

    secret: Secret


@dataclass(frozen=True, slots=True)
class LockWindow:
    """Clear the window until the passphrase is said."""


@dataclass(frozen=True, slots=True)
class LockAfter:
    """Lock the window when nobody touched it for so many minutes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class SwitchMember:
    """Close encrypted records, so that another member opens them in their own name."""
