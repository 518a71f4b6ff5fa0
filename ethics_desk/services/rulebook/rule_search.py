"""Search over everything the rule book says, in three languages, and over the articles."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.names.folding import search_terms, soft
from ethics_desk.rules.reading.act_articles import ActArticle, articles_of
from ethics_desk.services.desk import Desk
from ethics_desk.services.rulebook.rule_pages import (
    EntryRow,
    entry_card,
    list_entries,
    list_versions,
    shipped_articles,
)

LONG_WORD, SHORT_WORD = 7, 5
"""Letters from which a word loses two, or one, before its stem is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleIndex:
    """Every entry of every version with its words, folded; those of its articles apart."""

    lines: tuple[tuple[EntryRow, str, str], ...]
    articles: dict[str, tuple[ActArticle, ...]]


def index_rules(desk: Desk, progress: Progress = silent) -> RuleIndex:
    """Fold all words once; takes some hundred milliseconds."""
    articles = shipped_articles(desk)
    folded = {
        (pack, one.code): soft(f"{one.ru} {one.kk or ''} {_said(one.title)}")
        for pack, row in articles.items()
        for one in row
    }
    lines = []
    versions = list_versions(desk)
    for done, version in enumerate(versions):
        progress(done, len(versions))
        shipped = articles.get(version.pack.code, ())
        for row in list_entries(version):
            cited = articles_of(row.entry, shipped)
            law = " ".join(folded[version.pack.code, one.code] for one in cited)
            lines.append((row, soft(" ".join(_words(row, shipped))), law))
    return RuleIndex(lines=tuple(lines), articles=articles)


def find_rules(index: RuleIndex, text: str, *, in_articles: bool = True) -> tuple[EntryRow, ...]:
    """The entries that have every word looked for, first in their own words, then in an article.

    Words stand in other endings in a law than in a question: as typed they come first, then what
    has their stems.
    """
    wanted = [term.soft for term in search_terms(text)]
    stems = [_stem(word) for word in wanted]
    found: dict[str, EntryRow] = {}
    for parts in (wanted, stems):
        found |= {
            row.id: row for row, said, _ in index.lines if _has(said, parts) and row.id not in found
        }
    for parts in (wanted, stems) if in_articles else ():
        found |= {
            row.id: row
            for row, _, law in index.lines
            if law and _has(law, parts) and row.id not in found
        }
    return tuple(found.values())


def _has(text: str, parts: Sequence[str]) -> bool:
    return all(part in text for part in parts)


def _stem(word: str) -> str:
    """A word without the letters its endings change: of a long word two, of a shorter one."""
    if not word.isalpha():
        return word
    return word[:-2] if len(word) >= LONG_WORD else word[:-1] if len(word) >= SHORT_WORD else word


def _words(row: EntryRow, articles: tuple[ActArticle, ...]) -> Iterator[str]:
    yield f"{row.entry.code} {row.kind} {row.row.code}"
    for field in entry_card(row, articles).fields:
        yield _said(field.words)


def _said(text: Trilingual) -> str:
    return f"{text.kk} {text.ru} {text.en}"
