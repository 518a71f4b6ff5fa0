"""How long ended inquiries are kept, what holds them back, and their erasure by two members."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabWidget
from typing_extensions import override

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.retention.kept_tab import KeptTab
from ethics_desk.gui.retention.lists_tab import ListsTab
from ethics_desk.gui.retention.terms_tab import TermsTab

translate = QCoreApplication.translate


class RetentionPage(Page):
    """Three tabs: ended inquiries, lists of erasure, terms."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """At the ended inquiries."""
        super().__init__(gateway, memory)
        self.entitle(self.tr("Terms of keeping"))
        self.kept = KeptTab(gateway, memory)
        self.lists = ListsTab(gateway)
        self.terms = TermsTab(gateway)
        self.tabs = QTabWidget()
        for tab, title in (
            (self.kept, self.tr("&Ended inquiries")),
            (self.lists, self.tr("Lists of e&rasure")),
            (self.terms, self.tr("&Terms")),
        ):
            self.tabs.addTab(tab, title)
            tab.wished.connect(self.wished)
        self.column.addWidget(self.tabs, 1)

    @override
    def refresh(self) -> None:
        self.kept.refresh()
        self.lists.refresh()
        self.terms.refresh()

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {Deed.FIND: self.begin_to_find, Deed.PRINT: self.kept.print_list}

    def begin_to_find(self) -> None:
        """Bring the keyboard to the words that narrow the list."""
        self.tabs.setCurrentWidget(self.kept)
        self.kept.bar.search.setFocus()


RETENTION = PageEntry(
    name="retention",
    title=lambda: translate("RetentionPage", "Keeping"),
    icon="retention",
    factory=RetentionPage,
    area="inquiries",
)
