"""What must be done with an official before a sanction is imposed."""

from ethics_desk.domain.gate_record import GateRecord
from ethics_desk.domain.inquiry import InquiryId, Party
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.rules.judging.evaluation import Evaluation, Gate
from ethics_desk.services.circumstances import known_circumstances
from ethics_desk.services.desk import Desk
from ethics_desk.services.gates.gate_judging import gate_state
from ethics_desk.services.gates.gate_states import Done, GateState
from ethics_desk.store.work import Work


def gates_of(desk: Desk, work: Work, party: Party, evaluation: Evaluation) -> tuple[GateState, ...]:
    """The gates of the law that judged, with what the records say about one official."""
    done = what_was_done(desk, work, party, evaluation.pack)
    return tuple(gate_state(gate, done) for gate in evaluation.gates)


def what_was_done(desk: Desk, work: Work, party: Party, pack: str) -> Done:
    """Everything the records say that may close a gate, inside a transaction."""
    return Done(
        known=known_circumstances(work, party),
        records={one.gate: one for one in work.gate_records.of(party_id=party.id)},
        calendar=desk.rules.calendar_of(pack),
    )


def gate_with(desk: Desk, pack: str, gate: Gate, record: GateRecord) -> GateState:
    """How a gate would stand if this were recorded for it, told while it is typed."""
    done = Done(
        known=Circumstances(id=record.party_id, inquiry_id=record.inquiry_id, whistle_blower=True),
        records={gate.id: record},
        calendar=desk.rules.calendar_of(pack),
    )
    return gate_state(gate, done)


def gates_closed(work: Work, inquiry_id: InquiryId) -> bool:
    """Whether every official with a standing proposal was shown the materials, or refused to look.

    A decision made with a gate open rests on its written reason, and closes it here.
    Source: CSL art 46(1), row PR-01.
    """
    overridden = {
        decision.proposal_id
        for decision in work.decisions.of(inquiry_id=inquiry_id)
        if decision.override
    }
    concerned = {
        proposal.party_id
        for proposal in work.proposals.of(inquiry_id=inquiry_id, withdrawn=False)
        if proposal.id not in overridden
    }
    shown = {
        one.id
        for one in work.circumstances.of(inquiry_id=inquiry_id)
        if one.materials_shown_on is not None or one.materials_declined_on is not None
    }
    return concerned <= shown
