"""What the editor's buttons make of the draft; each deed is one step that can be undone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.rulebook.editor.adding import (
    AddEntryDialog,
    ConfirmDialog,
    EntryTextDialog,
    starting_table,
)
from ethics_desk.gui.rulebook.editor.example_dialog import (
    ExampleDialog,
    has_a_form,
    new_example,
)
from ethics_desk.gui.rulebook.editor.state import DraftState
from ethics_desk.gui.rulebook.editor.values import Surroundings
from ethics_desk.gui.today import today_of
from ethics_desk.rules.drafts.draft_view import DraftEntry, DraftMark, fitted
from ethics_desk.rules.drafts.entry_fields import SOURCE, VERSION
from ethics_desk.rules.drafts.raw_entries import CLOCK, Raw
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.reading.layers import EXAMPLE
from ethics_desk.rules.reading.toml_writing import write_entry


class DraftDeeds(QObject):
    """Changes the draft of one state; dialogs stand over `over`.

    `made` carries the kind and code of an entry that is there now, to be brought into sight.
    """

    made = Signal(str, str)

    def __init__(self, gateway: Gateway, state: DraftState, over: QWidget) -> None:
        """The deeds of one editor."""
        super().__init__(over)
        self._gateway = gateway
        self._state = state
        self._over = over

    def around(self) -> Surroundings:
        """What fields may choose from, as the draft stands."""
        language = self._gateway.words.language
        entries: dict[str, list[Choice]] = {}
        for one in self._state.entries():
            if one.mark is not DraftMark.DROPPED:
                entries.setdefault(one.kind, []).append(Choice(one.code, _title(one, language)))
        entries[VERSION] = [
            Choice(one.code, one.info.title.shown_in(language)) for one in self._state.pack.versions
        ]
        return Surroundings(
            words=self._gateway.words, entries=entries, today=lambda: today_of(self._gateway)
        )

    def keep(self, entry: DraftEntry, table: Raw) -> None:
        """Take over what a form says about an entry."""
        if table == entry.table:
            return
        draft = self._state.draft
        if entry.kind == VERSION:
            changed = draft.with_version(table)
        else:
            changed = draft.keeping(entry.kind, fitted(self._state.pack, entry.kind, table))
        self._state.change(self.tr("Edit “{code}”").format(code=entry.code), changed)

    def add(self, kind: str | None) -> None:
        """Ask for a new entry."""

        def keep(wanted: str, code: str) -> bool:
            taken = {(one.kind, one.code) for one in self._state.entries()}
            if (wanted, code) in taken:
                return False
            self._add(wanted, starting_table(wanted, code, self._act()))
            return True

        AddEntryDialog(self._gateway.words, kind, keep, self._over).open()

    def copy(self, entry: DraftEntry) -> None:
        """Ask for the code of a copy of an entry; a copied example is opened in its form."""
        if entry.kind == EXAMPLE:
            self._copy_example(entry.table)
            return

        def keep(wanted: str, code: str) -> bool:
            taken = {(one.kind, one.code) for one in self._state.entries()}
            if (wanted, code) in taken:
                return False
            others = {key: value for key, value in entry.table.items() if key != "replaces"}
            self._add(wanted, {**others, "code": code})
            return True

        AddEntryDialog(self._gateway.words, entry.kind, keep, self._over).open()

    def leave_out(self, entry: DraftEntry) -> None:
        """Not carry an entry over, or take an own one out."""
        draft = self._state.draft
        if entry.kind == EXAMPLE:
            rest = tuple(one for one in draft.examples if one.get("name") != entry.code)
            changed = draft.with_examples(rest)
        else:
            changed = draft.without(entry.kind, entry.code)
            if entry.mark is not DraftMark.ADDED:
                changed = changed.dropping(entry.code)
        self._state.change(self.tr("Leave out “{code}”").format(code=entry.code), changed)

    def restore(self, entry: DraftEntry) -> None:
        """Let the base's entry hold again."""
        changed = self._state.draft.without(entry.kind, entry.code).restoring(entry.code)
        self._state.change(self.tr("As in the base “{code}”").format(code=entry.code), changed)

    def confirm(self, entry: DraftEntry) -> None:
        """Ask for the article, then let the entry count as seen."""
        act = self._act()
        acts = sorted(
            self.around().choices(SOURCE, optional=False), key=lambda one: one.code != act
        )

        def keep(source: str, citation: Raw) -> None:
            others = {key: value for key, value in entry.table.items() if key != "assumption"}
            seen = Confidence.SEEN.value
            self.keep(entry, {**others, "source": source, "citation": citation, "confidence": seen})

        ConfirmDialog(self._gateway.words, acts, entry.table, keep, self._over).open()

    def as_text(self, entry: DraftEntry) -> None:
        """Open one entry as text."""

        def keep(kind: str, table: Raw) -> None:
            if kind == EXAMPLE:
                self._keep_example(table, entry.code)
            elif kind == entry.kind and table.get("code") == entry.code:
                self.keep(entry, table)
            else:
                self._add(kind, table)

        text = write_entry(entry.kind, entry.table)
        EntryTextDialog(self._gateway.words, text, keep, self._over).open()

    def whole_text(self) -> None:
        """Show the whole draft as text."""
        EntryTextDialog(self._gateway.words, self._state.draft.text(), None, self._over).open()

    def add_example(self) -> None:
        """Ask for an example."""
        self._ask_for_example(new_example(self._state.edition.pack), None)

    def edit_example(self, entry: DraftEntry) -> None:
        """Open an example of the draft in its form, or as text where it asks something else."""
        if has_a_form(entry.table):
            self._ask_for_example(entry.table, entry.code)
        else:
            self.as_text(entry)

    def _copy_example(self, table: Raw) -> None:
        if has_a_form(table):
            self._ask_for_example(table, None)
            return

        def keep(kind: str, changed: Raw) -> None:
            if kind == EXAMPLE:
                self._keep_example(changed, None)

        text = write_entry(EXAMPLE, table)
        EntryTextDialog(self._gateway.words, text, keep, self._over).open()

    def _ask_for_example(self, table: Raw, former: str | None) -> None:
        """Ask for an example, `former` being the name of the one it takes the place of."""

        def keep(changed: Raw) -> bool:
            names = {one.get("name") for one in self._state.draft.examples} - {former}
            if changed["name"] in names:
                return False
            self._keep_example(changed, former)
            return True

        ExampleDialog(table, self.around(), keep, self._over).open()

    def _keep_example(self, table: Raw, former: str | None) -> None:
        draft, name = self._state.draft, str(table.get("name", ""))
        if former is None:
            words, examples = self.tr("Add an example"), (*draft.examples, table)
        else:
            words = self.tr("Edit an example")
            examples = tuple(table if one.get("name") == former else one for one in draft.examples)
        self._state.change(words, draft.with_examples(examples))
        self.made.emit(EXAMPLE, name)

    def _add(self, kind: str, table: Raw) -> None:
        changed = self._state.draft.keeping(kind, fitted(self._state.pack, kind, table))
        self._state.change(self.tr("Add “{code}”").format(code=table.get("code")), changed)
        self.made.emit(kind, str(table.get("code", "")))

    def _act(self) -> str:
        return str(self._state.draft.version.get("source", ""))


def may_be_left_out(entry: DraftEntry) -> bool:
    """Whether an entry can be left out: a clock and an act of the pack cannot."""
    if entry.mark is DraftMark.DROPPED or entry.kind == VERSION:
        return False
    if entry.kind == EXAMPLE:
        return entry.mark is DraftMark.ADDED
    return entry.mark is DraftMark.ADDED or entry.kind not in (CLOCK, SOURCE)


def _title(entry: DraftEntry, language: str) -> str:
    title = entry.table.get("title")
    said = title.get(language) if isinstance(title, dict) else None
    return str(said or entry.code)
