"""A field for one person: chosen in a window of its own, or nobody."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from ethics_desk.domain.person import PersonId
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.person_dialog import PersonDialog, PersonNamed


class PersonField(Field):
    """Shows the name of whoever was chosen."""

    def __init__(self, gateway: Gateway, title: str, parent: QWidget | None = None) -> None:
        """Nobody yet; `title` heads the window in which a person is chosen."""
        self.line = QLineEdit()
        super().__init__(self.line, parent)
        self._gateway = gateway
        self._title = title
        self._person: PersonNamed | None = None
        self.line.setReadOnly(True)
        self.line.setPlaceholderText(self.tr("nobody"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setAccessibleName(title)
        self.choose.clicked.connect(self.open_choice)
        self.clear = QPushButton(self.tr("Clear"))
        self.clear.setAutoDefault(False)
        self.clear.clicked.connect(lambda: self.set_person(None))
        self.row.addWidget(self.choose)
        self.row.addWidget(self.clear)
        self.clear.hide()

    def person(self) -> PersonNamed | None:
        """Who was chosen."""
        return self._person

    def person_id(self) -> PersonId | None:
        """The id of whoever was chosen."""
        return self._person.person_id if self._person else None

    def set_person(self, person: PersonNamed | None) -> None:
        """Choose a person, or nobody."""
        self._person = person
        self.line.setText(person.name if person else "")
        self.clear.setVisible(person is not None)
        self.edited.emit()

    @Slot()
    def open_choice(self) -> None:
        """Find a person or add a new one."""
        PersonDialog(self._gateway, self._title, self._take, None, self.window()).open()

    @override
    def is_empty(self) -> bool:
        """Whether nobody was chosen."""
        return self._person is None

    def _take(self, person: PersonNamed, dialog: PersonDialog) -> bool:
        del dialog
        self.set_person(person)
        return True
