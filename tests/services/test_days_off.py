"""Decrees on days off: taken in, previewed, replaced, taken back; every open day counted again."""

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    given_allegation,
    given_deadline,
    given_inquiry,
    given_official,
    last_entry,
    verbs,
)
from sample_office import TODAY

from ethics_desk.domain.days_off import DayChange
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.progress import Cancelled
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.docket.limitation_days import limitation_days
from ethics_desk.services.stages import change_stage
from ethics_desk.services.terms.control_sheets import control_page
from ethics_desk.services.terms.days_off import (
    ImportDaysOff,
    WithdrawDaysOff,
    import_days_off,
    preview_days_off,
    withdraw_days_off,
)
from ethics_desk.services.terms.deadline_list import deadline_count
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.deadlines import FulfilDeadline, fulfil_deadline
from ethics_desk.services.terms.decree_list import list_decrees, list_recounts

DUE = date(2026, 3, 27)
HEADINGS = "date;worked;title_kk;title_ru\n"
FRIDAY = "13.03.2026;нет;Демалыс;Выходной\n"
SATURDAY = "14.03.2026;да;Жұмыс күні;Рабочий день\n"
MONDAY = "30.03.2026;нет;Демалыс;Выходной\n"
NAME = "№ 7 бұйрық"


@pytest.fixture
def appeal(desk):
    return given_inquiry(
        desk, received_on=TODAY, registered_on=TODAY, clock="appeal-decision", due_on=DUE
    )


@pytest.fixture
def decree(tmp_path):
    """Makes a command that takes in a file of rows."""

    def make(*rows, headings=HEADINGS, name="decree.csv", **over):
        path = tmp_path / name
        path.write_text(headings + "".join(rows), "utf-8")
        return ImportDaysOff(path=path, **({"decree": NAME} | over))

    return make


def due(desk, inquiry):
    with desk.store.read() as work:
        return work.inquiries.get(inquiry.id).due_on


def whole(desk):
    """Everything the records hold of days, and what the book says of them."""
    with desk.store.read() as work:
        return (
            work.deadlines.of(),
            work.decrees.of(),
            work.calendar_days.of(),
            work.recounts.of(),
            len(work.journal.of()),
            work.inquiries.of(),
            desk.rules.calendar.edition,
        )


def refused(act):
    with pytest.raises(DeskError) as refusal:
        act()
    return refusal.value


def test_a_day_made_free_moves_what_counts_over_it(desk, appeal, decree):
    done = import_days_off(desk, decree(FRIDAY))

    assert done.value.changes == (
        DayChange(
            inquiry_id=appeal.id,
            inquiry_number=appeal.number,
            what="clock.appeal-decision",
            old=DUE,
            new=date(2026, 3, 30),
            because_of=(date(2026, 3, 13),),
            about=Trilingual(kk="02.03.2026", ru="02.03.2026", en="02.03.2026"),
        ),
    )
    assert done.touched == {appeal.id}
    assert due(desk, appeal) == date(2026, 3, 30)
    assert desk.rules.calendar.why_off(date(2026, 3, 13)) == "day-off"
    entry = last_entry(desk, appeal.id)
    assert (entry.verb, entry.reason) == ("deadline.recounted", "№ 7 бұйрық: 13.03.2026")
    assert entry.changes == (
        ("clock", "", "appeal-decision"),
        ("due_on", "2026-03-27", "2026-03-30"),
    )


def test_the_count_names_the_decree_that_made_a_day_free(desk, appeal, decree):
    import_days_off(desk, decree(FRIDAY))
    with desk.store.read() as work:
        (deadline,) = work.deadlines.of()

    result = deadline_count(desk, deadline.id)

    (step,) = [one for one in result.steps if one.day == date(2026, 3, 13)]
    assert (step.number, step.why) == (None, "day-off")
    assert result.calendar.overrides[step.day].source == NAME
    assert result.due == deadline.due_on


def test_a_fulfilled_deadline_is_counted_by_the_days_off_of_its_day(desk, appeal, decree):
    before = import_days_off(desk, decree(FRIDAY)).value.decree_id
    with desk.store.read() as work:
        (deadline,) = work.deadlines.of()
    done = FulfilDeadline(deadline_id=deadline.id, fulfilled_on=TODAY, paper="14")
    fulfil_deadline(desk, done)
    asked = AskDeadlineSheet(deadline_id=deadline.id, language=Language.EN)
    sheet = control_page(desk, asked)

    import_days_off(desk, decree("16.03.2026;нет;Демалыс;Выходной\n", name="second.csv"))
    withdraw_days_off(desk, WithdrawDaysOff(decree=before, reason="Read twice"))

    assert replace(control_page(desk, asked), anchor=sheet.anchor) == sheet
    assert sheet.due == deadline.due_on == date(2026, 3, 30)
    later = given_deadline(
        desk, appeal, clock="recusal-decision", started_on=date(2026, 3, 12), due_on=None
    )
    assert deadline_count(desk, later.id).due == date(2026, 3, 18)


