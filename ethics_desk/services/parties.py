"""Who takes part in an inquiry, and what the officials are said to have done."""

from dataclasses import dataclass

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId, Party, PartyId, PartyRole
from ethics_desk.domain.official import PostId
from ethics_desk.domain.person import PersonId
from ethics_desk.services.allegations import AllegationMade, allege
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, taken_out, whose
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficialNamed:
    """An official the matter concerns, the post held at the time, and the allegations."""

    person_id: PersonId
    post_id: PostId | None = None
    allegations: tuple[AllegationMade, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParty:
    """Name a person who takes part in an inquiry."""

    inquiry_id: InquiryId
    person_id: PersonId
    role: PartyRole
    post_id: PostId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveParty:
    """Take a person out of an inquiry again; refused while allegations stand."""

    party_id: PartyId
    reason: str


def add_party(desk: Desk, command: AddParty) -> Outcome[PartyId]:
    """Record the person's part; one person has each role once."""
    with desk.write(command) as work:
        inquiry = open_inquiry(work, command.inquiry_id)
        _check_post(work, command.person_id, command.post_id)
        party = add_person(desk, work, command)
        work.index_inquiry(inquiry.id)
    return Outcome(party.id, touched=frozenset({inquiry.id}))


def remove_party(desk: Desk, command: RemoveParty) -> Outcome[PartyId]:
    """Take the person out, with the reason."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        party = work.parties.get(command.party_id)
        open_inquiry(work, party.inquiry_id)
        bound = (
            work.allegations,
            work.measures,
            work.proposals,
            work.decisions,
            work.suspensions,
            work.resignations,
        )
        if any(things.of(party_id=party.id) for things in bound):
            raise RuleViolation("party.has-allegations")
        gone = taken_out(whose(work, party.id))
        if work.circumstances.find(party.id) is not None:
            work.circumstances.remove(party.id)
        for pause in work.pauses.of(party_id=party.id):
            work.pauses.remove(pause.id)
        for record in work.gate_records.of(party_id=party.id):
            work.gate_records.remove(record.id)
        work.parties.remove(party.id)
        work.journal.add(
            entry(
                desk,
                "party.removed",
                party.id,
                inquiry_id=party.inquiry_id,
                changes=(("role", party.role.value, ""), *gone),
                reason=reason,
            )
        )
        work.index_inquiry(party.inquiry_id)
    return Outcome(party.id, touched=frozenset({party.inquiry_id}))


def add_official(desk: Desk, work: Work, inquiry: Inquiry, named: OfficialNamed) -> Party:
    """Record an official and the allegations, inside a transaction."""
    _check_post(work, named.person_id, named.post_id)
    party = add_person(
        desk,
        work,
        AddParty(
            inquiry_id=inquiry.id,
            person_id=named.person_id,
            role=PartyRole.OFFICIAL,
            post_id=named.post_id,
        ),
    )
    for made in named.allegations:
        allege(desk, work, inquiry, party, made)
    return party


def add_person(desk: Desk, work: Work, named: AddParty) -> Party:
    """Record a person's part, inside a transaction; one person has each role once."""
    work.persons.get(named.person_id)
    standing = work.parties.of(
        inquiry_id=named.inquiry_id, person_id=named.person_id, role=named.role
    )
    if standing:
        raise BadInput("party.twice", field="person_id")
    party = Party(
        id=PartyId(desk.new_id()),
        inquiry_id=named.inquiry_id,
        person_id=named.person_id,
        role=named.role,
        post_id=named.post_id,
        note=clean(named.note, "note"),
    )
    work.parties.add(party)
    work.journal.add(
        entry(
            desk,
            "party.added",
            party.id,
            inquiry_id=named.inquiry_id,
            changes=(*facts_of(party, "role"), *whose(work, party.id)),
        )
    )
    return party


def _check_post(work: Work, person_id: PersonId, post_id: PostId | None) -> None:
    if post_id is not None and work.posts.get(post_id).person_id != person_id:
        raise BadInput("party.post-of-another", field="post_id")
