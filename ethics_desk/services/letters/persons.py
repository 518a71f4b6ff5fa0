"""Letters to persons: which party of an inquiry one goes to, and what may be told of that.

A list, a journal or a file name says only what the person is in the inquiry; the name stands on the
paper and nowhere else (ACL art 24(4), row WB-08).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Channel, Inquiry, InquiryId, Party, PartyId, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.domain.person import Person
from ethics_desk.names.folding import soft
from ethics_desk.names.mentions import forms_of, mentions
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.annexes import source_names
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.search import SOURCE_ROLES
from ethics_desk.store.work import Work
from ethics_desk.texts import In, say_code

_OTHERS: Final = frozenset(
    {PartyRole.WITNESS, PartyRole.RELATIVE, PartyRole.REPRESENTATIVE, PartyRole.EXPERT}
)
_ROLES: Mapping[str, frozenset[PartyRole]] = MappingProxyType(
    {
        AddresseeKind.APPLICANT: frozenset({PartyRole.APPLICANT}),
        AddresseeKind.OFFICIAL: frozenset({PartyRole.OFFICIAL}),
        AddresseeKind.WITNESS: _OTHERS,
        AddresseeKind.EMPLOYEE: _OTHERS | {PartyRole.OFFICIAL},
    }
)
_GUARDED: Final = frozenset({Channel.HOTLINE, Channel.WHISTLE_BLOWER})
"""Channels whose source a letter may betray by arriving."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartyOffered:
    """A party a kind of letter may go to; a letter to a `guarded` one needs a reason."""

    id: PartyId
    name: str
    role: PartyRole
    guarded: bool


def goes_to_person(kind: str) -> bool:
    """Whether letters of this addressee go to a party of the inquiry."""
    return kind in _ROLES


def addressee_in(words: In, kind: str, addressee: str) -> str:
    """Whom a letter went to, as lists say it: a body by its name, a person by the role."""
    return say_code(words, "addressee", kind) if goes_to_person(kind) else addressee


def parties_offered(
    desk: Desk, inquiry_id: InquiryId, kind: str, language: Language
) -> tuple[PartyOffered, ...]:
    """The parties a letter may go to, for the writer's eyes, in the writer's language."""
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        return tuple(
            PartyOffered(
                id=party.id,
                name=work.persons.get(party.person_id).name_in(language).full,
                role=party.role,
                guarded=is_guarded(inquiry, party),
            )
            for party in _fitting(work, inquiry, kind)
        )


def party_named(desk: Desk, inquiry_id: InquiryId, name: str) -> PartyId:
    """A party by id, or by surname, whole name or initials in any script; raises `BadInput`."""
    with desk.read() as work:
        parties = work.parties.of(inquiry_id=inquiry_id)
        found = {
            party.id: party.person_id
            for party in parties
            if party.id == name or soft(name) in _called(work.persons.get(party.person_id))
        }
    if len(set(found.values())) != 1:
        raise BadInput("letter.to-party-unknown", field="to_party", count=len(found))
    return next(iter(found))


def party_addressed(work: Work, inquiry: Inquiry, kind: str, wished: PartyId | None) -> Party:
    """The party a letter goes to: the one wished, or the only one of the role.

    Raises `NotFound` `letter.to-party-none` when there is nobody of the role, and `BadInput`:
    `letter.to-party-missing` when the writer must choose, `letter.to-party-unfit` for another role
    or another inquiry.
    """
    fitting = _fitting(work, inquiry, kind)
    if not fitting:
        raise NotFound("letter.to-party-none", field="to_party", role=kind)
    if wished is None and len(fitting) > 1:
        raise BadInput("letter.to-party-missing", field="to_party", count=len(fitting))
    for party in fitting:
        if wished in (None, party.id):
            return party
    person = next(
        (one.person_id for one in work.parties.of(inquiry_id=inquiry.id) if one.id == wished), None
    )
    for party in fitting:
        if party.person_id == person:
            return party
    raise BadInput("letter.to-party-unfit", field="to_party", role=kind)


def guards_its_source(inquiry: Inquiry) -> bool:
    """Whether a paper in the matter could betray who used the hotline or blew the whistle."""
    return inquiry.channel in _GUARDED


def is_guarded(inquiry: Inquiry, party: Party) -> bool:
    """Whether a letter to this party could betray who used the hotline or blew the whistle."""
    return party.role in SOURCE_ROLES and guards_its_source(inquiry)


def check_guarded(work: Work, inquiry: Inquiry, party: Party, reason: str) -> str:
    """The reason for writing to a guarded source; empty for others. Raises as `guard_reason`."""
    return guard_reason(work, inquiry, reason) if is_guarded(inquiry, party) else ""


def source_guarded(desk: Desk, inquiry_id: InquiryId) -> bool:
    """Whether a letter that carries the appeal itself needs a reason."""
    with desk.read() as work:
        return guards_its_source(work.inquiries.get(inquiry_id))


def guard_reason(work: Work, inquiry: Inquiry, reason: str) -> str:
    """Why a paper leaves that may betray a guarded source, who is not named in it.

    Raises `RuleViolation` `letter.to-source` without a reason, `letter.reason-names-source`.
    """
    given = clean(reason, "source_reason")
    if not given:
        raise RuleViolation("letter.to-source", field="source_reason")
    if mentions(given, source_names(work, inquiry)):
        raise RuleViolation("letter.reason-names-source", field="source_reason")
    return given


def _fitting(work: Work, inquiry: Inquiry, kind: str) -> tuple[Party, ...]:
    roles = _ROLES.get(kind, frozenset())
    return tuple(one for one in work.parties.of(inquiry_id=inquiry.id) if one.role in roles)


def _called(person: Person) -> set[str]:
    """How a person may be called on a terminal, without letter case."""
    return {
        soft(text)
        for name in forms_of(person)
        for text in (name.full, name.surname, name.initials, name.initials.replace(" ", ""))
        if text
    }
