"""Officials and other persons: found in three scripts, each with a card."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ethics_desk.domain.person import PersonId
from ethics_desk.domain.rows import PersonRow
from ethics_desk.gui.accounts.sources_dialog import SourcesDialog
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import PageEntry
from ethics_desk.gui.people.card import PersonCard
from ethics_desk.gui.people.columns import person_columns
from ethics_desk.gui.people.person_dialog import PersonRecordDialog
from ethics_desk.gui.record_window import RecordWindow
from ethics_desk.gui.register_page import RegisterPage
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.wishes import OpenInquiry, OpenPerson, ShowPaper, Tell
from ethics_desk.services.liability.convict_registry import registries_in_force
from ethics_desk.services.liability.registry_extract import registry_extract
from ethics_desk.services.person_directory import person_card, person_window

OFFICIALS, OTHERS = "yes", "no"

translate = QCoreApplication.translate


class PeoplePage(RegisterPage):
    """Everyone the records name, with the card of the one in sight."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """All persons, by name."""
        model: PagedTable[PersonRow] = PagedTable(
            person_columns(), RecordWindow(gateway, person_window)
        )
        super().__init__(
            gateway,
            memory,
            model,
            FilterBar(translate("PeoplePage", "Name in any script, or IIN")),
        )
        self.entitle(self.tr("Officials and persons"))
        self.card = PersonCard(gateway, self)
        self.card.inquiry_chosen.connect(lambda key: self.wished.emit(OpenInquiry(key)))
        self.card.told.connect(lambda words: self.wished.emit(Tell(words)))
        self._offer_filters()
        self._offer_sources()
        self._offer_registry()
        self.add_deeds(self.tr("&New person…"), "add-person")
        self._settle_view()
        self.show_card(self.card)

    @override
    def add(self) -> None:
        dialog = PersonRecordDialog(self.gateway, None, self)
        dialog.kept.connect(self._show_only)
        dialog.open()

    @override
    def fulfil(self, wish: object) -> None:
        if isinstance(wish, OpenPerson):
            self._show_only(wish.person_id)

    @override
    def count_words(self, total: int) -> str:
        return Counts().persons(total)

    def _offer_filters(self) -> None:
        self.bar.offer(
            "official",
            self.tr("Everybody"),
            [
                Choice(OFFICIALS, self.tr("Hold a post")),
                Choice(OTHERS, self.tr("Hold no post")),
            ],
        )
        agencies = agencies_served(self.gateway)
        if len(agencies) > 1:
            self.bar.offer("agency", self.tr("All agencies"), agencies)

    def _offer_sources(self) -> None:
        """The sealed sources, for who reads of them."""
        if self.gateway.reads("identities"):
            button = QPushButton(self.tr("Sealed &sources…"), self)
            button.clicked.connect(self.show_sources)
            self.bar.add_deed(button)

    @Slot()
    def show_sources(self) -> SourcesDialog:
        """Show the sealed sources and who asked to open them."""
        dialog = SourcesDialog(self.gateway, self)
        dialog.open()
        return dialog

    def _offer_registry(self) -> None:
        """The extract for the public registry, where the law has one: while a bill, nothing."""
        if self.gateway.ask(registries_in_force):
            button = QPushButton(self.tr("Registry of &convicted persons"), self)
            button.clicked.connect(self.print_registry)
            self.bar.add_deed(button)

    @Slot()
    def print_registry(self) -> None:
        """Show whom the registry would list, as a paper."""
        language = self.gateway.words.language
        pdf = self.gateway.ask(lambda desk: registry_extract(desk, language))
        if pdf is not None:
            title = self.tr("Registry of convicted persons")
            self.wished.emit(ShowPaper(title=title, pdf=pdf, file_name="registry.pdf"))

    def _settle_view(self) -> None:
        self.view.name_it(
            self.tr("Persons"),
            self.tr("Nobody is found so. Type fewer letters, or write the person down."),
            self.tr("New person…") if self.gateway.may("add-person") else "",
        )
        self.view.empty.wished.connect(self.add)
        self.view.remember(self.memory, "people")
        self.view.current.connect(self._show_row)
        if self.gateway.may("edit-person"):
            self.view.chosen.connect(self.card.correct)

    @Slot(str)
    def _show_only(self, key: str) -> None:
        """Find one person by IIN or name and show the card, wherever the list stood."""
        person_id = PersonId(key)
        known = self.gateway.ask(lambda desk: person_card(desk, person_id))
        if known is None:
            return
        name = known.person.name_in(self.gateway.words.language)
        self.find_only(known.person.iin or name.full)
        self.stand_on(key)
        self.card.show_person(person_id)

    @Slot(object)
    def _show_row(self, row: object) -> None:
        self.card.show_person(PersonId(row.id) if isinstance(row, PersonRow) else None)


PEOPLE = PageEntry(
    name="people",
    title=lambda: translate("PeoplePage", "Officials"),
    icon="officials",
    factory=PeoplePage,
    fulfils=(OpenPerson,),
    area="persons",
)
