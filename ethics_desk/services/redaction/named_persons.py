"""Whose names are looked for in an original: the parties of the matter, in every script."""

from typing import NamedTuple

from ethics_desk.domain.inquiry import Inquiry, PartyRole
from ethics_desk.domain.person import PersonId, PersonName
from ethics_desk.names.mentions import forms_of
from ethics_desk.store.search import SOURCE_ROLES
from ethics_desk.store.work import Work

Forms = tuple[PersonName, ...]


class Named(NamedTuple):
    """All forms of the names of who reported, and of all others, person by person.

    The party who reads is not among them.
    """

    sources: tuple[Forms, ...]
    others: tuple[Forms, ...]


def names_in(work: Work, inquiry: Inquiry, reading: PersonId | None) -> Named:
    """The names a layer withholds from its reader; an official who reported is no source."""
    parties = work.parties.of(inquiry_id=inquiry.id)
    officials = {one.person_id for one in parties if one.role is PartyRole.OFFICIAL}
    sources = {one.person_id for one in parties if one.role in SOURCE_ROLES} - officials
    others = {one.person_id for one in parties} - sources
    return Named(_names(work, sources - {reading}), _names(work, others - {reading}))


def _names(work: Work, persons: set[PersonId]) -> tuple[Forms, ...]:
    return tuple(forms_of(work.persons.get(key)) for key in sorted(persons))
