"""The form for a new office: whose it is, who the commissioner is, where the records lie."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.labels import page_title, quiet
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.services.keys.encryption import Secret
from ethics_desk.services.office import OpenOffice

RECORDS_ENDING = ".edesk"
COMMISSIONER = "report.commissioner"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOffice:
    """An office to be opened in a records file of its own, encrypted when there is a secret."""

    path: Path
    command: OpenOffice
    secret: Secret | None = None


class FoundingStep(QWidget):
    """Collects what a new office needs; the usual answers stand there already."""

    def __init__(self, lobby: Lobby, parent: QWidget | None = None) -> None:
        """A form with the post and the place filled in."""
        super().__init__(parent)
        self._names = {body.code: body.name for body in lobby.bodies}
        self.form = Form(lobby.words)
        self.agency = ChoiceField(
            [Choice(one.code, one.name.shown_in(lobby.words.language)) for one in lobby.bodies]
        )
        self.name = TrilingualField()
        self.commissioner = TrilingualField()
        self.post = TrilingualField()
        self.phone = TextField(longest=60)
        self.file = FileField(self.tr("Where the records will lie"), records_kinds(), new=True)
        self._add_rows()
        self.post.set_value(_in_all_languages(lobby, COMMISSIONER))
        self.file.set_path(_free(lobby.place))
        self.agency.edited.connect(self._suggest_name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(page_title(self.tr("A new office")))
        column.addWidget(
            quiet(self.tr("Names stand on letters in their language, so please give all three."))
        )
        column.addWidget(self.form)
        column.addStretch(1)

    def wish(self) -> NewOffice | None:
        """The office to be opened, or None when something is missing; the form says what."""
        path, agency = self.file.path(), self.agency.code()
        if not self.form.complete() or path is None or agency is None:
            return None
        named = path if path.suffix else path.with_suffix(RECORDS_ENDING)
        command = OpenOffice(
            agency=agency,
            name=self.name.value(),
            commissioner=self.commissioner.value(),
            post=self.post.value(),
            phone=self.phone.text(),
        )
        return NewOffice(path=named.absolute(), command=command)

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field; False when it belongs to none."""
        return self.form.show_problem(problem)

    def has_entries(self) -> bool:
        """Whether the user typed something that leaving would lose."""
        return not all(
            field.is_empty() for field in (self.agency, self.name, self.commissioner, self.phone)
        )

    def take_over(self, former: "FoundingStep") -> None:
        """Show what was typed into a form in another language."""
        if not former.has_entries():
            return
        self.agency.choose(former.agency.code())
        for mine, theirs in (
            (self.name, former.name),
            (self.commissioner, former.commissioner),
            (self.post, former.post),
        ):
            mine.set_value(theirs.value())
        self.phone.set_text(former.phone.text())
        path = former.file.path()
        if path is not None:
            self.file.set_path(path)

    def _add_rows(self) -> None:
        add = self.form.add
        add("agency", self.tr("&Agency"), self.agency, required=True)
        add(
            "name",
            self.tr("Name of the &office"),
            self.name,
            required=True,
            hint=self.tr("As the head of letters shows it; the agency's name is usual."),
        )
        add(
            "commissioner",
            self.tr("Ethics &commissioner"),
            self.commissioner,
            required=True,
            hint=self.tr("Surname and initials, as letters are signed."),
        )
        add("post", self.tr("&Post"), self.post, required=True)
        add("phone", self.tr("P&hone"), self.phone)
        add(
            "path",
            self.tr("&Records file"),
            self.file,
            required=True,
            hint=self.tr("On a disk of this computer, not on a network share."),
        )

    @Slot()
    def _suggest_name(self) -> None:
        name = self._names.get(self.agency.code() or "")
        if name is not None and (self.name.is_empty() or self.name.value() in self._names.values()):
            self.name.set_value(name)


def records_kinds() -> str:
    """The kind of file records are, for windows that pick one."""
    return translate("RecordsFile", "Ethics Desk records (*.edesk)")


def _in_all_languages(lobby: Lobby, key: str) -> Trilingual:
    said = {one.value: lobby.texts.in_(one).say(key) for one in Language}
    return Trilingual(**said)


def _free(place: Path) -> Path:
    """The usual place, or the next one beside it that is not taken."""
    number = 1
    free = place
    while free.exists():
        number += 1
        free = place.with_stem(f"{place.stem}-{number}")
    return free
