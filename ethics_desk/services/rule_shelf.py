"""The rule book that judges at a desk: the files, and over them what the records add."""

from ethics_desk.rules.book import RuleBook
from ethics_desk.store.work import Store


class RuleShelf:
    """Keeps the rule book of one office; a command that changes the law has it renewed.

    `files` is the book as the program and the office's folder of rules give it.
    """

    def __init__(self, store: Store, files: RuleBook) -> None:
        """The book as it stands with the records of today."""
        self._store = store
        self._files = files
        self.book = files
        self.renew()

    def renew(self) -> None:
        """Lay over the files what the records hold now."""
        self.book = laid_over(self._files, self._store)


def laid_over(files: RuleBook, store: Store) -> RuleBook:
    """The book of the files with what the records add."""
    del store  # nothing yet: days off by decree and signed-off versions come with their tables
    return files
