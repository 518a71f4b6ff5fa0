"""Records written straight into the store, with sensible defaults."""

from dataclasses import replace
from datetime import date
from itertools import count

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.deadline import Deadline, DeadlineId
from ethics_desk.domain.evidence import Evidence, EvidenceId, EvidenceKind
from ethics_desk.domain.finding import Finding, FindingId, FindingOutcome
from ethics_desk.domain.inquiry import (
    Allegation,
    AllegationId,
    Channel,
    Inquiry,
    InquiryId,
    InquiryStage,
    Party,
    PartyId,
    PartyRole,
)
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.official import Post, PostId
from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.services.circumstances import pauses_of
from ethics_desk.services.gates.gate_records import RecordGate, record_gate

AGENCY = AgencyId("agency-1")
MEMBER = "member-1"
PACK = "kz-civil-service"
RECEIVED = date(2026, 2, 2)
COMMITTED = date(2026, 1, 12)
ISSUED = date(2026, 2, 20)
POST_TITLE = Trilingual(kk="Бас сарапшы", ru="Главный эксперт", en="Chief expert")
NAME_KK = PersonName(surname="Жиһангеров", given="Сәкен", patronymic="Мұратұлы")
NAME_RU = PersonName(surname="Жихангеров", given="Сакен", patronymic="Муратович")

_numbers = count(1)


def given_inquiry(desk, **over):
    """A registered inquiry at the stage of inquiry."""
    serial = next(_numbers)
    facts = {
        "id": InquiryId(f"inquiry-{serial}"),
        "agency_id": AGENCY,
        "number": f"2026/{serial:04d}",
        "year": 2026,
        "serial": serial,
        "received_on": RECEIVED,
        "received_at": None,
        "registered_on": RECEIVED,
        "happened_on": None,
        "discovered_on": RECEIVED,
        "channel": Channel.COMPLAINT,
        "subject": "Gifts from a supplier",
        "handler_id": MEMBER,
        "stage": InquiryStage.INQUIRY,
        "pack": PACK,
    }
    clock = over.pop("clock", "appeal-decision" if over.get("due_on") else "")
    inquiry = Inquiry(**(facts | over))
    with desk.store.write() as work:
        work.inquiries.add(inquiry)
    if clock:
        given_deadline(
            desk,
            inquiry,
            clock=clock,
            main=True,
            started_on=inquiry.registered_on,
            due_on=inquiry.due_on,
        )
    return inquiry


def given_deadline(desk, inquiry, **over):
    """A clock that runs on an inquiry, with the last day as given."""
    facts = {
        "id": DeadlineId(f"deadline-{next(_numbers)}"),
        "inquiry_id": inquiry.id,
        "clock": "recusal-decision",
        "started_on": RECEIVED,
        "start_paper": "ЖТ-17",
    }
    deadline = Deadline(**(facts | over))
    with desk.store.write() as work:
        work.deadlines.add(deadline)
        if deadline.main:
            work.copy_due_day(inquiry.id)
    return deadline


def given_person(desk, **over):
    """A person with names in Kazakh and Russian."""
    facts = {"id": PersonId(f"person-{next(_numbers)}"), "kk": NAME_KK, "ru": NAME_RU}
    person = Person(**(facts | over))
    with desk.store.write() as work:
        work.persons.add(person)
    return person


def given_official(desk, inquiry, *, person=None, elected=False, role=PartyRole.OFFICIAL):
    """An official under inquiry in a post of the inquiry's agency."""
    person = person or given_person(desk)
    post = Post(
        id=PostId(f"post-{next(_numbers)}"),
        person_id=person.id,
        agency_id=inquiry.agency_id,
        title=POST_TITLE,
        elected=elected,
    )
    party = Party(
        id=PartyId(f"party-{next(_numbers)}"),
        inquiry_id=inquiry.id,
        person_id=person.id,
        role=role,
        post_id=post.id,
    )
    with desk.store.write() as work:
        work.posts.add(post)
        work.parties.add(party)
    return party


def given_allegation(desk, party, **over):
    """An allegation of a discrediting act of group A: the use of information not public."""
    facts = {
        "id": AllegationId(f"allegation-{next(_numbers)}"),
        "inquiry_id": party.inquiry_id,
        "party_id": party.id,
        "item": "csl-50-1-6",
        "text": "Told a bidder the estimate before it was published.",
        "committed_on": COMMITTED,
        "discovered_on": RECEIVED,
    }
    allegation = Allegation(**(facts | over))
    with desk.store.write() as work:
        work.allegations.add(allegation)
    return allegation


