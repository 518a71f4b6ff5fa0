"""The posts persons hold: taken up, corrected, left."""

from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import NO_WORDS, Language, Trilingual
from ethics_desk.domain.official import Post, PostId, PostKind
from ethics_desk.domain.person import PersonId
from ethics_desk.services.agency_directory import living_agency
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import changes_between, entry, facts_of
from ethics_desk.services.line_checks import clean_words, some_words
from ethics_desk.services.people import inquiries_of
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AppointToPost:
    """Write down that a person holds a post in an agency, from a day to a day where known."""

    person_id: PersonId
    agency_id: AgencyId
    title: Trilingual
    unit: Trilingual = NO_WORDS
    kind: PostKind = PostKind.CORPS_B
    elected: bool = False
    leading: bool = False
    held_from: date | None = None
    held_to: date | None = None
    direct_head_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPost:
    """Correct what is written down about a post."""

    post_id: PostId
    version: int
    agency_id: AgencyId
    title: Trilingual
    unit: Trilingual = NO_WORDS
    kind: PostKind = PostKind.CORPS_B
    elected: bool = False
    leading: bool = False
    held_from: date | None = None
    held_to: date | None = None
    direct_head_id: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeavePost:
    """Note the last day on which a post was held."""

    post_id: PostId
    version: int
    last_day: date


def appoint_to_post(desk: Desk, command: AppointToPost) -> Outcome[PostId]:
    """Record the post; the agency must exist when it is taken up."""
    with desk.write(command) as work:
        person = work.persons.get(command.person_id)
        post = _described(desk, work, command, person.id, PostId(desk.new_id()))
        work.posts.add(post)
        told = _told(work, post)
        changes = facts_of(
            told, "person_id", "agency_id", "title", "unit", "kind", "held_from", "held_to"
        )
        work.journal.add(entry(desk, "post.taken", post.id, changes=changes))
        touched = inquiries_of(work, person.id)
    return Outcome(post.id, touched=touched)


def edit_post(desk: Desk, command: EditPost) -> Outcome[PostId]:
    """Record the corrections."""
    with desk.write(command) as work:
        before = work.posts.get(command.post_id)
        described = _described(desk, work, command, before.person_id, before.id)
        after = replace(described, version=command.version)
        work.posts.replace(after)
        changes = changes_between(_told(work, before), _told(work, after))
        work.journal.add(entry(desk, "post.edited", after.id, changes=changes))
        touched = inquiries_of(work, after.person_id)
    return Outcome(after.id, touched=touched)


def leave_post(desk: Desk, command: LeavePost) -> Outcome[PostId]:
    """Record the last day; a post already left is refused (`post.already-left`)."""
    with desk.write(command) as work:
        before = work.posts.get(command.post_id)
        if before.held_to is not None:
            raise RuleViolation("post.already-left", field="last_day", left=before.held_to)
        _check_days(before.held_from, command.last_day, "last_day")
        after = replace(before, version=command.version, held_to=command.last_day)
        work.posts.replace(after)
        changes = changes_between(before, after)
        work.journal.add(entry(desk, "post.left", after.id, changes=changes))
        touched = inquiries_of(work, after.person_id)
    return Outcome(after.id, touched=touched)


def _described(
    desk: Desk, work: Work, command: AppointToPost | EditPost, person_id: PersonId, key: PostId
) -> Post:
    _check_days(command.held_from, command.held_to, "held_to")
    day = command.held_from or command.held_to or desk.today()
    living_agency(work, command.agency_id, day)
    if command.direct_head_id is not None:
        if command.direct_head_id == person_id:
            raise BadInput("post.own-head", field="direct_head_id")
        work.persons.get(command.direct_head_id)
    return Post(
        id=key,
        person_id=person_id,
        agency_id=command.agency_id,
        title=some_words(command.title, "title"),
        unit=clean_words(command.unit, "unit", needed=()),
        kind=command.kind,
        elected=command.elected,
        leading=command.leading,
        held_from=command.held_from,
        held_to=command.held_to,
        direct_head_id=command.direct_head_id,
    )


def _told(work: Work, post: Post) -> Post:
    """The post as the journal tells of it: persons by name and the agency by code, not by ids."""
    head = post.direct_head_id and _name(work, post.direct_head_id)
    return replace(
        post,
        person_id=_name(work, post.person_id),
        agency_id=AgencyId(work.agencies.get(post.agency_id).code),
        direct_head_id=head,
    )


def _name(work: Work, person_id: PersonId) -> PersonId:
    return PersonId(work.persons.get(person_id).name_in(Language.RU).full)


def _check_days(first: date | None, last: date | None, field: str) -> None:
    if first is not None and last is not None and last < first:
        raise BadInput("post.days", field=field, first=first, last=last)
