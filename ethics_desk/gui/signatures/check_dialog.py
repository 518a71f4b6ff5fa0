"""Checking a PDF somebody sent: who signed it, and whether it is as they left it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.signature import FoundSignature
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.signatures.wording import claimed, grouped, validity, verdict_tone
from ethics_desk.gui.tone import Tone
from ethics_desk.services.desk import Desk
from ethics_desk.services.signatures.received import CheckedPaper, check_paper
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


class CheckDialog(FormDialog):
    """Asks for a file and shows what its signatures are worth; further files may follow."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing checked yet."""
        title = self.tr("Check the signatures of a PDF")
        super().__init__(title, self.tr("&Check"), gateway.words, parent)
        self._gateway = gateway
        self.path = FileField(self.tr("The PDF to check"), self.tr("PDF (*.pdf);;All files (*)"))
        self.found = FactSheet(self)
        self.explain(
            self.tr(
                "Works without a network: whether a key was revoked is not asked. Whose word is "
                "taken for a signer stands in the settings, under Signatures."
            )
        )
        self.add("path", self.tr("&File"), self.path, required=True)
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    @override
    def send(self) -> bool:
        """Start checking; the window stays open with what was found."""
        path = self.path.path()
        if path is not None:
            self.deed.setEnabled(False)
            words = self.tr("Checking the signatures")
            job = self._gateway.slow_ask(words, partial(_checked, path))
            job.finished.connect(self.show_paper)
            job.failed.connect(self._refuse)
            job.ended.connect(lambda: self.deed.setEnabled(True))
            job.start()
        return False

    @Slot(object)
    def show_paper(self, paper: CheckedPaper) -> None:
        """Show what was found in one file."""
        facts = [Fact(self.tr("Checked file"), paper.name), Fact("SHA-256", grouped(paper.sha256))]
        if not paper.signatures:
            none = self._words.say("signature.none")
            facts.append(Fact(self.tr("Signatures"), none, Tone.WARNING))
        for place, one in enumerate(paper.signatures, start=1):
            title = self.tr("Signature {number}").format(number=place)
            facts += _facts(self._words, title, one)
        self.found.show_facts(facts)
        self.settle()
        self.bring_into_sight()

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.found.show_facts(())
        self.show_problem(problem)


def _checked(path: Path, desk: Desk, progress: Progress) -> CheckedPaper:
    progress(0, 1)
    return check_paper(desk, path)


def _facts(words: In, title: str, one: FoundSignature) -> list[Fact]:
    verdict = say_code(words, "signature.verdict", one.verdict)
    return [
        Fact(title, verdict[:1].upper() + verdict[1:] + ".", verdict_tone(one.verdict)),
        Fact(translate("Signatures", "Signer"), one.signer),
        Fact(translate("Signatures", "Certificate issued by"), one.issuer),
        Fact(translate("Signatures", "Certificate valid"), validity(one)),
        Fact(translate("Signatures", "Signed on, by the signer's clock"), claimed(one)),
    ]
