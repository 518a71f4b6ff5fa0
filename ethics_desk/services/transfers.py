"""Sending an appeal on to the competent body, and hearing two inquiries as one; both reversible."""

from dataclasses import dataclass, replace

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import InquiryId, InquiryStage
from ethics_desk.domain.transfer import Joining, JoiningId, Redirection, RedirectionId
from ethics_desk.services.agency_directory import living_agency
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of
from ethics_desk.services.stages import change_stage, take_step
from ethics_desk.services.standing import open_inquiry
from ethics_desk.services.terms.deadline_return import recount_on_return
from ethics_desk.services.wording_checks import clean, reason_given

WHOLE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectAppeal:
    """Send an appeal on to the competent body; an empty `part` sends the whole of it.

    Source: APPC art 65(1),(2): within three working days, row AP-02.
    """

    inquiry_id: InquiryId
    agency_id: AgencyId
    part: str = WHOLE
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReverseRedirection:
    """Take a redirection back, with the reason."""

    redirection_id: RedirectionId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinInquiries:
    """Let one inquiry go on inside another of the same agency."""

    inquiry_id: InquiryId
    into_id: InquiryId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeparateInquiries:
    """Undo a joining, with the reason."""

    joining_id: JoiningId
    reason: str


def redirect_appeal(desk: Desk, command: RedirectAppeal) -> Outcome[RedirectionId]:
    """Record where it went; the whole appeal leaves the office's own stages."""
    reason = reason_given(command.reason)
    part = clean(command.part, "part")
    with desk.write(command) as work:
        inquiry = open_inquiry(work, command.inquiry_id)
        living_agency(work, command.agency_id, desk.today())
        if command.agency_id == inquiry.agency_id:
            raise BadInput("redirection.to-itself", field="agency_id")
        redirection = Redirection(
            id=RedirectionId(desk.new_id()),
            inquiry_id=inquiry.id,
            agency_id=command.agency_id,
            part=part,
            redirected_on=desk.today(),
            reason=reason,
            stage_before=inquiry.stage,
        )
        work.redirections.add(redirection)
        work.journal.add(
            entry(
                desk,
                "inquiry.redirected",
                redirection.id,
                inquiry_id=inquiry.id,
                changes=facts_of(redirection, "agency_id", "part"),
                reason=reason,
            )
        )
        if part == WHOLE:
            step = desk.rules.pack(inquiry.pack).stages.step("redirect")
            take_step(desk, work, inquiry, step, reason)
    return Outcome(redirection.id, touched=frozenset({inquiry.id}))


def reverse_redirection(desk: Desk, command: ReverseRedirection) -> Outcome[RedirectionId]:
    """Record that the matter came back; a whole appeal returns to the stage it had."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.redirections.get(command.redirection_id)
        if before.reversed_on is not None:
            raise RuleViolation("redirection.reversed-already")
        work.redirections.replace(replace(before, reversed_on=desk.today(), reverse_reason=reason))
        work.journal.add(
            entry(
                desk,
                "inquiry.redirection-reversed",
                before.id,
                inquiry_id=before.inquiry_id,
                reason=reason,
            )
        )
        inquiry = work.inquiries.get(before.inquiry_id)
        # It may have been reopened before its return was written down.
        if before.part == WHOLE and inquiry.stage is InquiryStage.REDIRECTED:
            change_stage(desk, work, inquiry, before.stage_before, reason)
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def join_inquiries(desk: Desk, command: JoinInquiries) -> Outcome[JoiningId]:
    """Record the joining; the joined inquiry keeps its number and stands still."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        inquiry = open_inquiry(work, command.inquiry_id)
        into = open_inquiry(work, command.into_id)
        if inquiry.id == into.id:
            raise BadInput("joining.to-itself", field="into_id")
        if inquiry.agency_id != into.agency_id:
            raise BadInput("joining.other-agency", field="into_id")
        joining = Joining(
            id=JoiningId(desk.new_id()),
            inquiry_id=inquiry.id,
            into_id=into.id,
            joined_on=desk.today(),
            reason=reason,
        )
        work.joinings.add(joining)
        work.inquiries.replace(replace(inquiry, joined_to_id=into.id))
        for key in (inquiry.id, into.id):
            work.journal.add(
                entry(
                    desk,
                    "inquiry.joined",
                    joining.id,
                    inquiry_id=key,
                    changes=(("joined_to", inquiry.number, into.number),),
                    reason=reason,
                )
            )
    return Outcome(joining.id, touched=frozenset({inquiry.id, into.id}))


def separate_inquiries(desk: Desk, command: SeparateInquiries) -> Outcome[JoiningId]:
    """Record that both go on by themselves again."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.joinings.get(command.joining_id)
        if before.reversed_on is not None:
            raise RuleViolation("joining.reversed-already")
        inquiry = work.inquiries.get(before.inquiry_id)
        into = work.inquiries.get(before.into_id)
        work.joinings.replace(replace(before, reversed_on=desk.today(), reverse_reason=reason))
        work.inquiries.replace(replace(inquiry, joined_to_id=None))
        recount_on_return(desk, work, inquiry.id, reason)
        for key in (inquiry.id, into.id):
            work.journal.add(
                entry(
                    desk,
                    "inquiry.separated",
                    before.id,
                    inquiry_id=key,
                    changes=(("joined_to", into.number, ""),),
                    reason=reason,
                )
            )
    return Outcome(before.id, touched=frozenset({inquiry.id, into.id}))
