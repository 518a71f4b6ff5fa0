"""The members of the office: who works at the desk."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Trilingual

MemberId = NewType("MemberId", str)


class MemberRole(StrEnum):
    """What a member does in the office."""

    COMMISSIONER = "commissioner"
    DEPUTY = "deputy"
    REGISTRAR = "registrar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person who works at the desk; `name` is surname and initials as letters print it."""

    id: MemberId
    agency_id: AgencyId
    role: MemberRole
    name: Trilingual
    post: Trilingual
    phone: str = ""
    active: bool = True
    version: int = 1
