"""Decisions to compare with: found by their index, and told apart in files written before."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.dialects import sqlite

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.store.database import connect
from ethics_desk.store.lists.like_cases import Alike, alike, alike_select
from ethics_desk.store.office_file import open_store

RELEASED = Path(__file__).parents[1] / "released" / "v0.1.0.edesk"
DECISION = """
INSERT INTO decision (id, inquiry_id, party_id, allegation_id, proposal_id, sanction, decided_on,
    decided_by, order_number, order_date, departure, override, facts, evaluation, version)
SELECT 'decision-' || id, inquiry_id, party_id, allegation_id, id, sanction, '2026-06-10',
    'Head', '1', '2026-06-10', '', '', {facts}, {evaluation}, 1
FROM proposal
"""


@pytest.fixture
def released(tmp_path):
    """The file of the first release, in which its one proposal was then decided."""

    def make(facts="facts", evaluation="evaluation"):
        path = tmp_path / "old.edesk"
        shutil.copy(RELEASED, path)
        connection = connect(path)
        connection.execute(DECISION.format(facts=facts, evaluation=evaluation))
        connection.commit()
        connection.close()
        return open_store(path)

    return make


def told(store):
    with store.read() as work:
        question = "SELECT item, judged_by, traits FROM decision"
        row = work.connection.exec_driver_sql(question).one()
        proposal = work.proposals.of()[0]
    store.close()
    return row, proposal


def test_a_decision_written_before_gets_its_item_its_version_and_its_traits(released):
    row, proposal = told(released())

    facts = json.loads(proposal.facts)
    assert row.item == facts["misconduct"]["item"] == "csl-44-2-coi"
    assert row.judged_by == "416-V-2025-01-21"
    days = date.fromisoformat(facts["misconduct"]["discovered"]) - date.fromisoformat(
        facts["misconduct"]["committed"]
    )
    traits = json.loads(row.traits)
    assert traits.pop("leading-post") in (0, 1)
    assert traits == {
        "closed-proceedings": 0,
        "continuing": 0,
        "days-to-discovery": days.days,
        "dismissal-grounds": 0,
        "elected": 0,
        "lower-post": 1,
        "prior-sanctions": 0,
        "signs-of-offence": 0,
    }
    assert (proposal.like_cases, proposal.departure_reason) == ("", "")


def test_a_decision_read_from_a_register_keeps_its_item_and_is_not_compared(released):
    row, _ = told(released("''", "''"))

    assert (row.item, row.judged_by, row.traits) == ("csl-44-2-coi", "", "")


def test_what_was_decided_before_is_compared_with(released):
    store = released()
    wanted = Alike(
        item="csl-44-2-coi",
        version="416-V-2025-01-21",
        until=date(2026, 6, 15),
        but=InquiryId("another"),
    )

    with store.read() as work:
        found = alike(work.connection, wanted)
    store.close()

    assert [one.sanction for one in found] == ["reprimand"]


def test_they_are_found_by_item_and_version_without_reading_the_others(desk):
    wanted = Alike(item="x", version="y", until=date(2026, 6, 15), but=InquiryId("z"))
    question = alike_select(wanted).compile(
        dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True}
    )

    with desk.store.read() as work:
        plan = work.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {question}").all()

    steps = [row[3] for row in plan]
    assert any(
        "decision USING COVERING INDEX ix_decision_alike (item=? AND judged_by=?" in s
        for s in steps
    )
    assert not any(step.startswith("SCAN") for step in steps)
