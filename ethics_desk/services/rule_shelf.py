"""The rule book that judges at a desk: the files, and over them what the records add."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.rule_edition import EditionState, RuleEdition
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.packs.calendar import Override, WorkingCalendar
from ethics_desk.store.lists.days_off import days_in_force
from ethics_desk.store.office_file import Store

MovedDay = tuple[str, Override]
"""The code of a calendar, and a day a decree moved in it."""


class RuleShelf:
    """Keeps the rule book of one office; a command that changes the law has it renewed.

    `files` is the book as the program and the office's folder of rules give it.
    """

    def __init__(self, store: Store, files: RuleBook, book: RuleBook | None = None) -> None:
        """The book as it stands with the records of today, unless another is given."""
        self._store = store
        self._files = files
        self.book = laid_over(files, store) if book is None else book

    def renew(self) -> None:
        """Lay over the files what the records hold now."""
        self.book = laid_over(self._files, self._store)

    def version_titles(self, pack: str) -> Mapping[str, Trilingual]:
        """What every version of a pack is called, also one another has taken the place of."""
        with self._store.read() as work:
            editions = work.rule_editions.of(pack=pack)
        titles = {one.code: one.title for one in editions}
        for book in (self._files, self.book):
            titles |= {one.code: one.info.title for one in book.pack(pack).versions}
        return titles

    def with_days(self, moved: Iterable[MovedDay]) -> "RuleShelf":
        """Another shelf whose book has these moved days and no others of the records."""
        calendars = moved_calendars(self._files, moved)
        return RuleShelf(self._store, self._files, replace(self.book, calendars=calendars))


def laid_over(files: RuleBook, store: Store) -> RuleBook:
    """The book of the files with what the records add: signed editions, days decrees moved."""
    with store.read() as work:
        moved = days_in_force(work.connection)
    book = with_editions(files, store)
    return replace(book, calendars=moved_calendars(files, moved))


def moved_calendars(files: RuleBook, moved: Iterable[MovedDay]) -> Mapping[str, WorkingCalendar]:
    """The calendars of a book with moved days; a day of a calendar nobody has is left out."""
    by_calendar: dict[str, list[Override]] = {}
    for code, override in moved:
        by_calendar.setdefault(code, []).append(override)
    return MappingProxyType(
        {
            code: calendar.with_days(by_calendar[code]) if code in by_calendar else calendar
            for code, calendar in files.calendars.items()
        }
    )


def with_editions(files: RuleBook, store: Store) -> RuleBook:
    """The book with the signed editions over it, in the order they were signed.

    One that cannot be read any more is left out and said in `RuleBook.unread`: the office opens and
    judges without it.
    """
    with store.read() as work:
        signed = work.rule_editions.of(state=EditionState.SIGNED)
    book = files
    for edition in sorted(signed, key=_signed_at):
        laid = lay_over(book, text_of(edition))
        if laid.book is None:
            book = replace(book, unread=(*book.unread, *laid.faults[:1]))
        else:
            book = laid.book
    return book


def text_of(edition: RuleEdition) -> EditionText:
    """An edition as it is laid over a book, called by its version."""
    return EditionText(name=edition.code, text=edition.content, pack=edition.pack)


def _signed_at(edition: RuleEdition) -> float:
    return 0.0 if edition.signed_at is None else edition.signed_at.timestamp()
