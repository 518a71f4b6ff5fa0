"""The members of the office: who works at the desk."""

from dataclasses import dataclass, replace

from ethics_desk.domain.account import Member, MemberId
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.language import Trilingual
from ethics_desk.services.accounts import checked_role
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.four_eyes import others_may
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_line, clean_words
from ethics_desk.services.standing import office_for
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMember:
    """Let somebody work at the desk of one agency's office."""

    agency_id: AgencyId
    role: str
    name: Trilingual
    post: Trilingual
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditMember:
    """Change what is known of a member; one who left is no longer active, and never removed."""

    member_id: MemberId
    version: int
    role: str
    name: Trilingual
    post: Trilingual
    phone: str = ""
    active: bool = True


def add_member(desk: Desk, command: AddMember) -> Outcome[MemberId]:
    """Record the member; the agency must have an office."""
    with desk.write(command) as work:
        office_for(work, command.agency_id)
        member = Member(
            id=MemberId(desk.new_id()),
            agency_id=command.agency_id,
            role=checked_role(desk, command.role),
            name=clean_words(command.name, "name"),
            post=clean_words(command.post, "post"),
            phone=clean_line(command.phone, "phone"),
        )
        work.members.add(member)
        changes = facts_of(member, "name", "role", "post", "phone")
        work.journal.add(entry(desk, "member.added", member.id, changes=changes))
    return Outcome(member.id)


def edit_member(desk: Desk, command: EditMember) -> Outcome[MemberId]:
    """Record the changed member.

    Raises `RuleViolation`: `member.last-active` when nobody would be left at the desk,
    `member.has-inquiries` when open inquiries wait for a hand-over.
    """
    with desk.write(command) as work:
        before = work.members.get(command.member_id)
        after = replace(
            before,
            version=command.version,
            role=checked_role(desk, command.role),
            name=clean_words(command.name, "name"),
            post=clean_words(command.post, "post"),
            phone=clean_line(command.phone, "phone"),
            active=command.active,
        )
        if before.active and not after.active:
            _check_may_leave(work, before)
        work.members.replace(after)
        if not others_may(desk, work, "edit-member", but=None):
            raise RuleViolation("member.nobody-administers", field="role")
        changes = changes_between(before, after)
        work.journal.add(entry(desk, "member.edited", after.id, changes=changes))
    return Outcome(after.id)


def list_members(desk: Desk, *, active_only: bool = False) -> list[Member]:
    """The members in the order they came."""
    with desk.read() as work:
        return [member for member in work.members.of() if member.active or not active_only]


def _check_may_leave(work: Work, member: Member) -> None:
    if len(work.members.of(agency_id=member.agency_id, active=True)) == 1:
        raise RuleViolation("member.last-active", field="active")
    waiting = [
        inquiry.number
        for inquiry in work.inquiries.of(handler_id=member.id)
        if inquiry.stage.is_open and not inquiry.voided
    ]
    if waiting:
        raise RuleViolation("member.has-inquiries", field="active", count=len(waiting))
