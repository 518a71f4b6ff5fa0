"""An edition: one version of a rule pack that the office's own lawyer wrote and signed off."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.language import Trilingual

RuleEditionId = NewType("RuleEditionId", str)


class EditionState(StrEnum):
    """How far an edition is. A draft never judges; a withdrawn one does so no more."""

    DRAFT = "draft"
    SIGNED = "signed"
    WITHDRAWN = "withdrawn"


class EditionScope(StrEnum):
    """What whoever signed an edition compared with the act: all of it, or its own entries only."""

    ALL = "all"
    OWN_ENTRIES = "own-entries"


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleEdition:
    """One version of a pack as the office has it.

    `code` is the version's, `based_on` the version it carries over from. `content` is the text in
    the format of the pack files, without its signature; `sha256` the hash of what was signed, or of
    the draft as it stands. `signed_at` orders editions: later ones are laid over earlier ones.
    `source` says which publication of the law was read, `checked` what of it was compared;
    `withdrawn` why it judges no more. The `file_` fields keep what the head of the file said that
    it was taken in from: who signed it there, when, after which publication, and its hash.
    """

    id: RuleEditionId
    pack: str
    code: str
    title: Trilingual
    state: EditionState = EditionState.DRAFT
    content: str
    sha256: str
    based_on: str
    signed_by: str = ""
    signed_on: date | None = None
    signed_at: datetime | None = None
    source: str = ""
    withdrawn: str = ""
    checked: EditionScope | None = None
    file_signed_by: str = ""
    file_signed_on: date | None = None
    file_source: str = ""
    file_sha256: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse what judges, or has judged, without a signature."""
        if self.state is not EditionState.DRAFT and not (self.signed_by and self.signed_on):
            raise ValueError("an edition beyond the draft is signed")
