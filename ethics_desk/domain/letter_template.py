"""An office's own copies of the texts of letters."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind

LetterTemplateId = NewType("LetterTemplateId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeTemplate:
    """The texts of one kind of letter as one office has changed them.

    A copy of a shipped kind has its `kind`; a kind of the office's own has another, and says in
    `based_on` which shipped one it began as: whom it goes to and what its writer is asked stay
    those of that kind. `shipped_sha256` is that of the shipped texts when the copy was made or last
    compared with them.
    """

    id: LetterTemplateId
    agency_id: AgencyId
    kind: str
    based_on: str
    shipped_sha256: str
    needs: tuple[str, ...]
    title: Trilingual
    heading: Trilingual
    text: Trilingual
    version: int = 1


class TextState(StrEnum):
    """Whose texts a kind of letter has."""

    SHIPPED = "shipped"
    COPY = "copy"
    SHIPPED_CHANGED = "shipped-changed"
    OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTextRow:
    """One kind of letter in the list of texts; `problems` counts those of its texts."""

    id: str
    kind: str
    title: Trilingual
    addressee: AddresseeKind
    state: TextState
    problems: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EditableTexts:
    """The texts of one kind as they are edited; `version` is nought before there is a copy."""

    kind: str
    based_on: str
    state: TextState
    needs: tuple[str, ...]
    title: Trilingual
    heading: Trilingual
    text: Trilingual
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TextFact:
    """A fact a text may tell: how it is written there, and what it means.

    `listed` says that there may be several of it.
    """

    path: str
    meaning: str
    written: str
    listed: bool = False
