"""The rule book: versions at the left, entries in the middle, one entry whole at the right."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.page import Deed, Page, PageEntry
from ethics_desk.gui.rulebook.deeds import VersionDeeds
from ethics_desk.gui.rulebook.entry_list import EntryList
from ethics_desk.gui.rulebook.entry_panel import EntryPanel
from ethics_desk.gui.rulebook.finding import Finder
from ethics_desk.gui.rulebook.version_list import VersionList
from ethics_desk.gui.search_field import SearchField
from ethics_desk.gui.theme import SPACE, scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.gui.wording import short_date
from ethics_desk.services.desk import Desk
from ethics_desk.services.rulebook.rule_pages import (
    EntryRow,
    VersionRow,
    VersionStanding,
    entry_card,
    list_entries,
    list_versions,
    version_on,
)
from ethics_desk.services.rulebook.rule_paper import PrintRules, rules_on_paper

VERSIONS_WIDTH, ENTRIES_WIDTH, CARD_WIDTH = 215, 455, 350

translate = QCoreApplication.translate


class RuleBookPage(Page):
    """Shows what the law says as the program has it, and lets the office write its own version."""

    def __init__(self, gateway: Gateway, memory: Memory) -> None:
        """The versions; the one in force is in sight."""
        super().__init__(gateway, memory)
        words = gateway.words
        self.entitle(self.tr("Rule book"))
        self.banner = Banner(self)
        self.search = SearchField(self.tr("Words of an entry or of an article"), self)
        self.day = DayField(lambda: today_of(gateway), self)
        self.count = QLabel(self)
        self.no_version = QLabel(self)
        self.versions = VersionList(words, self)
        self.everywhere = QCheckBox(self.tr("in all rules"), self)
        self.entry_list = EntryList(words, self)
        self.entries, self.entry_view = self.entry_list.model, self.entry_list.view
        self.panel = EntryPanel(words, self)
        self.finder = Finder(gateway, self)
        self.version_deeds = VersionDeeds(gateway, self)
        self._lay_out()
        self._connect()

    @override
    def refresh(self) -> None:
        """Read the versions again; not at every key typed into the editor that covers them."""
        if self.version_deeds.editing:
            return
        rows = self.gateway.ask(list_versions) or ()
        first = not self.versions.rows()
        self.versions.show_rows(rows)
        self.everywhere.setVisible(len({row.pack.code for row in rows}) > 1)
        self.finder.forget()
        self._warn(self.gateway.ask(_unread) or ())
        if first:
            self._stand_on_today(rows)
        else:
            self._show_entries()

    @override
    def deeds(self) -> Mapping[Deed, Callable[[], object]]:
        return {
            Deed.FIND: self.search.setFocus,
            Deed.PRINT: self.print_version,
            Deed.NEW: self.version_deeds.begin,
            Deed.IMPORT: self.version_deeds.take_in,
        }

    @Slot()
    def print_version(self) -> None:
        """Show the version in sight as a paper."""
        row = self.versions.row_in_sight()
        if row is None or row.version is None:
            return
        language = self.gateway.words.language
        asked = PrintRules(language=language, row=row)
        title = row.title.shown_in(language)

        def show(pdf: object) -> None:
            if isinstance(pdf, bytes):
                self.wished.emit(ShowPaper(title=title, pdf=pdf, file_name=f"{row.code}.pdf"))

        job = self.gateway.slow_ask(
            self.tr("Putting the rules on paper"),
            lambda desk, progress: _printed(desk, asked, progress),
        )
        job.finished.connect(show)
        job.start()

    def _warn(self, unread: tuple[BadInput, ...]) -> None:
        """Say which signed versions of the office this program cannot read."""
        lines = [self.gateway.words.error(fault) for fault in unread]
        head = self.tr("A version the office signed cannot be read and does not judge:")
        self.banner.say(f"{head} {' '.join(lines)}" if lines else "")

    def _stand_on_today(self, rows: tuple[VersionRow, ...]) -> None:
        in_force = [row for row in rows if row.standing is VersionStanding.IN_FORCE]
        for row in in_force[:1] or rows[:1]:
            self.versions.stand_on(row.id)

    @Slot()
    def _show_entries(self) -> None:
        row = self.versions.row_in_sight()
        self.version_deeds.offer(row)
        if self.search.text().strip():
            self.finder.everywhere = self.everywhere.isChecked()
            self.finder.find(self.search.text(), row)
            return
        self._show_rows(() if row is None else list_entries(row))
        if row is None:
            self.panel.clear()
        else:
            self.panel.show_version(row)

    @Slot(object)
    def _show_rows(self, rows: tuple[EntryRow, ...]) -> None:
        self.entry_list.show_rows(rows)
        self.count.setText(str(len(rows)))

    @Slot(object)
    def _show_entry(self, row: object) -> None:
        if isinstance(row, EntryRow):
            articles = self.finder.articles(row.row.pack.code)
            self.panel.show_entry(row, entry_card(row, articles))

    @Slot()
    def _go_to_day(self) -> None:
        day, row = self.day.day(), self.versions.row_in_sight()
        self.no_version.hide()
        if day is None or row is None:
            return
        pack = row.pack.code
        key = self.gateway.ask(lambda desk: version_on(desk, pack, day))
        if key is not None:
            self.versions.stand_on(key)
            return
        words = self.tr("No version of these rules was in force on {day}.")
        self.no_version.setText(words.format(day=short_date(day)))
        self.no_version.show()

    def _connect(self) -> None:
        self.versions.stood.connect(self._show_entries)
        self.entry_list.current.connect(self._show_entry)
        self.everywhere.toggled.connect(self._show_entries)
        self.search.searched.connect(self._show_entries)
        self.day.edited.connect(self._go_to_day)
        self.finder.found.connect(self._show_rows)
        if self.gateway.may("keep-rule-draft"):
            self.versions.chosen.connect(self.version_deeds.open_draft)
        self.version_deeds.wished.connect(self.wished)
        self.version_deeds.left.connect(self.refresh)
        self.version_deeds.made.connect(self.versions.stand_on)

    def _lay_out(self) -> None:
        self.entry_view.name_it(self.tr("Entries"), self.tr("Nothing here. Try other words."))
        self.entry_view.remember(self.memory, "rule-entries")
        self.count.setObjectName("quiet")
        self.no_version.setObjectName("problem")
        self.no_version.hide()
        self.entry_list.add_switch(self.everywhere)
        as_of = QLabel(self.tr("As it stood &on"), self)
        as_of.setBuddy(self.day)
        self.day.introduce(self.tr("As it stood on"), "")
        bar = QHBoxLayout()
        bar.setSpacing(SPACE)
        for widget in (self.search, self.count, as_of, self.day):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.version_deeds.new_button)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.setChildrenCollapsible(False)
        sides.addWidget(self._left())
        sides.addWidget(self.entry_list)
        sides.addWidget(self.panel)
        sides.setSizes([scaled(one, self) for one in (VERSIONS_WIDTH, ENTRIES_WIDTH, CARD_WIDTH)])
        sides.setStretchFactor(1, 1)
        self.column.addWidget(self.banner)
        self.column.addLayout(bar)
        self.column.addWidget(self.no_version)
        self.column.addWidget(sides, 1)

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(SPACE)
        column.addWidget(self.versions, 1)
        column.addWidget(self.version_deeds)
        return left


def _unread(desk: Desk) -> tuple[BadInput, ...]:
    return desk.rules.unread


def _printed(desk: Desk, asked: PrintRules, progress: Callable[[int, int], None]) -> bytes:
    progress(0, 1)
    return rules_on_paper(desk, asked)


RULE_BOOK = PageEntry(
    name="rulebook",
    title=lambda: translate("RuleBookPage", "Rule book"),
    icon="rules",
    factory=RuleBookPage,
    area="law",
)
