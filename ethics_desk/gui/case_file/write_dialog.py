"""Writing the case file of an inquiry: where, as what, in which language, with which evidence."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.case_file import EvidenceChoice, HeldBack
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.gui.case_file.busy_dialog import BusyDialog
from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.wishes import Tell
from ethics_desk.services.case_file.gathering import evidence_choices
from ethics_desk.services.case_file.writing import (
    ExportCaseFile,
    WrittenCaseFile,
    export_case_file,
    suggested_name,
)

FOLDER, ZIP = "folder", "zip"
ENDING = ".zip"


class WriteCaseFileDialog(BusyDialog):
    """Stays open while it is written; `wish` takes the wish to say where it is."""

    def __init__(
        self,
        gateway: Gateway,
        inquiry: Inquiry,
        wish: Callable[[object], object],
        parent: QWidget | None,
    ) -> None:
        """One zip in the user's folder, with all evidence nobody has to look at first."""
        title = self.tr("Case file № {number}").format(number=inquiry.number)
        super().__init__(title, self.tr("&Write"), gateway.words, parent)
        self._gateway = gateway
        self._inquiry = inquiry
        self._wish = wish
        self.form_of_file = ChoiceField(
            [Choice(ZIP, self.tr("One file (zip)")), Choice(FOLDER, self.tr("A folder"))]
        )
        self.place = FileField(self.tr("Where to write it"), self.tr("All files (*)"), new=True)
        self.language = ChoiceField(
            [Choice(one.value, name) for one, name in LANGUAGE_NAMES.items()]
        )
        self.evidence = CheckListField()
        self._choices = gateway.ask(lambda desk: evidence_choices(desk, inquiry.id)) or ()
        self._fill()
        self.body.addWidget(self.bar)
        self.settle()

    @override
    def send(self) -> bool:
        """Start writing; the window closes when the case file is there."""
        place = self.place.path()
        if place is None:
            return False
        enclosed = set(self.evidence.codes())
        command = ExportCaseFile(
            inquiry_id=self._inquiry.id,
            place=place,
            language=Language(self.language.code() or self._gateway.words.language),
            packed=self.form_of_file.code() != FOLDER,
            left_out=tuple(one.number for one in self._free() if str(one.number) not in enclosed),
        )
        job = self._gateway.job(self.tr("Writing the case file"), export_case_file, command)
        job.finished.connect(self._close_with)
        self.run(job)
        return False

    def _fill(self) -> None:
        self.explain(
            self.tr(
                "For an auditor or a court: a dossier, the records, the evidence and the proofs "
                "of the ledger, with a program that checks them on any computer. Who reported the "
                "matter is never in it."
            )
        )
        self.add("form", self.tr("&As"), self.form_of_file, required=True)
        self.add("place", self.tr("&Where"), self.place, required=True)
        self.add("language", self.tr("&Language of the dossier"), self.language, required=True)
        if self._free():
            self._offer_evidence()
        held = [one for one in self._choices if one.held_back is not None]
        if held:
            self.body.insertWidget(2, quiet(self._told_of_held(held), self))
        self.form_of_file.choose(ZIP)
        self.language.choose(self._gateway.words.language)
        self.place.set_path(Path.home() / suggested_name(self._inquiry.number))
        self.form_of_file.edited.connect(self._rename)

    @Slot()
    def _rename(self) -> None:
        """A folder is not called `.zip`, and a zip is."""
        place = self.place.path()
        if place is not None:
            bare = place.with_suffix("") if place.suffix.lower() == ENDING else place
            folder = self.form_of_file.code() == FOLDER
            self.place.set_path(bare if folder else bare.with_name(bare.name + ENDING))

    def _offer_evidence(self) -> None:
        hint = ""
        if any(one.unread for one in self._free()):
            hint = self.tr(
                "Files the program cannot read are not ticked: look whether they name who "
                "reported, and tick them if they do not."
            )
        self.evidence.offer([Choice(str(one.number), _named(one)) for one in self._free()])
        self.evidence.tick(str(one.number) for one in self._free() if not one.unread)
        self.add("left_out", self.tr("&Evidence enclosed"), self.evidence, hint=hint)

    def _free(self) -> list[EvidenceChoice]:
        return [one for one in self._choices if one.held_back is None]

    def _told_of_held(self, held: Sequence[EvidenceChoice]) -> str:
        parts = []
        for reason in HeldBack:
            numbers = [str(one.number) for one in held if one.held_back is reason]
            if numbers:
                why = self._words.say(f"case-file.why.{reason}")
                parts.append(f"№ {', '.join(numbers)} – {why}")
        return self.tr("Not enclosed: {what}.").format(what="; ".join(parts))

    @Slot(object)
    def _close_with(self, written: WrittenCaseFile) -> None:
        self.settle()
        self.accept()
        words = self.tr("Case file written: {place}. Code of the ledger's head: {code}.")
        self._wish(Tell(words.format(place=written.place, code=written.code)))


def _named(one: EvidenceChoice) -> str:
    return f"№ {one.number}. {one.title}"
