"""The list of decisions to re-examine, in words: one line each, found, ordered and printed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from ethics_desk.domain.comparison_page import DifferenceRow
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import NO_WORDS, Language
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.domain.rows import ListRequest
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.names.folding import search_terms, soft, sort_key
from ethics_desk.rules.comparing.comparison import Difference, Matter, Side
from ethics_desk.rules.packs.entries import Version
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.comparison_words import difference_row
from ethics_desk.services.desk import Desk
from ethics_desk.services.law.re_examination import ReExamined, Why, re_examination
from ethics_desk.services.law_titles import sanction_titles
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class ReExaminedRow:
    """One line: a decision or a proposal, what was imposed or proposed, and what would differ now.

    `why` is the code of the reason; `allowed` is `yes`, `no`, or empty where no sanction was
    imposed or the facts cannot be judged; `examined` is what `all_differences` tells in full,
    `search` the words of the line, folded.
    """

    id: str
    decided: bool
    inquiry_id: InquiryId
    number: str
    official: str
    day: date
    sanction: str
    why: Why
    allowed: str
    what: str
    articles_then: str
    articles: str
    pack: str
    examined: ReExamined
    search: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReExaminedList:
    """Everything that came out, of how many, and on which assumptions, in words."""

    day: date
    judged: int
    without_facts: int
    rows: tuple[ReExaminedRow, ...] = ()
    notes: tuple[str, ...] = ()


def re_examined_list(desk: Desk, language: Language, progress: Progress = silent) -> ReExaminedList:
    """Judge all kept judgements by the law now in force; the lines come in one language."""
    found = re_examination(desk, language, progress)
    words, titles = desk.texts.in_(language), sanction_titles(desk)
    named = {code: title.in_(language) for code, title in titles.items()}
    named[NO_SANCTION] = words.say("sanction.none")
    return ReExaminedList(
        day=found.day,
        judged=found.judged,
        without_facts=found.without_facts,
        rows=tuple(_row(words, one, named) for one in found.rows),
        notes=tuple(_note(words, version) for version in found.unseen),
    )


def all_differences(words: In, row: ReExaminedRow) -> tuple[DifferenceRow, ...]:
    """What would differ for one line, in full, with the articles."""
    return tuple(_differences(words, row.examined))


def narrowed(rows: tuple[ReExaminedRow, ...], request: ListRequest) -> tuple[ReExaminedRow, ...]:
    """The lines a request asks for, in its order; the newest first unless another is asked for.

    Unknown filters and orders are a programming error (`KeyError`).
    """
    found = [
        row
        for row in rows
        if all(_FILTERS[name](row) == value for name, value in request.filters)
        and _matches(row, request.search)
    ]
    downwards = request.descending if request.order_by else True
    found.sort(key=_ORDERS[request.order_by or "day"], reverse=downwards)
    return tuple(found)


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """A text as it is searched; many lines tell the same."""
    return soft(text)


@lru_cache(maxsize=4096)
def _place(text: str) -> str:
    """Where a text stands by the alphabet; many lines tell the same."""
    return sort_key(text)


_ORDERS: Mapping[str, Callable[[ReExaminedRow], Any]] = MappingProxyType(
    {
        "number": lambda row: row.number,
        "official": lambda row: _place(row.official),
        "kind": lambda row: (row.decided, row.day),
        "day": lambda row: (row.day, row.number),
        "sanction": lambda row: _place(row.sanction),
        "why": lambda row: row.why,
        "allowed": lambda row: row.allowed,
        "what": lambda row: _place(row.what),
        "articles-then": lambda row: _place(row.articles_then),
        "articles": lambda row: _place(row.articles),
    }
)

_FILTERS: Mapping[str, Callable[[ReExaminedRow], str]] = MappingProxyType(
    {
        "why": lambda row: row.why.value,
        "allowed": lambda row: row.allowed,
        "kind": lambda row: "decision" if row.decided else "proposal",
    }
)


def _matches(row: ReExaminedRow, search: str) -> bool:
    """Whether every word typed begins a word of the line, in whatever letters."""
    return all(f" {term.soft}" in row.search for term in search_terms(search))


def _note(words: In, version: Version) -> str:
    """That nobody read the law now in force, and what was assumed of it."""
    assumption = version.assumption or words.say("paper.unverified")
    return words.say("comparison.assumption", version=version.title, assumption=assumption)


def _row(words: In, one: ReExamined, titles: Mapping[str, str]) -> ReExaminedRow:
    kept = one.kept
    refusal = "" if one.refusal is None else words.error(one.refusal)
    what = refusal or "; ".join(
        _in_short(words, row) for row in _differences(words, one, in_short=True)
    )
    differences = (*one.by_law, *one.by_data)
    then = _articles(words, (side.left for side in differences))
    articles = _articles(words, (side.right for side in differences))
    sanction = titles.get(kept.sanction, kept.sanction)
    return ReExaminedRow(
        id=kept.id,
        decided=kept.decided,
        inquiry_id=kept.inquiry_id,
        number=kept.number,
        official=kept.official,
        day=kept.day,
        sanction=sanction,
        why=one.why,
        allowed="" if one.allowed_now is None else "yes" if one.allowed_now else "no",
        what=what,
        articles_then=then,
        articles=articles,
        pack="" if one.law_now is None else one.law_now.pack.code,
        examined=one,
        search=" ".join(
            ("", *map(_folded, (kept.number, kept.official, sanction, what, then, articles)))
        ),
    )


def _differences(words: In, one: ReExamined, *, in_short: bool = False) -> Iterator[DifferenceRow]:
    """What the law changed, then what was corrected in the pack's data, which is said."""
    packs: tuple[Pack, ...] = () if one.law_now is None else (one.law_now.pack,)
    for difference in one.by_law:
        yield difference_row(words, packs, _shortened(difference) if in_short else difference)
    for difference in one.by_data:
        row = difference_row(words, packs, _shortened(difference) if in_short else difference)
        yield replace(row, matter=words.say("re-examined.corrected", matter=row.matter))


def _shortened(difference: Difference) -> Difference:
    """A difference without clauses and their texts; why there is no answer stays."""
    if difference.matter is Matter.OUTCOME:
        return difference
    left, right = (
        replace(one, words=NO_WORDS, articles=()) for one in (difference.left, difference.right)
    )
    return replace(difference, left=left, right=right)


def _in_short(words: In, row: DifferenceRow) -> str:
    key = "re-examined.difference" if row.subject else "re-examined.difference-whole"
    facts = {"matter": row.matter, "subject": row.subject, "left": row.left, "right": row.right}
    return words.say(key, **facts)


def _articles(words: In, sides: Iterable[Side]) -> str:
    """The articles of one side, each once, with its rows and how well it is founded."""
    told = (
        words.say(
            "re-examined.article",
            citation=article.citation,
            rows=article.rows,
            confidence=words.say(f"paper.confidence.{article.confidence}"),
        )
        for side in sides
        for article in side.articles
    )
    return "; ".join(dict.fromkeys(told))
