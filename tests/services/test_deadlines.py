"""Deadlines as records: started, ticked off, reopened, withdrawn; what ends with the inquiry."""

from datetime import date, timedelta

import pytest
from builders import given_deadline, given_inquiry, last_entry, verbs
from sample_office import AGENCY, TODAY, on

from ethics_desk.domain.deadline_rows import DeadlineState
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.docket.docket import docket
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.inquiries import (
    RegisterInquiry,
    VoidInquiry,
    inquiry_window,
    register_inquiry,
    void_inquiry,
)
from ethics_desk.services.stages import change_stage
from ethics_desk.services.terms.deadline_list import (
    deadline_count,
    list_deadlines,
    startable_clocks,
)
from ethics_desk.services.terms.deadlines import (
    FulfilDeadline,
    ReopenDeadline,
    StartDeadline,
    WithdrawDeadline,
    fulfil_deadline,
    reopen_deadline,
    start_deadline,
    withdraw_deadline,
)
from ethics_desk.services.transfers import (
    JoinInquiries,
    SeparateInquiries,
    join_inquiries,
    separate_inquiries,
)

DUE = date(2026, 3, 27)


@pytest.fixture
def inquiry(desk):
    return registered(desk)


def registered(desk):
    command = RegisterInquiry(
        agency_id=AGENCY,
        received_on=TODAY,
        channel=Channel.COMPLAINT,
        subject="Gifts",
        incoming_number="ЖТ-17",
    )
    key = register_inquiry(desk, command).value
    with desk.store.read() as work:
        return work.inquiries.get(key)


def started(desk, inquiry, **over):
    facts = {"clock": "recusal-decision", "started_on": TODAY, "start_paper": "ЖТ-21"}
    return start_deadline(desk, StartDeadline(inquiry_id=inquiry.id, **(facts | over))).value


def fulfil(desk, key, **over):
    facts = {"fulfilled_on": TODAY, "paper": "31-Ө"}
    return fulfil_deadline(desk, FulfilDeadline(deadline_id=key, **(facts | over)))


def row_of(desk, inquiry, clock):
    (row,) = [one for one in list_deadlines(desk, inquiry.id) if one.deadline.clock == clock]
    return row


def listed_due(desk):
    return [row.due for row in inquiry_window(desk, ListRequest(), 0, 9).rows]


def refused(act):
    with pytest.raises(DeskError) as refusal:
        act()
    return refusal.value.code


def test_what_arrives_starts_its_clock_with_the_paper_it_came_by(desk, inquiry):
    row = row_of(desk, inquiry, "appeal-decision")

    assert (row.deadline.main, row.deadline.due_on, row.state) == (True, DUE, "running")
    assert (row.deadline.started_on, row.deadline.start_paper) == (TODAY, "ЖТ-17")
    assert inquiry.due_on == DUE
    assert verbs(desk, inquiry.id) == ["inquiry.registered"]
    assert ("due_on", "", "2026-03-27") in last_entry(desk, inquiry.id).changes


def test_a_clock_is_started_by_hand_and_counted(desk, inquiry):
    started(desk, inquiry)

    row = row_of(desk, inquiry, "recusal-decision")
    assert (row.deadline.due_on, row.deadline.main) == (date(2026, 3, 5), False)
    assert row.starts_with.en
    assert row.fulfilled_by.kk
    assert "67" in row.citation.ru
    entry = last_entry(desk, inquiry.id)
    assert (entry.verb, {name: now for name, _, now in entry.changes}) == (
        "deadline.started",
        {
            "clock": "recusal-decision",
            "started_on": "2026-03-02",
            "start_paper": "ЖТ-21",
            "due_on": "2026-03-05",
        },
    )
    with desk.store.read() as work:
        assert work.inquiries.get(inquiry.id).due_on == DUE


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"clock": "moon"}, "rules.unknown-clock"),
        ({"started_on": date(2021, 6, 30)}, "rules.clock-not-in-force"),
        ({"started_on": TODAY + timedelta(days=1)}, "day.in-future"),
        ({"start_paper": " "}, "text.missing"),
        ({"clock": "appeal-decision"}, "deadline.runs-already"),
    ],
)
def test_a_start_the_law_does_not_know_is_refused(desk, inquiry, over, code):
    assert refused(lambda: started(desk, inquiry, **over)) == code
    assert len(list_deadlines(desk, inquiry.id)) == 1


def test_nothing_starts_on_an_inquiry_that_has_ended(desk):
    ended = given_inquiry(desk, stage=InquiryStage.CLOSED)

    assert refused(lambda: started(desk, ended)) == "inquiry.ended"


def test_ticking_off_names_day_and_paper_and_clears_the_desk(desk, inquiry):
    main = row_of(desk, inquiry, "appeal-decision").deadline

    fulfil(desk, main.id)

    row = row_of(desk, inquiry, "appeal-decision")
    assert (row.state, row.warned) == (DeadlineState.FULFILLED, False)
    assert (row.deadline.fulfilled_on, row.deadline.fulfilled_paper) == (TODAY, "31-Ө")
    assert row.deadline.due_on == DUE
    assert listed_due(desk) == [None]
    assert docket(desk, AskDocket()).later == ()
    assert last_entry(desk, inquiry.id).verb == "deadline.fulfilled"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"paper": ""}, "text.missing"),
        ({"fulfilled_on": TODAY + timedelta(days=1)}, "day.in-future"),
        ({"fulfilled_on": TODAY - timedelta(days=1)}, "day.too-early"),
    ],
)
def test_a_ticking_off_without_paper_or_on_an_impossible_day_is_refused(desk, inquiry, over, code):
    key = started(desk, inquiry)

    assert refused(lambda: fulfil(desk, key, **over)) == code
    assert row_of(desk, inquiry, "recusal-decision").state is DeadlineState.RUNNING


