"""A derivation as branches of a tree; each line tells a screen reader what it is."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem

from ethics_desk.domain.reasoning import Reasoning, ToldChange, ToldFact, ToldRule
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.texts import In

SEEN: Final = Status.SEEN.value


def branches(reasoning: Reasoning, words: In) -> Iterator[QStandardItem]:
    """The upper branches; one with nothing beneath it says so or is left out."""
    conclusion = _line(words.say("derivation.conclusion"), reasoning.conclusion.then)
    for line in _beneath(reasoning.conclusion, words):
        conclusion.appendRow(line)
    if reasoning.departure:
        conclusion.appendRow(_item(reasoning.departure))
    yield conclusion
    for key, rules in (
        ("reasoning.applied", reasoning.rules),
        ("reasoning.passed-over", reasoning.passed_over),
    ):
        if rules:
            yield _rules(words.say(key), rules, words)
    yield _changes(reasoning.changes, words)
    if reasoning.like_cases:
        branch = _item(words.say("like-cases.title"))
        for sentence in reasoning.like_cases:
            branch.appendRow(_item(sentence))
        yield branch


def _rules(title: str, rules: Sequence[ToldRule], words: In) -> QStandardItem:
    branch = _item(f"{title} ({len(rules)})")
    for rule in rules:
        line = _item(_head(rule, words))
        for beneath in _beneath(rule, words):
            line.appendRow(beneath)
        branch.appendRow(line)
    return branch


def _head(rule: ToldRule, words: In) -> str:
    """What follows by which article; that a wording was not seen is said at once."""
    head = f"{rule.number}. {rule.then} – {rule.citation}"
    return (
        head if rule.status == SEEN else f"{head} ({words.say(f'reasoning.status.{rule.status}')})"
    )


def _beneath(rule: ToldRule, words: In) -> Iterator[QStandardItem]:
    """Reasons, article, wording and whether it was seen, what it rests on, facts."""
    for reason in rule.because:
        yield _line(words.say("derivation.because"), reason)
    yield _line(words.say("reasoning.article"), f"{rule.citation} [{rule.rule}]")
    status = words.say(f"reasoning.status.{rule.version_status}")
    yield _line(words.say("reasoning.version"), f"{rule.version} – {status}")
    rows = f" ({', '.join(rule.rows)})" if rule.rows else ""
    confidence = words.say(f"paper.confidence.{rule.confidence}")
    yield _line(words.say("derivation.confidence"), f"{confidence}{rows}")
    if rule.rests_on:
        numbers = ", ".join(str(number) for number in rule.rests_on)
        yield _line(words.say("reasoning.rests-on"), numbers)
    for fact in rule.facts:
        yield _fact(fact, words)


def _fact(fact: ToldFact, words: In) -> QStandardItem:
    line = _line(words.say("reasoning.fact"), f"{fact.label}: {fact.value}")
    if fact.source:
        line.appendRow(_item(fact.source))
    return line


def _changes(changes: Sequence[ToldChange] | None, words: In) -> QStandardItem:
    title = words.say("reasoning.changes")
    if not changes:
        return _line(title, words.say("reasoning.changes-none"))
    branch = _item(f"{title} ({len(changes)})")
    branch.appendRow(_item(words.say("reasoning.changes-why")))
    for change in changes:
        then = words.say("reasoning.then")
        branch.appendRow(_item(f"{change.fact} – {then}: {change.result}"))
    return branch


def _line(caption: str, text: str) -> QStandardItem:
    return _item(f"{caption}: {text}")


def _item(text: str) -> QStandardItem:
    """A line; what a screen reader says of it is the whole of its words."""
    item = QStandardItem(text)
    item.setToolTip(text)
    item.setData(text, Qt.ItemDataRole.AccessibleTextRole)
    return item
