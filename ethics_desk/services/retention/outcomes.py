"""How an inquiry ended, when it ended, and how long it is kept."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Inquiry, InquiryId, InquiryStage
from ethics_desk.domain.retention import RetentionOutcome
from ethics_desk.store.work import Work

_BY_STAGE: Mapping[InquiryStage, RetentionOutcome] = {
    InquiryStage.REFERRED: RetentionOutcome.REFERRED,
    InquiryStage.REDIRECTED: RetentionOutcome.REDIRECTED,
    InquiryStage.DISCONTINUED: RetentionOutcome.DISCONTINUED,
}


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What inquiries came to, read once for a question about all of them."""

    sanctioned: frozenset[str]
    confirmed: frozenset[str]

    def of(self, inquiry: Inquiry) -> RetentionOutcome | None:
        """How an inquiry ended; None while it goes on, or goes on inside another one."""
        if inquiry.voided:
            return RetentionOutcome.VOIDED
        if inquiry.stage.is_open or inquiry.joined_to_id is not None:
            return None
        if inquiry.stage in _BY_STAGE:
            return _BY_STAGE[inquiry.stage]
        if inquiry.id in self.sanctioned:
            return RetentionOutcome.SANCTIONED
        if inquiry.id in self.confirmed:
            return RetentionOutcome.CONFIRMED
        return RetentionOutcome.NOT_CONFIRMED


def outcomes_in(work: Work) -> Outcomes:
    """What all inquiries came to."""
    found = work.findings.of(outcome=FindingOutcome.SUBSTANTIATED)
    return Outcomes(
        sanctioned=frozenset(decision.inquiry_id for decision in work.decisions.of()),
        confirmed=frozenset(finding.inquiry_id for finding in found),
    )


def joined_to(work: Work) -> Mapping[str, tuple[Inquiry, ...]]:
    """By inquiry, those that went on inside it: they are kept and erased together."""
    inquiries = {one.id: one for one in work.inquiries.of()}
    found: defaultdict[str, list[Inquiry]] = defaultdict(list)
    for inquiry in inquiries.values():
        into = inquiry.joined_to_id
        while into is not None and inquiries[into].joined_to_id is not None:
            into = inquiries[into].joined_to_id
        if into is not None:
            found[into].append(inquiry)
    return {key: tuple(joined) for key, joined in found.items()}


def kept_together(work: Work, chosen: Sequence[str]) -> tuple[InquiryId, ...]:
    """The chosen inquiries, and with each the one it was joined to and all others joined to it."""
    joined = joined_to(work)
    groups = {
        one.id: (InquiryId(key), *(other.id for other in others))
        for key, others in joined.items()
        for one in (work.inquiries.get(InquiryId(key)), *others)
    }
    found = (one for key in chosen for one in groups.get(InquiryId(key), (InquiryId(key),)))
    return tuple(dict.fromkeys(found))


def ended_on(inquiry: Inquiry) -> date:
    """The day the term begins with; of a voided number the day it was given."""
    return inquiry.finished_on or inquiry.registered_on


def years_after(day: date, years: int) -> date:
    """The same day so many years later; the 28th for a 29th of February that is not there."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
