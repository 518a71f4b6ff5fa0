"""Which rules judge: packs, their versions in time, and how well each is founded."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from ethics_desk.domain.office import Office
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.services.desk import Desk
from ethics_desk.texts import In, say_code

OFFICE_RULES = "rules"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionLine:
    """One version of one pack."""

    id: str
    pack: Pack
    version: PackVersion


class RulesSection(Section):
    """Lists the versions; the current one says what it rests on."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty list."""
        super().__init__(
            gateway,
            translate(
                "RulesSection",
                "Each inquiry is judged by the law in force on its days. Choose a version to see "
                "what it rests on.",
            ),
        )
        self._model: TableModel[VersionLine] = TableModel(_columns(gateway.words), self)
        self.view = ListView(SortedTable(self._model, self), self)
        self.view.name_it(self.tr("Versions of the rules"), self.tr("There are no rules."))
        self.view.current.connect(self._tell)
        self.sheet = FactSheet()
        self.folder = quiet("")
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.sheet)
        self.column.addWidget(self.folder)

    @override
    def show_office(self, office: Office) -> None:
        lines = self.gateway.ask(lambda desk: _lines(desk, office.pack)) or []
        self._model.show(lines)
        self.view.setCurrentIndex(self.view.model().index(max(0, len(lines) - 1), 0))
        place = self.gateway.ask(_folder_of_rules)
        words = self.tr(
            "Where the law was not seen by the authors of the program, the figures are assumptions "
            "and every paper says so. What your lawyers confirm replaces them: they write it on "
            "the page “Rule book”, or a pack file with “replaces” in the folder {folder}, checked "
            "by “ethics-desk rules check”, counts from the next start."
        )
        self.folder.setText(words.format(folder=place or OFFICE_RULES))

    def _tell(self, line: object) -> None:
        if not isinstance(line, VersionLine):
            return
        info, language = line.version.info, self.gateway.words.language
        source = line.pack.sources.get(info.source)
        facts = [
            Fact(self.tr("Version"), info.title.shown_in(language)),
            Fact(self.tr("Source"), source.title.shown_in(language) if source else info.source),
            Fact(self.tr("What was seen"), source.seen.shown_in(language) if source else ""),
        ]
        if info.assumption is not None:
            words = info.assumption.shown_in(language)
            facts.append(Fact(self.tr("Assumption"), words, Tone.WARNING))
        if info.note is not None:
            facts.append(Fact(self.tr("Note"), info.note.shown_in(language)))
        self.sheet.show_facts(facts)


def _lines(desk: Desk, code: str) -> list[VersionLine]:
    """The versions of the pack that judges the office's inquiries; the rule book shows them all."""
    pack = desk.rules.pack(code)
    return [
        VersionLine(id=f"{pack.code}/{version.code}", pack=pack, version=version)
        for version in pack.versions
    ]


def _folder_of_rules(desk: Desk) -> Path:
    return desk.store.path.parent / OFFICE_RULES


def _period(words: In, line: VersionLine) -> str:
    info = line.version.info
    if info.valid_until is None:
        return words.say("rule-period.from", starts=info.valid_from)
    return words.say("rule-period.between", starts=info.valid_from, ends=info.valid_until)


def _status(words: In, line: VersionLine) -> str:
    return say_code(words, "rule-status", line.version.info.status)


def _columns(words: In) -> tuple[Column[VersionLine], ...]:
    language = words.language
    return (
        Column(
            name="pack",
            title=lambda: translate("RulesSection", "Rules"),
            text=lambda line: line.pack.title.shown_in(language),
            sort_key=lambda line: line.pack.title.shown_in(language),
            width=24,
        ),
        Column(
            name="version",
            title=lambda: translate("RulesSection", "Version"),
            text=lambda line: line.version.info.title.shown_in(language),
            sort_key=lambda line: line.version.info.valid_from,
            width=30,
        ),
        Column(
            name="period",
            title=lambda: translate("RulesSection", "In force"),
            text=lambda line: _period(words, line),
            sort_key=lambda line: line.version.info.valid_from,
            width=20,
        ),
        Column(
            name="status",
            title=lambda: translate("RulesSection", "How it is founded"),
            text=lambda line: _status(words, line),
            sort_key=lambda line: _status(words, line),
            tone=lambda line: (
                Tone.GOOD if line.version.info.status is Status.SEEN else Tone.WARNING
            ),
            width=26,
        ),
    )
