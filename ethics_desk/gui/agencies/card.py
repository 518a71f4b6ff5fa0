"""The card of one state body: what it is, what it was called, what may become of it."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName
from ethics_desk.domain.language import Trilingual
from ethics_desk.gui.agencies.agency_form import AgencyDialog
from ethics_desk.gui.agencies.choices import last_name
from ethics_desk.gui.agencies.columns import name_columns
from ethics_desk.gui.agencies.fate import DissolveDialog, RenameDialog, restore_dialog
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import SPACE, WIDE_SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.services.agency_directory import agency_of
from ethics_desk.texts import say_code

CAPTION_WIDTH = 110


class AgencyCard(QWidget):
    """Shows one body and asks again when told to."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No body yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._agency: Agency | None = None
        self._names: tuple[AgencyName, ...] = ()
        self.heading = section_title("", self)
        self.sheet = FactSheet(self, CAPTION_WIDTH)
        self.names: ListSection[AgencyName] = ListSection(
            self.tr("Names"), name_columns(gateway.words), self
        )
        self.names.name_it("")
        self.correct_button = self._button(self.tr("&Correct…"), self.correct)
        only_for(gateway, self.correct_button, "edit-agency")
        self.rename_button = self._button(self.tr("Rena&me…"), self.rename)
        only_for(gateway, self.rename_button, "rename-agency")
        self.dissolve_button = self._button(self.tr("&Dissolve…"), self.dissolve)
        only_for(gateway, self.dissolve_button, "dissolve-agency")
        self.restore_button = self._button(self.tr("Res&tore…"), self.restore)
        only_for(gateway, self.restore_button, "restore-agency")
        self._lay_out()
        self.show_agency(None)

    def show_agency(self, key: AgencyId | None) -> None:
        """Show one body as it is recorded now, or nothing."""
        found = self._gateway.ask(lambda desk: agency_of(desk, key)) if key else None
        self._agency, self._names = found or (None, ())
        self.setVisible(found is not None)
        if self._agency is None:
            return
        language = self._gateway.words.language
        self.heading.setText(self._names[-1].name.shown_in(language) if self._names else "")
        self.sheet.show_facts(self._facts(self._agency))
        self.names.show_rows(tuple(reversed(self._names)))
        dissolved = self._agency.exists_to is not None
        self.dissolve_button.setVisible(not dissolved)
        self.restore_button.setVisible(dissolved)

    @Slot()
    def correct(self) -> None:
        """Correct what is written down."""
        if self._agency is not None and self._names:
            known = self._agency, self._names[-1]
            AgencyDialog(self._gateway, known, self.window()).open()

    @Slot()
    def rename(self) -> None:
        """Give it another name from a day on."""
        if self._agency is not None and self._names:
            RenameDialog(self._gateway, self._agency, self._names[-1], self.window()).open()

    @Slot()
    def dissolve(self) -> None:
        """Note its last day."""
        if self._agency is not None:
            DissolveDialog(self._gateway, self._agency, self.window()).open()

    @Slot()
    def restore(self) -> None:
        """Take its end back."""
        if self._agency is not None:
            restore_dialog(self._gateway, self._agency, self.window()).open()

    def _facts(self, agency: Agency) -> list[Fact]:
        words = self._gateway.words
        facts = [
            Fact(self.tr("Standing"), *self._standing(agency)),
            Fact(self.tr("Kind of body"), say_code(words, "agency-type", agency.type)),
            Fact(
                self.tr("Region"),
                say_code(words, "region", agency.region) if agency.region else "",
            ),
            Fact(self.tr("Belongs to"), self._name(agency.parent_id)),
            Fact(self.tr("BIN"), agency.bin),
            Fact(self.tr("Address"), _each(agency.address)),
            Fact(self.tr("Phone"), agency.phone),
            Fact(self.tr("E-mail"), agency.email),
            Fact(self.tr("Code"), agency.code),
        ]
        if agency.note:
            facts.append(Fact(self.tr("Note"), agency.note))
        return facts

    def _standing(self, agency: Agency) -> tuple[str, Tone]:
        today = today_of(self._gateway)
        if agency.exists_to is not None:
            return self._ended(agency, agency.exists_to), Tone.WARNING
        if agency.exists_from is None:
            return self.tr("exists"), Tone.PLAIN
        day = short_date(agency.exists_from)
        if agency.exists_from > today:
            return self.tr("will exist from {day}").format(day=day), Tone.WARNING
        return self.tr("exists since {day}").format(day=day), Tone.PLAIN

    def _ended(self, agency: Agency, last: date) -> str:
        ended = self.tr("last day {day}").format(day=short_date(last))
        if agency.successor_id is None:
            return ended
        successor = self.tr("successor: {name}").format(name=self._name(agency.successor_id))
        return f"{ended}; {successor}"

    def _name(self, key: AgencyId | None) -> str:
        return last_name(self._gateway, key) if key else ""

    def _button(self, text: str, deed: object) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(deed)
        return button

    def _lay_out(self) -> None:
        deeds = QHBoxLayout()
        deeds.setSpacing(SPACE)
        deeds.addWidget(self.correct_button)
        deeds.addWidget(self.rename_button)
        deeds.addWidget(self.dissolve_button)
        deeds.addWidget(self.restore_button)
        deeds.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE_SPACE, 0, SPACE, 0)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(self.heading)
        column.addLayout(deeds)
        column.addWidget(self.sheet)
        column.addWidget(self.names)
        column.addStretch(1)


def _each(words: Trilingual) -> str:
    """The three wordings under each other, each once."""
    return "\n".join(dict.fromkeys(part for part in (words.kk, words.ru, words.en) if part))
