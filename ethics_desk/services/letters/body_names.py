"""What a body is called in another language than that of the letter that went to it."""

from collections.abc import Mapping

from ethics_desk.domain.language import Trilingual
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.recipients import known_addressees
from ethics_desk.store.work import Work


def names_of_bodies(desk: Desk, work: Work) -> Mapping[str, Trilingual]:
    """The names of every body letters go to and of every body of the register, by each of them.

    A letter keeps the name in its own language; a body typed by hand has no other.
    """
    names = [one.name for one in known_addressees(desk.resources)]
    names += [one.name for one in work.agency_names.of()]
    return {text: name for name in names for text in (name.kk, name.ru, name.en) if text}
