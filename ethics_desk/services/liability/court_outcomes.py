"""What courts made of matters referred as crimes."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.crime import (
    CourtOutcome,
    CourtOutcomeId,
    CourtOutcomeKind,
    CrimeSignId,
    Punishment,
)
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Allegation
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import about, changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.standing import live_inquiry
from ethics_desk.services.wording_checks import reason_given

_TOLD = (
    "kind",
    "final_on",
    "document",
    "punishment",
    "served_on",
    "pronounced_on",
    "lifted_on",
    "lifting_paper",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCourtOutcome:
    """Write down how a prosecution ended, by which judgment or order.

    A conviction needs its main punishment; `served_on` is the day it was served or the fine paid,
    `pronounced_on` that of the verdict itself. `lifted_on` and `lifting_paper` are the day and the
    order by which a court lifted the conviction early (CC art 79(7), row CR-12).
    """

    crime_sign_id: CrimeSignId
    kind: CourtOutcomeKind
    final_on: date
    document: str
    punishment: Punishment | None = None
    served_on: date | None = None
    pronounced_on: date | None = None
    lifted_on: date | None = None
    lifting_paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectCourtOutcome:
    """Correct an outcome, or add the day the punishment was served, with the reason."""

    court_outcome_id: CourtOutcomeId
    version: int
    kind: CourtOutcomeKind
    final_on: date
    document: str
    punishment: Punishment | None = None
    served_on: date | None = None
    pronounced_on: date | None = None
    lifted_on: date | None = None
    lifting_paper: str = ""
    reason: str


def record_court_outcome(desk: Desk, command: RecordCourtOutcome) -> Outcome[CourtOutcomeId]:
    """Record the outcome; one sign has one."""
    with desk.write(command) as work:
        sign = work.crime_signs.get(command.crime_sign_id)
        live_inquiry(work, sign.inquiry_id)
        if sign.withdrawn_reason:
            raise RuleViolation("crime-sign.withdrawn")
        if work.court_outcomes.of(crime_sign_id=sign.id):
            raise RuleViolation("crime-sign.decided")
        allegation = work.allegations.get(sign.allegation_id)
        key = CourtOutcomeId(desk.new_id())
        outcome = _outcome(desk, allegation, command, (key, sign.id))
        work.court_outcomes.add(outcome)
        work.journal.add(
            entry(
                desk,
                "court-outcome.recorded",
                outcome.id,
                inquiry_id=sign.inquiry_id,
                changes=(*about(work, allegation), *facts_of(outcome, *_TOLD)),
            )
        )
    return Outcome(outcome.id, touched=frozenset({sign.inquiry_id}))


def correct_court_outcome(desk: Desk, command: CorrectCourtOutcome) -> Outcome[CourtOutcomeId]:
    """Write the corrected outcome; the chronology keeps the former one."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.court_outcomes.get(command.court_outcome_id)
        live_inquiry(work, before.inquiry_id)
        sign = work.crime_signs.get(before.crime_sign_id)
        allegation = work.allegations.get(sign.allegation_id)
        after = _outcome(desk, allegation, command, (before.id, sign.id))
        changes = changes_between(before, after)
        work.court_outcomes.replace(replace(after, version=command.version))
        work.journal.add(
            entry(
                desk,
                "court-outcome.corrected",
                after.id,
                inquiry_id=after.inquiry_id,
                changes=changes,
                reason=reason,
            )
        )
    return Outcome(after.id, touched=frozenset({after.inquiry_id}))


def _outcome(
    desk: Desk,
    allegation: Allegation,
    made: RecordCourtOutcome | CorrectCourtOutcome,
    keys: tuple[CourtOutcomeId, CrimeSignId],
) -> CourtOutcome:
    """The outcome as it is recorded; one that cannot be is refused by the field."""
    _check_punishment(desk, made)
    final_on = day_past(desk, made.final_on, "final_on", earliest=allegation.committed_on)
    if made.pronounced_on is not None:
        day_past(desk, made.pronounced_on, "pronounced_on", earliest=allegation.committed_on)
        if made.pronounced_on > final_on:
            raise BadInput("court-outcome.pronounced-late", field="pronounced_on", final=final_on)
    return CourtOutcome(
        id=keys[0],
        inquiry_id=allegation.inquiry_id,
        crime_sign_id=keys[1],
        kind=made.kind,
        final_on=final_on,
        document=clean_line(made.document, "document", required=True),
        punishment=made.punishment,
        served_on=made.served_on,
        pronounced_on=made.pronounced_on,
        lifted_on=made.lifted_on,
        lifting_paper=_lifting_paper(desk, made),
    )


def _check_punishment(desk: Desk, made: RecordCourtOutcome | CorrectCourtOutcome) -> None:
    """Refuse what only a conviction has where there is none, and a conviction without it."""
    convicted = made.kind is CourtOutcomeKind.CONVICTED
    if convicted is (made.punishment is None):
        code = "court-outcome.punishment-missing" if convicted else "court-outcome.no-punishment"
        raise BadInput(code, field="punishment")
    for field in ("served_on", "pronounced_on", "lifted_on"):
        if not convicted and getattr(made, field) is not None:
            raise BadInput("court-outcome.no-punishment", field=field)
    if made.served_on is not None:
        day_past(desk, made.served_on, "served_on", earliest=made.final_on)


def _lifting_paper(desk: Desk, made: RecordCourtOutcome | CorrectCourtOutcome) -> str:
    """The order that lifted the conviction; nobody's is lifted before the punishment was served."""
    paper = clean_line(made.lifting_paper, "lifting_paper", required=made.lifted_on is not None)
    if made.lifted_on is None:
        if paper:
            raise BadInput("text.missing", field="lifted_on")
        return ""
    if made.served_on is None:
        raise BadInput("court-outcome.lifted-unserved", field="lifted_on")
    day_past(desk, made.lifted_on, "lifted_on", earliest=made.served_on)
    return paper
