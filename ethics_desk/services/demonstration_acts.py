"""Working on an invented matter, act by act, by the office's own commands."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from ethics_desk.domain.account import MemberRole
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.evidence import EvidenceId
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Allegation, InquiryId
from ethics_desk.domain.sanction import DecisionEventKind as Event
from ethics_desk.domain.sanction import Delivery
from ethics_desk.services.circumstances import RecordCircumstances, record_circumstances
from ethics_desk.services.decision_events import RecordDecisionEvent, record_decision_event
from ethics_desk.services.decisions import RecordDecision, record_decision
from ethics_desk.services.demonstration_dispatch import send_and_confirm
from ethics_desk.services.demonstration_matter import Ending, Matter, on_day, take_in
from ethics_desk.services.demonstration_queue import Course
from ethics_desk.services.demonstration_referrals import body_answers, tell_a_body
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.findings import RecordFinding, record_finding
from ethics_desk.services.letters.letters import IssueLetter, issue_letter
from ethics_desk.services.measures import RecordMeasure, record_measure
from ethics_desk.services.sanctions import ProposeSanction, evaluate_allegation, propose_sanction
from ethics_desk.services.stages import MoveInquiry, move_inquiry

MILD = 2
"""How many of the sanctions allowed, mildest first, the matters like the main one end with."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """What is known once a matter was taken in."""

    matter: Matter
    key: InquiryId
    allegation: Allegation
    folder: Path


def work_through(desk: Desk, agency_id: AgencyId, matter: Matter, folder: Path) -> Course:
    """Take the matter in and work on it, day by day, until its end or until today."""
    last = desk.today()
    yield matter.arrived
    key = take_in(on_day(desk, matter.arrived), agency_id, matter)
    with desk.read() as work:
        allegation = work.allegations.of(inquiry_id=key)[0]
        registered = work.inquiries.get(key).registered_on
    standing = _Standing(matter, key, allegation, folder)
    day = registered
    for days, act in _ACTS[matter.ending]:
        day = desk.rules.calendar.next_working_day(day + timedelta(days=days))
        if day > last:
            break
        yield day
        act(on_day(desk, day), standing)
    return key


def _step(code: str, reason_key: str = "") -> Callable[[Desk, _Standing], None]:
    def act(desk: Desk, standing: _Standing) -> None:
        words = desk.texts.in_(standing.matter.language)
        reason = words.say(reason_key) if reason_key else ""
        move_inquiry(desk, MoveInquiry(inquiry_id=standing.key, step=code, reason=reason))

    return act


def _gather(desk: Desk, standing: _Standing) -> None:
    language = standing.matter.language
    for place, paper in enumerate(standing.matter.invented.evidence, start=1):
        path = standing.folder / f"{standing.key}-{place}.txt"
        path.write_text(paper.text.in_(language) + "\n", encoding="utf-8")
        take_in_file(
            desk,
            TakeInFile(
                inquiry_id=standing.key,
                path=path,
                title=paper.title.in_(language),
                received_on=desk.today(),
            ),
        )


def _measure(desk: Desk, standing: _Standing) -> None:
    if standing.matter.main or standing.matter.serial % 3 == 0:
        record_measure(
            desk,
            RecordMeasure(
                party_id=standing.allegation.party_id,
                kind="assign-to-another",
                taken_on=desk.today(),
                taken_by=desk.texts.in_(standing.matter.language).say("demo.head"),
            ),
        )


def _find(outcome: FindingOutcome) -> Callable[[Desk, _Standing], None]:
    def act(desk: Desk, standing: _Standing) -> None:
        made_out = outcome is FindingOutcome.SUBSTANTIATED
        words = desk.texts.in_(standing.matter.language)
        finding = standing.matter.invented.finding.in_(standing.matter.language)
        record_finding(
            desk,
            RecordFinding(
                allegation_id=standing.allegation.id,
                outcome=outcome,
                reasoning=finding if made_out else words.say("demo.not-made-out"),
                evidence_ids=_evidence(desk, standing),
            ),
        )
        move_inquiry(desk, MoveInquiry(inquiry_id=standing.key, step="record-findings"))

    return act


def _evidence(desk: Desk, standing: _Standing) -> tuple[EvidenceId, ...]:
    with desk.read() as work:
        return tuple(one.id for one in work.evidence.of(inquiry_id=standing.key))


def _propose(desk: Desk, standing: _Standing) -> None:
    words, number = desk.texts.in_(standing.matter.language), standing.matter.serial
    record_circumstances(
        desk,
        RecordCircumstances(
            party_id=standing.allegation.party_id,
            lower_vacancy=True,
            meets_lower_requirements=True,
            materials_shown_on=desk.today(),
            explanation_requested_on=desk.today(),
            explanation_given_on=desk.today(),
            materials_paper=words.say("demo.materials-paper", number=number),
            explanation_request_paper=words.say("demo.request-paper", number=number),
            explanation_paper=words.say("demo.explanation-paper", number=number),
        ),
    )
    allegation = standing.allegation.id
    allowed = evaluate_allegation(desk, allegation, desk.today()).sanctions
    chosen = _chosen(standing.matter, allowed)
    propose_sanction(
        desk,
        ProposeSanction(
            allegation_id=allegation,
            sanction=chosen,
            reason=words.say("demo.proposal-reason"),
            departure_reason=words.say("demo.departure-reason"),
        ),
    )
    move_inquiry(desk, MoveInquiry(inquiry_id=standing.key, step="propose"))


def _chosen(matter: Matter, allowed: tuple[str, ...]) -> str:
    if matter.main and len(allowed) > 1:
        return allowed[1]
    choices = allowed[:MILD] if matter.alike else allowed
    return choices[matter.serial % len(choices)] if choices else ""


def _decide(desk: Desk, standing: _Standing) -> None:
    with desk.read() as work:
        proposal = work.proposals.of(allegation_id=standing.allegation.id)[-1]
        deputy = work.members.of(role=MemberRole.DEPUTY)[0]
    record_decision(
        replace(desk, member=deputy.id),
        RecordDecision(
            proposal_id=proposal.id,
            sanction=proposal.sanction,
            decided_on=desk.today(),
            decided_by=desk.texts.in_(standing.matter.language).say("demo.head"),
            order_number=f"{standing.matter.serial}-ж",
            order_date=desk.today(),
        ),
    )
    move_inquiry(desk, MoveInquiry(inquiry_id=standing.key, step="decide"))


def _follow(kind: Event) -> Callable[[Desk, _Standing], None]:
    def act(desk: Desk, standing: _Standing) -> None:
        with desk.read() as work:
            decisions = work.decisions.of(inquiry_id=standing.key)
        if not decisions or not decisions[0].sanction:
            return
        delivery = Delivery.SIGNATURE if kind is Event.MADE_KNOWN else None
        record_decision_event(
            desk,
            RecordDecisionEvent(
                decision_id=decisions[0].id,
                kind=kind,
                happened_on=desk.today(),
                delivery=delivery,
            ),
        )

    return act


def _refer(desk: Desk, standing: _Standing) -> None:
    issue_letter(
        desk,
        IssueLetter(
            inquiry_id=standing.key,
            kind="materials-to-commission",
            language=standing.matter.language,
            reply_by=desk.rules.calendar.next_working_day(desk.today() + timedelta(days=14)),
        ),
    )
    if not standing.matter.main:
        send_and_confirm(desk, standing.key)
    _step("refer", "demo.refer-reason")(desk, standing)


def _tell(desk: Desk, standing: _Standing) -> None:
    tell_a_body(desk, standing.matter, standing.key)
    send_and_confirm(desk, standing.key)


def _answer(desk: Desk, standing: _Standing) -> None:
    if not standing.matter.main:
        body_answers(desk, standing.matter, standing.key)


_INQUIRED = (
    (1, _step("start-review")),
    (1, _step("open-inquiry")),
    (2, _gather),
    (1, _measure),
)
_MADE_OUT = (*_INQUIRED, (4, _find(FindingOutcome.SUBSTANTIATED)), (1, _propose))
_DECIDED = (*_MADE_OUT, (3, _decide), (1, _follow(Event.MADE_KNOWN)))

_ACTS: dict[Ending, tuple[tuple[int, Callable[[Desk, _Standing], None]], ...]] = {
    Ending.WAITING: ((1, _step("start-review")),),
    Ending.UNDER_INQUIRY: _INQUIRED,
    Ending.NOT_SUBSTANTIATED: (
        *_INQUIRED,
        (5, _find(FindingOutcome.NOT_SUBSTANTIATED)),
        (1, _step("close-unsubstantiated", "demo.closed-reason")),
    ),
    Ending.SANCTIONED: (*_DECIDED, (1, _tell), (1, _step("close")), (9, _answer)),
    Ending.ANNULLED: (
        *_DECIDED,
        (1, _step("close")),
        (10, _follow(Event.APPEALED)),
        (20, _follow(Event.APPEAL_GRANTED)),
    ),
    Ending.REFERRED_TO_COMMISSION: (*_MADE_OUT, (1, _refer), (9, _answer)),
    Ending.DISCONTINUED: (
        *_INQUIRED,
        (3, _step("discontinue", "demo.discontinued-reason")),
    ),
}