def given_item(desk, inquiry, **over):
    """A physical item of evidence."""
    number = next(_numbers)
    facts = {
        "id": EvidenceId(f"evidence-{number}"),
        "inquiry_id": inquiry.id,
        "number": number,
        "kind": EvidenceKind.PHYSICAL,
        "title": "A watch in its box",
        "received_on": RECEIVED,
        "place": "Safe 1",
        "seal": "A-17",
    }
    evidence = Evidence(**(facts | over))
    with desk.store.write() as work:
        work.evidence.add(evidence)
    return evidence


def given_finding(desk, allegation, **over):
    """A substantiated finding, resting on one item of evidence."""
    with desk.store.read() as work:
        inquiry = work.inquiries.get(allegation.inquiry_id)
    rests_on = over.pop("evidence_ids", None) or (given_item(desk, inquiry).id,)
    facts = {
        "id": FindingId(f"finding-{next(_numbers)}"),
        "inquiry_id": inquiry.id,
        "allegation_id": allegation.id,
        "outcome": FindingOutcome.SUBSTANTIATED,
        "reasoning": "The messages and the log agree.",
        "evidence_ids": rests_on,
        "found_on": RECEIVED,
    }
    finding = Finding(**(facts | over))
    with desk.store.write() as work:
        work.findings.add(finding)
    return finding


def given_circumstances(desk, party, **over):
    """An official for whom there is a lower post and every gate is closed."""
    facts = {
        "id": party.id,
        "inquiry_id": party.inquiry_id,
        "lower_vacancy": True,
        "meets_lower_requirements": True,
        "materials_shown_on": RECEIVED,
        "explanation_requested_on": RECEIVED,
        "explanation_given_on": RECEIVED,
    }
    known = Circumstances(**(facts | over))
    with desk.store.write() as work:
        work.circumstances.add(known)
    return known


def given_letter(desk, inquiry, serial=1, **over):
    """A letter issued ten days before the day of the tests, without its paper."""
    facts = {
        "id": LetterId(f"letter-{serial}"),
        "inquiry_id": inquiry.id,
        "agency_id": AGENCY,
        "kind": "memo-to-head",
        "language": Language.KK,
        "number": f"{serial:04d}-2026",
        "year": 2026,
        "serial": serial,
        "issued_on": ISSUED,
        "addressee_kind": "head",
        "addressee": "Head",
        "sha256": "0",
        "size": 1,
        "pages": 1,
    }
    letter = Letter(**(facts | over))
    with desk.store.write() as work:
        work.letters.add(letter)
    return letter


def given_copy_due(desk, party):
    """An official who reported corruption; the recommendation's copy is due in the week."""
    given_circumstances(desk, party, whistle_blower=True)
    record_gate(
        desk,
        RecordGate(
            party_id=party.id,
            gate="whistle-blower",
            invited_on=date(2026, 2, 16),
            materials_sent_on=date(2026, 2, 16),
            meets_on=date(2026, 2, 27),
            met_on=date(2026, 2, 27),
            agrees=True,
            paper="Minutes 4",
        ),
    )


def at_stage(desk, inquiry_id, stage):
    """Put an inquiry at a stage without asking its guards."""
    with desk.store.write() as work:
        inquiry = work.inquiries.get(inquiry_id)
        work.inquiries.replace(replace(inquiry, stage=stage))


def given_substantiated(desk, *, stage=InquiryStage.PROPOSAL, **over):
    """An allegation ready for a proposal: found, circumstances known, at the right stage."""
    inquiry = given_inquiry(desk, stage=stage)
    party = given_official(desk, inquiry)
    allegation = given_allegation(desk, party, **over)
    given_finding(desk, allegation)
    given_circumstances(desk, party)
    return allegation


def verbs(desk, inquiry_id):
    """The verbs of an inquiry's journal in order."""
    with desk.store.read() as work:
        return [line.verb for line in work.journal.of(inquiry_id=inquiry_id)]


def last_entry(desk, inquiry_id):
    """The newest line of an inquiry's journal."""
    with desk.store.read() as work:
        return work.journal.of(inquiry_id=inquiry_id)[-1]


def pauses(desk, party_id):
    """The pauses of one official by their first day."""
    with desk.store.read() as work:
        return pauses_of(work, party_id)
