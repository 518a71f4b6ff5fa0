"""What the writer of a letter is told before it is issued, from wherever it was found, as one list.

It stops nothing and is not printed.
"""

from typing import Protocol

from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.cautions import letter_cautions
from ethics_desk.services.letters.issued_already import issued_before
from ethics_desk.services.letters.letters import IssueLetter, draft_page
from ethics_desk.services.letters.mixed_languages import foreign_texts
from ethics_desk.texts import In


class Advice(Protocol):
    """One thing to know of a letter."""

    def in_(self, words: In) -> str:
        """As a sentence, in the words of who reads it."""


def advice_on(desk: Desk, command: IssueLetter, page: LetterPage) -> tuple[Advice, ...]:
    """What to know of a letter whose page is written already."""
    return (
        *letter_cautions(desk, command, page),
        *foreign_texts(desk, command, page),
        *issued_before(desk, command),
    )


def letter_advice(desk: Desk, command: IssueLetter) -> tuple[Advice, ...]:
    """What to know of a letter as it would be issued now; raises what refuses it."""
    return advice_on(desk, command, draft_page(desk, command))
