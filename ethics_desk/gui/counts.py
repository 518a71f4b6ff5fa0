"""How many there are, in words: each language has its own plural forms.

`lupdate` sees a plural in Python only as `self.tr` with a number in a `QObject`, and Qt finds the
forms only under the very class that asks. Hence one class for all of them, without subclasses.
"""

from typing import final

from PySide6.QtCore import QObject


@final
class Counts(QObject):
    """Numbers of things in the language of the window."""

    def agencies(self, n: int) -> str:
        """How many agencies a list holds."""
        return self.tr("%n agency(ies)", "", n)

    def allegations_open(self, n: int) -> str:
        """How many allegations have no finding yet."""
        return self.tr("%n allegation(s) not decided yet", "", n)

    def days_ahead(self, n: int) -> str:
        """In how many days something is due."""
        return self.tr("in %n day(s)", "", n)

    def days_late(self, n: int) -> str:
        """How many days ago something was due."""
        return self.tr("%n day(s) late", "", n)

    def events(self, n: int) -> str:
        """How many preventive events a list holds."""
        return self.tr("%n event(s)", "", n)

    def inquiries(self, n: int) -> str:
        """How many inquiries a list holds."""
        return self.tr("%n inquiry(ies)", "", n)

    def letters(self, n: int) -> str:
        """How many letters a list holds."""
        return self.tr("%n letter(s)", "", n)

    def persons(self, n: int) -> str:
        """How many persons a list holds."""
        return self.tr("%n person(s)", "", n)

    def things_due(self, n: int) -> str:
        """How many things are due on a day."""
        return self.tr("%n thing(s) due", "", n)
