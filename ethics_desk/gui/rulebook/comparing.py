"""Two versions of a pack held against each other: added, removed, changed, field by field."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ethics_desk.domain.language import Trilingual
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.labels import page_title, quiet
from ethics_desk.gui.rulebook.wording import CODED, field_words, kind_words
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.comparing.version_comparison import (
    ChangeKind,
    EntryChange,
    FieldChange,
    compare_versions,
)
from ethics_desk.services.rulebook.rule_pages import VersionRow
from ethics_desk.texts import In, say_code

SIZE = (1000, 640)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One field of one entry that differs; an entry added or removed is one row."""

    id: str
    entry: EntryChange
    field: FieldChange | None


class CompareDialog(QDialog):
    """Two choices of version, and beneath what differs between them."""

    def __init__(
        self, rows: Sequence[VersionRow], first: VersionRow, words: In, parent: QWidget | None
    ) -> None:
        """Hold a version against the one it is based on or that stood before it."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare versions"))
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._side = _Sides(words, rows)
        self._words = words
        self._rows = {
            row.id: row for row in rows if row.pack.code == first.pack.code and row.version
        }
        choices = [
            Choice(key, row.title.shown_in(words.language)) for key, row in self._rows.items()
        ]
        self.before, self.after = ChoiceField(choices), ChoiceField(choices)
        self.standing_too = TickField(self.tr("Also what changed only in how well it is founded"))
        self.count = quiet("")
        self.sheet = FactSheet(self)
        self.model: TableModel[ChangeRow] = TableModel(_columns(words, self._side), self)
        self.view = ListView(SortedTable(self.model, self), self)
        self.view.name_it(self.tr("Differences"), self.tr("No rule says anything else."))
        self._lay_out()
        self.after.choose(first.id)
        self.before.choose(self._base_of(first))
        self.before.edited.connect(self.compare)
        self.after.edited.connect(self.compare)
        self.standing_too.edited.connect(self.compare)
        self.view.current.connect(self._tell)
        self.compare()

    @Slot()
    def compare(self) -> None:
        """Show what differs between the two versions chosen."""
        before = self._rows.get(self.before.code() or "")
        after = self._rows.get(self.after.code() or "")
        if before is None or after is None or before.version is None or after.version is None:
            self.model.show(())
            return
        wording = after.pack.wording
        changes = compare_versions(before.version, after.version, wording)
        said = [one for one in changes if not one.only_standing]
        shown = changes if self.standing_too.ticked() else said
        self.model.show(tuple(_rows_of(shown)))
        words = self.tr(
            "Added: {added}. Removed: {removed}. Changed: {changed}. Only in how well it is "
            "founded: {standing}."
        )
        counted = {kind.value: sum(one.change is kind for one in said) for kind in ChangeKind}
        self.count.setText(words.format(**counted, standing=len(changes) - len(said)))
        self.view.setCurrentIndex(self.view.model().index(0, 0))

    @Slot(object)
    def _tell(self, row: object) -> None:
        """Say the whole of one difference."""
        facts: list[Fact] = []
        if isinstance(row, ChangeRow):
            facts.append(Fact(self.tr("Entry"), row.entry.title.shown_in(self._words.language)))
            if row.field is not None:
                facts.append(Fact(self.tr("Before"), self._side.say(row, row.field.before)))
                facts.append(Fact(self.tr("After"), self._side.say(row, row.field.after)))
        self.sheet.show_facts(facts)

    def _base_of(self, row: VersionRow) -> str | None:
        """The version another one carries over from, or else the one before it in the list."""
        base = None if row.version is None else row.version.info.carries_over_from
        for key, other in self._rows.items():
            if other.code == base:
                return key
        keys = list(self._rows)
        place = keys.index(row.id) if row.id in keys else 0
        return keys[max(0, place - 1)] if keys else None

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for text, field in (
            (self.tr("&Earlier version"), self.before),
            (self.tr("&Later version"), self.after),
        ):
            label = QLabel(text, self)
            label.setBuddy(field)
            field.introduce(text.replace("&", ""), "")
            row.addWidget(label)
            row.addWidget(field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(WIDE_SPACE)
        column.addWidget(page_title(self.windowTitle()))
        column.addLayout(row)
        column.addWidget(self.standing_too)
        column.addWidget(self.count)
        column.addWidget(self.view, 1)
        column.addWidget(self.sheet)
        column.addWidget(buttons)


def _rows_of(changes: Sequence[EntryChange]) -> Iterator[ChangeRow]:
    for one in changes:
        key = f"{one.kind}/{one.code}"
        if one.change is not ChangeKind.CHANGED:
            yield ChangeRow(id=key, entry=one, field=None)
        for place, field in enumerate(one.fields):
            yield ChangeRow(id=f"{key}/{place}", entry=one, field=field)


def _columns(words: In, side: "_Sides") -> tuple[Column[ChangeRow], ...]:
    return (*_entry_columns(words), *_field_columns(words, side))


def _entry_columns(words: In) -> tuple[Column[ChangeRow], ...]:
    language = words.language
    return (
        Column(
            name="change",
            title=lambda: translate("CompareDialog", "Change"),
            text=lambda row: say_code(words, "change", row.entry.change),
            tone=lambda row: Tone.PLAIN if row.field else Tone.WARNING,
            width=11,
        ),
        Column(
            name="kind",
            title=lambda: translate("CompareDialog", "Kind"),
            text=lambda row: kind_words(words, row.entry.kind),
            width=16,
        ),
        Column(
            name="entry",
            title=lambda: translate("CompareDialog", "Entry"),
            text=lambda row: row.entry.title.shown_in(language),
            sort_key=lambda row: row.entry.title.shown_in(language),
            width=26,
        ),
    )


def _field_columns(words: In, side: "_Sides") -> tuple[Column[ChangeRow], ...]:
    return (
        Column(
            name="field",
            title=lambda: translate("CompareDialog", "Field"),
            text=lambda row: "" if row.field is None else _field(words, row.field),
            width=16,
        ),
        Column(
            name="before",
            title=lambda: translate("CompareDialog", "Before"),
            text=lambda row: "" if row.field is None else side.say(row, row.field.before),
            width=24,
        ),
        Column(
            name="after",
            title=lambda: translate("CompareDialog", "After"),
            text=lambda row: "" if row.field is None else side.say(row, row.field.after),
            width=24,
        ),
    )


class _Sides:
    """What stood in a field, in words: codes as they are called, acts by their titles."""

    def __init__(self, words: In, rows: Sequence[VersionRow]) -> None:
        self._words = words
        self._acts = {code: one.title for row in rows for code, one in row.pack.sources.items()}

    def say(self, row: ChangeRow, text: Trilingual) -> str:
        """One side of a difference."""
        name = "" if row.field is None else row.field.field
        if name == "source":
            text = self._acts.get(text.en, text)
        family = CODED.get((row.entry.kind, name), "confidence" if name == "confidence" else "")
        if family and text.en:
            return say_code(self._words, family, text.en)
        return text.shown_in(self._words.language)


def _field(words: In, field: FieldChange) -> str:
    about = field.about.shown_in(words.language)
    name = field_words(words, field.field)
    return f"{name} ({about})" if about else name
