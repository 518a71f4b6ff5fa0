"""The course of letters: sent, received, answered, annulled - and each of it taken back."""

from datetime import timedelta

import pytest
from builders import ISSUED, given_inquiry, given_letter, last_entry
from sample_office import TODAY, on
from sqlalchemy.dialects import sqlite

from ethics_desk.domain.errors import BadInput, Conflict, DeskError
from ethics_desk.domain.letter import LetterState, SentBy
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.docket.docket import docket
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.letters.annulment import (
    AnnulLetter,
    RestoreLetter,
    annul_letter,
    restore_letter,
)
from ethics_desk.services.letters.answers import (
    SetAnswerDue,
    TakeBackAnswer,
    answer_day,
    set_answer_due,
    take_back_answer,
)
from ethics_desk.services.letters.dispatch import (
    RecordDispatch,
    RecordReceipt,
    TakeBackDispatch,
    TakeBackReceipt,
    record_dispatch,
    record_receipt,
    take_back_dispatch,
    take_back_receipt,
)
from ethics_desk.services.letters.letters import RecordAnswer, letter_window, record_answer
from ethics_desk.store.lists.letters import letters_chosen, letters_counted


@pytest.fixture
def letter(desk):
    return given_letter(desk, given_inquiry(desk))


def now(desk, letter):
    with desk.store.read() as work:
        return work.letters.get(letter.id)


def sent(desk, letter, **over):
    known = now(desk, letter)
    facts = {
        "letter_id": letter.id,
        "version": known.version,
        "sent_by": SentBy.REGISTERED_POST,
        "sent_on": ISSUED + timedelta(days=1),
        "tracking": "RR 12 KZ",
    }
    record_dispatch(desk, RecordDispatch(**(facts | over)))


def received(desk, letter, **over):
    facts = {
        "letter_id": letter.id,
        "version": now(desk, letter).version,
        "received_on": ISSUED + timedelta(days=4),
        "received_by": "Registry",
        "received_number": "КУИ 7",
    }
    record_receipt(desk, RecordReceipt(**(facts | over)))


def answered(desk, letter, **over):
    facts = {
        "letter_id": letter.id,
        "version": now(desk, letter).version,
        "answered_on": ISSUED + timedelta(days=7),
        "answer_number": "17-ТК",
    }
    record_answer(desk, RecordAnswer(**(facts | over)))


def state(desk, letter):
    rows = letter_window(desk, ListRequest(filters=(("id", letter.id),)), 0, 9).rows
    return rows[0].course.state_on(TODAY)


def found(desk, *filters):
    return [row.number for row in letter_window(desk, ListRequest(filters=filters), 0, 99).rows]


def refused(deed, desk, letter, **over):
    with pytest.raises(DeskError) as refusal:
        deed(desk, letter, **over)
    return refusal.value


def test_a_letter_goes_its_way_step_by_step(desk, letter):
    states = [state(desk, letter)]
    for step in (sent, received, answered):
        step(desk, letter)
        states.append(state(desk, letter))

    known = now(desk, letter)
    assert states == [
        LetterState.TO_SEND, LetterState.SENT, LetterState.RECEIVED, LetterState.ANSWERED
    ]  # fmt: skip
    assert (known.sent_by, known.tracking) == (SentBy.REGISTERED_POST, "RR 12 KZ")
    assert (known.received_by, known.received_number) == ("Registry", "КУИ 7")


def test_a_correction_keeps_what_was_written_before(desk, letter):
    sent(desk, letter)

    sent(desk, letter, sent_by=SentBy.COURIER, tracking="C-1")

    line = last_entry(desk, letter.inquiry_id)
    assert line.verb == "letter.sent"
    assert ("sent_by", "registered-post", "courier") in line.changes
    assert ("tracking", "RR 12 KZ", "C-1") in line.changes


