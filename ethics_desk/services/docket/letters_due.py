"""Letters on the desk: to be sent, and to be heard of from the post.

The days are a habit of offices, not of the law: a letter is sent soon after it was signed, and one
that is not heard of in the usual time of its way is asked after.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from ethics_desk.domain.letter import SentBy
from ethics_desk.domain.rows import DueRow
from ethics_desk.services.desk import Desk
from ethics_desk.store.lists.letters_waiting import letters_on_their_way, letters_to_send
from ethics_desk.store.work import Work

SENT_WITHIN: Final = timedelta(days=3)
"""How soon after its issue a letter is to be sent, in calendar days."""

ARRIVES_WITHIN: Final[Mapping[SentBy, timedelta]] = MappingProxyType(
    {
        SentBy.HAND: timedelta(days=1),
        SentBy.E_DOCUMENT: timedelta(days=3),
        SentBy.E_MAIL: timedelta(days=3),
        SentBy.COURIER: timedelta(days=5),
        SentBy.POST: timedelta(days=14),
        SentBy.REGISTERED_POST: timedelta(days=14),
    }
)
"""How soon after it was sent a letter should be known to have arrived, in calendar days."""


def letters_due(desk: Desk, work: Work, until: date, member_id: str) -> Iterable[DueRow]:
    """The letters to be sent, and those to be asked after, by a day."""
    today = desk.today()
    for row in letters_to_send(work.connection, member_id):
        yield from _by(row, SENT_WITHIN, until, today)
    for row, way in letters_on_their_way(work.connection, member_id):
        yield from _by(row, ARRIVES_WITHIN[way], until, today)


def _by(row: DueRow, within: timedelta, until: date, today: date) -> Iterable[DueRow]:
    due = row.due + within
    if due <= until:
        yield replace(row, due=due, warned=due <= today)
