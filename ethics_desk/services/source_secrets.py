"""Who must not be told: read by the program itself, whoever asks, and given to what keeps it back.

A sealed name stands where no question reads, yet a text somebody wrote before the sealing may hold
it still. What is not known cannot be kept back; so the names are read here, and nowhere shown.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ethics_desk.domain.inquiry import Inquiry, PartyRole
from ethics_desk.domain.person import Person, PersonName
from ethics_desk.names.folding import soft
from ethics_desk.names.mentions import forms_of
from ethics_desk.services.desk import Desk
from ethics_desk.store.search import SOURCE_ROLES
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """The sources of an inquiry: their ids, their names in every script, their numbers.

    `lines` are those of the journal that told of one before the identity was sealed.
    """

    persons: frozenset[str]
    names: tuple[PersonName, ...]
    numbers: tuple[str, ...]
    lines: frozenset[str]


def secrets_of(desk: Desk, inquiry: Inquiry) -> Secrets:
    """Who applied, and everybody in the inquiry whose identity is sealed."""
    with desk.store.read() as work:
        parties = work.parties.of(inquiry_id=inquiry.id)
        officials = {one.person_id for one in parties if one.role is PartyRole.OFFICIAL}
        sources = {
            one.person_id
            for one in parties
            if one.role in SOURCE_ROLES or work.sealed_identities.find(one.person_id) is not None
        } - officials
        known = [_as_known(work, work.persons.get(key)) for key in sorted(sources)]
        borne = {
            soft(name.surname) for key in officials for name in forms_of(work.persons.get(key))
        }
        lines = [one for key in sources for one in work.sealed_lines.of(person_id=key)]
    return Secrets(
        persons=frozenset(map(str, sources)),
        names=tuple(name for one in known for name in _apart(one, borne)),
        numbers=tuple(one.iin for one in known if one.iin),
        lines=frozenset(str(one.id) for one in lines),
    )


def sealed_names(desk: Desk, inquiry: Inquiry) -> tuple[PersonName, ...]:
    """The names of those in an inquiry whose identity is sealed, in every script."""
    with desk.store.read() as work:
        keys = dict.fromkeys(one.person_id for one in work.parties.of(inquiry_id=inquiry.id))
        sealed = [key for key in keys if work.sealed_names.find(key) is not None]
        persons = [_as_known(work, work.persons.get(key)) for key in sealed]
        return tuple(form for one in persons for form in forms_of(one))


def _as_known(work: Work, person: Person) -> Person:
    """The person, with the name and number that are sealed."""
    sealed = work.sealed_names.find(person.id)
    if sealed is None:
        return person
    return replace(person, kk=sealed.kk, ru=sealed.ru, latin=sealed.latin, iin=sealed.iin)


def _apart(person: Person, borne: set[str]) -> Iterator[PersonName]:
    """A surname an official bears as well is no sign of the source; the forenames still are."""
    for name in forms_of(person):
        yield replace(name, surname="") if soft(name.surname) in borne else name