@pytest.mark.parametrize(
    ("deed", "over", "field", "code"),
    [
        (sent, {"sent_on": ISSUED - timedelta(days=1)}, "sent_on", "day.too-early"),
        (sent, {"sent_on": TODAY + timedelta(days=1)}, "sent_on", "day.in-future"),
        (sent, {"sent_on": ISSUED + timedelta(days=5)}, "sent_on", "letter.day-too-late"),
        (received, {"received_on": ISSUED}, "received_on", "day.too-early"),
        (received, {"received_on": TODAY + timedelta(days=1)}, "received_on", "day.in-future"),
        (received, {"received_on": ISSUED + timedelta(days=8)}, "received_on",
         "letter.day-too-late"),
        (answered, {"answered_on": ISSUED + timedelta(days=2)}, "answered_on", "day.too-early"),
        (sent, {"tracking": "a\x00b"}, "tracking", "text.hostile"),
    ],
)  # fmt: skip
def test_days_in_an_impossible_order_are_refused_beside_their_field(
    desk, letter, deed, over, field, code
):
    for step in (sent, received, answered):
        step(desk, letter)

    problem = refused(deed, desk, letter, **over)

    assert (problem.code, problem.details["field"]) == (code, field)


def test_what_was_not_sent_cannot_arrive(desk, letter):
    assert refused(received, desk, letter).code == "letter.not-sent"


def test_a_stale_form_is_refused(desk, letter):
    sent(desk, letter)

    assert isinstance(refused(sent, desk, letter, version=1), Conflict)


def test_each_step_is_taken_back_with_its_reason(desk, letter):
    for step in (sent, received, answered):
        step(desk, letter)
    for take_back, wish in (
        (take_back_answer, TakeBackAnswer),
        (take_back_receipt, TakeBackReceipt),
        (take_back_dispatch, TakeBackDispatch),
    ):
        version = now(desk, letter).version
        take_back(desk, wish(letter_id=letter.id, version=version, reason="By mistake"))
        assert last_entry(desk, letter.inquiry_id).reason == "By mistake"
        with pytest.raises(DeskError) as refusal:
            take_back(desk, wish(letter_id=letter.id, version=version + 1, reason="Again"))
        assert refusal.value.code.startswith("letter.not-")

    known = now(desk, letter)
    assert (known.sent_on, known.sent_by, known.received_on, known.answered_on) == (None,) * 4
    assert (known.tracking, known.received_number, known.answer_number) == ("", "", "")


def test_a_letter_that_arrived_was_sent(desk, letter):
    sent(desk, letter)
    received(desk, letter)

    with pytest.raises(DeskError) as refusal:
        take_back_dispatch(desk, TakeBackDispatch(letter_id=letter.id, version=3, reason="No"))

    assert refusal.value.code == "letter.arrived"


def test_the_day_for_an_answer_is_set_counted_and_taken_away(desk, letter):
    day = ISSUED + timedelta(days=5)
    set_answer_due(desk, SetAnswerDue(letter_id=letter.id, version=1, due=day))
    assert state(desk, letter) is LetterState.OVERDUE
    assert found(desk, ("overdue-on", TODAY.isoformat())) == [letter.number]

    sent(desk, letter)
    received(desk, letter)
    clock = "representation-action"
    set_answer_due(desk, SetAnswerDue(letter_id=letter.id, version=4, clock=clock))
    known = now(desk, letter)
    assert known.answer_due == answer_day(desk, letter.id, clock)
    assert known.answer_due >= ISSUED + timedelta(days=34)
    assert known.answer_clock == clock

    set_answer_due(desk, SetAnswerDue(letter_id=letter.id, version=5))
    assert (now(desk, letter).answer_due, now(desk, letter).answer_clock) == (None, "")


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"due": ISSUED - timedelta(days=1)}, "day.too-early"),
        ({"due": TODAY, "clock": "representation-action"}, "letter.due-twice"),
        ({"clock": "no-such-clock"}, "rules.unknown-clock"),
    ],
)
def test_a_day_for_an_answer_that_cannot_be_is_refused(desk, letter, over, code):
    with pytest.raises(BadInput) as refusal:
        set_answer_due(desk, SetAnswerDue(letter_id=letter.id, version=1, **over))

    assert refusal.value.code == code


