"""How an office's letters look: its blank, the order of its names, margins, type."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import NO_WORDS, Trilingual

LetterLookId = NewType("LetterLookId", str)


class EmblemPlace(StrEnum):
    """What stands where the blank has the state emblem.

    Room for an emblem that is printed on the blank already; the office's own picture of it; or
    nothing, as for an organisation that is not the state's.
    """

    ROOM = "room"
    PICTURE = "picture"
    NONE = "none"


class NamesPlace(StrEnum):
    """How the Kazakh and the Russian name of the agency stand to each other."""

    BESIDE = "beside"
    ABOVE = "above"


class LetterFamily(StrEnum):
    """A shipped family letters may be set in; Tinos has the measure of Times New Roman."""

    TINOS = "Tinos"
    NOTO_SERIF = "NotoSerif"
    NOTO_SANS = "NotoSans"


MARGINS = {"left": (20, 40), "right": (8, 25), "top": (10, 30), "bottom": (24, 40)}
"""The least and the widest margin in millimetres; the foot needs its room."""

SIZES = (11, 14)
"""The smallest and the largest type in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterLook:
    """The look of one office's letters; without one they look as they always did.

    `picture` is the emblem as a PNG file. On `numbered_blanks` each letter says the number of the
    blank it is printed on. Margins are in millimetres, `size` in points. `official_use` is the
    wording of the mark, the usual one where empty.
    """

    id: LetterLookId
    agency_id: AgencyId
    emblem: EmblemPlace = EmblemPlace.ROOM
    picture: bytes = b""
    numbered_blanks: bool = False
    names: NamesPlace = NamesPlace.BESIDE
    left: int = 28
    right: int = 15
    top: int = 15
    bottom: int = 26
    family: LetterFamily = LetterFamily.TINOS
    size: int = 13
    official_use: Trilingual = NO_WORDS
    version: int = 1


USUAL_LOOK = LetterLook(id=LetterLookId(""), agency_id=AgencyId(""))
