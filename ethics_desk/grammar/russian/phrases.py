"""The forms of Russian posts and bodies: the first noun is declined with its adjectives.

«Главный специалист отдела закупок» is «главному специалисту отдела закупок»: what follows the noun
depends on it and stays. The dictionary must hold every word that changes; one it does not hold
stands in the table of exceptions or is not declined.
"""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.domain.word_form import FormSource, NounForm
from ethics_desk.grammar.exceptions import WordTable, read_table
from ethics_desk.grammar.found import Found, joined
from ethics_desk.grammar.russian.agreement import (
    Agreement,
    adjective_agreements,
    adjective_form,
    adverb,
    noun_forms,
)
from ethics_desk.grammar.russian.dictionary import GRAMMEMES
from ethics_desk.grammar.russian.tail import tail_stays
from ethics_desk.grammar.spelling import is_word, written_like

LONGEST_ABBREVIATION = 5
"""Letters of a word in large letters that may be an abbreviation: МИД, but not МИНИСТР."""

_NOUN = "noun"


@dataclass(frozen=True)
class RussianPhrases:
    """Declines posts and bodies; `table` holds the words the dictionary lacks."""

    table: WordTable

    @staticmethod
    def read(folder: Path) -> "RussianPhrases":
        """With the exceptions of a folder."""
        return RussianPhrases(read_table(folder / "ru_posts.toml"))

    def decline(self, text: str, form: NounForm) -> Found | None:
        """A text in one form; None where it is not certain."""
        words = text.split(" ")
        if form not in GRAMMEMES:
            return None
        if self._stays(words[0]):
            return Found(text, FormSource.EXCEPTION)
        count = _leading(words)
        for head in (count, count - 1):
            changed = self._changed(words[: head + 1], form) if 0 <= head < len(words) else None
            if changed is not None and tail_stays(words[head + 1 :]):
                return joined([*changed, *map(Found, words[head + 1 :])], " ")
        return None

    def _stays(self, word: str) -> bool:
        short = word.isupper() and self.table.has("abbreviations", word)
        return short or self.table.has("acting", word)

    def _changed(self, words: list[str], form: NounForm) -> list[Found] | None:
        """The words up to the head in one form; the head is a noun, or an adjective used as one."""
        *leading, head = words
        for agreement, found in self._heads(head, form):
            changed = [_adjective(word, agreement, form) for word in leading]
            known = [word for word in changed if word is not None]
            if len(known) == len(leading):
                return [*known, found]
        return None

    def _heads(self, word: str, form: NounForm) -> list[tuple[Agreement, Found]]:
        """What the head may be and its form; empty where there are two of one agreement."""
        if not is_word(word) or (word.isupper() and 1 < len(word) <= LONGEST_ABBREVIATION):
            return []
        written = self.table.form(_NOUN, word, form)
        if written is not None:
            living = written == self.table.form(_NOUN, word, NounForm.GENITIVE)
            agreement = Agreement(gender="masc", plural=False, living=living)
            return [(agreement, Found(written_like(written, word), FormSource.EXCEPTION))]
        made = self._pieces(word, form)
        if len({made_form for _, made_form in made}) != 1:
            return []
        return [(agreement, Found(written_like(one, word))) for agreement, one in made]

    def _pieces(self, word: str, form: NounForm) -> list[tuple[Agreement, str]]:
        """A head by the dictionary; of a double word each piece: «специалисту-юристу»."""
        whole = noun_forms(word, form)
        first, hyphen, last = word.partition("-")
        if whole or not hyphen:
            return whole
        ends = noun_forms(last, form)
        if self.table.has("prefixes", first):
            return [(agreement, f"{first.lower()}-{end}") for agreement, end in ends]
        starts = {start for _, start in noun_forms(first, form)}
        return [(one, f"{start}-{end}") for one, end in ends for start in starts]


def _leading(words: list[str]) -> int:
    """How many words at the beginning can only go with a noun that follows."""
    for place, word in enumerate(words):
        if not is_word(word) or not (adjective_agreements(word) or adverb(word)):
            return place
    return len(words)


def _adjective(word: str, agreement: Agreement, form: NounForm) -> Found | None:
    if adverb(word):
        return Found(word)
    made = adjective_form(word, agreement, form)
    return None if made is None else Found(written_like(made, word))
