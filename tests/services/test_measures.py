"""Measures of the head, each with the article of its kind and day."""

from datetime import date, timedelta

import pytest
from builders import at_stage, given_inquiry, given_official, last_entry, verbs
from sample_office import PACK, TODAY, on

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryStage, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.services.measures import (
    RecordMeasure,
    RemoveMeasure,
    list_measures,
    measure_words,
    record_measure,
    remove_measure,
)


@pytest.fixture
def party(desk):
    return given_official(desk, given_inquiry(desk))


def measure(party, kind="assign-to-another", **over):
    facts = {"party_id": party.id, "kind": kind, "taken_on": TODAY, "taken_by": "Minister"}
    return RecordMeasure(**(facts | over))


@pytest.mark.parametrize(
    ("kind", "seen", "unseen"),
    [
        ("assign-to-another", "csl-51-3-1", "csl-51-3-1"),
        ("suspend-and-assign", "acl-15-3-1", "acl-15-3-1"),
        ("change-duties", "csl-51-3-2", "acl-15-3-2"),
        ("other", "csl-51-3-3", "acl-15-3-3"),
    ],
)
def test_the_article_follows_from_the_kind_and_the_law_of_the_day(desk, party, kind, seen, unseen):
    july = on(desk, date(2026, 7, 6))

    record_measure(desk, measure(party, kind))
    record_measure(july, measure(party, kind, taken_on=date(2026, 7, 6)))

    taken = list_measures(desk, party.inquiry_id)
    assert [one.citation for one in taken] == [seen, unseen]
    assert verbs(desk, party.inquiry_id) == ["measure.recorded"] * 2
    cited = [measure_words(desk, PACK, one)[1].en for one in taken]
    assert ("not seen" in cited[1]) == (seen == unseen and seen.startswith("csl"))
    assert "not seen" not in cited[0]


def test_a_measure_the_law_of_the_day_does_not_know_is_refused_by_name(desk, party):
    with pytest.raises(DeskError) as refusal:
        record_measure(desk, measure(party, "exile"))

    assert refusal.value.code == "measure.unknown"
    assert refusal.value.details["field"] == "kind"
    for language in Language:
        assert "exile" in desk.texts.in_(language).error(refusal.value)


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"taken_by": ""}, "text.missing", "taken_by"),
        ({"note": "a\x00"}, "text.hostile", "note"),
        ({"taken_on": TODAY + timedelta(days=1)}, "day.in-future", "taken_on"),
    ],
)
def test_what_a_measure_lacks_is_named(desk, party, over, code, field):
    with pytest.raises(DeskError) as refusal:
        record_measure(desk, measure(party, **over))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)
    assert list_measures(desk, party.inquiry_id) == ()


def test_measures_concern_officials_of_inquiries_that_are_not_over(desk, party):
    witness = given_official(desk, given_inquiry(desk), role=PartyRole.WITNESS)
    with pytest.raises(DeskError, match=r"party\.not-official"):
        record_measure(desk, measure(witness))

    at_stage(desk, party.inquiry_id, InquiryStage.CLOSED)
    with pytest.raises(DeskError, match=r"inquiry\.stage-refuses"):
        record_measure(desk, measure(party))


def test_a_measure_recorded_by_mistake_is_taken_out_with_a_reason(desk, party):
    key = record_measure(desk, measure(party)).value

    with pytest.raises(DeskError, match=r"reason\.missing"):
        remove_measure(desk, RemoveMeasure(measure_id=key, reason=" "))
    remove_measure(desk, RemoveMeasure(measure_id=key, reason="another official's"))

    told = last_entry(desk, party.inquiry_id)
    assert list_measures(desk, party.inquiry_id) == ()
    assert ("taken_by", "Minister", "") in told.changes
    assert told.reason == "another official's"
