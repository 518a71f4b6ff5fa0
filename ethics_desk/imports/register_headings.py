"""Finding the heading row of a register and what its columns are."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.domain.register import RegisterColumn, RegisterForm
from ethics_desk.domain.sheet_text import restored, tidy_text
from ethics_desk.imports.table import Cell, Line
from ethics_desk.names.folding import fold

_LINES_LOOKED_AT: Final = 20
_FEWEST: Final = 2
_DECORATION: Final = " .:;*"


@dataclass(frozen=True, slots=True, kw_only=True)
class Headings:
    """Where the headings stand, which place (from 0) holds which column, and what is unknown."""

    line: int
    width: int
    places: dict[str, int]
    language: Language
    unknown: tuple[str, ...]


def find_headings(lines: Sequence[Line], form: RegisterForm) -> Headings:
    """The headings among the first lines: titles and numbers may stand above them.

    Raises `BadInput` when there are none, one column is named twice, or a required one is missing.
    """
    if not lines:
        raise BadInput("register.empty")
    known = dict(_spellings(form))
    best = max(lines[:_LINES_LOOKED_AT], key=lambda line: len(_recognised(line, known)))
    keys = _recognised(best, known)
    if len({key for _, key in keys}) < _FEWEST:
        raise BadInput("register.no-headings")
    language = _language(best, form)
    places = _places(keys, form)
    _refuse_missing(places, form)
    taken = set(places.values())
    return Headings(
        line=best.number,
        width=len(best.cells),
        places=places,
        language=language,
        unknown=tuple(
            tidy_text(cell)
            for place, cell in enumerate(best.cells)
            if isinstance(cell, str) and cell.strip() and place not in taken
        ),
    )


def heading_key(text: str) -> str:
    """A heading or word without case, spacing, look-alike letters and decoration."""
    return fold(restored(tidy_text(text))).strip(_DECORATION)


def _spellings(form: RegisterForm) -> Iterator[tuple[str, str]]:
    for column in form.columns:
        yield heading_key(column.key), column.key
        for language in Language:
            for heading in _headings_in(column, language):
                yield heading_key(heading), column.key


def _headings_in(column: RegisterColumn, language: Language) -> tuple[str, ...]:
    match language:
        case Language.KK:
            more = column.synonyms.kk
        case Language.RU:
            more = column.synonyms.ru
        case Language.EN:
            more = column.synonyms.en
    return (column.heading.in_(language), *more)


def _recognised(line: Line, known: dict[str, str]) -> list[tuple[int, str]]:
    """Places of a line whose text is a known heading, with the key of the column."""
    return [
        (place, known[key])
        for place, cell in enumerate(line.cells)
        if (key := _key_of(cell)) in known
    ]


def _key_of(cell: Cell) -> str:
    return heading_key(cell) if isinstance(cell, str) else ""


def _language(line: Line, form: RegisterForm) -> Language:
    """The language most headings are written in; headings shared by two count for both."""
    written = {_key_of(cell) for cell in line.cells} - {""}
    votes: Counter[Language] = Counter()
    for language in Language:
        spelled = {
            heading_key(text) for one in form.columns for text in _headings_in(one, language)
        }
        votes[language] = len(written & spelled)
    return votes.most_common(1)[0][0]


def _places(keys: list[tuple[int, str]], form: RegisterForm) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, key in keys:
        if key in places:
            raise BadInput("register.heading-twice", column=form.column(key).heading)
        places[key] = place
    return places


def _refuse_missing(places: dict[str, int], form: RegisterForm) -> None:
    missing = [one.heading for one in form.columns if one.required and one.key not in places]
    if missing:
        raise BadInput("register.missing-columns", columns=missing)
