"""What the head does to settle a conflict of interest, each measure with its article."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Inquiry, InquiryId, PartyId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.measure import Measure, MeasureId
from ethics_desk.rules.packs.entries import MeasureRule
from ethics_desk.rules.packs.wording import fill, same
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, whose
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.removals import Removal, remove_from_inquiry
from ethics_desk.services.stage_checks import AWAITED, day_past, inquiry_at, official_of
from ethics_desk.services.wording_checks import clean

_ASSUMED: Final = same("{citation} ({why})")
_TOLD: Final = ("kind", "citation", "taken_on", "taken_by", "document")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordMeasure:
    """Write down a measure the head took, by its code in the pack, which gives the article."""

    party_id: PartyId
    kind: str
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
    with desk.write(command) as work:
        party = official_of(work, command.party_id)
        inquiry = inquiry_at(desk, work, party.inquiry_id, AWAITED)
        measure = Measure(
            id=MeasureId(desk.new_id()),
            inquiry_id=inquiry.id,
            party_id=party.id,
            kind=command.kind,
            citation=_clause(desk, inquiry, command),
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


def _clause(desk: Desk, inquiry: Inquiry, command: RecordMeasure) -> str:
    """The clause the law of the day gives the measure; one it does not know is refused."""
    for rule in known_measures(desk, inquiry.pack, command.taken_on):
        if rule.code == command.kind:
            return rule.rule
    raise BadInput("measure.unknown", field="kind", measure=command.kind, day=command.taken_on)


def remove_measure(desk: Desk, command: RemoveMeasure) -> Outcome[MeasureId]:
    """Take the measure out; the chronology keeps what it said and why it went."""
    removal = Removal(
        command=command,
        verb="measure.removed",
        told=_TOLD,
        reason=command.reason,
    )
    return remove_from_inquiry(desk, lambda work: work.measures, command.measure_id, removal)


def known_measures(desk: Desk, pack: str, day: date) -> tuple[MeasureRule, ...]:
    """The measures the pack knows on a day, in the order it lists them."""
    version = desk.rules.pack(pack).version_on(day)
    return () if version is None else tuple(version.measures.values())


def measure_words(desk: Desk, pack: str, measure: Measure) -> tuple[Trilingual, Trilingual]:
    """What a measure is called, and the article it rests on; where that is assumed, it says so."""
    known = {one.code: one for one in known_measures(desk, pack, measure.taken_on)}
    rule = known.get(measure.kind)
    if rule is None:
        return same(measure.kind), same(measure.citation)
    if rule.assumption is None:
        return rule.title, rule.citation
    return rule.title, fill(_ASSUMED, {"citation": rule.citation, "why": rule.assumption})


def list_measures(desk: Desk, inquiry_id: InquiryId) -> tuple[Measure, ...]:
    """The measures taken in an inquiry by day."""
    with desk.read() as work:
        measures = work.measures.of(inquiry_id=inquiry_id)
    return tuple(sorted(measures, key=lambda measure: measure.taken_on))
