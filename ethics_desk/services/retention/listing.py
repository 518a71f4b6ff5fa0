"""The list of ended inquiries: how long each is kept, and what stops its erasure."""

from collections.abc import Iterator
from datetime import date

from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.retention import KeepRow, KeepState
from ethics_desk.imports.retention_rules import RetentionRules
from ethics_desk.services.desk import Desk
from ethics_desk.services.retention.outcomes import (
    ended_on,
    joined_to,
    outcomes_in,
    years_after,
)
from ethics_desk.services.retention.terms import known_term, rules_of
from ethics_desk.store.work import Work


def keep_list(desk: Desk, language: Language) -> tuple[KeepRow, ...]:
    """Every ended inquiry, those to be erased first, then by the last day of keeping."""
    with desk.read() as work:
        rows = tuple(keep_rows(desk, work, language))
    order = list(KeepState)
    return tuple(
        sorted(
            rows,
            key=lambda row: (-order.index(row.state), row.until or row.ended_on, row.number),
        )
    )


def keep_rows(desk: Desk, work: Work, language: Language) -> Iterator[KeepRow]:
    """The lines, inside a reading; those joined to another inquiry end with it."""
    outcomes, joined = outcomes_in(work), joined_to(work)
    books: dict[str, RetentionRules] = {}
    facts = _Facts(work)
    for inquiry in work.inquiries.of():
        outcome = outcomes.of(inquiry)
        if outcome is None:
            continue
        if inquiry.pack not in books:
            books[inquiry.pack] = rules_of(desk, inquiry.pack)
        ended = ended_on(inquiry)
        term = known_term(books[inquiry.pack], work, outcome, ended, language)
        until = years_after(ended, term.years) if term.known and term.years else None
        for one in (inquiry, *joined.get(inquiry.id, ())):
            yield KeepRow(
                inquiry_id=one.id,
                number=one.number,
                outcome=outcome,
                ended_on=ended,
                state=facts.state(one, known=term.known, until_passed=_passed(desk, until)),
                years=term.years,
                basis=term.basis,
                until=until,
                hold=facts.holds.get(one.id, ""),
                erased_on=facts.erased.get(one.id),
            )


def _passed(desk: Desk, until: date | None) -> bool | None:
    """Whether the last day of keeping is over; None when there is none."""
    return None if until is None else until < desk.today()


class _Facts:
    """What stops or ended the keeping of inquiries, read once."""

    def __init__(self, work: Work) -> None:
        self.holds = {one.inquiry_id: one.reason for one in work.legal_holds.of(lifted_on=None)}
        self.erased = {str(one.id): one.erased_on for one in work.erased_inquiries.of()}
        self.out = {one.inquiry_id for one in work.loans.of(returned_on=None)}
        self.proposed = {key for one in work.erasures.of() if one.open for key in one.inquiry_ids}

    def state(self, inquiry: Inquiry, *, known: bool, until_passed: bool | None) -> KeepState:
        """Where an inquiry stands."""
        if inquiry.id in self.erased:
            return KeepState.ERASED
        if inquiry.id in self.holds or inquiry.id in self.out:
            return KeepState.HELD
        if not known:
            return KeepState.NO_TERM
        if until_passed is None:
            return KeepState.PERMANENT
        if not until_passed:
            return KeepState.KEPT
        return KeepState.PROPOSED if inquiry.id in self.proposed else KeepState.DUE
