"""The suffixes of Kazakh nouns: which a word takes after its last sound, hard and soft.

Source: the grammar of Kazakh nouns. Words in -б, -в, -г, -д, all of them borrowed, are followed as
if they ended in a voiceless sound: клубтың, заводқа.
"""

from enum import Enum, auto
from typing import Final

from ethics_desk.domain.word_form import NounForm
from ethics_desk.grammar.kazakh.harmony import HARD, SOFT


class Sound(Enum):
    """The last sound of a word, as suffixes tell it apart."""

    POSSESSED = auto()
    VOWEL = auto()
    NASAL = auto()
    GLIDE = auto()
    BUZZ = auto()
    VOICELESS = auto()


_LETTERS: Final = (
    (Sound.VOWEL, HARD + SOFT),
    (Sound.NASAL, "мнң"),
    (Sound.GLIDE, "лрйуиь"),
    (Sound.BUZZ, "зж"),
    (Sound.VOICELESS, "пкқтсшщчцфхһбвгд"),
)

# Hard forms; the order is that of `Sound`.
_SUFFIXES: Final = {
    NounForm.GENITIVE: ("ның", "ның", "ның", "дың", "дың", "тың"),
    NounForm.DATIVE: ("на", "ға", "ға", "ға", "ға", "қа"),
    NounForm.ACCUSATIVE: ("н", "ны", "ды", "ды", "ды", "ты"),
    NounForm.LOCATIVE: ("нда", "да", "да", "да", "да", "та"),
    NounForm.ABLATIVE: ("нан", "дан", "нан", "дан", "дан", "тан"),
    NounForm.INSTRUMENTAL: ("мен", "мен", "мен", "мен", "бен", "пен"),
}
_SOFTENED: Final = str.maketrans("аығқ", "еігк")


def last_sound(word: str) -> Sound | None:
    """The last sound of a word written small; None for a letter no rule knows."""
    return next((sound for sound, letters in _LETTERS if word[-1:] in set(letters)), None)


def suffix(form: NounForm, sound: Sound, *, soft: bool) -> str | None:
    """What is put after a word; None for a form Kazakh does not have."""
    if form not in _SUFFIXES:
        return None
    hard = _SUFFIXES[form][list(Sound).index(sound)]
    return hard.translate(_SOFTENED) if soft else hard
