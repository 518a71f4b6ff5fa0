"""A letter of the wrong alphabet inside a name looks right on paper and is never found again."""

from collections.abc import Iterator

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.names.scripts import mixed_words


def check_look_alikes(page: LetterPage) -> None:
    """Refuse a letter that names somebody in two alphabets within one word.

    Raises `BadInput` `letter.mixed-script` with the word and how it should be written. A word whose
    odd letters have no look-alike (PDFке) is what its writer meant.
    """
    for name in _names(page):
        for mixed in mixed_words(name):
            if mixed.suggestion:
                raise BadInput(
                    "letter.mixed-script",
                    name=name,
                    word=mixed.word,
                    suggestion=mixed.suggestion,
                )


def _names(page: LetterPage) -> Iterator[str]:
    """Every name on the page: officials, the person and the body written to, who signs."""
    yield from page.addressee
    for one in (*page.facts.officials, page.facts.addressee):
        if one is not None:
            yield one.name
            yield one.post
    yield from (page.signatory.name, page.signatory.post, page.executor.name)
