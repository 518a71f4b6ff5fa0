"""The desk as a month: what is due on each day, and why nobody works on some of them."""

from datetime import date

from builders import given_inquiry
from sample_office import DEPUTY

from ethics_desk.domain.rows import DueRow
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.docket.month import month_of_days
from ethics_desk.services.terms.days_off import ImportDaysOff, import_days_off

WHOLE = AskDocket()


def days_of(desk, asked=WHOLE, limitation=()):
    return {one.day.day: one for one in month_of_days(desk, asked, 2026, 3, limitation)}


def test_a_month_has_every_day_with_what_is_due_and_why_it_is_free(desk):
    inquiry = given_inquiry(desk, due_on=date(2026, 3, 27))
    given_inquiry(desk, due_on=date(2026, 4, 1))
    given_inquiry(desk, due_on=date(2026, 2, 27))

    days = days_of(desk)

    assert list(days) == list(range(1, 32))
    assert [row.inquiry_id for one in days.values() for row in one.rows] == [inquiry.id]
    assert days[27].rows[0].what == "clock.appeal-decision"
    assert [days[day].why_off for day in (6, 7, 9, 10)] == ["", "weekend", "holiday", ""]


def test_a_day_moved_by_decree_says_which_and_what_it_is_called(desk, tmp_path):
    path = tmp_path / "decree.toml"
    words = '{ kk = "Демалыс", ru = "Выходной", en = "Day off" }'
    path.write_text(f"[[day]]\ndate = 2026-03-13\ntitle = {words}\nsource = '№ 7'\n", "utf-8")
    import_days_off(desk, ImportDaysOff(path=path, decree="Order"))

    day = days_of(desk)[13]

    assert (day.why_off, day.title.kk, day.decree) == ("day-off", "Демалыс", "№ 7")


def test_a_month_shows_the_limitation_days_it_is_given_and_those_of_a_member_only(desk):
    given_inquiry(desk, due_on=date(2026, 3, 27))
    known = DueRow(
        inquiry_id="x",
        inquiry_number="1",
        subject="",
        what="limitation.safe",
        due=date(2026, 3, 20),
    )

    days = days_of(desk, AskDocket(member_id=DEPUTY), [known])

    assert [row for one in days.values() for row in one.rows] == [known]
