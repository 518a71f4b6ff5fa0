"""How a rule's source is told: its article, or that the article was not seen.

Derivations and control sheets tell the rows of the legal base along; a letter tells none, which
nobody outside could look up.
"""

from collections.abc import Callable, Sequence

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.rules.packs.entries import Entry
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.texts import In, Texts


def source_in(words: In, entry: Entry, cited: str = "") -> str:
    """The article; where its wording was not seen or is carried over, that with the row.

    `cited` names the article more closely than the entry does: its part.

    An article is never made certain by being printed: only confidence S is.
    """
    told = source_on_letter(words, entry, cited)
    if entry.confidence is Confidence.SEEN:
        return told
    return words.say("source.with-rows", source=told, rows=", ".join(entry.rows))


def source_on_letter(words: In, entry: Entry, cited: str = "") -> str:
    """The same without the rows."""
    citation = cited or entry.citation.in_(words.language)
    if entry.confidence is Confidence.SEEN:
        return citation
    if entry.never_read:
        return words.say("source.never-seen", citation=citation)
    key = "source.not-seen" if entry.assumption is None else "source.carried-over"
    return words.say(key, citation=citation)


def founded(words: In, citation: Trilingual, confidence: str, rows: Sequence[str] = ()) -> str:
    """An article and how it is known; with the rows of the legal base where they are given."""
    told = words.say(
        "letter.founded",
        citation=citation.in_(words.language),
        confidence=words.say(f"confidence.{confidence}"),
    )
    return words.say("source.with-rows", source=told, rows=", ".join(rows)) if rows else told


def in_each(texts: Texts, said: Callable[[In], str]) -> Trilingual:
    """One sentence in all three languages."""
    told = {one.value: said(texts.in_(one)) for one in Language}
    return Trilingual(**told)
