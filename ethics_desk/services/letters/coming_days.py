"""Days to come that the writer of a letter names: none may lie before the letter itself."""

from collections.abc import Iterator, Sequence
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.letter_asks import Ask, AskedFact


def coming_days(asks: Sequence[Ask], asked: Sequence[AskedFact]) -> Iterator[tuple[Ask, date]]:
    """What was asked for as a day to come, with the day."""
    told = {one.name: one.value for one in asked}
    for ask in asks:
        day = told.get(ask.name)
        if ask.notice_days is not None and isinstance(day, date):
            yield ask, day


def check_coming(
    asks: Sequence[Ask], asked: Sequence[AskedFact], reply_by: date | None, day: date
) -> None:
    """Refuse by its field a day to come, or a day of reply, that lies before the letter's."""
    if reply_by is not None and reply_by < day:
        raise BadInput("letter.reply-by-past", field="reply_by", day=reply_by)
    for ask, coming in coming_days(asks, asked):
        if coming < day:
            raise BadInput("letter.asked-day-past", field=ask.field, label=ask.label, day=coming)
