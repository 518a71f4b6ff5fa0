"""What was kept with a decision is printed as it was, whatever became of the rules since."""

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    given_allegation,
    given_circumstances,
    given_finding,
    given_inquiry,
    given_official,
)
from sample_office import on
from test_rule_editions import AUGUST, edited, signed, started

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.services.derivation.derivations import derivation_page, derivation_pdf
from ethics_desk.services.law.re_examination import re_examination
from ethics_desk.services.law.re_examined_list import re_examined_list
from ethics_desk.services.sanctions import ProposeSanction, propose_sanction

EN = Language.EN


@pytest.fixture
def desk(desk):
    return on(desk, AUGUST)


@pytest.fixture
def allegation(desk):
    """A proposal under a version of the law nobody had read."""
    inquiry = given_inquiry(
        desk,
        stage=InquiryStage.PROPOSAL,
        received_on=date(2026, 8, 3),
        discovered_on=date(2026, 8, 3),
    )
    party = given_official(desk, inquiry)
    given_circumstances(desk, party)
    found = given_allegation(
        desk,
        party,
        item="csl-44-1",
        committed_on=date(2026, 7, 10),
        discovered_on=date(2026, 8, 3),
    )
    given_finding(desk, found)
    propose_sanction(
        desk, ProposeSanction(allegation_id=found.id, sanction="remark", reason="it follows")
    )
    return found


def replaced_by_the_office(desk):
    key = started(desk)
    edited(desk, key)
    signed(desk, key)


@pytest.mark.parametrize("language", Language)
def test_a_version_added_since_changes_nothing_of_what_was_kept(desk, allegation, language):
    before = derivation_page(desk, allegation.id, language)
    replaced_by_the_office(desk)

    after = derivation_page(desk, allegation.id, language)

    assert after.differences
    told = ("outcome", "sanctions", "barred", "last_days", "law", "unverified", "warnings")
    for part in (*told, "later_law"):
        assert getattr(after, part) == getattr(before, part)
    before_steps, after_steps = before.reasoning, after.reasoning
    assert after_steps.changes is None
    assert len(after_steps.rules) == len(before_steps.rules)
    assert [one.then for one in after_steps.rules] == [one.then for one in before_steps.rules]
    assert [one.rows for one in after_steps.rules] == [one.rows for one in before_steps.rules]
    assert derivation_pdf(desk, allegation.id, language)


def test_what_differs_by_the_law_as_it_stands_now_is_told_at_the_top(desk, allegation):
    replaced_by_the_office(desk)

    page = derivation_page(desk, allegation.id, EN)

    assert page.kept_with == "As kept with the proposal of 10.08.2026."
    told = "; ".join(page.differences)
    assert "03.10.2026" in told
    assert "another version judges – Law 290 as read" in told
    assert page.unverified


def test_nothing_differs_while_the_rules_stand(desk, allegation):
    page = derivation_page(replace(desk), allegation.id, EN)

    assert page.kept_with
    assert page.differences == ()
    assert page.reasoning.changes


def test_a_re_examination_names_the_article_that_judged_and_the_one_that_would(desk, allegation):
    del allegation
    replaced_by_the_office(desk)

    (row,) = re_examination(desk, EN).rows
    (line,) = re_examined_list(desk, EN).rows

    term = next(one for one in row.by_data if one.matter.value == "last-day")
    (then,), (now,) = term.left.articles, term.right.articles
    assert then.rule == now.rule == "csl-45-1"
    assert then.citation.en == "Law No. 416-V, art. 45(1)"
    assert now.citation.en == "Law No. 290, art. 61"
    assert then.rows == ("LP-01",)
    assert then.citation.en in line.articles_then
    assert now.citation.en in line.articles
