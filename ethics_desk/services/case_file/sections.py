"""Which records a case file tells, in which order, and how they point at each other.

What stands in no section is not told: a table added to the records is no part of a case file
before somebody decides so here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from ethics_desk.domain.crime import CourtOutcome, CrimeSign
from ethics_desk.domain.custody import Loan
from ethics_desk.domain.deadline import Deadline, DeadlinePause
from ethics_desk.domain.duties import Resignation, Suspension
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.finding import Finding
from ethics_desk.domain.gate_record import GateRecord
from ethics_desk.domain.inquiry import Allegation, Inquiry, Party
from ethics_desk.domain.journal import Note
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.letter_wording import Enclosure, KeptWording
from ethics_desk.domain.measure import Measure
from ethics_desk.domain.official import Post
from ethics_desk.domain.person import Person
from ethics_desk.domain.sanction import (
    Circumstances,
    Decision,
    DecisionEvent,
    Pause,
    PriorSanction,
    Proposal,
)
from ethics_desk.domain.signature import SignedCopy
from ethics_desk.domain.transfer import Redirection
from ethics_desk.store.repositories import Repository
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One kind of record in the document.

    `word` begins the names of its records (`party-1`). They are found by the field `found_by`,
    which points into the section `owner`; where `shares` names a section, they bear its names.
    `untold` fields are never told, `written` ones are read by machines and hold no free text.
    """

    name: str
    word: str
    kind: type[Any]
    table: Callable[[Work], Repository[Any]]
    owner: str = "inquiry"
    found_by: str = "inquiry_id"
    shares: str = ""
    untold: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()

    @property
    def told(self) -> tuple[str, ...]:
        """The fields that are told, the name of the record first."""
        kept = self.kind.__dataclass_fields__
        return tuple(one for one in kept if one not in self.untold | {"version"})


_ANSWERS = frozenset({"facts", "evaluation", "like_cases"})

SECTIONS: Final[tuple[Section, ...]] = (
    Section(name="persons", word="person", kind=Person, table=lambda work: work.persons),
    Section(
        name="posts",
        word="post",
        kind=Post,
        table=lambda work: work.posts,
        untold=frozenset({"direct_head_id"}),
    ),
    Section(
        name="inquiry",
        word="inquiry",
        kind=Inquiry,
        table=lambda work: work.inquiries,
        untold=frozenset({"due_on", "joined_to_id"}),
    ),
    Section(name="parties", word="party", kind=Party, table=lambda work: work.parties),
    Section(
        name="allegations", word="allegation", kind=Allegation, table=lambda work: work.allegations
    ),
    Section(name="evidence", word="evidence", kind=Evidence, table=lambda work: work.evidence),
    Section(name="loans", word="loan", kind=Loan, table=lambda work: work.loans),
    Section(name="findings", word="finding", kind=Finding, table=lambda work: work.findings),
    Section(
        name="circumstances",
        word="circumstances",
        kind=Circumstances,
        table=lambda work: work.circumstances,
        shares="parties",
        untold=frozenset({"whistle_blower"}),
    ),
    Section(name="pauses", word="pause", kind=Pause, table=lambda work: work.pauses),
    Section(name="gates", word="gate", kind=GateRecord, table=lambda work: work.gate_records),
    Section(
        name="suspensions", word="suspension", kind=Suspension, table=lambda work: work.suspensions
    ),
    Section(
        name="resignations",
        word="resignation",
        kind=Resignation,
        table=lambda work: work.resignations,
    ),
    Section(
        name="prior_sanctions",
        word="prior-sanction",
        kind=PriorSanction,
        table=lambda work: work.prior_sanctions,
        owner="persons",
        found_by="person_id",
    ),
    Section(
        name="proposals",
        word="proposal",
        kind=Proposal,
        table=lambda work: work.proposals,
        written=_ANSWERS,
    ),
    Section(
        name="decisions",
        word="decision",
        kind=Decision,
        table=lambda work: work.decisions,
        untold=frozenset({"open_gates"}),
        written=_ANSWERS,
    ),
    Section(
        name="decision_events",
        word="decision-event",
        kind=DecisionEvent,
        table=lambda work: work.decision_events,
    ),
    Section(
        name="crime_signs",
        word="crime-sign",
        kind=CrimeSign,
        table=lambda work: work.crime_signs,
    ),
    Section(
        name="court_outcomes",
        word="court-outcome",
        kind=CourtOutcome,
        table=lambda work: work.court_outcomes,
    ),
    Section(name="measures", word="measure", kind=Measure, table=lambda work: work.measures),
    Section(name="deadlines", word="deadline", kind=Deadline, table=lambda work: work.deadlines),
    Section(
        name="deadline_pauses",
        word="deadline-pause",
        kind=DeadlinePause,
        table=lambda work: work.deadline_pauses,
        owner="deadlines",
        found_by="deadline_id",
    ),
    Section(
        name="redirections",
        word="redirection",
        kind=Redirection,
        table=lambda work: work.redirections,
    ),
    Section(name="letters", word="letter", kind=Letter, table=lambda work: work.letters),
    Section(
        name="wordings",
        word="wording",
        kind=KeptWording,
        table=lambda work: work.letter_wordings,
        owner="letters",
        found_by="id",
        shares="letters",
        written=frozenset({"content"}),
    ),
    Section(
        name="enclosures",
        word="enclosure",
        kind=Enclosure,
        table=lambda work: work.enclosures,
        owner="letters",
        found_by="letter_id",
    ),
    Section(
        name="signed_copies",
        word="signed-copy",
        kind=SignedCopy,
        table=lambda work: work.signed_copies,
    ),
    Section(name="notes", word="note", kind=Note, table=lambda work: work.notes),
)
"""In an order in which each record stands behind those it points at."""

POINTS_AT: Final[Mapping[str, str]] = MappingProxyType(
    {
        "agency_id": "agencies",
        "allegation_id": "allegations",
        "crime_sign_id": "crime_signs",
        "deadline_id": "deadlines",
        "decision_id": "decisions",
        "evidence_id": "evidence",
        "evidence_ids": "evidence",
        "handler_id": "members",
        "inquiry_id": "inquiry",
        "letter_id": "letters",
        "member_id": "members",
        "paper_id": "letters",
        "party_id": "parties",
        "person_id": "persons",
        "post_id": "posts",
        "proposal_id": "proposals",
        "replaces_id": "letters",
        "substitute_id": "members",
    }
)
"""The section a field points into."""