def test_an_annulled_letter_keeps_its_number_and_counts_no_more(desk, letter):
    annul_letter(desk, AnnulLetter(letter_id=letter.id, version=1, reason="Wrong inquiry"))

    (row,) = letter_window(desk, ListRequest(), 0, 9).rows
    assert (row.number, row.annulled_reason) == (letter.number, "Wrong inquiry")
    assert state(desk, letter) is LetterState.ANNULLED
    for deed in (sent, received, answered):
        assert refused(deed, desk, letter).code == "letter.annulled"
    assert docket(on(desk, TODAY), AskDocket()).overdue == ()

    restore_letter(desk, RestoreLetter(letter_id=letter.id, version=2, reason="Right after all"))
    assert state(desk, letter) is LetterState.TO_SEND


def test_an_answered_letter_is_not_annulled(desk, letter):
    sent(desk, letter)
    answered(desk, letter)

    with pytest.raises(DeskError) as refusal:
        annul_letter(desk, AnnulLetter(letter_id=letter.id, version=3, reason="No"))

    assert refusal.value.code == "letter.answered"


def test_a_letter_is_not_restored_beside_the_one_that_took_its_place(desk):
    inquiry = given_inquiry(desk)
    first = given_letter(desk, inquiry, 1)
    wrong = given_letter(desk, inquiry, 2, replaces_id=first.id)
    annul_letter(desk, AnnulLetter(letter_id=wrong.id, version=1, reason="Wrong"))
    given_letter(desk, inquiry, 3, replaces_id=first.id)

    with pytest.raises(DeskError) as refusal:
        restore_letter(desk, RestoreLetter(letter_id=wrong.id, version=2, reason="Needed"))

    assert refusal.value.code == "letter.replaced-already"


def test_the_register_is_narrowed_to_each_state(desk):
    inquiry = given_inquiry(desk)
    letters = [given_letter(desk, inquiry, serial) for serial in range(1, 6)]
    for one in letters[1:4]:
        sent(desk, one)
    for one in letters[2:4]:
        received(desk, one)
    answered(desk, letters[3])
    annul_letter(desk, AnnulLetter(letter_id=letters[4].id, version=1, reason="Wrong"))

    states = ("to-send", "sent", "received", "answered", "annulled")
    assert [found(desk, ("state", one)) for one in states] == [
        [letter.number] for letter in letters
    ]


def test_letters_on_their_way_lie_on_the_desk_until_they_arrive(desk, letter):
    def lying(day):
        found = docket(on(desk, day), AskDocket())
        rows = (*found.overdue, *found.today, *found.this_week, *found.later)
        return [(row.what, row.due, row.letter_id) for row in rows if row.letter_id]

    assert lying(ISSUED) == [("letter.to-send", ISSUED + timedelta(days=3), letter.id)]
    sent(desk, letter, sent_by=SentBy.COURIER)
    assert lying(TODAY) == [("letter.to-arrive", ISSUED + timedelta(days=6), letter.id)]
    received(desk, letter)
    assert lying(TODAY) == []


def test_letters_older_than_their_course_is_kept_are_not_reminded_of(desk):
    given_letter(desk, given_inquiry(desk), pages=0)

    assert docket(desk, AskDocket()).overdue == ()


@pytest.mark.parametrize(
    ("filters", "index"),
    [
        ((), "ix_letter_"),
        ((("issued-from", "2026-01-01"), ("issued-to", "2026-03-31")), "ix_letter_issued_on"),
        *(
            ((("state", one),), "ix_letter_")
            for one in ("to-send", "sent", "received", "answered", "annulled")
        ),
        ((("overdue-on", "2026-03-02"),), "ix_letter_course"),
    ],
)
def test_the_register_is_read_along_an_index(desk, filters, index):
    request = ListRequest(filters=filters)
    for question in (letters_chosen(request).limit(100), letters_counted(request)):
        text = question.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
        with desk.store.read() as work:
            plan = work.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}").all()
        steps = [row[3] for row in plan]
        first = next(step for step in steps if step.split()[1] == "letter")
        assert f"INDEX {index}" in first, steps
