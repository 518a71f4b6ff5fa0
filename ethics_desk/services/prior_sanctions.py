"""Sanctions imposed on a person before or outside these records."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sanction import PriorSanction, PriorSanctionId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.people import inquiries_of
from ethics_desk.services.stage_checks import day_past
from ethics_desk.services.wording_checks import reason_given


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordPriorSanction:
    """Write down a sanction imposed elsewhere: it may make the next act a repeat."""

    person_id: PersonId
    item: str
    sanction: str
    imposed_on: date
    annulled_on: date | None = None
    order_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnulPriorSanction:
    """Note that a sanction imposed elsewhere was annulled on a day: it counts no longer."""

    prior_sanction_id: PriorSanctionId
    version: int
    annulled_on: date
    reason: str


def record_prior_sanction(desk: Desk, command: RecordPriorSanction) -> Outcome[PriorSanctionId]:
    """Record the sanction; item and sanction must be known to a rule pack."""
    _check_codes(desk, command)
    day_past(desk, command.imposed_on, "imposed_on")
    if command.annulled_on is not None:
        day_past(desk, command.annulled_on, "annulled_on", earliest=command.imposed_on)
    with desk.write(command) as work:
        name = work.persons.get(command.person_id).name_in(Language.RU).full
        prior = PriorSanction(
            id=PriorSanctionId(desk.new_id()),
            person_id=command.person_id,
            item=command.item,
            sanction=command.sanction,
            imposed_on=command.imposed_on,
            annulled_on=command.annulled_on,
            order_number=clean_line(command.order_number, "order_number"),
        )
        work.prior_sanctions.add(prior)
        told = ("item", "sanction", "imposed_on", "annulled_on", "order_number")
        changes = (("person_id", "", name), *facts_of(prior, *told))
        work.journal.add(entry(desk, "prior-sanction.recorded", prior.id, changes=changes))
        touched = inquiries_of(work, prior.person_id)
    return Outcome(prior.id, touched=touched)


def annul_prior_sanction(desk: Desk, command: AnnulPriorSanction) -> Outcome[PriorSanctionId]:
    """Record the annulment, with the reason."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.prior_sanctions.get(command.prior_sanction_id)
        if before.annulled_on is not None:
            raise RuleViolation("prior-sanction.already-annulled", annulled=before.annulled_on)
        day_past(desk, command.annulled_on, "annulled_on", earliest=before.imposed_on)
        after = replace(before, version=command.version, annulled_on=command.annulled_on)
        work.prior_sanctions.replace(after)
        changes = changes_between(before, after)
        work.journal.add(
            entry(desk, "prior-sanction.annulled", after.id, changes=changes, reason=reason)
        )
        touched = inquiries_of(work, after.person_id)
    return Outcome(after.id, touched=touched)


def _check_codes(desk: Desk, command: RecordPriorSanction) -> None:
    packs = desk.rules.packs()
    if not any(pack.knows("item", command.item) for pack in packs):
        raise BadInput("prior-sanction.unknown-item", field="item", item=command.item)
    versions = (version for pack in packs for version in pack.versions)
    if not any(command.sanction in version.sanctions for version in versions):
        raise BadInput(
            "prior-sanction.unknown-sanction", field="sanction", sanction=command.sanction
        )
