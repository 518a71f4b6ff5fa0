"""Opening the workbench of a redacted copy over a piece of evidence or a letter."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.redaction import SourceKind
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.redaction.chosen import Original
from ethics_desk.gui.inquiry.redaction.dialog import RedactionDialog

translate = QCoreApplication.translate


def redact_evidence(gateway: Gateway, piece: Evidence | None, over: QWidget) -> None:
    """Show the workbench over a file of evidence; nothing for a thing in a safe."""
    if piece is not None and piece.kind is EvidenceKind.FILE:
        _show(RedactionDialog(gateway, of_evidence(piece), over))


def redact_letter(gateway: Gateway, letter: Letter, over: QWidget) -> None:
    """Show the workbench over an issued letter."""
    title = translate("Redaction", "letter № {number}").format(number=letter.number)
    original = Original(
        kind=SourceKind.LETTER,
        id=letter.id,
        inquiry_id=letter.inquiry_id,
        number=letter.number,
        title=title,
    )
    _show(RedactionDialog(gateway, original, over))


def of_evidence(piece: Evidence) -> Original:
    """A file of evidence as an original."""
    title = translate("Redaction", "evidence no. {number}, {title}")
    return Original(
        kind=SourceKind.EVIDENCE,
        id=piece.id,
        inquiry_id=piece.inquiry_id,
        number=str(piece.number),
        title=title.format(number=piece.number, title=piece.title),
    )


def _show(dialog: RedactionDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
