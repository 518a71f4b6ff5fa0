"""The stops of the tour in the rule book: one line per dialog."""

from typing import Final

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.rule_edition import RuleEdition
from ethics_desk.gui.rulebook.comparing import CompareDialog
from ethics_desk.gui.rulebook.editor.adding import AddEntryDialog, ConfirmDialog, EntryTextDialog
from ethics_desk.gui.rulebook.editor.draft_deeds import DraftDeeds
from ethics_desk.gui.rulebook.editor.example_dialog import ExampleDialog, new_example
from ethics_desk.gui.rulebook.editor.state import DraftState
from ethics_desk.gui.rulebook.editor.tables_field import InnerTableDialog
from ethics_desk.gui.rulebook.editor.values import Surroundings
from ethics_desk.gui.rulebook.editor.window import EditorWindow
from ethics_desk.gui.rulebook.exchange import ImportEditionDialog
from ethics_desk.gui.rulebook.new_version import NewVersionDialog
from ethics_desk.gui.rulebook.signing import SignDialog
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tour_sight import Sight, Stop
from ethics_desk.rules.drafts.draft_view import DraftEntry
from ethics_desk.rules.drafts.entry_fields import OWN_FIELDS, SOURCE
from ethics_desk.rules.reading.toml_writing import write_entry
from ethics_desk.services.rulebook.rule_drafts import (
    StartRuleEdition,
    list_rule_editions,
    rule_edition,
    start_rule_edition,
)
from ethics_desk.services.rulebook.rule_pages import VersionRow, list_versions

SPECIMEN: Final = Trilingual(
    kk="Соңғы заң, кеңсе оқыған редакция",
    ru="Последний закон, прочитанный офисом",
    en="The last law as the office read it",
)
"""What the draft is called that the tour looks at."""


def _newest(at: Sight) -> VersionRow:
    """The newest version of the first pack."""
    rows = at.asked(list_versions)
    return [row for row in rows if row.pack.default and row.edition is None][-1]


def _draft(at: Sight) -> RuleEdition:
    """A draft, begun when there is none."""
    editions = at.asked(list_rule_editions)
    if editions:
        return editions[0]
    base = _newest(at)
    if base.version is None:
        raise LookupError("the newest version cannot be read")
    command = StartRuleEdition(
        pack=base.pack.code,
        based_on=base.code,
        code="specimen",
        title=SPECIMEN,
        starts=base.version.info.valid_from,
        citation=base.version.info.citation,
        act=base.version.info.source,
        replaces=base.code,
    )
    key = at.gateway.perform(start_rule_edition, command)
    if key is None:
        raise LookupError("no draft could be begun")
    return at.asked(lambda desk: rule_edition(desk, key))


def _group(at: Sight) -> tuple[DraftEntry, Surroundings]:
    """An entry with tables within, and what its fields choose from."""
    state = DraftState(at.gateway, _draft(at), at.over)
    around = DraftDeeds(at.gateway, state, at.over).around()
    return next(one for one in state.entries() if one.kind == "group"), around


def _editor(at: Sight) -> EditorWindow:
    window = EditorWindow(at.gateway, _draft(at), at.over)
    entry, _ = _group(at)
    window.tree.stand_on(entry.kind, entry.code)
    return window


def _compare(at: Sight) -> CompareDialog:
    dialog = CompareDialog(at.asked(list_versions), _newest(at), at.gateway.words, at.over)
    dialog.standing_too.tick(on=True)
    return dialog


def _confirm(at: Sight) -> ConfirmDialog:
    entry, around = _group(at)
    acts = around.choices(SOURCE, optional=False)
    return ConfirmDialog(at.gateway.words, acts, entry.table, lambda *_: None, at.over)


def _text(at: Sight) -> EntryTextDialog:
    entry, _ = _group(at)
    text = write_entry(entry.kind, entry.table)
    return EntryTextDialog(at.gateway.words, text, lambda *_: None, at.over)


def _inner(at: Sight) -> InnerTableDialog:
    entry, around = _group(at)
    shape = next(one for one in OWN_FIELDS["group"] if one.key == "offer")
    offers = entry.table["offer"]
    table = offers[0] if isinstance(offers, list) else {}
    return InnerTableDialog(shape, table, around, lambda _: None, at.over)


def _example(at: Sight) -> ExampleDialog:
    _, around = _group(at)
    dialog = ExampleDialog(new_example(_draft(at).pack), around, lambda _: True, at.over)
    dialog.decision.set_day(today_of(at.gateway))
    dialog.settle()
    return dialog


RULE_STOPS: tuple[Stop, ...] = (
    Stop(
        "rules-new",
        NewVersionDialog,
        lambda at: NewVersionDialog(at.gateway, _newest(at), at.over),
    ),
    Stop("rules-editor", EditorWindow, _editor),
    Stop("rules-compare", CompareDialog, _compare),
    Stop("rules-sign", SignDialog, lambda at: SignDialog(at.gateway, _draft(at), at.over)),
    Stop("rules-import", ImportEditionDialog, lambda at: ImportEditionDialog(at.gateway, at.over)),
    Stop(
        "rules-entry-new",
        AddEntryDialog,
        lambda at: AddEntryDialog(at.gateway.words, "item", lambda *_: True, at.over),
    ),
    Stop("rules-confirm", ConfirmDialog, _confirm),
    Stop("rules-text", EntryTextDialog, _text),
    Stop("rules-inner", InnerTableDialog, _inner),
    Stop("rules-example", ExampleDialog, _example),
)
