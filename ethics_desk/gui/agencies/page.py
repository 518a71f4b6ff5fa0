"""The register of state bodies: to whom letters go, and to whom they no longer can."""

from PySide6.QtCore import QCoreApplication, Slot
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId, AgencyType
from ethics_desk.domain.rows import AgencyRow
from ethics_desk.gui.agencies.agency_form import AgencyDialog
from ethics_desk.gui.agencies.card import AgencyCard
from ethics_desk.gui.agencies.choices import last_name, regions
from ethics_desk.gui.agencies.columns import agency_columns
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import PageEntry
from ethics_desk.gui.record_window import RecordWindow
from ethics_desk.gui.register_page import RegisterPage
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import OpenAgency
from ethics_desk.gui.words import code_choices
from ethics_desk.services.agency_directory import agency_window

ALIVE, DISSOLVED = "yes", "no"

translate = QCoreApplication.translate


class AgenciesPage(RegisterPage):
    """All bodies the office knows, with the card of the one in sight."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """All of them, by name."""
        model: PagedTable[AgencyRow] = PagedTable(
            agency_columns(gateway.words, lambda: today_of(gateway)),
            RecordWindow(gateway, agency_window),
        )
        super().__init__(
            gateway,
            memory,
            model,
            FilterBar(translate("AgenciesPage", "Name, former name, code or BIN"), two_lines=True),
        )
        self.entitle(self.tr("Agencies"))
        self.card = AgencyCard(gateway, self)
        self._offer_filters()
        self.add_deeds(self.tr("&New agency…"), "add-agency")
        self._settle_view()
        self.show_card(self.card)

    @override
    def add(self) -> None:
        dialog = AgencyDialog(self.gateway, None, self)
        dialog.kept.connect(self._show_only)
        dialog.open()

    @override
    def fulfil(self, wish: object) -> None:
        if isinstance(wish, OpenAgency):
            self._show_only(wish.agency_id)

    @override
    def count_words(self, total: int) -> str:
        return Counts().agencies(total)

    def _offer_filters(self) -> None:
        words = self.gateway.words
        self.bar.offer(
            "alive",
            self.tr("All bodies"),
            [Choice(ALIVE, self.tr("Living")), Choice(DISSOLVED, self.tr("Dissolved"))],
        )
        self.bar.offer("type", self.tr("All kinds"), code_choices(words, "agency-type", AgencyType))
        self.bar.offer(
            "region",
            self.tr("All regions"),
            [choice for choice in regions(words) if choice.code],
        )

    def _settle_view(self) -> None:
        self.view.name_it(
            self.tr("Agencies"),
            self.tr("No agency is found so. Widen the choice above, or add it."),
            self.tr("New agency…") if self.gateway.may("add-agency") else "",
        )
        self.view.empty.wished.connect(self.add)
        self.view.remember(self.memory, "agencies")
        self.view.current.connect(self._show_row)
        if self.gateway.may("edit-agency"):
            self.view.chosen.connect(self.card.correct)

    @Slot(str)
    def _show_only(self, key: str) -> None:
        """Find one body by its last name and show it, wherever the list stood."""
        self.find_only(last_name(self.gateway, AgencyId(key)))
        self.stand_on(key)
        self.card.show_agency(AgencyId(key))

    @Slot(object)
    def _show_row(self, row: object) -> None:
        self.card.show_agency(AgencyId(row.id) if isinstance(row, AgencyRow) else None)


AGENCIES = PageEntry(
    name="agencies",
    title=lambda: translate("AgenciesPage", "Agencies"),
    icon="agencies",
    factory=AgenciesPage,
    fulfils=(OpenAgency,),
    area="agencies",
)
