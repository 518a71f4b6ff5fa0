"""Accounts: who sits at the desk, what they may, and which person of the records they are."""

from dataclasses import dataclass, replace

from ethics_desk.domain.account import Member, MemberId, OwnPerson
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import Person, PersonId
from ethics_desk.domain.powers import Powers, Role
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry
from ethics_desk.services.powers import powers_by
from ethics_desk.store.acting import acting_facts
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """Sit down at the desk as one of its members."""

    member_id: MemberId


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMember:
    """Say which person of the records a member is, by id or IIN; neither takes the link away.

    Who looks after accounts sees no persons, and so names them by IIN.
    """

    member_id: MemberId
    person_id: PersonId | None = None
    iin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A member, whether the records know which person they are, and what they may.

    `acts` says that it is who sits at the desk now.
    """

    member: Member
    known: bool
    powers: Powers
    acts: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFrom:
    """An inquiry the acting member keeps out of: its number, who handles it, and nothing else."""

    id: InquiryId
    number: str
    handler_id: MemberId


def sign_in(desk: Desk, command: SignIn) -> Outcome[MemberId]:
    """Note that the member works now; a desk for them is `replace(desk, member=...)`.

    Raises `RuleViolation` `power.stranger` for a member who left, and `member.not-proved` where
    another's passphrase opened the records. Records in clear prove nothing of who sits down.
    """
    if desk.proved not in {None, command.member_id}:
        raise RuleViolation("member.not-proved", field="member_id")
    theirs = replace(desk, member=command.member_id)
    with theirs.write(command) as work:
        work.journal.add(entry(theirs, "member.signed-in", command.member_id))
    return Outcome(command.member_id)


def link_member(desk: Desk, command: LinkMember) -> Outcome[MemberId]:
    """Record which person a member is, or that it is no longer known.

    Raises `BadInput` `member.no-such-person` for an IIN nobody in the records has, and what
    `Desk.write` raises for a member who would keep out of less by it.
    """
    with desk.write(command) as work:
        member = work.members.get(command.member_id)
        before = work.own_persons.find(member.id)
        person = _named(work, command)
        if before is not None:
            work.own_persons.remove(before.id)
        if person is not None:
            work.own_persons.add(OwnPerson(id=member.id, person_id=person.id))
        was = work.persons.get(before.person_id) if before else None
        former, named = (one.name_in(Language.RU).full if one else "" for one in (was, person))
        changes = (("person_id", former, named),)
        work.journal.add(entry(desk, "member.linked", member.id, changes=changes))
    return Outcome(member.id)


def my_powers(desk: Desk) -> Powers:
    """What the member at the desk may, for the window to show nothing else."""
    with desk.store.read() as work:
        return powers_by(desk.powers, acting_facts(work.connection, desk.member))


def list_accounts(desk: Desk) -> tuple[Account, ...]:
    """All members in the order they came, with what each may today."""
    with desk.read() as work:
        return tuple(
            Account(
                member=one,
                known=work.own_persons.find(one.id) is not None,
                powers=powers_by(desk.powers, acting_facts(work.connection, one.id)),
                acts=one.id == desk.member,
            )
            for one in work.members.of()
        )


def desk_of(desk: Desk, named: str) -> Desk:
    """The same desk with another active member at it, named by id, name or role, who signs in.

    Raises `NotFound` `member.no-such` where nobody is called so, and `BadInput` `member.several`
    where more than one is.
    """
    with desk.read() as work:
        active = work.members.of(active=True)
    wanted = named.strip().casefold()
    found = [one for one in active if one.id == named] or [
        one for one in active if wanted in {one.role, *(_names_of(one))}
    ]
    if not found:
        raise NotFound("member.no-such", named=named)
    if len(found) > 1:
        raise BadInput("member.several", named=named)
    return replace(desk, member=sign_in(desk, SignIn(member_id=found[0].id)).value)


def roles_offered(desk: Desk) -> tuple[Role, ...]:
    """The roles the data knows, in its order."""
    return tuple(desk.powers.roles.values())


def checked_role(desk: Desk, role: str) -> str:
    """A role the data knows; raises `RuleViolation` `member.unknown-role`."""
    if role not in desk.powers.roles:
        raise RuleViolation("member.unknown-role", field="role", role=role)
    return role


def _named(work: Work, command: LinkMember) -> Person | None:
    if command.person_id is not None:
        return work.persons.get(command.person_id)
    if not command.iin.strip():
        return None
    found = work.persons.of(iin=command.iin.strip())
    if not found:
        raise BadInput("member.no-such-person", field="iin")
    return found[0]


def _names_of(member: Member) -> set[str]:
    return {member.name.in_(language).casefold() for language in Language}


def kept_from_me(desk: Desk) -> tuple[KeptFrom, ...]:
    """The inquiries the member at the desk keeps out of, by number."""
    with desk.read() as work:
        hidden = work.hidden
    with desk.count() as work:
        found = [work.inquiries.get(key) for key in hidden]
    return tuple(
        sorted(
            (
                KeptFrom(id=one.id, number=one.number, handler_id=MemberId(one.handler_id))
                for one in found
            ),
            key=lambda one: one.number,
        )
    )
