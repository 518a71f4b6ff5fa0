"""What lies on the desk: clocks, answers waited for, what is new, last days of undecided acts."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import (
    given_allegation,
    given_deadline,
    given_finding,
    given_inquiry,
    given_official,
    given_substantiated,
)
from sample_office import AGENCY, COMMISSIONER, DEPUTY, TODAY, on

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.sanction import Pause, PauseId
from ethics_desk.services.docket.docket import docket, grouped
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.docket.limitation_days import limitation_days

WHOLE = AskDocket()


def due(desk, day, **over):
    return given_inquiry(desk, clock="appeal-decision", due_on=day, **over)


def sent(desk, inquiry, serial, **over):
    facts = {
        "id": LetterId(f"letter-{serial}"),
        "inquiry_id": inquiry.id,
        "agency_id": AGENCY,
        "kind": "memo-to-head",
        "language": Language.KK,
        "number": f"{serial:04d}-2026",
        "year": 2026,
        "serial": serial,
        "issued_on": TODAY,
        "addressee_kind": "head",
        "addressee": "Head",
        "sha256": "0",
        "size": 1,
        "answer_due": TODAY + timedelta(days=3),
    }
    letter = Letter(**(facts | over))
    with desk.store.write() as work:
        work.letters.add(letter)
    return letter


def test_clocks_lie_in_their_groups(desk):
    days = [-1, 0, 1, 7, 8, 60, 61]
    for ago in days:
        due(desk, TODAY + timedelta(days=ago))

    lying = docket(desk, WHOLE)

    groups = (lying.overdue, lying.today, lying.this_week, lying.later)
    assert [[(row.due - TODAY).days for row in group] for group in groups] == [
        [-1],
        [0],
        [1, 7],
        [8, 60],
    ]
    assert {row.what for row in lying.today} == {"clock.appeal-decision"}


@pytest.mark.parametrize(
    "over",
    [
        {"stage": InquiryStage.CLOSED},
        {"void_reason": "Twice"},
        {"handler_id": DEPUTY},
    ],
    ids=str,
)
def test_what_does_not_concern_the_member_is_left_out(desk, over):
    due(desk, TODAY, **over)

    assert docket(desk, AskDocket(member_id=COMMISSIONER)).today == ()


def test_a_substitute_sees_what_he_stands_in_for(desk):
    due(desk, TODAY, substitute_id=DEPUTY)

    assert len(docket(desk, AskDocket(member_id=DEPUTY)).today) == 1


def test_a_joined_inquiry_has_no_clock_of_its_own(desk):
    into = given_inquiry(desk)
    due(desk, TODAY, joined_to_id=into.id)

    assert docket(desk, WHOLE).today == ()


def test_an_answer_is_waited_for_until_it_comes_or_the_letter_is_replaced(desk):
    inquiry = given_inquiry(desk)
    first = sent(desk, inquiry, 1)
    assert [row.what for row in docket(desk, WHOLE).this_week] == ["answer"]

    second = sent(desk, inquiry, 2, replaces_id=first.id)
    assert [row.detail for row in docket(desk, WHOLE).this_week] == ["0002-2026 – Head"]
    with desk.store.write() as work:
        work.letters.replace(replace(second, answered_on=TODAY))

    assert docket(desk, WHOLE).this_week == ()


def test_what_was_registered_today_is_new(desk):
    given_inquiry(desk)
    new = given_inquiry(desk, registered_on=TODAY)

    assert [row.inquiry_number for row in docket(desk, WHOLE).new_today] == [new.number]


@pytest.mark.parametrize("stage", [InquiryStage.REGISTERED, InquiryStage.PROPOSAL])
def test_the_safe_and_the_disputed_day_of_an_undecided_act_are_shown(desk, stage):
    given_substantiated(desk, stage=stage)

    rows = limitation_days(desk, WHOLE)

    assert [(row.what, row.due) for row in rows] == [
        ("limitation.safe", date(2026, 4, 30)), ("limitation.latest", date(2026, 5, 4)),
    ]  # fmt: skip
    assert "45" in rows[0].citation.en


def test_a_term_that_stands_still_has_its_line(desk):
    allegation = given_substantiated(desk)
    with desk.store.write() as work:
        work.pauses.add(
            Pause(
                id=PauseId("pause-1"),
                inquiry_id=allegation.inquiry_id,
                party_id=allegation.party_id,
                reason="leave",
                starts_on=date(2026, 2, 20),
            )
        )

    rows = limitation_days(desk, WHOLE)
    lying = grouped(rows, (), TODAY)

    assert ("still.limitation", date(2026, 2, 20)) in [(row.what, row.due) for row in rows]
    assert "limitation.latest" not in [row.what for row in rows]
    assert [row.inquiry_id for row in lying.terms_still] == [allegation.inquiry_id]
    assert "still.limitation" not in [row.what for row in (*lying.overdue, *lying.later)]


def test_after_the_safe_day_the_latest_is_shown(desk):
    given_substantiated(desk)

    rows = limitation_days(on(desk, date(2026, 6, 1)), WHOLE)

    assert [row.what for row in rows] == ["limitation.latest"]


def test_what_was_not_made_out_or_has_no_item_has_no_last_day(desk):
    inquiry = given_inquiry(desk)
    party = given_official(desk, inquiry)
    given_finding(desk, given_allegation(desk, party), outcome=FindingOutcome.NOT_SUBSTANTIATED)
    given_allegation(desk, party, item="")

    assert limitation_days(desk, WHOLE) == ()


def test_every_deadline_of_an_inquiry_lies_on_the_desk_with_its_article(desk):
    inquiry = due(desk, date(2026, 3, 27))
    notice = given_deadline(
        desk, inquiry, clock="extension-notice", started_on=TODAY, due_on=date(2026, 3, 5)
    )

    lying = docket(desk, WHOLE)

    (soon,), (later,) = lying.this_week, lying.later
    assert (soon.deadline_id, soon.what) == (notice.id, "clock.extension-notice")
    assert "76(3)" in soon.citation.en
    assert later.what == "clock.appeal-decision"


def test_a_line_is_warned_of_by_the_working_days_of_its_clock(desk):
    inquiry = due(desk, date(2026, 3, 11))  # the pack warns three working days before
    given_deadline(
        desk, inquiry, clock="extension-notice", started_on=TODAY, due_on=date(2026, 3, 11)
    )

    def warned(day):
        lying = docket(on(desk, day), WHOLE)
        rows = [*lying.overdue, *lying.today, *lying.this_week, *lying.later]
        return {row.what.removeprefix("clock."): row.warned for row in rows}

    # 7 to 9 March are free: the third working day before the eleventh is the fifth.
    assert warned(date(2026, 3, 4)) == {"appeal-decision": False, "extension-notice": False}
    assert warned(date(2026, 3, 5)) == {"appeal-decision": True, "extension-notice": False}
    assert warned(date(2026, 3, 10)) == {"appeal-decision": True, "extension-notice": True}
    assert warned(date(2026, 3, 12)) == {"appeal-decision": False, "extension-notice": False}


def test_an_answer_waited_for_is_warned_of_as_well(desk):
    sent(desk, given_inquiry(desk), 1)

    (row,) = docket(desk, WHOLE).this_week

    assert (row.what, row.warned) == ("answer", True)
