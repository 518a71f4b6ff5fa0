"""The members of the office: who works at the desk."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonId

MemberId = NewType("MemberId", str)


class MemberRole(StrEnum):
    """The roles the program itself speaks of; an office's data may have more."""

    COMMISSIONER = "commissioner"
    DEPUTY = "deputy"
    REGISTRAR = "registrar"
    AGENCY_HEAD = "agency-head"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person who works at the desk; `name` is surname and initials as letters print it.

    `role` is a code of the data on powers.
    """

    id: MemberId
    agency_id: AgencyId
    role: str
    name: Trilingual
    post: Trilingual
    phone: str = ""
    active: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPerson:
    """A member's own entry among the persons of the records; the id is the member's.

    By it the program knows which inquiries the member must keep out of.
    """

    id: MemberId
    person_id: PersonId
    version: int = 1
