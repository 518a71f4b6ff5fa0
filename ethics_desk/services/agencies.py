"""State bodies as the office writes them down: added, corrected, renamed, dissolved."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.services.agency_checks import (
    changes_of,
    check_days,
    check_renaming,
    check_successor,
    checked_bin,
    checked_code,
    checked_email,
    checked_parent,
    checked_region,
)
from ethics_desk.services.agency_directory import names_of
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_line, clean_words
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddAgency:
    """Write down a state body that is not in the register.

    An empty `code` is made from the name.
    """

    name: Trilingual
    type: AgencyType
    code: str = ""
    region: str = ""
    parent_id: AgencyId | None = None
    bin: str = ""
    exists_from: date | None = None
    address: Trilingual = NO_WORDS
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EditAgency:
    """Correct what is written down about a body; the name is its last one, corrected."""

    agency_id: AgencyId
    version: int
    name: Trilingual
    type: AgencyType
    region: str = ""
    parent_id: AgencyId | None = None
    bin: str = ""
    exists_from: date | None = None
    address: Trilingual = NO_WORDS
    phone: str = ""
    email: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameAgency:
    """Give a body another name from a day on; the old one ends the day before.

    `reason` names the act that did it, if known.
    """

    agency_id: AgencyId
    version: int
    name: Trilingual
    from_day: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DissolveAgency:
    """Note that a body existed for the last time on a day, and which one took over.

    `reason` names the act that did it, if known.
    """

    agency_id: AgencyId
    version: int
    last_day: date
    successor_id: AgencyId | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreAgency:
    """Take back that a body was dissolved."""

    agency_id: AgencyId
    version: int
    reason: str


def add_agency(desk: Desk, command: AddAgency) -> Outcome[AgencyId]:
    """Record the body under its first name."""
    with desk.write(command) as work:
        key = AgencyId(desk.new_id())
        name = clean_words(command.name, "name")
        agency = _described(
            work,
            command,
            Agency(id=key, code=checked_code(work, command.code, name), type=command.type),
        )
        work.agencies.add(agency)
        named = record_name(desk, work, key, name)
        changes = facts_of(named, "name") + facts_of(agency, "code", "type", "bin", "region")
        work.journal.add(entry(desk, "agency.added", key, changes=changes))
    return Outcome(key)


def edit_agency(desk: Desk, command: EditAgency) -> Outcome[AgencyId]:
    """Record the corrections; the code stays, because it is typed and stored elsewhere."""
    with desk.write(command) as work:
        before = work.agencies.get(command.agency_id)
        after = _described(work, command, replace(before, version=command.version))
        old = names_of(work, before.id)[-1]
        new = replace(old, name=clean_words(command.name, "name"))
        work.agencies.replace(after)
        work.agency_names.replace(new)
        work.index_agency_name(new.id)
        changes = changes_of(work, before, after) + changes_between(old, new)
        work.journal.add(entry(desk, "agency.edited", after.id, changes=changes))
    return Outcome(after.id)


def rename_agency(desk: Desk, command: RenameAgency) -> Outcome[AgencyId]:
    """Record the new name; papers of earlier days keep the old one."""
    with desk.write(command) as work:
        agency = work.agencies.get(command.agency_id)
        old = names_of(work, agency.id)[-1]
        check_renaming(agency, old, command.from_day)
        work.agencies.replace(replace(agency, version=command.version))
        work.agency_names.replace(replace(old, valid_to=command.from_day - timedelta(days=1)))
        name = clean_words(command.name, "name")
        new = record_name(desk, work, agency.id, name, command.from_day)
        reason = clean(command.reason, "reason")
        changes = changes_between(old, new)
        work.journal.add(entry(desk, "agency.renamed", agency.id, changes=changes, reason=reason))
    return Outcome(agency.id)


def dissolve_agency(desk: Desk, command: DissolveAgency) -> Outcome[AgencyId]:
    """Record the last day; from the next one letters to the body are refused."""
    with desk.write(command) as work:
        before = work.agencies.get(command.agency_id)
        if before.exists_to is not None:
            raise RuleViolation("agency.already-dissolved", ended=before.exists_to)
        check_days(before.exists_from, command.last_day, field="last_day")
        check_successor(work, before, command.successor_id, command.last_day)
        after = replace(
            before,
            version=command.version,
            exists_to=command.last_day,
            successor_id=command.successor_id,
        )
        work.agencies.replace(after)
        reason = clean(command.reason, "reason")
        changes = changes_of(work, before, after)
        work.journal.add(entry(desk, "agency.dissolved", after.id, changes=changes, reason=reason))
    return Outcome(after.id)


def restore_agency(desk: Desk, command: RestoreAgency) -> Outcome[AgencyId]:
    """Record that the body exists after all, with the reason."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.agencies.get(command.agency_id)
        if before.exists_to is None:
            raise RuleViolation("agency.not-dissolved")
        after = replace(before, version=command.version, exists_to=None, successor_id=None)
        work.agencies.replace(after)
        changes = changes_of(work, before, after)
        work.journal.add(entry(desk, "agency.restored", after.id, changes=changes, reason=reason))
    return Outcome(after.id)


def record_name(
    desk: Desk, work: Work, agency_id: AgencyId, name: Trilingual, valid_from: date | None = None
) -> AgencyName:
    """Record one more name of a body, inside a transaction."""
    named = AgencyName(
        id=AgencyNameId(desk.new_id()), agency_id=agency_id, name=name, valid_from=valid_from
    )
    work.agency_names.add(named)
    work.index_agency_name(named.id)
    return named


def _described(work: Work, command: AddAgency | EditAgency, agency: Agency) -> Agency:
    check_days(command.exists_from, agency.exists_to, field="exists_from")
    return replace(
        agency,
        type=command.type,
        region=checked_region(command.region),
        parent_id=checked_parent(work, agency.id, command.parent_id),
        bin=checked_bin(work, agency.id, command.bin),
        exists_from=command.exists_from,
        address=clean_words(command.address, "address", needed=()),
        phone=clean_line(command.phone, "phone"),
        email=checked_email(command.email),
        note=clean(command.note, "note"),
    )
