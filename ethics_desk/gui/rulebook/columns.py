"""The columns of the rule book's lists."""

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.rule_edition import EditionState
from ethics_desk.gui.rulebook.wording import kind_words
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.words import say_code
from ethics_desk.rules.kinds import Confidence, Status
from ethics_desk.services.rule_pages import EntryRow, VersionRow, VersionStanding
from ethics_desk.texts import In

translate = QCoreApplication.translate

JUDGING = frozenset({VersionStanding.IN_FORCE, VersionStanding.ENDED, VersionStanding.TO_COME})


def version_columns(words: In) -> tuple[Column[VersionRow], ...]:
    """A version's title and where it stands; the period and the pack can be shown."""
    language = words.language
    return (
        Column(
            name="version",
            title=lambda: translate("RuleBook", "Version"),
            text=lambda row: row.title.shown_in(language),
            tip=lambda row: f"{row.pack.title.shown_in(language)}\n{row.title.shown_in(language)}",
            sort_key=lambda row: row.starts,
            width=22,
        ),
        Column(
            name="standing",
            title=lambda: translate("RuleBook", "Standing"),
            text=lambda row: standing_words(words, row),
            sort_key=lambda row: standing_words(words, row),
            tone=_tone,
            width=18,
        ),
        Column(
            name="period",
            title=lambda: translate("RuleBook", "Period"),
            text=lambda row: period_words(words, row),
            sort_key=lambda row: row.starts,
            width=20,
            shown=False,
        ),
        Column(
            name="pack",
            title=lambda: translate("RuleBook", "Rules"),
            text=lambda row: row.pack.title.shown_in(language),
            sort_key=lambda row: row.pack.title.shown_in(language),
            width=20,
            shown=False,
        ),
    )


def standing_words(words: In, row: VersionRow) -> str:
    """Where a version stands, whether the office signed it, and whether it is assumed."""
    said = [say_code(words, "rule-standing", row.standing)]
    if row.edition is not None and row.edition.state is EditionState.SIGNED:
        said.append(translate("RuleBook", "signed by the office"))
    elif row.standing in JUDGING and row.status is Status.UNVERIFIED:
        said.append(translate("RuleBook", "assumed"))
    return ", ".join(said)


def period_words(words: In, row: VersionRow) -> str:
    """From when to when a version is in force."""
    if row.starts is None:
        return ""
    if row.ends is None:
        return words.say("rule-period.from", starts=row.starts)
    return words.say("rule-period.between", starts=row.starts, ends=row.ends)


def entry_columns(words: In) -> tuple[Column[EntryRow], ...]:
    """What an entry is, its article and how well it is known."""
    language = words.language
    return (
        Column(
            name="kind",
            title=lambda: translate("RuleBook", "Kind"),
            text=lambda row: kind_words(words, row.kind),
            width=14,
        ),
        Column(
            name="title",
            title=lambda: translate("RuleBook", "Title"),
            text=lambda row: row.entry.title.shown_in(language),
            sort_key=lambda row: row.entry.title.shown_in(language),
            width=30,
        ),
        Column(
            name="founded",
            title=lambda: translate("RuleBook", "How well founded"),
            text=lambda row: founded_words(words, row),
            sort_key=lambda row: row.entry.confidence,
            tone=lambda row: Tone.GOOD if _is_seen(row) else Tone.WARNING,
            width=16,
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
    return say_code(words, "confidence", row.entry.confidence)


def _is_seen(row: EntryRow) -> bool:
    return row.entry.confidence is Confidence.SEEN and row.entry.assumption is None


def _tone(row: VersionRow) -> Tone:
    if row.standing is VersionStanding.UNREAD:
        return Tone.ALARM
    if row.standing not in JUDGING:
        return Tone.QUIET
    return Tone.GOOD if row.status is Status.SEEN else Tone.WARNING
