"""Settings: the office's paper, its members, the rules it works by, the look, the records."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QWidget
from typing_extensions import override

from ethics_desk.domain.office import Office
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.office.backups_section import BackupsSection
from ethics_desk.gui.office.days_off_section import DaysOffSection
from ethics_desk.gui.office.letterhead_section import LetterheadSection
from ethics_desk.gui.office.look_section import LookSection
from ethics_desk.gui.office.members_section import MembersSection
from ethics_desk.gui.office.office_section import OfficeSection
from ethics_desk.gui.office.protection_section import ProtectionSection
from ethics_desk.gui.office.records_section import RecordsSection
from ethics_desk.gui.office.rules_section import RulesSection
from ethics_desk.gui.office.section import Section, scrolling
from ethics_desk.gui.office.signatures_section import SignaturesSection
from ethics_desk.gui.office.texts_section import TextsSection
from ethics_desk.gui.office.words_section import WordsSection
from ethics_desk.gui.page import Page, PageEntry
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.office import list_offices

LAST_TAB = "settings.tab"

translate = QCoreApplication.translate


class SettingsPage(Page):
    """One tab per side of the office; records with several offices show one at a time."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """At the tab the user saw last."""
        super().__init__(gateway, memory)
        self.entitle(self.tr("Settings"))
        self._offices: list[Office] = []
        self.office = ChoiceField()
        self._which = QWidget()
        self.details = OfficeSection(gateway)
        self.letterhead = LetterheadSection(gateway)
        self.texts = TextsSection(gateway)
        self.members = MembersSection(gateway)
        self.rules = RulesSection(gateway)
        self.days_off = DaysOffSection(gateway)
        self.forms = WordsSection(gateway)
        self.signatures = SignaturesSection(gateway)
        self.look = LookSection(gateway)
        self.protection = ProtectionSection(gateway, memory)
        self.records = RecordsSection(gateway)
        self.backups = BackupsSection(gateway, memory)
        self.tabs = QTabWidget()
        self._fill_tabs()
        self._lay_out_choice()
        self.column.addWidget(self._which)
        self.column.addWidget(self.tabs, 1)
        last = memory.recall(LAST_TAB) or ""
        self.tabs.setCurrentIndex(int(last) if last.isdecimal() else 0)
        self.tabs.currentChanged.connect(self._keep_tab)
        self.office.edited.connect(self._show)

    @override
    def refresh(self) -> None:
        self._offices = self.gateway.ask(list_offices) or []
        language = self.gateway.words.language
        self.office.offer([Choice(one.id, one.name.shown_in(language)) for one in self._offices])
        self._which.setVisible(len(self._offices) > 1)
        if self.office.code() is None and self._offices:
            self.office.choose(self._offices[0].id)
        self._show()

    @property
    def sections(self) -> tuple[Section, ...]:
        """The tabs' contents, from left to right."""
        return (
            self.details,
            self.letterhead,
            self.texts,
            self.members,
            self.rules,
            self.days_off,
            self.forms,
            self.signatures,
            self.look,
            self.protection,
            self.records,
            self.backups,
        )

    @Slot()
    def _show(self) -> None:
        chosen = next((one for one in self._offices if one.id == self.office.code()), None)
        if chosen is not None:
            for section in self.sections:
                section.show_office(chosen)

    def _fill_tabs(self) -> None:
        titles = (
            self.tr("&Office"),
            self.tr("Le&tterhead"),
            self.tr("Te&xts of letters"),
            self.tr("&Members"),
            self.tr("&Rules"),
            self.tr("&Days off"),
            self.tr("&Words"),
            self.tr("Si&gnatures"),
            self.tr("&Look"),
            self.tr("&Protection"),
            self.tr("R&ecords"),
            self.tr("Bac&kups"),
        )
        for title, section in zip(titles, self.sections, strict=True):
            place = self.tabs.addTab(scrolling(section), title)
            self.tabs.setTabVisible(place, self.gateway.reads(section.area))
            section.wished.connect(self.wished)

    def _lay_out_choice(self) -> None:
        row = QHBoxLayout(self._which)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        self.office.introduce(self.tr("Office"), "")
        row.addWidget(QLabel(self.tr("Office")))
        row.addWidget(self.office, 1)
        self._which.hide()

    @Slot(int)
    def _keep_tab(self, place: int) -> None:
        self.memory.keep(LAST_TAB, str(place))


SETTINGS = PageEntry(
    name="settings",
    title=lambda: translate("SettingsPage", "Settings"),
    icon="settings",
    factory=SettingsPage,
    area="settings",
)
