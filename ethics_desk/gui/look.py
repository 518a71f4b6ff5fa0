"""How one user wants to see the desk."""

from dataclasses import dataclass

from ethics_desk.domain.language import Language
from ethics_desk.gui.theme import Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Language, light or dark, and the size of the words in percent of the usual."""

    language: Language
    scheme: Scheme = Scheme.LIGHT
    percent: int = 100
