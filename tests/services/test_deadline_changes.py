"""Deadlines that stand still and go on, are extended and lose the extension again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import given_inquiry, last_entry, verbs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sample_office import TODAY, on

from ethics_desk.domain.deadline_rows import DeadlineState
from ethics_desk.domain.errors import DeskError
from ethics_desk.services.docket.docket import docket
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.terms.deadline_changes import (
    ExtendDeadline,
    PauseDeadline,
    RemoveDeadlinePause,
    ResumeDeadline,
    TakeBackExtension,
    extend_deadline,
    pause_deadline,
    remove_deadline_pause,
    resume_deadline,
    take_back_extension,
)
from ethics_desk.services.terms.deadline_list import deadline_count, list_deadlines
from ethics_desk.services.terms.deadlines import (
    FulfilDeadline,
    StartDeadline,
    fulfil_deadline,
    start_deadline,
)
from ethics_desk.services.terms.main_deadline import main_deadline

DUE = date(2026, 3, 27)
LATER = date(2026, 3, 17)


@pytest.fixture
def appeal(desk):
    """An appeal of the second of March, looked at a fortnight later."""
    return given_inquiry(
        desk, received_on=TODAY, registered_on=TODAY, clock="appeal-decision", due_on=DUE
    )


@pytest.fixture
def later(desk):
    return on(desk, LATER)


def main_of(desk, inquiry):
    with desk.store.read() as work:
        return main_deadline(work, inquiry.id)


def pause(desk, inquiry, starts, ends=None, **over):
    facts = {"reason": "Leave", "paper": "12-к", "starts_on": starts, "ends_on": ends}
    command = PauseDeadline(deadline_id=main_of(desk, inquiry).id, **(facts | over))
    return pause_deadline(desk, command).value


def extend(desk, inquiry, until, **over):
    facts = {"decided_on": LATER, "paper": "40", "reason": "Expert", "until": until}
    command = ExtendDeadline(deadline_id=main_of(desk, inquiry).id, **(facts | over))
    return extend_deadline(desk, command).value


def refused(act):
    with pytest.raises(DeskError) as refusal:
        act()
    return refusal.value.code


def test_a_pause_moves_the_last_day_of_deadline_and_register(later, appeal):
    pause(later, appeal, date(2026, 3, 4), date(2026, 3, 6))

    assert main_of(later, appeal).due_on == date(2026, 4, 1)
    with later.store.read() as work:
        assert work.inquiries.get(appeal.id).due_on == date(2026, 4, 1)
    entry = last_entry(later, appeal.id)
    assert (entry.verb, entry.reason) == ("deadline.paused", "Leave")
    assert ("due_on", "2026-03-27", "2026-04-01") in entry.changes


def test_an_open_pause_makes_the_last_day_unknown_until_it_ends(later, appeal):
    pause(later, appeal, date(2026, 3, 4))

    assert main_of(later, appeal).due_on is None
    (row,) = list_deadlines(later, appeal.id)
    assert (row.state, row.stands_still_since) == (DeadlineState.STANDS_STILL, date(2026, 3, 4))
    (still,) = docket(later, AskDocket()).standing_still
    assert (still.deadline_id, still.since, still.what) == (
        row.deadline.id, date(2026, 3, 4), "clock.appeal-decision",
    )  # fmt: skip
    assert still.citation == row.citation
    assert deadline_count(later, row.deadline.id).stands_still_since == date(2026, 3, 4)

    resumed = ResumeDeadline(deadline_id=row.deadline.id, ends_on=date(2026, 3, 6))
    due = resume_deadline(later, resumed).value

    assert due == date(2026, 4, 1) == main_of(later, appeal).due_on
    assert docket(later, AskDocket()).standing_still == ()
    assert refused(lambda: resume_deadline(later, resumed)) == "deadline.not-paused"


def test_a_pause_taken_out_leaves_the_deadline_as_it_was(later, appeal):
    before = main_of(later, appeal)
    key = pause(later, appeal, date(2026, 3, 4), date(2026, 3, 6))

    remove_deadline_pause(later, RemoveDeadlinePause(pause_id=key, reason="By mistake"))

    after = main_of(later, appeal)
    assert replace(after, version=before.version) == before
    assert last_entry(later, appeal.id).verb == "deadline.pause-removed"


@pytest.mark.parametrize(
    ("starts", "ends", "over", "code"),
    [
        (date(2026, 3, 18), None, {}, "day.in-future"),
        (date(2026, 3, 1), None, {}, "day.too-early"),
        (date(2026, 3, 4), date(2026, 3, 3), {}, "day.too-early"),
        (date(2026, 3, 4), None, {"reason": " "}, "reason.missing"),
    ],
)
def test_a_pause_on_impossible_days_is_refused(later, appeal, starts, ends, over, code):
    assert refused(lambda: pause(later, appeal, starts, ends, **over)) == code
    assert main_of(later, appeal).due_on == DUE


def test_a_deadline_that_has_passed_does_not_stand_still(desk, appeal):
    april = on(desk, date(2026, 4, 20))

    assert refused(lambda: pause(april, appeal, date(2026, 3, 28))) == "deadline.pause-too-late"


def test_a_deadline_that_stands_still_is_neither_paused_nor_extended(later, appeal):
    pause(later, appeal, date(2026, 3, 4))

    again = refused(lambda: pause(later, appeal, date(2026, 3, 5)))
    extended = refused(lambda: extend(later, appeal, date(2026, 4, 15)))

    assert (again, extended) == ("deadline.stands-still", "deadline.stands-still")


def test_an_extension_names_a_day_that_no_pause_moves(later, appeal):
    extend(later, appeal, date(2026, 4, 15))

    assert refused(lambda: pause(later, appeal, date(2026, 3, 4))) == "deadline.day-fixed"


def test_an_extension_starts_the_clock_of_its_notice(later, appeal):
    assert extend(later, appeal, date(2026, 4, 15)) == date(2026, 4, 15)

    main, notice = sorted(
        (row.deadline for row in list_deadlines(later, appeal.id)), key=lambda one: not one.main
    )
    assert (main.extended_until, main.extension_paper) == (date(2026, 4, 15), "40")
    assert (notice.clock, notice.started_on, notice.start_paper, notice.due_on) == (
        "extension-notice", LATER, "40", date(2026, 3, 20),
    )  # fmt: skip
    assert verbs(later, appeal.id) == ["deadline.started", "inquiry.term-extended"]


def test_an_extension_without_its_paper_is_refused(later, appeal):
    assert refused(lambda: extend(later, appeal, date(2026, 4, 15), paper="")) == "text.missing"


def test_a_second_extension_is_refused_until_the_first_is_taken_back(later, appeal):
    extend(later, appeal, date(2026, 4, 15))

    again = refused(lambda: extend(later, appeal, date(2026, 4, 20)))

    assert again == "deadline.extended-already"
    clocks = [row.deadline.clock for row in list_deadlines(later, appeal.id)]
    assert sorted(clocks) == ["appeal-decision", "extension-notice"]
    key = main_of(later, appeal).id
    take_back_extension(later, TakeBackExtension(deadline_id=key, reason="By mistake"))
    assert extend(later, appeal, date(2026, 4, 20)) == date(2026, 4, 20)


def test_taking_an_extension_back_withdraws_the_notice_that_was_not_sent(later, appeal):
    extend(later, appeal, date(2026, 4, 15))

    key = main_of(later, appeal).id
    take_back_extension(later, TakeBackExtension(deadline_id=key, reason="By mistake"))

    states = {row.deadline.clock: row.state for row in list_deadlines(later, appeal.id)}
    assert states == {"appeal-decision": "running", "extension-notice": "withdrawn"}


def test_a_notice_that_was_sent_stays_sent(later, appeal):
    extend(later, appeal, date(2026, 4, 15))
    (notice,) = [row.deadline for row in list_deadlines(later, appeal.id) if not row.deadline.main]
    done = FulfilDeadline(deadline_id=notice.id, fulfilled_on=LATER, paper="41")
    fulfil_deadline(later, done)

    key = main_of(later, appeal).id
    take_back_extension(later, TakeBackExtension(deadline_id=key, reason="By mistake"))

    states = {row.deadline.clock: row.state for row in list_deadlines(later, appeal.id)}
    assert states == {"appeal-decision": "running", "extension-notice": "fulfilled"}


@settings(
    deadline=None,
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    until=st.dates(date(2026, 4, 13), date(2026, 5, 15)),
    paused=st.lists(st.integers(0, 14), min_size=2, max_size=2),
)
def test_extending_and_taking_back_leaves_the_record_as_it_was(desk, until, paused):
    inquiry = given_inquiry(
        desk, received_on=TODAY, registered_on=TODAY, clock="appeal-decision", due_on=DUE
    )
    later = on(desk, LATER)
    first, last = (TODAY + timedelta(days=number) for number in sorted(paused))
    pause(later, inquiry, first, last)
    before = main_of(later, inquiry)

    extend(later, inquiry, until, decided_on=LATER)
    key = main_of(later, inquiry).id
    take_back_extension(later, TakeBackExtension(deadline_id=key, reason="By mistake"))

    after = main_of(later, inquiry)
    assert replace(after, version=before.version) == before
    with desk.store.read() as work:
        assert work.inquiries.get(inquiry.id).due_on == before.due_on


def test_a_deadline_stands_still_from_the_day_its_last_day_moved_to(desk):
    monday = on(desk, date(2026, 11, 16))
    inquiry = given_inquiry(monday, received_on=TODAY, registered_on=TODAY)
    started = StartDeadline(
        inquiry_id=inquiry.id, clock="gift-handover", started_on=date(2026, 11, 7), start_paper="3"
    )
    key = start_deadline(monday, started).value

    pause_deadline(
        monday, PauseDeadline(deadline_id=key, starts_on=date(2026, 11, 16), reason="Leave")
    )

    (row,) = list_deadlines(monday, inquiry.id)
    assert (row.deadline.due_on, row.state) == (None, DeadlineState.STANDS_STILL)
    december = docket(on(desk, date(2026, 12, 1)), AskDocket())
    assert [still.deadline_id for still in december.standing_still] == [key]
    assert december.overdue == ()

    resumed = ResumeDeadline(deadline_id=key, ends_on=date(2026, 11, 16))
    assert resume_deadline(monday, resumed).value == date(2026, 11, 17)
