"""Officials and the posts they hold."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.person import PersonId

PostId = NewType("PostId", str)


class PostKind(StrEnum):
    """Political or administrative service, the latter in corps A or B."""

    POLITICAL = "political"
    CORPS_A = "corps-a"
    CORPS_B = "corps-b"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A post one person holds in one agency from a day to a day, both included."""

    id: PostId
    person_id: PersonId
    agency_id: AgencyId
    title: Trilingual
    unit: Trilingual = NO_WORDS
    kind: PostKind = PostKind.CORPS_B
    elected: bool = False
    leading: bool = False
    held_from: date | None = None
    held_to: date | None = None
    direct_head_id: PersonId | None = None
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a post left before it was taken."""
        if self.held_from and self.held_to and self.held_to < self.held_from:
            raise ValueError("a post cannot be left before it is taken")

    def held_on(self, day: date) -> bool:
        """Whether the person holds the post on `day`."""
        begun = self.held_from is None or self.held_from <= day
        return begun and (self.held_to is None or day <= self.held_to)
