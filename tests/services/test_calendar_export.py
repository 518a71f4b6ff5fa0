"""Days due in other calendars: stable, silent about persons, warned of in time."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar
from sample_office import on
from services.builders import (
    given_allegation,
    given_copy_due,
    given_deadline,
    given_inquiry,
    given_letter,
    given_official,
)

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.services.docket.calendar_export import ExportCalendar, export_calendar
from ethics_desk.services.docket.docket import docket
from ethics_desk.services.docket.due_lines import AskDocket
from ethics_desk.services.terms.year import special_days

RU = Language.RU


def exported(desk, path, **over):
    export_calendar(desk, ExportCalendar(**({"path": path, "language": RU} | over)))
    return Calendar.from_ical(path.read_bytes()).walk("VEVENT")


def test_every_running_deadline_and_term_is_one_event(desk, tmp_path):
    inquiry = given_inquiry(desk, due_on=date(2026, 3, 20))
    given_deadline(desk, inquiry, due_on=date(2026, 3, 5))
    given_allegation(desk, given_official(desk, inquiry))

    found = exported(desk, tmp_path / "days.ics")

    assert [str(event["summary"]) for event in found] == [
        f"{inquiry.number} – решение об отводе",
        f"{inquiry.number} – решение по обращению",
        f"{inquiry.number} – последний бесспорный день для взыскания",
        f"{inquiry.number} – последний спорный день для взыскания",
    ]
    assert len({str(event["uid"]) for event in found}) == 4


def test_a_term_that_has_passed_stays_in_the_calendar_as_clocks_do(desk, tmp_path):
    inquiry = given_inquiry(desk)
    given_allegation(desk, given_official(desk, inquiry))

    found = exported(on(desk, date(2026, 9, 1)), tmp_path / "days.ics")

    assert [event.decoded("dtstart") < date(2026, 9, 1) for event in found] == [True]


def test_no_person_no_subject_and_no_id_of_the_records_is_written(desk, tmp_path):
    inquiry = given_inquiry(desk, due_on=date(2026, 3, 20), subject="Gifts of A. B.")
    given_allegation(desk, given_official(desk, inquiry))

    exported(desk, tmp_path / "days.ics")

    content = (tmp_path / "days.ics").read_text("utf-8")
    for secret in ("Жиһангеров", "Жихангеров", "Gifts", inquiry.id):
        assert secret not in content


def test_the_copy_of_a_recommendation_leads_nobody_to_who_reported(desk, tmp_path):
    """Among lines with their article the bare one would be known by its look."""
    party = given_official(desk, given_inquiry(desk))
    given_copy_due(desk, party)

    found = exported(desk, tmp_path / "days.ics")

    assert found == []
    assert [row.what for row in docket(desk, AskDocket()).this_week] == ["copy"]


def test_a_day_that_moved_keeps_its_name(desk, tmp_path):
    inquiry = given_inquiry(desk)
    deadline = given_deadline(desk, inquiry, due_on=date(2026, 3, 5))
    (before,) = exported(desk, tmp_path / "before.ics")
    with desk.store.write() as work:
        kept = work.deadlines.get(deadline.id)
        work.deadlines.replace(
            type(kept)(
                **{
                    **{name: getattr(kept, name) for name in kept.__slots__},
                    "due_on": date(2026, 3, 6),
                }
            )
        )

    (after,) = exported(desk, tmp_path / "after.ics")

    assert before["uid"] == after["uid"]
    assert after.decoded("dtstart") == date(2026, 3, 6)


def test_the_warning_rings_by_the_working_days_of_the_clock(desk, tmp_path):
    given_inquiry(desk, due_on=date(2026, 3, 20))

    (event,) = exported(desk, tmp_path / "days.ics")

    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") < timedelta()


def test_another_ending_is_refused(desk, tmp_path):
    with pytest.raises(BadInput, match=r"calendar\.unknown-ending"):
        exported(desk, tmp_path / "days.txt")


def test_the_special_days_of_a_year_are_named_and_hold_no_plain_weekend(desk):
    days = {one.day: one for one in special_days(desk, 2026)}

    assert days[date(2026, 3, 23)].title.ru == "Наурыз мейрамы"
    assert days[date(2026, 3, 9)].why_off == "holiday"
    assert date(2026, 2, 7) not in days
    assert all(one.title.kk for one in days.values())


def test_letters_to_be_sent_and_answers_due_are_events_without_their_addressees(desk, tmp_path):
    inquiry = given_inquiry(desk)
    given_letter(desk, inquiry, addressee="A. Person", answer_due=date(2026, 3, 20))

    found = exported(desk, tmp_path / "days.ics")

    assert sorted(str(event["summary"]) for event in found) == [
        f"{inquiry.number} – ответ на письмо",
        f"{inquiry.number} – отправить письмо",
    ]
    assert "Person" not in (tmp_path / "days.ics").read_text("utf-8")
