"""Persons: officials, applicants, witnesses, with names in three scripts."""

from dataclasses import dataclass, replace

from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.person_checks import check_named, checked_iin, checked_name
from ethics_desk.services.sealed_identities import refuse_sealed
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.work import Work

NO_NAME = PersonName()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddPerson:
    """Write down a person.

    A number with a wrong check digit is kept only for a reason (`iin_override`, row ID-05); a word
    of Latin and Cyrillic letters only when it was confirmed.
    """

    kk: PersonName = NO_NAME
    ru: PersonName = NO_NAME
    latin: PersonName = NO_NAME
    iin: str = ""
    iin_override: str = ""
    note: str = ""
    mixed_script_confirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPerson:
    """Correct what is written down about a person."""

    person_id: PersonId
    version: int
    kk: PersonName = NO_NAME
    ru: PersonName = NO_NAME
    latin: PersonName = NO_NAME
    iin: str = ""
    iin_override: str = ""
    note: str = ""
    mixed_script_confirmed: bool = False


def add_person(desk: Desk, command: AddPerson) -> Outcome[PersonId]:
    """Record the person; nobody else may have the same IIN."""
    key = PersonId(desk.new_id())
    with desk.write(command) as work:
        person = _described(work, key, command)
        work.persons.add(person)
        work.index_person(key)
        changes = facts_of(person, "kk", "ru", "latin", "iin")
        work.journal.add(
            entry(desk, "person.added", key, changes=changes, reason=person.iin_override)
        )
    return Outcome(key)


def edit_person(desk: Desk, command: EditPerson) -> Outcome[PersonId]:
    """Record the corrections; the inquiries they take part in are found by the new names."""
    with desk.write(command) as work:
        before = work.persons.get(command.person_id)
        refuse_sealed(work, before.id)
        described = _described(work, before.id, command)
        after = replace(described, version=command.version)
        work.persons.replace(after)
        work.index_person(after.id)
        changes = changes_between(before, after)
        work.journal.add(
            entry(desk, "person.edited", after.id, changes=changes, reason=after.iin_override)
        )
        touched = inquiries_of(work, after.id)
    return Outcome(after.id, touched=touched)


def inquiries_of(work: Work, person_id: PersonId) -> frozenset[str]:
    """The ids of the inquiries in which a person takes part."""
    return frozenset(party.inquiry_id for party in work.parties.of(person_id=person_id))


def _described(work: Work, key: PersonId, command: AddPerson | EditPerson) -> Person:
    confirmed = command.mixed_script_confirmed
    kk = checked_name(command.kk, "kk", mixed_confirmed=confirmed)
    ru = checked_name(command.ru, "ru", mixed_confirmed=confirmed)
    latin = checked_name(command.latin, "latin", mixed_confirmed=confirmed)
    check_named(kk, ru, latin)
    iin, override = checked_iin(work, key, command.iin, command.iin_override)
    return Person(
        id=key,
        kk=kk,
        ru=ru,
        latin=latin,
        iin=iin,
        iin_override=override,
        note=clean(command.note, "note"),
    )
