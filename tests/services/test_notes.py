"""Notes that save themselves, and the chronology."""

from datetime import date

import pytest
from builders import given_inquiry
from hypothesis import example, given
from hypothesis import strategies as st

from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.chronology import chronology, journal_window
from ethics_desk.services.notes import SaveNote, list_notes, save_note, text_change
from ethics_desk.services.prevention import RecordPreventiveWork, record_preventive_work


@pytest.fixture
def inquiry(desk):
    return given_inquiry(desk).id


def saved(desk, inquiry, text, after=None):
    again = {} if after is None else {"note_id": after.note_id, "version": after.version}
    return save_note(desk, SaveNote(inquiry_id=inquiry, text=text, **again)).value


def texts(desk, inquiry):
    return [note.text for note in list_notes(desk, inquiry)]


def test_a_note_is_saved_and_saved_again(desk, inquiry):
    first = saved(desk, inquiry, "Called the")

    second = saved(desk, inquiry, "Called the witness", first)

    assert second.note_id == first.note_id
    assert second.version == first.version + 1
    (note,) = list_notes(desk, inquiry, Language.EN)
    assert note.text == "Called the witness"
    assert note.member == "commissioner C. C. en"


def test_an_unchanged_note_writes_nothing(desk, inquiry):
    first = saved(desk, inquiry, "Text")

    outcome = save_note(
        desk,
        SaveNote(inquiry_id=inquiry, text=" Text\r\n", note_id=first.note_id, version=1),
    )

    assert outcome.value == first
    assert outcome.touched == frozenset()
    assert len(chronology(desk, inquiry)) == 1


def test_a_text_written_over_an_older_version_is_kept_beside_it(desk, inquiry):
    first = saved(desk, inquiry, "Text")
    saved(desk, inquiry, "Text of one", first)

    beside = saved(desk, inquiry, "Text of another", first)

    assert beside.beside
    assert beside.note_id != first.note_id
    assert texts(desk, inquiry) == ["Text of one", "Text of another"]


def test_an_emptied_note_can_be_read_in_the_chronology(desk, inquiry):
    first = saved(desk, inquiry, "Important")

    saved(desk, inquiry, "", first)

    assert texts(desk, inquiry) == [""]
    assert ("text", "Important", "") in chronology(desk, inquiry)[-1].changes


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "text.missing"), ("a\x00", "text.hostile"), ("a" * 100_001, "text.too-long")],
)
def test_a_text_that_cannot_be_kept_is_refused(desk, inquiry, text, code):
    with pytest.raises(BadInput) as refusal:
        saved(desk, inquiry, text)

    assert refusal.value.code == code
    assert refusal.value.details["field"] == "text"
    assert texts(desk, inquiry) == []


def test_a_note_belongs_to_one_existing_inquiry(desk, inquiry):
    note = saved(desk, inquiry, "Text")
    other = given_inquiry(desk).id

    with pytest.raises(RuleViolation):
        saved(desk, other, "Text 2", note)
    with pytest.raises(NotFound):
        saved(desk, InquiryId("none"), "Text")


@given(st.text(), st.text())
@example("aaa", "aa")
@example("", "")
@example("abab", "ab")
def test_a_change_of_text_can_always_be_undone(before, after):
    changes = {name: (old, new) for name, old, new in text_change(before, after)}

    start = int(changes["position"][0])
    taken, put = changes["text"]
    assert after[:start] + put + before[start + len(taken) :] == after
    assert after[:start] + taken + after[start + len(put) :] == before


def test_a_chronology_tells_everything_in_the_order_it_was_done(desk, inquiry):
    note = saved(desk, inquiry, "One")
    saved(desk, inquiry, "Two", note)
    saved(desk, given_inquiry(desk).id, "Elsewhere")

    lines = chronology(desk, inquiry, Language.RU)

    assert [line.verb for line in lines] == ["note.saved", "note.saved"]
    assert lines[0].at < lines[1].at
    assert {line.member for line in lines} == {"commissioner C. C. ru"}
    assert lines[0].inquiry_id == inquiry
    assert lines[0].inquiry_number.startswith("2026/")


def test_the_journal_of_the_office_is_read_by_windows_newest_first(desk, inquiry):
    note = None
    for number in range(5):
        note = saved(desk, inquiry, f"Text {number}", note)
    record_preventive_work(
        desk,
        RecordPreventiveWork(
            agency_id="agency-1", kind="training", done_on=date(2026, 2, 1), subject="Ethics"
        ),
    )

    window = journal_window(desk, ListRequest(), 0, 2)

    assert window.total == 6
    assert [row.verb for row in window.rows] == ["prevention.recorded", "note.saved"]
    assert window.rows[0].inquiry_number == ""
    upwards = journal_window(desk, ListRequest(order_by="at"), 5, 2)
    assert [row.verb for row in upwards.rows] == ["prevention.recorded"]


def test_the_journal_is_filtered_by_member_verb_inquiry_and_day(desk, inquiry):
    saved(desk, inquiry, "Text")

    def total(search="", **filters):
        pairs = tuple((name.strip("_"), value) for name, value in filters.items())
        return journal_window(desk, ListRequest(search=search, filters=pairs), 0, 9).total

    assert total(member="member-1", verb="note.saved", inquiry=inquiry) == 1
    assert total(member="member-2") == 0
    assert total(from_="2026-03-02", to="2026-03-02") == 1
    assert total(to="2026-03-01") == 0
    assert total(search="2026/") == 1
    assert total(search="2027/") == 0
    assert total(search='%"') == 0
    assert total(search="2026/\x00\ud800") == 1
