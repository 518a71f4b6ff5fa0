"""The columns of the rule book's lists."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ethics_desk.gui.rulebook.wording import kind_words
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.services.rulebook.rule_pages import EntryRow
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


def entry_columns(words: In, names_pack: Callable[[], bool]) -> tuple[Column[EntryRow], ...]:
    """What an entry is, its article and how well it is known.

    `names_pack` says whether the entries of several packs are in sight, each to be told from which.
    """
    return (*_shown(words, names_pack), *_to_be_chosen(words))


def _shown(words: In, names_pack: Callable[[], bool]) -> tuple[Column[EntryRow], ...]:
    language = words.language

    def title(row: EntryRow) -> str:
        said = row.entry.title.shown_in(language)
        return f"{row.row.pack.title.shown_in(language)}: {said}" if names_pack() else said

    return (
        Column(
            name="title",
            title=lambda: translate("RuleBook", "Title"),
            text=title,
            sort_key=title,
            width=44,
        ),
        Column(
            name="founded",
            title=lambda: translate("RuleBook", "Founded"),
            text=lambda row: founded_words(words, row),
            sort_key=lambda row: row.entry.confidence,
            tone=lambda row: Tone.GOOD if _is_seen(row) else Tone.WARNING,
            width=11,
        ),
    )


def _to_be_chosen(words: In) -> tuple[Column[EntryRow], ...]:
    language = words.language
    return (
        Column(
            name="kind",
            title=lambda: translate("RuleBook", "Kind"),
            text=lambda row: kind_words(words, row.kind),
            width=16,
            shown=False,
        ),
        Column(
            name="article",
            title=lambda: translate("RuleBook", "Article"),
            text=lambda row: row.entry.citation.shown_in(language),
            sort_key=lambda row: row.entry.citation.shown_in(language),
            width=24,
            shown=False,
        ),
        Column(
            name="version",
            title=lambda: translate("RuleBook", "Version"),
            text=lambda row: row.row.title.shown_in(language),
            width=24,
            shown=False,
        ),
    )


def founded_words(words: In, row: EntryRow) -> str:
    """How well an entry is founded; an assumption comes first."""
    if row.entry.assumption is not None:
        return translate("RuleBook", "assumed")
    return say_code(words, "confidence-brief", row.entry.confidence)


def _is_seen(row: EntryRow) -> bool:
    return row.entry.confidence is Confidence.SEEN and row.entry.assumption is None