def test_a_free_day_that_is_worked_and_a_working_day_that_is_free_cancel_out(desk, appeal, decree):
    assert import_days_off(desk, decree(FRIDAY, SATURDAY)).value.changes == ()
    assert due(desk, appeal) == DUE
    assert desk.rules.calendar.is_working_day(date(2026, 3, 14))


def test_a_preview_says_the_same_and_keeps_nothing(desk, appeal, decree):
    before = whole(desk)

    previewed = preview_days_off(desk, decree(FRIDAY, MONDAY))

    assert whole(desk) == before
    assert [one.day for one in previewed.days] == [date(2026, 3, 13), date(2026, 3, 30)]
    assert [one.new for one in previewed.changes] == [date(2026, 3, 31)]
    assert import_days_off(desk, decree(FRIDAY, MONDAY)).value.changes == previewed.changes


def test_a_decree_taken_back_leaves_every_day_as_it_was(desk, appeal, decree):
    done = import_days_off(desk, decree(FRIDAY)).value

    command = WithdrawDaysOff(decree=done.decree_id, reason="Repealed")
    back = withdraw_days_off(desk, command).value

    assert [(one.old, one.new) for one in back.changes] == [(date(2026, 3, 30), DUE)]
    assert due(desk, appeal) == DUE
    assert desk.rules.calendar.is_working_day(date(2026, 3, 13))
    assert last_entry(desk, appeal.id).reason == "№ 7 бұйрық – Repealed: 13.03.2026"
    assert refused(lambda: withdraw_days_off(desk, command)).code == "days-off.withdrawn-already"
    assert verbs(desk, appeal.id) == ["deadline.recounted", "deadline.recounted"]


def test_the_list_of_what_moved_can_be_shown_again(desk, appeal, decree):
    done = import_days_off(desk, decree(FRIDAY)).value
    withdraw_days_off(desk, WithdrawDaysOff(decree=done.decree_id, reason="Repealed"))

    last, first = list_recounts(desk)
    (row,) = list_decrees(desk)

    assert (first.recount.deed, last.recount.deed) == ("imported", "withdrawn")
    assert first.changes == done.changes
    assert first.decree.name == NAME
    assert [one.day for one in row.days] == [date(2026, 3, 13)]
    assert (row.days[0].title.ru, row.days[0].source) == ("Выходной", NAME)
    assert (row.decree.withdrawn_reason, row.decree.file_name) == ("Repealed", "decree.csv")


def test_a_limitation_day_of_an_undecided_act_moves_and_is_told(desk, decree):
    inquiry = given_inquiry(desk)
    given_allegation(desk, given_official(desk, inquiry), discovered_on=date(2026, 2, 2))
    before, _ = limitation_days(desk, AskDocket())
    assert before.due == date(2026, 4, 30)  # 1 to 3 May are free

    days = [f"{day};нет;Демалыс;Выходной\n" for day in ("30.04.2026", "04.05.2026")]
    done = import_days_off(desk, decree(*days)).value

    after, _ = limitation_days(desk, AskDocket())
    moved = {change.what: (change.old, change.new, change.because_of) for change in done.changes}
    assert after.due == date(2026, 4, 29)
    (about,) = {change.about.ru for change in done.changes}
    assert about.startswith("Жихангеров")
    assert " – " in about
    assert moved == {
        "limitation.safe": (before.due, after.due, (before.due,)),
        "limitation.latest": (date(2026, 5, 4), date(2026, 5, 5), (date(2026, 5, 4),)),
    }
    with desk.store.read() as work:
        told = work.journal.of(inquiry_id=inquiry.id)
    assert [line.verb for line in told] == ["limitation.recounted", "limitation.recounted"]
    assert ("limitation_safe", "2026-04-30", "2026-04-29") in told[0].changes


