"""Handlings of evidence that are long work: exported, compared, checked, labelled."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ethics_desk.domain.custody import HashResult
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import ShowPaper, Tell
from ethics_desk.gui.wording import whole_number
from ethics_desk.services.custody.handling import (
    Checked,
    CheckEvidence,
    CompareEvidence,
    ExportEvidence,
    check_evidence,
    compare_evidence,
    export_evidence,
)
from ethics_desk.services.custody.labels import PrintLabels, print_labels

translate = QCoreApplication.translate

Wish: TypeAlias = Callable[[object], object]


def choose_and_export(
    gateway: Gateway, piece: Evidence, wish: Wish, parent: QWidget
) -> ReasonDialog:
    """Ask why a file leaves the records, then where to."""

    def write(reason: str, folder: Path) -> None:
        command = ExportEvidence(evidence_id=piece.id, folder=folder, reason=reason)
        title = translate("Custody", "Exporting evidence no. {number}").format(number=piece.number)
        job = gateway.job(title, export_evidence, command)
        job.finished.connect(lambda path: wish(Tell(_exported(path))))
        job.start()

    def ask_where(reason: str, on_problem: OnProblem) -> bool:
        del on_problem
        where = QFileDialog(parent, translate("Custody", "Folder for the file"))
        where.setFileMode(QFileDialog.FileMode.Directory)
        where.fileSelected.connect(lambda name: write(reason, Path(name)))
        where.finished.connect(where.deleteLater)
        where.open()
        return True

    title = translate("Custody", "Export evidence no. {number}").format(number=piece.number)
    deed = translate("Custody", "&Choose a folder…")
    dialog = ReasonDialog(title, deed, gateway.words, ask_where, parent=parent)
    dialog.explain(
        translate(
            "Custody",
            "The file is compared with its hash before it is written; who, when and why stand in "
            "the chain of custody.",
        )
    )
    return dialog


def choose_and_compare(gateway: Gateway, piece: Evidence, wish: Wish, parent: QWidget) -> QDialog:
    """Let a file from outside be chosen and compared with the one taken in."""

    def compare(path: Path) -> None:
        command = CompareEvidence(evidence_id=piece.id, path=path)
        job = gateway.job(
            translate("Custody", "Comparing {name}").format(name=path.name),
            compare_evidence,
            command,
        )
        job.finished.connect(lambda result: wish(_compared(result, path.name, piece)))
        job.start()

    title = translate("Custody", "File to compare with evidence no. {number}")
    dialog = QFileDialog(parent, title.format(number=piece.number))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: compare(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def check_all(gateway: Gateway, inquiry_id: InquiryId, wish: Wish) -> None:
    """Compare every file of an inquiry with the hash of its first day."""
    command = CheckEvidence(inquiry_id=inquiry_id)
    job = gateway.job(translate("Custody", "Checking evidence"), check_evidence, command)
    job.finished.connect(lambda found: wish(_checked(found)))
    job.start()


def print_sheet_of_labels(
    gateway: Gateway, inquiry_id: InquiryId, numbers: tuple[int, ...], wish: Wish
) -> None:
    """Print labels: of one piece, or of all."""
    command = PrintLabels(inquiry_id=inquiry_id, language=gateway.words.language, numbers=numbers)
    title = translate("Custody", "Labels of evidence")
    job = gateway.job(translate("Custody", "Printing labels"), print_labels, command)
    job.finished.connect(lambda pdf: wish(ShowPaper(title=title, pdf=pdf, file_name="labels.pdf")))
    job.start()


def _exported(path: Path) -> str:
    return translate("Custody", "Written to {folder}: {name}.").format(
        folder=str(path.parent), name=path.name
    )


def _compared(result: HashResult, name: str, piece: Evidence) -> Tell:
    if result is HashResult.MATCHES:
        words = translate("Custody", "{name} is byte for byte evidence no. {number}.")
        return Tell(words.format(name=name, number=piece.number))
    words = translate("Custody", "{name} is NOT evidence no. {number}: its bytes differ.")
    return Tell(words.format(name=name, number=piece.number), Tone.ALARM)


def _checked(found: Checked) -> Tell:
    matching = whole_number(found.matching)
    if not found.differing:
        words = translate("Custody", "All files match the hash of their first day: {count}.")
        return Tell(words.format(count=matching))
    words = translate(
        "Custody",
        "These files DIFFER from their first day: no. {numbers}. Keep this file of records as it "
        "is, and compare with the last good backup. Files that match: {count}.",
    )
    numbers = ", ".join(map(str, found.differing))
    return Tell(words.format(numbers=numbers, count=matching), Tone.ALARM)
