"""Asking for persons: the list, pickers, likely doubles, one person's card."""

from datetime import date

from ethics_desk.domain.language import Language
from ethics_desk.domain.people_rows import PersonCard, PostRow, SanctionRow
from ethics_desk.domain.person import PersonId, PersonName
from ethics_desk.domain.rows import ListRequest, PersonRow, Window
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.store.lists import people as lists
from ethics_desk.store.lists.person_history import decided_sanctions, inquiries_of_person
from ethics_desk.store.work import Work


def person_window(desk: Desk, request: ListRequest, offset: int, limit: int) -> Window[PersonRow]:
    """A stretch of the list of persons, with the posts they hold today.

    Found by the beginnings of the words of their names in any script, with or without Kazakh
    letters, and by IIN. Filters: `agency`, `official` (yes or no), `inquiry`. Orders: `name` (the
    usual one), `iin`. Only inquiries in which a person is the official are counted.
    """
    with desk.read() as work:
        return lists.person_window(work.connection, request, desk.today(), offset, limit)


def find_persons(
    desk: Desk, text: str, limit: int = 20, language: Language = Language.KK
) -> list[PersonRow]:
    """Persons by what is typed into a picker, in the order of their names."""
    return list(person_window(desk, ListRequest(search=text, language=language), 0, limit).rows)


def similar_persons(
    desk: Desk,
    names: tuple[PersonName, ...],
    limit: int = 10,
    language: Language = Language.KK,
) -> list[PersonRow]:
    """Persons already recorded under one of these surnames and given names: perhaps the same ones.

    A name without a surname or a given name is passed over: it would be like too many.
    """
    found: dict[str, PersonRow] = {}
    for name in names:
        if name.surname.strip() and name.given.strip():
            looked_for = f"{name.surname} {name.given}"
            found |= {row.id: row for row in find_persons(desk, looked_for, limit, language)}
    return list(found.values())[:limit]


def person_card(desk: Desk, person_id: PersonId) -> PersonCard:
    """All that the records hold on one person; raises `NotFound`."""
    with desk.read() as work:
        person = work.persons.get(person_id)
        return PersonCard(
            person=person,
            posts=_posts(work, person_id, desk.today()),
            sanctions=sanctions_of(work, person_id),
            inquiries=inquiries_of_person(work.connection, person_id),
        )


def _posts(work: Work, person_id: PersonId, today: date) -> tuple[PostRow, ...]:
    posts = work.posts.of(person_id=person_id)
    newest_first = sorted(posts, key=lambda post: post.held_from or date.min, reverse=True)
    return tuple(
        PostRow(
            post=post,
            agency=agency_name_on(work, post.agency_id, post.held_from or today),
            direct_head=work.persons.find(post.direct_head_id) if post.direct_head_id else None,
        )
        for post in newest_first
    )


def sanctions_of(work: Work, person_id: PersonId) -> tuple[SanctionRow, ...]:
    """The sanctions of a person, from these records and elsewhere, newest first."""
    elsewhere = tuple(
        SanctionRow(
            id=prior.id,
            inquiry_id=None,
            inquiry_number="",
            item=prior.item,
            sanction=prior.sanction,
            imposed_on=prior.imposed_on,
            order_number=prior.order_number,
            annulled_on=prior.annulled_on,
            ended_on=prior.annulled_on,
            version=prior.version,
        )
        for prior in work.prior_sanctions.of(person_id=person_id)
    )
    here = decided_sanctions(work.connection, person_id)
    return tuple(sorted((*here, *elsewhere), key=lambda row: row.imposed_on, reverse=True))
