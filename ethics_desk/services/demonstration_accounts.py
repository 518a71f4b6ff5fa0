"""The other accounts of the demonstration office, and a source whose identity is sealed."""

from collections.abc import Mapping
from dataclasses import replace

from ethics_desk.domain.account import MemberId, MemberRole
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.services.desk import Desk
from ethics_desk.services.identity_openings import (
    ApproveOpening,
    RequestOpening,
    approve_opening,
    request_opening,
)
from ethics_desk.services.members import AddMember, add_member
from ethics_desk.services.sealed_identities import TakeInSealedSource, take_in_sealed_source


def let_others_in(desk: Desk, agency_id: AgencyId, named: Mapping[MemberRole, Trilingual]) -> None:
    """Let the head, the registrar and the auditor work at the desk too."""
    for role, name in named.items():
        key = f"demo.{role}"
        post = {one.value: desk.texts.in_(one).say(key) for one in Language}
        command = AddMember(agency_id=agency_id, role=role, name=name, post=Trilingual(**post))
        add_member(desk, command)


def seal_a_source(
    desk: Desk, inquiry_id: InquiryId, name: PersonName, *, deputy: MemberId, language: Language
) -> None:
    """Take a source in under seal; one opening is approved by the deputy, one waits."""
    words = desk.texts.in_(language)
    source = take_in_sealed_source(
        desk,
        TakeInSealedSource(
            inquiry_id=inquiry_id, kk=name, ru=name, reason=words.say("demo.sealed-because")
        ),
    ).value
    wanted = RequestOpening(
        person_id=source.person_id,
        purpose="explanation",
        reason=words.say("demo.opened-because"),
        hours=1,
    )
    opening = request_opening(desk, wanted).value
    approve_opening(
        replace(desk, member=deputy),
        ApproveOpening(opening_id=opening, version=1, reason=words.say("demo.approved-because")),
    )
    request_opening(desk, replace(wanted, purpose="protection"))
