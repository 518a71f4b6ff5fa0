"""A thousand invented letters of all kinds in all languages, as pages and as plain words."""

import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "documents"))

from sample_facts import crime_signs, facts, letter

from ethics_desk.documents.letters.writing import write_letter
from ethics_desk.documents.press import Press
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import LetterFacts, Letterhead, LetterPage

KINDS = ("memo-to-head", "materials-to-commission", "crime-message")
TEMPLATES = len(KINDS) * len(Language)
MANY = 1_000
SURNAMES = ("Өтегенова", "Қасқырбаев", "Щербакова", "Ыбырайұлы", "Әуезханова", "Цой")


@dataclass(frozen=True, kw_only=True)
class Words:
    """The words of a letter as they stand on its pages; blocks are pairs of kind and text."""

    title: str
    author: str
    language: str
    head: tuple[tuple[str, ...], tuple[str, ...]]
    left: tuple[str, ...]
    addressee: tuple[str, ...]
    heading: str
    blocks: tuple[tuple[str, str], ...]
    post: str
    name: str
    mark: str
    page: str
    executor: str


def pages() -> Iterator[LetterPage]:
    """The letters; every one has a number and a name of its own."""
    kinds = list(product(KINDS, Language))
    for place in range(MANY):
        kind, language = kinds[place % len(kinds)]
        yield _page(kind, language, place)


def words_of(page: LetterPage, press: Press) -> dict[str, object]:
    """What a script needs that only draws."""
    say = press.texts.in_(page.language).say
    written = write_letter(page.kind, page.language, page.facts, press)
    number = say("paper.number", number=page.number)
    annexes = [("heading", say("paper.annexes"))] if page.facts.annexes else []
    for place, annex in enumerate(page.facts.annexes, start=1):
        counted = say("paper.annex-pages", pages=annex.pages) if annex.pages else ""
        title = annex.title.strip().rstrip(".;, ")
        annexes.append((f"{place}.", f"{title[:1].upper()}{title[1:]}{counted}."))
    return asdict(
        Words(
            title=f"{written.heading}. {number}",
            author=page.letterhead.name.in_(page.language),
            language=page.language.value,
            head=(
                _head(page.letterhead, Language.KK, press),
                _head(page.letterhead, Language.RU, press),
            ),
            left=(number, press.texts.in_(page.language).long_day(page.day)),
            addressee=page.addressee,
            heading=written.heading,
            blocks=(
                *((_kind(block.kind.value, block.number), block.text) for block in written.blocks),
                *annexes,
            ),
            post=page.signatory.post,
            name=page.signatory.name,
            mark=number,
            page=say("paper.page", page="{page}", pages="{pages}"),
            executor=say("paper.executor", name=page.executor.name, phone=page.executor.phone),
        )
    )


def _page(kind: str, language: Language, place: int) -> LetterPage:
    told = _facts(kind, language)
    name = f"{SURNAMES[place % len(SURNAMES)]} {chr(0x410 + place % 28)}. {place}"
    official = replace(told.officials[0], name=name)
    told = replace(told, officials=(official,), inquiry_number=f"2025-{place:04d}")
    return letter(kind, language, told, number=f"03-11/{place}")


@lru_cache(maxsize=16)
def _facts(kind: str, language: Language) -> LetterFacts:
    told = facts(language)
    signs = crime_signs(language) if kind == "crime-message" else ()
    return replace(told, crime_signs=signs) if signs else told


def _head(head: Letterhead, language: Language, press: Press) -> tuple[str, ...]:
    say = press.texts.in_(language).say
    return (
        head.name.in_(language).upper(),
        head.address.in_(language),
        say("paper.phone", phone=head.phone),
        head.email,
        say("paper.bin", bin=head.bin),
    )


def _kind(kind: str, number: int) -> str:
    """What stands before an item, or the kind of another block."""
    return {"item": "–", "numbered": f"{number}."}.get(kind, kind)
