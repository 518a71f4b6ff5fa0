"""The desk's days in other programs' calendars: parsed back by the library."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

from ethics_desk.exports.calendar_file import DueDay, calendar_file

MADE = datetime(2026, 3, 2, 4, 0, tzinfo=UTC)
DUE = DueDay(
    key="deadline-1",
    day=date(2026, 3, 20),
    summary="2026/0001 – шешім, ӘРПК; 76-бап",
    description="ӘРПК, 76-бап",
    warn_on=date(2026, 3, 17),
)
OTHER = DueDay(
    key="deadline-2", day=date(2026, 3, 31), summary="2026/0002 – " + "ұзақ сөз " * 30 + "соңы"
)


def events(content):
    return Calendar.from_ical(content).walk("VEVENT")


def test_every_due_day_is_one_whole_day_that_leaves_its_owner_free():
    found = events(calendar_file("Desk", MADE, (DUE, OTHER)))

    assert [event.decoded("dtstart") for event in found] == [DUE.day, OTHER.day]
    assert [event.decoded("dtend") for event in found] == [date(2026, 3, 21), date(2026, 4, 1)]
    assert [str(event["summary"]) for event in found] == [DUE.summary, OTHER.summary]
    assert {str(event["transp"]) for event in found} == {"TRANSPARENT"}
    assert {str(event["class"]) for event in found} == {"CONFIDENTIAL"}


def test_a_day_keeps_its_name_when_it_moves():
    before = events(calendar_file("Desk", MADE, (DUE,)))[0]
    moved = DueDay(key=DUE.key, day=date(2026, 4, 1), summary="x")
    after = events(calendar_file("Desk", MADE, (OTHER, moved)))[1]

    assert before["uid"] == after["uid"]
    assert str(before["uid"]).endswith("@ethics-desk")


def test_an_early_warning_rings_in_the_morning_of_its_day():
    event, quiet = events(calendar_file("Desk", MADE, (DUE, OTHER)))
    (alarm,) = event.walk("VALARM")

    assert alarm.decoded("trigger") == timedelta(days=-3, hours=9)
    assert quiet.walk("VALARM") == []


def test_the_same_days_made_at_the_same_moment_give_the_same_bytes():
    content = calendar_file("Үстел", MADE, (DUE, OTHER))

    assert content == calendar_file("Үстел", MADE, (DUE, OTHER))
    assert b"\r\n" in content
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert events(content)[0].decoded("dtstamp") == MADE


def test_an_empty_desk_is_an_empty_calendar():
    assert events(calendar_file("Desk", MADE, ())) == []
