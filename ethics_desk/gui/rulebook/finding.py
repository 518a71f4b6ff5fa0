"""Searching the rule book as one types: the words are folded once, by the worker."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from ethics_desk.gui.gateway import Gateway
from ethics_desk.rules.reading.act_articles import ActArticle
from ethics_desk.services.rulebook.rule_pages import EntryRow, VersionRow, shipped_articles
from ethics_desk.services.rulebook.rule_search import RuleIndex, find_rules, index_rules


class Finder(QObject):
    """Answers with one line per entry: as the version in sight has it, else the newest that has it.

    `found` carries the rows.
    """

    found = Signal(object)

    def __init__(self, gateway: Gateway, parent: QObject) -> None:
        """Nothing is folded yet."""
        super().__init__(parent)
        self._gateway = gateway
        self.everywhere = False
        """Whether the rules of other packs are searched too."""
        self._index: RuleIndex | None = None
        self._articles: dict[str, tuple[ActArticle, ...]] | None = None
        self._waiting: tuple[str, VersionRow | None] | None = None
        self._reading = False
        self._stale = False

    def forget(self) -> None:
        """The rule book changed: fold its words again when they are next asked for."""
        self._index = None
        self._stale = self._reading

    def articles(self, pack: str) -> tuple[ActArticle, ...]:
        """The articles shipped with a pack, read when first asked for."""
        if self._articles is None:
            self._articles = self._gateway.ask(shipped_articles) or {}
        return self._articles.get(pack, ())

    def find(self, text: str, preferred: VersionRow | None) -> None:
        """Look for words; the answer comes when they are folded, at once when they are already."""
        if self._index is None:
            self._waiting = (text, preferred)
            self._read()
            return
        self._waiting = None
        rows = find_rules(self._index, text)
        if preferred is not None and not self.everywhere:
            rows = tuple(row for row in rows if row.row.pack.code == preferred.pack.code)
        self.found.emit(tuple(_once_each(rows, preferred)))

    def _read(self) -> None:
        if self._reading:
            return
        self._reading = True
        job = self._gateway.slow_ask(self.tr("Reading the rule book"), index_rules)
        job.finished.connect(self._take)
        job.ended.connect(self._end)
        job.start()

    def _take(self, index: object) -> None:
        if isinstance(index, RuleIndex) and not self._stale:
            self._index = index

    def _end(self) -> None:
        self._reading = False
        again, self._stale = self._stale, False
        if self._waiting is not None and (self._index is not None or again):
            self.find(*self._waiting)


def _once_each(rows: Iterable[EntryRow], preferred: VersionRow | None) -> Iterable[EntryRow]:
    """One row per entry, in the order found."""
    chosen: dict[tuple[str, str, str], EntryRow] = {}
    for row in rows:
        key = (row.row.pack.code, row.kind, row.entry.code)
        kept = chosen.get(key)
        in_sight = preferred is not None and kept is not None and kept.row.id == preferred.id
        if not in_sight:
            chosen[key] = row
    return chosen.values()