def test_a_ticking_off_is_taken_back_and_all_is_as_before(desk, inquiry):
    before = row_of(desk, inquiry, "appeal-decision")
    fulfil(desk, before.deadline.id)
    assert refused(lambda: fulfil(desk, before.deadline.id)) == "deadline.not-running"

    command = ReopenDeadline(deadline_id=before.deadline.id, reason="Another paper")
    reopen_deadline(desk, command)

    after = row_of(desk, inquiry, "appeal-decision")
    assert (after.state, after.deadline.due_on) == (DeadlineState.RUNNING, DUE)
    assert (after.deadline.fulfilled_on, after.deadline.fulfilled_paper) == (None, "")
    assert listed_due(desk) == [DUE]
    assert last_entry(desk, inquiry.id).reason == "Another paper"
    assert refused(lambda: reopen_deadline(desk, command)) == "deadline.not-fulfilled"


def test_a_deadline_started_by_mistake_is_withdrawn_with_the_reason(desk, inquiry):
    key = started(desk, inquiry)

    withdraw_deadline(desk, WithdrawDeadline(deadline_id=key, reason="No recusal"))

    row = row_of(desk, inquiry, "recusal-decision")
    assert (row.state, row.deadline.withdrawn_reason) == (DeadlineState.WITHDRAWN, "No recusal")
    assert [one.what for one in docket(desk, AskDocket()).later] == ["clock.appeal-decision"]
    assert refused(lambda: fulfil(desk, key)) == "deadline.not-running"
    assert started(desk, inquiry) != key


def test_deadlines_stand_with_what_runs_first(desk, inquiry):
    done = started(desk, inquiry, clock="gift-handover", start_paper="Act")
    fulfil(desk, done)
    started(desk, inquiry)

    clocks = [row.deadline.clock for row in list_deadlines(desk, inquiry.id)]

    assert clocks == ["recusal-decision", "appeal-decision", "gift-handover"]


def test_what_may_start_is_what_the_law_of_the_day_knows(desk, inquiry):
    now = {one.code: one for one in startable_clocks(desk, inquiry.id, TODAY)}
    early = {one.code for one in startable_clocks(desk, inquiry.id, date(2020, 1, 1))}

    assert "appeal-extension" not in now  # it only limits another one
    assert now["appeal-decision"].runs_already
    assert not now["recusal-decision"].runs_already
    assert early == {
        "gift-handover", "stray-money", "trust-management", "joint-service",
        "suspension-from-duties", "corruption-report-action", "representation-action",
        "causes-answer",
    }  # fmt: skip


def test_a_count_shows_every_day(desk, inquiry):
    key = started(desk, inquiry)

    result = deadline_count(desk, key)

    assert [step.number for step in result.steps] == [1, 2, 3]
    assert result.due == date(2026, 3, 5)
    assert result.calendar.edition.startswith("kz")


def test_what_ends_with_the_inquiry_waits_no_longer_but_can_be_ticked_off(desk, inquiry):
    key = started(desk, inquiry)
    with desk.store.write() as work:
        change_stage(desk, work, inquiry, InquiryStage.CLOSED, "Done")

    states = {row.state for row in list_deadlines(desk, inquiry.id)}
    assert states == {DeadlineState.ENDED}
    assert docket(desk, AskDocket()).this_week == ()

    fulfil(desk, key)
    assert row_of(desk, inquiry, "recusal-decision").state is DeadlineState.FULFILLED


def test_a_voided_number_waits_for_nothing(desk, inquiry):
    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Twice"))

    assert listed_due(desk) == [None]
    assert docket(desk, AskDocket()).later == ()
    assert row_of(desk, inquiry, "appeal-decision").state is DeadlineState.ENDED


def test_a_joined_inquiry_waits_for_nothing_until_it_is_separated(desk, inquiry):
    other = registered(desk)
    command = JoinInquiries(inquiry_id=inquiry.id, into_id=other.id, reason="One matter")
    joining = join_inquiries(desk, command).value
    assert {row.inquiry_id for row in docket(desk, AskDocket()).later} == {other.id}

    separate_inquiries(desk, SeparateInquiries(joining_id=joining, reason="Two matters"))

    assert {row.inquiry_id for row in docket(desk, AskDocket()).later} == {other.id, inquiry.id}


def test_a_clock_that_no_pack_knows_any_more_is_called_by_its_code(desk, inquiry):
    given_deadline(desk, inquiry, clock="moon", due_on=date(2026, 3, 5))

    row = row_of(desk, inquiry, "moon")

    assert (row.title.en, row.citation.en) == ("moon", "")
    assert [one.what for one in docket(on(desk, TODAY), AskDocket()).this_week] == ["clock.moon"]
