"""Moving an inquiry from stage to stage, under the guards of the law and the office."""

from dataclasses import dataclass, replace

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Inquiry, InquiryId, InquiryStage, PartyRole
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.packs.stages import StageFacts, Step
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.gates.gates import gates_closed
from ethics_desk.services.journal import changes_between, entry
from ethics_desk.services.standing import by_itself, live_inquiry
from ethics_desk.services.standing_proposals import standing_proposal
from ethics_desk.services.terms.deadline_return import recount_on_return
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveInquiry:
    """Take one step, such as `start-review` or `close`; some steps need a reason."""

    inquiry_id: InquiryId
    step: str
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepChoice:
    """A step that leads on from here, and what still stands in its way."""

    code: str
    title: Trilingual
    to: InquiryStage
    reason_required: bool
    missing: tuple[tuple[Trilingual, Trilingual], ...]


def move_inquiry(desk: Desk, command: MoveInquiry) -> Outcome[InquiryStage]:
    """Take the step; raises `RuleViolation` naming the guard and its article."""
    reason = clean(command.reason, "reason")
    with desk.write(command) as work:
        inquiry = by_itself(work, live_inquiry(work, command.inquiry_id))
        step = desk.rules.pack(inquiry.pack).stages.step(command.step)
        moved = take_step(desk, work, inquiry, step, reason)
    return Outcome(moved.stage, touched=frozenset({inquiry.id}))


def take_step(desk: Desk, work: Work, inquiry: Inquiry, step: Step, reason: str) -> Inquiry:
    """Check the guards and record the new stage, inside a transaction."""
    stages = desk.rules.pack(inquiry.pack).stages
    stages.check(step, inquiry.stage, stage_facts(work, inquiry), reason)
    return change_stage(desk, work, inquiry, step.to, reason)


def change_stage(
    desk: Desk, work: Work, inquiry: Inquiry, stage: InquiryStage, reason: str
) -> Inquiry:
    """Record a new stage and the day it ended or began again, inside a transaction."""
    begins = stage is InquiryStage.INQUIRY and inquiry.opened_on is None
    after = replace(
        inquiry,
        stage=stage,
        opened_on=desk.today() if begins else inquiry.opened_on,
        finished_on=None if stage.is_open else desk.today(),
    )
    after = work.inquiries.replace(after)
    work.journal.add(
        entry(
            desk,
            "inquiry.moved",
            inquiry.id,
            inquiry_id=inquiry.id,
            changes=changes_between(inquiry, after),
            reason=reason,
        )
    )
    if stage.is_open and not inquiry.stage.is_open:
        recount_on_return(desk, work, inquiry.id, reason)
        return work.inquiries.get(inquiry.id)
    return after


def step_choices(desk: Desk, inquiry_id: InquiryId) -> tuple[StepChoice, ...]:
    """Every step from where the inquiry stands, with the refusals it would meet now."""
    with desk.read() as work:
        inquiry = work.inquiries.get(inquiry_id)
        facts = stage_facts(work, inquiry)
    stages = desk.rules.pack(inquiry.pack).stages
    return tuple(
        StepChoice(
            code=step.code,
            title=step.title,
            to=step.to,
            reason_required=step.reason_required,
            missing=tuple((guard.refusal, guard.citation) for guard in stages.missing(step, facts)),
        )
        for step in stages.steps_from(inquiry.stage)
    )


def stage_facts(work: Work, inquiry: Inquiry) -> StageFacts:
    """What is true of an inquiry, as the guards ask."""
    key = inquiry.id
    allegations = work.allegations.of(inquiry_id=key)
    findings = work.findings.of(inquiry_id=key)
    found = {finding.allegation_id for finding in findings}
    made_out = [one for one in findings if one.outcome is FindingOutcome.SUBSTANTIATED]
    standing = [standing_proposal(work, allegation.id) for allegation in allegations]
    proposals = [proposal for proposal in standing if proposal is not None]
    decided = {decision.proposal_id for decision in work.decisions.of(inquiry_id=key)}
    proposed = {proposal.allegation_id for proposal in proposals}
    undecided = [proposal for proposal in proposals if proposal.id not in decided]
    return StageFacts(
        handler_assigned=work.members.get(inquiry.handler_id).active,
        official_named=bool(work.parties.of(inquiry_id=key, role=PartyRole.OFFICIAL)),
        allegation_made=bool(allegations),
        every_allegation_found=bool(allegations)
        and all(allegation.id in found for allegation in allegations),
        findings_rest_on_evidence=all(finding.evidence_ids for finding in made_out),
        something_substantiated=bool(made_out),
        nothing_substantiated=not made_out,
        every_substantiated_proposed=all(one.allegation_id in proposed for one in made_out),
        every_proposal_decided=bool(proposals) and not undecided,
        no_open_proposal=not undecided,
        gates_closed=gates_closed(work, key),
        letter_issued=bool(work.letters.of(inquiry_id=key, annulled_on=None)),
    )
