"""Early warning: whether a day is near enough to be spoken of, by the rule of its clock."""

from datetime import date

from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.packs.entries import Clock


def warned(rules: RuleBook, pack: str, due: date | None, today: date, clock: Clock | None) -> bool:
    """Whether a day still to come lies within the working days of early warning.

    Without a clock, or with one that has no number of its own, the pack's number holds.
    """
    if due is None or due < today:
        return False
    return warning_day(rules, pack, due, clock) <= today


def warning_day(rules: RuleBook, pack: str, due: date, clock: Clock | None) -> date:
    """The first day of early warning, by the rule of `warned`."""
    own = None if clock is None else clock.warn_before
    amount = rules.pack(pack).warn_before if own is None else own
    return rules.calendar_of(pack).working_days_before(due, amount)
