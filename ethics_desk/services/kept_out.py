"""Which inquiries a member must keep out of, by the record (APPC art 67(1), row AP-14)."""

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.powers import PowerTable
from ethics_desk.domain.recusal import RecusalState
from ethics_desk.store.acting import ActingFacts
from ethics_desk.store.work import Work


def kept_out_of(
    work: Work, table: PowerTable, member: MemberId, facts: ActingFacts
) -> frozenset[str]:
    """The ids of the inquiries the member cannot open.

    Those in which the member or somebody near to them takes part, in any role; those the member
    withdrew from, unless that was refused; and what is heard as one with any of them.
    """
    found: set[str] = set()
    if facts.person_id:
        for person in {PersonId(facts.person_id), *near_to(work, table, PersonId(facts.person_id))}:
            found |= {party.inquiry_id for party in work.parties.of(person_id=person)}
    if facts.declared:
        found |= {
            one.inquiry_id
            for one in work.recusals.of(member_id=member)
            if one.state is not RecusalState.REFUSED
        }
    return _with_joined(work, found) if found else frozenset()


def near_to(work: Work, table: PowerTable, person: PersonId) -> frozenset[PersonId]:
    """Relatives and in-laws of a person, as the records have them."""
    near: set[PersonId] = set()
    for other, kind in _relations(work, table, person):
        near.add(other)
        if table.kins[kind].spouse:
            near |= {
                one
                for one, of_spouse in _relations(work, table, other)
                if table.kins[of_spouse].in_law
            }
        if table.kins[kind].in_law:
            near |= {
                one
                for one, of_relative in _relations(work, table, other)
                if table.kins[of_relative].spouse
            }
    return frozenset(near - {person})


def _relations(work: Work, table: PowerTable, person: PersonId) -> list[tuple[PersonId, str]]:
    """(relative, what the relative is to the person), told from either side."""
    told = [(one.relative_id, one.kind) for one in work.kinships.of(person_id=person)]
    told += [
        (one.person_id, table.kins[one.kind].mirror)
        for one in work.kinships.of(relative_id=person)
        if one.kind in table.kins
    ]
    return [(other, kind) for other, kind in told if kind in table.kins]


def _with_joined(work: Work, found: set[str]) -> frozenset[str]:
    inside = {one.id for key in found for one in work.inquiries.of(joined_to_id=InquiryId(key))}
    around = {
        inquiry.joined_to_id
        for key in found
        if (inquiry := work.inquiries.find(key)) is not None and inquiry.joined_to_id
    }
    return frozenset(found | inside | around)
