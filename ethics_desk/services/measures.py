"""What the head does to settle a conflict of interest, each measure with its article."""

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from ethics_desk.domain.inquiry import Inquiry, InquiryId, PartyId
from ethics_desk.domain.measure import Measure, MeasureId, MeasureKind
from ethics_desk.rules.kinds import Status
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, whose
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import AWAITED, day_past, inquiry_at, official_of
from ethics_desk.services.wording_checks import clean, reason_given

# Rows CO-05, AC-11 and AC-12: the first measure differs between the two laws, the others agree.
_CITATIONS: Final = MappingProxyType(
    {
        MeasureKind.ASSIGN_TO_ANOTHER: "csl-51-3-1",
        MeasureKind.SUSPEND_AND_ASSIGN: "acl-15-3-1",
        MeasureKind.CHANGE_DUTIES: "csl-51-3-2",
        MeasureKind.OTHER: "csl-51-3-3",
    }
)
# Where the civil-service law of the day was not seen (row VR-02), the anti-corruption law still
# names two of the measures; for the third the old article is cited as carried over.
_CITATIONS_UNSEEN: Final = MappingProxyType(
    {
        MeasureKind.ASSIGN_TO_ANOTHER: "csl-51-3-1-carried-over",
        MeasureKind.SUSPEND_AND_ASSIGN: "acl-15-3-1",
        MeasureKind.CHANGE_DUTIES: "acl-15-3-2",
        MeasureKind.OTHER: "acl-15-3-3",
    }
)

_TOLD: Final = ("kind", "citation", "taken_on", "taken_by", "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMeasure:
    """Write down a measure the head took; the article follows from its kind and day."""

    party_id: PartyId
    kind: MeasureKind
    taken_on: date
    taken_by: str
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMeasure:
    """Take a measure written down by mistake out again, with the reason."""

    measure_id: MeasureId
    reason: str


def record_measure(desk: Desk, command: RecordMeasure) -> Outcome[MeasureId]:
    """Write the measure with the code of the article it rests on."""
    taken_by = clean_line(command.taken_by, "taken_by", required=True)
    document = clean_line(command.document, "document")
    note = clean(command.note, "note")
    with desk.store.write() as work:
        party = official_of(work, command.party_id)
        inquiry = inquiry_at(desk, work, party.inquiry_id, AWAITED)
        measure = Measure(
            id=MeasureId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            kind=command.kind,
            citation=measure_citation(desk, inquiry, command.kind, command.taken_on),
            taken_on=day_past(desk, command.taken_on, "taken_on"),
            taken_by=taken_by,
            document=document,
            note=note,
        )
        work.measures.add(measure)
        work.journal.add(
            entry(
                desk,
                "measure.recorded",
                measure.id,
                inquiry_id=inquiry.id,
                changes=(*whose(work, party.id), *facts_of(measure, *_TOLD)),
            )
        )
    return Outcome(measure.id, touched=frozenset({inquiry.id}))


def remove_measure(desk: Desk, command: RemoveMeasure) -> Outcome[MeasureId]:
    """Take the measure out; the chronology keeps what it said and why it went."""
    reason = reason_given(command.reason)
    with desk.store.write() as work:
        measure = work.measures.get(command.measure_id)
        inquiry_at(desk, work, measure.inquiry_id, AWAITED)
        work.measures.remove(measure.id)
        work.journal.add(
            entry(
                desk,
                "measure.removed",
                measure.id,
                inquiry_id=measure.inquiry_id,
                changes=tuple((name, was, "") for name, _, was in facts_of(measure, *_TOLD)),
                reason=reason,
            )
        )
    return Outcome(measure.id, touched=frozenset({measure.inquiry_id}))


def measure_citation(desk: Desk, inquiry: Inquiry, kind: MeasureKind, day: date) -> str:
    """The code of the article a measure rests on; its words stand under `citation.<code>`.

    Source: CSL art 51(3), ACL art 15(3).
    """
    version = desk.rules.pack(inquiry.pack).version_on(day)
    seen = version is not None and version.info.status is Status.SEEN
    return (_CITATIONS if seen else _CITATIONS_UNSEEN)[kind]


def list_measures(desk: Desk, inquiry_id: InquiryId) -> tuple[Measure, ...]:
    """The measures taken in an inquiry by day."""
    with desk.store.read() as work:
        measures = work.measures.of(inquiry_id=inquiry_id)
    return tuple(sorted(measures, key=lambda measure: measure.taken_on))
