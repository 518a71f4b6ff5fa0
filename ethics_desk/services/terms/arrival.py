"""The day on which what arrives is registered, and the clock its way of arrival starts."""

from datetime import date, time, timedelta

from ethics_desk.domain.inquiry import Channel
from ethics_desk.services.desk import Desk


def registration_day(desk: Desk, pack: str, received: date, at: time | None, closes: time) -> date:
    """The day of arrival, or the next working day after hours or on a day off.

    Source: APPC art 64(1)-(3), row AP-01.
    """
    calendar = desk.rules.calendar_of(pack)
    late = at is not None and at > closes
    if calendar.is_working_day(received) and not late:
        return received
    return calendar.next_working_day(received + timedelta(days=1))


def clock_of(desk: Desk, pack: str, channel: Channel, day: date) -> str:
    """The code of the clock that runs on what arrives this way, or nothing."""
    for clock in desk.rules.pack(pack).clocks:
        if channel.value in clock.channels and clock.in_force_on(day):
            return clock.code
    return ""
