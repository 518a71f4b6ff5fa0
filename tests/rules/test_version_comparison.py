"""Two versions of a pack held against each other, entry by entry."""

from dataclasses import fields
from pathlib import Path

import pytest
from law_of_two_days import LATER, changed_book, later_version

from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.language import Language
from ethics_desk.rules.comparing.version_comparison import (
    ChangeKind,
    EntryKind,
    compare_versions,
)
from ethics_desk.rules.packs import entries, factors
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.texts import Texts

RESOURCES = Path(__file__).parents[2] / "resources"
LAST_SEEN = "416-V-2025-01-21"
INNER = {
    "conditions": entries.Condition,
    "offers": entries.Offer,
    "repeat": entries.Repeat,
    "money": entries.Money,
    "waits": entries.Wait,
    "bands": factors.Band,
}


def compared(book, before=LAST_SEEN, after=LATER):
    pack = book.default
    return compare_versions(pack.version(before), pack.version(after), pack.wording)


def test_a_version_held_against_itself_differs_in_nothing(rule_book):
    for version in rule_book.default.versions:
        assert compared(rule_book, version.code, version.code) == ()


def test_a_longer_term_is_told_with_both_figures(tmp_path):
    book = changed_book(tmp_path, later_version(longer_terms=True))

    [term] = [one for one in compared(book) if one.kind is EntryKind.TERM]

    figures = {one.field: (one.before.en, one.after.en) for one in term.fields}
    assert (term.code, term.change) == ("csl-45-1", ChangeKind.CHANGED)
    assert figures["discovery_months"] == ("1", "2")
    assert figures["cap_months"] == ("6", "9")


def test_a_dropped_item_is_told_as_removed_with_its_title(tmp_path):
    book = changed_book(tmp_path, later_version(drops=["csl-50-1-7"]))

    [gone] = [one for one in compared(book) if one.kind is EntryKind.ITEM]

    assert (gone.code, gone.change) == ("csl-50-1-7", ChangeKind.REMOVED)
    assert gone.title == book.default.version(LAST_SEEN).items["csl-50-1-7"].title
    assert gone.after is None


def test_a_milder_offer_is_told_by_the_name_of_the_sanction(tmp_path):
    book = changed_book(tmp_path, later_version(milder_group=True))

    [group] = [one for one in compared(book) if one.kind is EntryKind.GROUP]

    offers = {
        (one.about.en, one.before.en, one.after.en)
        for one in group.fields
        if one.field == "offers.sanction"
    }
    dismissal = "dismissal from the civil-service post held"
    assert offers == {
        (dismissal, dismissal, ""),
        ("severe reprimand", "", "severe reprimand"),
    }


def test_what_was_carried_over_as_an_assumption_changed_only_in_its_standing(rule_book):
    changes = compared(rule_book, LAST_SEEN, "290-VIII-2026-07-01")

    cited_anew = [one.code for one in changes if not one.only_standing]
    carried_over = [one for one in changes if one.only_standing]
    assert cited_anew == ["change-duties", "other"]
    assert {one.after.confidence for one in carried_over} == {Confidence.RECALLED}


def test_a_version_that_is_not_there_is_refused_by_name(rule_book):
    with pytest.raises(NotFound) as refused:
        compared(rule_book, "no-such-version")

    assert refused.value.code == "rules.unknown-version"
    assert refused.value.details["version"] == "no-such-version"


@pytest.mark.parametrize("language", list(Language))
def test_every_field_an_entry_can_have_is_called_in_words(language):
    words = Texts(RESOURCES).in_(language)
    kinds = [
        getattr(entries, name)
        for name in ("SanctionType", "Group", "Item", "Term", "PauseReason", "Ground")
    ] + [entries.GateRule, entries.HoldRule, entries.ConsequenceRule, entries.MeasureRule]
    kinds += [entries.Principle, factors.Factor, factors.Comparing]

    names = {one.name for kind in kinds for one in fields(kind)} - {
        "code",
        "valid_from",
        "valid_until",
        "never_read",
        *INNER,
    }
    names |= {f"{outer}.{one.name}" for outer, kind in INNER.items() for one in fields(kind)}

    assert [name for name in sorted(names) if not words.knows(f"entry-field.{name}")] == []
