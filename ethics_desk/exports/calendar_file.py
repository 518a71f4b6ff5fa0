"""Days as a calendar other programs can read: all-day events with warnings (RFC 5545)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID, uuid5

from icalendar import Alarm, Calendar, Event

WARNED_AT: Final = timedelta(hours=9)
"""The hour of the morning at which a warning is given."""

_FAMILY: Final = UUID("6f1d1f0e-3a0b-4f6e-9c1d-8b5a2f7e4d10")
_PRODUCT: Final = "-//Ethics Desk//Docket//EN"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDay:
    """One day something is due on.

    `key` is the same for the same thing in every export, so that a calendar replaces the day
    instead of adding another. `summary` names no person. `warn_on` is the day of early warning.
    """

    key: str
    day: date
    summary: str
    description: str = ""
    warn_on: date | None = None


def calendar_file(title: str, made: datetime, days: tuple[DueDay, ...]) -> bytes:
    """The days as one calendar; the same days made at the same moment give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", title)
    for one in days:
        calendar.add_component(_event(one, made))
    return bytes(calendar.to_ical())


def _event(one: DueDay, made: datetime) -> Event:
    """A whole day that leaves the calendar's owner free."""
    event = Event()
    event.add("uid", f"{uuid5(_FAMILY, one.key)}@ethics-desk")
    event.add("dtstamp", made)
    event.add("dtstart", one.day)
    event.add("dtend", one.day + timedelta(days=1))
    event.add("summary", one.summary)
    if one.description:
        event.add("description", one.description)
    event.add("transp", "TRANSPARENT")
    event.add("class", "CONFIDENTIAL")
    if one.warn_on is not None:
        event.add_component(_alarm(one, one.warn_on))
    return event


def _alarm(one: DueDay, warn_on: date) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one.summary)
    alarm.add("trigger", warn_on - one.day + WARNED_AT)
    return alarm
