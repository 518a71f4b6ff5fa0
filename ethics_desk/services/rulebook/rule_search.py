"""Search over everything the rule book says, in three languages, and over the articles."""

from collections.abc import Iterator
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
    """The entries that have every word looked for, first in their own words, then in an article."""
    wanted = [term.soft for term in search_terms(text)]
    own = [row for row, said, _ in index.lines if all(word in said for word in wanted)]
    if not in_articles:
        return tuple(own)
    known = {row.id for row in own}
    cited = [
        row
        for row, _, law in index.lines
        if row.id not in known and law and all(word in law for word in wanted)
    ]
    return (*own, *cited)


def _words(row: EntryRow, articles: tuple[ActArticle, ...]) -> Iterator[str]:
    yield f"{row.entry.code} {row.kind} {row.row.code}"
    for field in entry_card(row, articles).fields:
        yield _said(field.words)


def _said(text: Trilingual) -> str:
    return f"{text.kk} {text.ru} {text.en}"
