"""One part of the settings: a title, a form with its button, or a list."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.office import Office
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import main_button, quiet
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wishes import Tell


class Section(QWidget):
    """Shows one side of an office. `wished` carries the wishes of `gui.wishes`."""

    wished = Signal(object)
    area = ""
    """Who does not read it of the records has no such part; an empty one is for all."""

    def __init__(self, gateway: Gateway, purpose: str = "") -> None:
        """A column to be filled, beneath a sentence on what it is for."""
        super().__init__()
        self.gateway = gateway
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, WIDE_SPACE, WIDE_SPACE, 0)
        self.column.setSpacing(WIDE_SPACE)
        if purpose:
            self.column.addWidget(quiet(purpose))

    def show_office(self, office: Office) -> None:
        """Show what the records say about an office now."""
        raise NotImplementedError


class FormSection(Section):
    """Fields that are saved together. What is being edited is not overwritten from outside."""

    def __init__(self, gateway: Gateway, purpose: str, title: str, deed: str) -> None:
        """An empty form; `title` is the text of its button, `deed` what it does."""
        super().__init__(gateway, purpose)
        self._edited = False
        self.office: Office | None = None
        self.form = Form(gateway.words)
        self.save_button = only_for(gateway, main_button(title), deed)
        self.save_button.clicked.connect(self.save)
        self.column.addWidget(self.form)
        self.buttons = QHBoxLayout()
        self.buttons.addWidget(self.save_button)
        self.buttons.addStretch(1)
        self.column.addLayout(self.buttons)
        self.column.addStretch(1)

    def add(
        self, name: str, label: str, field: Field, *, required: bool = False, hint: str = ""
    ) -> None:
        """A row at the end of the form."""
        self.form.add(name, label, field, required=required, hint=hint)
        field.edited.connect(self._note_edit)

    @override
    def show_office(self, office: Office) -> None:
        """Fill the form, unless the user is in the middle of editing the same office."""
        if self._edited and self.office is not None and self.office.id == office.id:
            return
        self.office = office
        self.fill(office)
        self._settle()

    def fill(self, office: Office) -> None:
        """Put what the records say into the fields."""
        raise NotImplementedError

    def send(self, office: Office) -> bool:
        """Save what the fields say; whether it is saved."""
        raise NotImplementedError

    def complete(self) -> bool:
        """Whether the fields can be saved; says what is missing beside them."""
        return self.form.complete()

    @Slot()
    def save(self) -> None:
        """Save when the form is complete, and say so."""
        if self.office is None or not self.complete():
            return
        self._edited = False
        if self.send(self.office):
            self.wished.emit(Tell(self.tr("Saved.")))
        else:
            self._note_edit()

    def say(self, refusal: DeskError) -> bool:
        """Say a refusal beside its field or, when it belongs to none, in the window's notice."""
        if not self.form.show_problem(refusal):
            self.wished.emit(Tell(self.gateway.words.error(refusal), Tone.WARNING))
        return True

    def _settle(self) -> None:
        self.form.clear()
        self._edited = False
        self.save_button.setEnabled(False)

    @Slot()
    def _note_edit(self) -> None:
        self._edited = True
        self.save_button.setEnabled(True)


def scrolling(content: QWidget) -> QScrollArea:
    """A section on a page that may be lower than it."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
