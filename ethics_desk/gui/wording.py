"""Dates and numbers as the desktop writes them, in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ethics_desk.gui.counts import Counts
from ethics_desk.texts.speech import KAZAKHSTAN_TIME

NO_VALUE = "–"


def short_date(day: date | None) -> str:
    """`31.12.2025` in every language, for columns; a dash when there is no day."""
    return NO_VALUE if day is None else f"{day:%d.%m.%Y}"


def long_date(day: date) -> str:
    """A day in words, with its weekday, as the language writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def moment(at: datetime) -> str:
    """A point in time by the clock of the country, to the minute."""
    return f"{at.astimezone(KAZAKHSTAN_TIME):%d.%m.%Y %H:%M}"


def whole_number(number: int) -> str:
    """A number with the separators of the language."""
    return QLocale().toString(number)


def sentence(words: str) -> str:
    """The law's name of a thing at the beginning of a line."""
    return words[:1].upper() + words[1:]


def days_left(due: date | None, today: date) -> str:
    """How far a last day is away, in calendar days."""
    if due is None:
        return NO_VALUE
    days = (due - today).days
    if days == 0:
        return QCoreApplication.translate("Wording", "today")
    if days < 0:
        return Counts().days_late(-days)
    return Counts().days_ahead(days)
