"""The statutory clock that runs on an inquiry, and the day it was registered."""

from datetime import date, time, timedelta

from ethics_desk.domain.inquiry import Channel, Inquiry
from ethics_desk.rules.clocks import count
from ethics_desk.services.desk import Desk


def registration_day(desk: Desk, pack: str, received: date, at: time | None, closes: time) -> date:
    """The day of arrival, or the next working day after hours or on a day off.

    Source: APPC art 64(1)-(3), row AP-01.
    """
    calendar = desk.rules.calendar(pack)
    late = at is not None and at > closes
    if calendar.is_working_day(received) and not late:
        return received
    return calendar.next_working_day(received + timedelta(days=1) if late else received)


def clock_of(desk: Desk, pack: str, channel: Channel, day: date) -> str:
    """The code of the clock that runs on what arrives this way, or nothing."""
    for clock in desk.rules.pack(pack).clocks:
        if channel.value in clock.channels and clock.in_force_on(day):
            return clock.code
    return ""


def due_day(desk: Desk, inquiry: Inquiry) -> date | None:
    """The last day of the clock that runs on an inquiry, with its extension."""
    if not inquiry.clock:
        return None
    if inquiry.extended_until is not None:
        return inquiry.extended_until
    clock = desk.rules.pack(inquiry.pack).clock(inquiry.clock, inquiry.registered_on)
    if clock is None:
        return None
    return count(clock, inquiry.registered_on, desk.rules.calendar(inquiry.pack)).due