def test_what_ended_was_fulfilled_or_stands_elsewhere_keeps_its_day(desk, decree):
    ended = given_inquiry(
        desk, registered_on=TODAY, due_on=DUE, stage=InquiryStage.CLOSED, finished_on=TODAY
    )
    other = given_inquiry(desk)
    given_deadline(desk, other, started_on=TODAY, due_on=date(2026, 3, 5))
    fulfilled = given_deadline(
        desk, other, clock="appeal-decision", started_on=TODAY, due_on=DUE, fulfilled_on=TODAY
    )

    assert import_days_off(desk, decree(FRIDAY)).value.changes == ()
    assert due(desk, ended) == DUE
    with desk.store.read() as work:
        assert work.deadlines.get(fulfilled.id).due_on == DUE


def test_an_inquiry_opened_again_is_counted_by_the_calendar_of_now(desk, appeal, decree):
    with desk.store.write() as work:
        change_stage(desk, work, appeal, InquiryStage.CLOSED, "Done")
    import_days_off(desk, decree(FRIDAY))
    assert due(desk, appeal) == DUE

    with desk.store.write() as work:
        closed = work.inquiries.get(appeal.id)
        change_stage(desk, work, closed, InquiryStage.INQUIRY, "New facts")

    assert due(desk, appeal) == date(2026, 3, 30)
    assert last_entry(desk, appeal.id).verb == "deadline.recounted"


def test_a_bad_file_is_refused_by_row_column_and_reason_and_nothing_is_kept(desk, appeal, decree):
    before = whole(desk)

    refusal = refused(lambda: import_days_off(desk, decree(FRIDAY, "30.02.2026;нет;Д;В\n")))

    assert whole(desk) == before
    words = desk.texts.in_("ru").error(refusal)
    assert refusal.code == "days-off.bad-rows"
    for part in ("decree.csv", "строка 3", "«Дата»", "30.02.2026"):
        assert part in words


@pytest.mark.parametrize(
    ("rows", "over", "code"),
    [
        ((), {}, "days-off.no-days"),
        ((FRIDAY,), {"calendar": "moon"}, "days-off.unknown-calendar"),
        ((FRIDAY,), {"decree": " "}, "text.missing"),
        ((FRIDAY,), {"replaces": "nothing"}, "store.not-found"),
    ],
)
def test_a_decree_that_cannot_be_is_refused(desk, appeal, decree, rows, over, code):
    before = whole(desk)

    assert refused(lambda: import_days_off(desk, decree(*rows, **over))).code == code
    assert whole(desk) == before


def test_a_file_that_is_not_there_is_refused(desk, tmp_path):
    command = ImportDaysOff(path=tmp_path / "none.csv", decree=NAME)

    assert refused(lambda: import_days_off(desk, command)).code == "register.cannot-open"


def test_a_day_two_decrees_name_is_refused_by_name_unless_one_replaces_the_other(
    desk, appeal, decree
):
    first = import_days_off(desk, decree(FRIDAY)).value
    before = whole(desk)
    second = decree(FRIDAY, MONDAY, decree="№ 9")

    refusal = refused(lambda: import_days_off(desk, second))
    assert (refusal.code, refusal.details["day"], refusal.details["decree"]) == (
        "days-off.day-taken", date(2026, 3, 13), NAME,
    )  # fmt: skip
    assert refused(lambda: preview_days_off(desk, second)).code == "days-off.day-taken"
    assert whole(desk) == before

    replacing = decree(MONDAY, decree="№ 9", replaces=first.decree_id)
    assert [one.new for one in preview_days_off(desk, replacing).changes] == [DUE]
    done = import_days_off(desk, replacing).value

    assert [(one.old, one.new) for one in done.changes] == [(date(2026, 3, 30), DUE)]
    newer, older = list_decrees(desk)
    assert (older.decree.withdrawn_reason, newer.decree.withdrawn_on) == ("№ 9", None)
    assert desk.rules.calendar.is_working_day(date(2026, 3, 13))
    assert not desk.rules.calendar.is_working_day(date(2026, 3, 30))


def test_a_recount_that_is_stopped_leaves_everything_as_it_was(desk, appeal, decree):
    before = whole(desk)

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        import_days_off(desk, decree(FRIDAY), stop)

    assert whole(desk) == before


def test_progress_tells_every_open_day(desk, appeal, decree):
    told = []

    import_days_off(desk, decree(FRIDAY), lambda done, total: told.append((done, total)))

    assert told == [(0, 1), (1, 1)]


def test_the_days_are_there_when_the_records_are_opened_again(desk, appeal, decree, new_desk):
    import_days_off(desk, decree(FRIDAY))

    desk.shelf.renew()

    assert desk.rules.calendar.overrides[date(2026, 3, 13)].title.kk == "Демалыс"
    assert new_desk().rules.calendar.is_working_day(date(2026, 3, 13))
