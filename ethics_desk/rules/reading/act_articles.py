"""Texts of the articles entries cite, as the program ships them beside a pack.

`articles/*.toml` beside a pack's files holds `[[article]]` tables: `code`, `source` (as entries
name it), `title` per language, `cited` (beginnings of Russian citations that mean this article),
`ru` and where it was read `kk` (the official text), `seen` (where it was read, and what that is
worth).
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.reading.calendar_reading import read_toml
from ethics_desk.rules.reading.tables import Table
from ethics_desk.rules.reading.text_signs import text_faults

ARTICLES = "articles"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActArticle:
    """One article of an act, in the languages its text was read in."""

    code: str
    source: str
    title: Trilingual
    cited: tuple[str, ...]
    ru: str
    kk: str | None
    seen: Trilingual

    def text_in(self, language: Language) -> tuple[Language, str]:
        """The text in a language, or in Russian where the program has no other."""
        if language is Language.KK and self.kk is not None:
            return Language.KK, self.kk
        return Language.RU, self.ru


def read_articles(folder: Path) -> tuple[ActArticle, ...]:
    """All articles of a folder; none when it is not there. Raises `BadInput` for what is amiss."""
    articles: list[ActArticle] = []
    for file in sorted(folder.glob("*.toml")):
        whole = Table(file.name, "file", read_toml(file))
        articles.extend(_article(one) for one in whole.tables("article"))
        whole.close()
    return tuple(articles)


def _article(table: Table) -> ActArticle:
    for fault in text_faults(table):
        raise fault
    article = ActArticle(
        code=table.text("code"),
        source=table.text("source"),
        title=table.trilingual("title"),
        cited=table.texts("cited", required=True),
        ru=table.text("ru").strip(),
        kk=table.optional_text("kk"),
        seen=table.trilingual("seen"),
    )
    table.close()
    return article


def articles_of(entry: Entry, articles: Iterable[ActArticle]) -> tuple[ActArticle, ...]:
    """The articles an entry's citation names."""
    return tuple(one for one in articles if _names(entry.citation.ru, one.cited))


def _names(citation: str, cited: Iterable[str]) -> bool:
    return any(re.search(rf"{re.escape(one)}(?![\d-])", citation) for one in cited)
