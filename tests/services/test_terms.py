"""The clock of an appeal: extended within the law, and taken back."""

from datetime import date, timedelta

import pytest
from builders import given_inquiry, last_entry
from sample_office import TODAY

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.services.terms.main_deadline import main_deadline
from ethics_desk.services.terms.terms import ExtendTerm, UndoExtension, extend_term, undo_extension

WHY = "An expert is asked"
DUE = date(2026, 3, 27)


@pytest.fixture
def inquiry(desk):
    return given_inquiry(
        desk, received_on=TODAY, registered_on=TODAY, clock="appeal-decision", due_on=DUE
    )


def recorded(desk, key):
    with desk.store.read() as work:
        return work.inquiries.get(key)


def main_of(desk, key):
    with desk.store.read() as work:
        return main_deadline(work, key)


def extend(desk, inquiry, until, **over):
    facts = {
        "inquiry_id": inquiry.id,
        "decided_on": TODAY,
        "until": until,
        "paper": "40",
        "reason": WHY,
    }
    return extend_term(desk, ExtendTerm(**(facts | over)))


def test_an_extension_moves_the_last_day_with_a_reason(desk, inquiry):
    until = date(2026, 4, 15)

    assert extend(desk, inquiry, until).value == until

    main = main_of(desk, inquiry.id)
    assert recorded(desk, inquiry.id).due_on == until
    assert (main.due_on, main.extended_until, main.extension_decided_on) == (until, until, TODAY)
    entry = last_entry(desk, inquiry.id)
    assert (entry.verb, entry.reason) == ("inquiry.term-extended", WHY)


def test_an_extension_that_ends_on_a_day_off_runs_to_the_next_working_day(desk, inquiry):
    assert extend(desk, inquiry, date(2026, 4, 18)).value == date(2026, 4, 20)


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"until": date(2026, 7, 1)}, "rules.extension-too-long"),
        ({"until": DUE}, "term.not-longer"),
        ({"reason": " "}, "reason.missing"),
        ({"decided_on": TODAY + timedelta(days=1)}, "day.in-future"),
        ({"decided_on": TODAY - timedelta(days=1)}, "day.too-early"),
    ],
    ids=["too-long", "not-longer", "no-reason", "future", "before-registration"],
)
def test_an_extension_the_law_does_not_allow_is_refused(desk, inquiry, over, code):
    facts = {"until": date(2026, 4, 15)} | over

    with pytest.raises(DeskError) as refusal:
        extend(desk, inquiry, **facts)

    assert refusal.value.code == code
    assert recorded(desk, inquiry.id) == inquiry


def test_an_inquiry_without_a_clock_has_nothing_to_extend(desk):
    with pytest.raises(DeskError) as refusal:
        extend(desk, given_inquiry(desk), date(2026, 4, 15))

    assert refusal.value.code == "term.no-clock"


def test_an_ended_inquiry_is_not_extended(desk):
    ended = given_inquiry(desk, stage=InquiryStage.CLOSED, clock="appeal-decision", due_on=DUE)

    with pytest.raises(DeskError) as refusal:
        extend(desk, ended, date(2026, 4, 15))

    assert refusal.value.code == "inquiry.ended"


def test_an_extension_is_taken_back_once(desk, inquiry):
    extend(desk, inquiry, date(2026, 4, 15))

    undo_extension(desk, UndoExtension(inquiry_id=inquiry.id, reason="By mistake"))

    main = main_of(desk, inquiry.id)
    assert recorded(desk, inquiry.id).due_on == DUE
    assert (main.due_on, main.extended_until) == (DUE, None)
    assert last_entry(desk, inquiry.id).verb == "inquiry.extension-undone"
    with pytest.raises(DeskError) as refusal:
        undo_extension(desk, UndoExtension(inquiry_id=inquiry.id, reason="Again"))
    assert refusal.value.code == "term.not-extended"
