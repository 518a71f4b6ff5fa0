"""Russian nouns and the adjectives that go with them, by the dictionary."""

from dataclasses import dataclass
from typing import Any

from ethics_desk.domain.word_form import NounForm
from ethics_desk.grammar.russian.dictionary import GRAMMEMES, readings

_ADJECTIVES = frozenset({"ADJF", "PRTF"})
_BOTH = "ms-f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What an adjective takes over from its noun; `gender` is empty where both go."""

    gender: str
    plural: bool
    living: bool

    def goes_with(self, gender: str, *, plural: bool) -> bool:
        """Whether an adjective of that gender may stand with the noun."""
        if self.plural or plural:
            return self.plural and plural
        return gender == self.gender or (not self.gender and gender in ("masc", "femn"))


def noun_forms(word: str, form: NounForm) -> list[tuple[Agreement, str]]:
    """What a word is as a noun in its first form, and what it becomes.

    An adjective that names somebody, «заведующий», is one too. One number is enough: a word that is
    the first form of both is read as one thing.
    """
    found = [one for one in readings(word) if _is_noun(one) and "nomn" in one.tag]
    found = [one for one in found if "sing" in one.tag] or found
    if not found:
        return _named_by_adjective(word, form)
    made = []
    for one in found:
        changed = one.inflect({GRAMMEMES[form], str(one.tag.number)})
        if changed is not None:
            made.append((_agreement(one.tag), str(changed.word)))
    return made


def adjective_agreements(word: str) -> list[tuple[str, bool]]:
    """The genders and numbers in which a word is an adjective in its first form."""
    return [(str(one.tag.gender or ""), "plur" in one.tag) for one in _adjectives(word)]


def adjective_form(word: str, agreement: Agreement, form: NounForm) -> str | None:
    """An adjective in the form of its noun; None when it does not go with it."""
    made = {
        changed
        for one in _adjectives(word)
        if agreement.goes_with(str(one.tag.gender or ""), plural="plur" in one.tag)
        and (changed := _changed(one, word, _asked(one, agreement, form))) is not None
    }
    return made.pop() if len(made) == 1 else None


def adverb(word: str) -> bool:
    """Whether a word can only be an adverb: «временно»."""
    found = readings(word)
    return bool(found) and all(one.tag.POS in ("ADVB", "ADJS") for one in found)


def _is_noun(reading: Any) -> bool:  # noqa: ANN401 - the library has no types
    """A noun of the language; surnames and other names of persons are declined by other rules."""
    return reading.tag.POS == "NOUN" and not {"Surn", "Patr"} & set(reading.tag.grammemes)


def _adjectives(word: str) -> list[Any]:
    return [one for one in readings(word) if one.tag.POS in _ADJECTIVES and "nomn" in one.tag]


def _agreement(tag: Any) -> Agreement:  # noqa: ANN401 - the library has no types
    gender = "" if _BOTH in tag else str(tag.gender or "")
    return Agreement(gender=gender, plural="plur" in tag, living="anim" in tag)


def _named_by_adjective(word: str, form: NounForm) -> list[tuple[Agreement, str]]:
    made = []
    for gender, plural in sorted(set(adjective_agreements(word))):
        agreement = Agreement(gender=gender, plural=plural, living=gender == "masc" or plural)
        changed = adjective_form(word, agreement, form)
        if changed is not None:
            made.append((agreement, changed))
    return made


def _changed(reading: Any, word: str, asked: set[str]) -> str | None:  # noqa: ANN401 - no types
    """The word in the form asked for; «высшая» does not become a form of «высочайшая»."""
    stem = word.lower()[:-2]
    changed = reading.inflect(asked)
    if changed is None or str(changed.word).startswith(stem):
        return None if changed is None else str(changed.word)
    own = (str(one.word) for one in reading.lexeme if asked <= set(one.tag.grammemes))
    return next((form for form in own if form.startswith(stem)), None)


def _asked(reading: Any, agreement: Agreement, form: NounForm) -> set[str]:  # noqa: ANN401 - no types
    asked = {GRAMMEMES[form], "plur" if agreement.plural else str(reading.tag.gender)}
    if form is NounForm.ACCUSATIVE and (agreement.plural or reading.tag.gender == "masc"):
        asked.add("anim" if agreement.living else "inan")
    return asked
