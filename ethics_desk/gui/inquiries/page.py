"""The register of inquiries: what arrived, where it stands, what is due."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QToolButton
from typing_extensions import override

from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.rows import InquiryRow, ListRequest, Window
from ethics_desk.gui.accounts.kept_out_dialog import KeptOutDialog
from ethics_desk.gui.accounts.recusals_dialog import RecusalsDialog
from ethics_desk.gui.counts import Counts
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.icons import icon
from ethics_desk.gui.inquiries.columns import inquiry_columns
from ethics_desk.gui.inquiries.exporting import export_list
from ethics_desk.gui.inquiries.filters import STANDING, Filters, as_stored, offer_filters
from ethics_desk.gui.inquiries.hand_over import HandOverDialog
from ethics_desk.gui.inquiries.hand_overs import HandOversDialog
from ethics_desk.gui.inquiries.printing import print_register
from ethics_desk.gui.inquiries.row_menu import row_menu
from ethics_desk.gui.inquiries.take_in import TakeInDialog
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.letters.batch.leading import chosen_numbers, issue_in_batch
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.paper_journals.dialog import ask_for_journal
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.paged import PagedTable
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import ImportInquiries, OpenInquiry, ShowInquiries, TakeIn, Tell
from ethics_desk.services.inquiries import inquiry_window

translate = QCoreApplication.translate


class InquiriesPage(Page):
    """All inquiries; says which one the user wants to open."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """The register with the columns as the user left them."""
        super().__init__(gateway, memory)
        self._today = today_of(gateway)
        self.entitle(self.tr("Inquiries"))
        self.bar = FilterBar(self.tr("Number, name or words of the subject"), self, two_lines=True)
        self.bar.search.setToolTip(
            self.tr("Every word must begin a word of the number, a name, the subject or a text.")
        )
        offer_filters(self.bar, gateway, self._today)
        self.model: PagedTable[InquiryRow] = PagedTable(
            inquiry_columns(gateway.words, lambda: self._today), self._window, self
        )
        self.view = ListView(self.model, self)
        self._settle_view(memory)
        self._add_deeds()
        self.column.addWidget(self.bar)
        self.column.addWidget(self.view, 1)
        self.bar.changed.connect(self._narrow)
        self.model.modelReset.connect(self._say_count)

    @override
    def refresh(self) -> None:
        self._today = today_of(self.gateway)
        self.model.reload()

    @override
    def fulfil(self, wish: object) -> None:
        if isinstance(wish, TakeIn):
            self.take_in()
        elif isinstance(wish, ShowInquiries):
            self.bar.choose(STANDING, wish.standing)

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        deeds = {
            Deed.NEW: self.take_in,
            Deed.FIND: self.bar.search.setFocus,
            Deed.IMPORT: self.import_register,
            Deed.EXPORT: self.export,
            Deed.PRINT: self.print_list,
        }
        needed = {Deed.NEW: "register-inquiry", Deed.IMPORT: "import-register"}
        return self.allowed(deeds, needed)

    @Slot()
    def take_in(self) -> None:
        """Lead through taking in what arrived; open it when it is registered."""
        dialog = TakeInDialog(self.gateway, self)
        dialog.registered.connect(self._tell_and_open)
        dialog.open()

    @Slot()
    def import_register(self) -> None:
        """Wish for the import of a register kept elsewhere."""
        self.wished.emit(ImportInquiries())

    @Slot()
    def export(self) -> QFileDialog:
        """Write the list as it is shown to a spreadsheet the user names."""
        return export_list(self, self.gateway, self.model.request, self.wished.emit)

    @Slot()
    def print_list(self) -> Job:
        """Set the list as it is shown on ruled and numbered sheets, to be read and printed."""
        return print_register(self.gateway, self.model.request, self.wished.emit)

    @Slot()
    def hand_over(self) -> None:
        """Pass all inquiries of a member to another."""
        HandOverDialog(self.gateway, self).open()

    @Slot()
    def show_hand_overs(self) -> None:
        """Show who passed what to whom, to take it back."""
        HandOversDialog(self.gateway, self).open()

    def menu(self) -> QMenu:
        """What can be done besides taking in."""
        menu = QMenu(self)
        menu.addAction(icon("export"), self.tr("&Export this list…"), self.export)
        menu.addAction(icon("print"), self.tr("&Print this list…"), self.print_list)
        menu.addAction(icon("import"), self.tr("&Import a register…"), self.import_register)
        menu.addAction(
            icon("print"),
            self.tr("Print a &journal…"),
            lambda: ask_for_journal(self.gateway, JournalKind.REGISTRATION, self.wished.emit, self),
        )
        menu.addSeparator()
        batch = menu.addAction(
            icon("letter"),
            self.tr("Issue letters in a &batch…"),
            lambda: issue_in_batch(self.gateway, chosen_numbers(self.view), self, self.wished.emit),
        )
        only_for(self.gateway, batch, "issue-letter")
        over = menu.addAction(self.tr("&Hand over inquiries…"), self.hand_over)
        only_for(self.gateway, over, "hand-over-inquiries")
        menu.addAction(self.tr("Hand-overs and taking &back…"), self.show_hand_overs)
        recusals = self.tr("&Recusals…")
        menu.addAction(recusals, lambda: RecusalsDialog(self.gateway, None, self).open())
        kept_out = self.tr("What you &keep out of…")
        menu.addAction(kept_out, lambda: KeptOutDialog(self.gateway, self).open())
        return menu

    def _settle_view(self, memory: Memory) -> None:
        self.view.name_it(
            self.tr("Inquiries"),
            self.tr("No inquiry here. Take in what arrived, or widen the choice above."),
            self.tr("Take in…") if self.gateway.may("register-inquiry") else "",
        )
        self.view.empty.wished.connect(self.take_in)
        self.view.remember(memory, "inquiries")
        self.view.chosen.connect(self._open)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_row_menu)

    def _add_deeds(self) -> None:
        more = QToolButton(self)
        more.setText(self.tr("More"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self.menu())
        take_in: QPushButton = main_button(self.tr("&Take in…"), self)
        only_for(self.gateway, take_in, "register-inquiry")
        take_in.clicked.connect(self.take_in)
        self.bar.add_deed(more)
        self.bar.add_deed(take_in)

    def _window(self, request: ListRequest, offset: int, limit: int) -> Window[InquiryRow] | None:
        spoken = replace(request, language=self.gateway.words.language)
        return self.gateway.ask(lambda desk: inquiry_window(desk, spoken, offset, limit))

    @Slot(str, object)
    def _narrow(self, words: str, chosen: Filters) -> None:
        self.model.narrow(words, as_stored(chosen, self._today))

    @Slot()
    def _say_count(self) -> None:
        self.bar.say_count(Counts().inquiries(self.model.total))

    @Slot(object)
    def _open(self, row: object) -> None:
        if isinstance(row, InquiryRow):
            self.wished.emit(OpenInquiry(row.id))

    @Slot(str, str)
    def _tell_and_open(self, inquiry_id: str, number: str) -> None:
        self.wished.emit(Tell(self.tr("Registered under number {0}.").format(number)))
        self.wished.emit(OpenInquiry(inquiry_id))

    @Slot(QPoint)
    def _show_row_menu(self, where: QPoint) -> None:
        menu = row_menu(self.view, self.gateway, self._open)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(where))


INQUIRIES = PageEntry(
    name="inquiries",
    title=lambda: translate("InquiriesPage", "Inquiries"),
    icon="inquiries",
    factory=InquiriesPage,
    fulfils=(TakeIn, ShowInquiries),
    area="inquiries",
)
