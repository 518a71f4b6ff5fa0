"""Differences in words: columns, causes, and the counted facts of an entry from what to what."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ethics_desk.domain.differences import CellDifference, ChangedFact, Edit, Place, Since
from ethics_desk.domain.figures import Count
from ethics_desk.domain.period import read_period
from ethics_desk.services.reports.counted import Counted
from ethics_desk.services.reports.labels import Labels
from ethics_desk.services.reports.tallying import LIKE_CASES
from ethics_desk.services.reports.trend import short_period
from ethics_desk.texts import In, say_code
from ethics_desk.texts.speech import NO_FACT

FAMILIES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("inquiry", "channel"): "channel",
        ("inquiry", "stage"): "stage",
        ("deadline", "clock"): "clock",
        ("allegation", "item"): "item",
        ("decision", "item"): "item",
        ("decision", "sanction"): "sanction",
        ("decision_event", "kind"): "decision-event",
        ("finding", "outcome"): "finding",
        ("letter", "addressee_kind"): "addressee",
        ("measure", "kind"): "measure",
        ("post", "kind"): "post-kind",
        ("preventive_work", "kind"): "preventive",
    }
)
"""Where the words of a coded fact stand."""


def title_of(report: Counted, code: str, printed: str) -> str:
    """What a figure is called in the language asked for; as printed, if it is counted no more."""
    if code == LIKE_CASES:
        return report.words.say("dispersion.title")
    form = report.form.find(code)
    return printed if form is None else form.title.in_(report.asked.language)


def line_label(report: Counted, one: CellDifference) -> str:
    """What the line is called in the language asked for; the items of like cases as printed."""
    form = report.form.find(one.cell.figure)
    if form is None or one.cell.figure == LIKE_CASES:
        return one.label
    return report.labels.word(form.family, one.cell.line)


def column_title(report: Counted, one: CellDifference) -> str:
    """Which period a count is of."""
    if one.cell.place in set(Place):
        return report.words.say(f"report.{one.cell.place}")
    return short_period(report.words, read_period(one.cell.place))


def counted(words: In, count: Count) -> str:
    """A count, or a dash where nothing could be counted."""
    return NO_FACT if count is None else words.number(count)


def what_was_done(words: In, edit: Edit) -> str:
    """To which inquiry an entry did what: «№ 2026/0007. Late entry: Registered»."""
    cause = words.say(f"difference.cause.{edit.cause}")
    if edit.told is None:
        return cause
    done = say_code(words, "journal", edit.told.verb)
    number = f"№ {edit.number}. " if edit.number else ""
    return f"{number}{cause}: {done}"


def told_facts(labels: Labels, edit: Edit, hushed: frozenset[str]) -> tuple[str, ...]:
    """Each fact of an entry as it was and as it became, but for the fields hushed up.

    An entry without such facts tells at least which fields it changed, or why it was made.
    """
    told = tuple(_told(labels, fact) for fact in edit.facts if fact.field not in hushed)
    if told or edit.told is None:
        return told
    fields = (field for field, _, _ in edit.told.changes if field not in hushed)
    named = tuple(say_code(labels.words, "field", field) for field in fields)
    return named or tuple(filter(None, (edit.told.reason,)))


def why(words: In, one: CellDifference, named: tuple[int, ...]) -> str:
    """By which of the named entries a count differs, by their numbers; or why without any."""
    if one.edits:
        return ", ".join(str(named.index(place) + 1) for place in one.edits)
    return "" if one.since is Since.ENTRIES else words.say(f"difference.since.{one.since}")


def _told(labels: Labels, fact: ChangedFact) -> str:
    name = say_code(labels.words, "field", fact.field)
    before, after = (_value(labels, fact, value) for value in (fact.before, fact.after))
    if not fact.before:
        return f"{name}: {after}"
    return f"{name}: {labels.words.say('change.was-now', before=before, after=after)}"


def _value(labels: Labels, fact: ChangedFact, value: str) -> str:
    if not value:
        return NO_FACT
    family = FAMILIES.get((fact.table, fact.field))
    if family is not None:
        return labels.word(family, value)
    try:
        return labels.words.day(date.fromisoformat(value))
    except ValueError:
        return value
