"""An original as it is read for redaction: pages with the places of their letters, or a text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PIL.Image import Image

from ethics_desk.domain.redaction import Form, Place

MOST_PAGES = 300
"""More are refused: a copy of so many would not be read by whoever marks it either."""

TEXT_METHOD = "words 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """What can be withheld from.

    `sizes` are widths and heights of pages in tenths of a point; `texts` hold what can be read, one
    per page; `places` where each of their letters stands, empty where nothing is seen. `drawn`
    makes the picture of one page, counted from 1. A running text is one of `texts` without pages.
    """

    form: Form
    method: str
    texts: tuple[str, ...]
    sizes: tuple[tuple[int, int], ...] = ()
    places: tuple[tuple[Place, ...], ...] = ()
    drawn: Callable[[int], Image] | None = None

    @property
    def unread_pages(self) -> tuple[int, ...]:
        """The pages on which nothing can be read: pictures, whose words only a person finds."""
        return tuple(at for at, text in enumerate(self.texts, start=1) if not text.strip())

    def pages(self) -> Iterator[Image]:
        """The pictures of all pages, one after the other; none of a running text."""
        draw = self.drawn
        if draw is not None:
            yield from (draw(number) for number in range(1, len(self.sizes) + 1))

    def places_of(self, unit: int, start: int, end: int) -> tuple[Place, ...]:
        """Where a stretch of the text of a page stands, line by line; of a text the stretch."""
        if self.form is Form.TEXT:
            return (Place(1, start, 0, end, 0),)
        letters = [one for one in self.places[unit - 1][start:end] if one.to_x > one.from_x]
        return tuple(_lines(letters))

    def words_at(self, place: Place) -> str:
        """What can be read at a place, a blank where a line or a stretch of it ends."""
        if self.form is Form.TEXT:
            return self.texts[0][place.from_x : place.to_x]
        letters = zip(self.texts[place.unit - 1], self.places[place.unit - 1], strict=True)
        found = "".join(letter if place.hides(at) else " " for letter, at in letters)
        return " ".join(found.split())


def text_original(text: str) -> Original:
    """A running text."""
    return Original(form=Form.TEXT, method=TEXT_METHOD, texts=(text,))


def _lines(letters: list[Place]) -> Iterator[Place]:
    """Letters that stand in one line as one place."""
    waiting: Place | None = None
    for one in letters:
        if waiting is not None and _same_line(waiting, one):
            waiting = _over(waiting, one)
            continue
        if waiting is not None:
            yield waiting
        waiting = one
    if waiting is not None:
        yield waiting


def _same_line(line: Place, letter: Place) -> bool:
    middle = (letter.from_y + letter.to_y) // 2
    return line.from_y <= middle <= line.to_y and letter.from_x >= line.from_x


def _over(one: Place, other: Place) -> Place:
    return Place(
        one.unit,
        min(one.from_x, other.from_x),
        min(one.from_y, other.from_y),
        max(one.to_x, other.to_x),
        max(one.to_y, other.to_y),
    )
