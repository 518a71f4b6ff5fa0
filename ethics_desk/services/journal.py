"""The journal entry that every command writes in its own transaction."""

from dataclasses import fields
from typing import Any

from ethics_desk.domain.inquiry import Allegation, InquiryId, PartyId, PartyRole
from ethics_desk.domain.journal import JournalEntry, JournalEntryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work

Changes = tuple[tuple[str, str, str], ...]

_SILENT_FIELDS = frozenset({"id", "version", "facts", "evaluation", "like_cases"})


def entry(  # noqa: PLR0913 - six facts make one line
    desk: Desk,
    verb: str,
    subject_id: str,
    *,
    inquiry_id: InquiryId | None = None,
    changes: Changes = (),
    reason: str = "",
) -> JournalEntry:
    """What the acting member did to one record, now; `verb` is a literal code."""
    return JournalEntry(
        id=JournalEntryId(desk.new_id()),
        at=desk.now(),
        member_id=desk.member,
        verb=verb,
        inquiry_id=inquiry_id,
        subject_id=subject_id,
        changes=changes,
        reason=reason,
    )


def changes_between(before: Any, after: Any) -> Changes:  # noqa: ANN401 - any two domain values of one type
    """(field, from, to) of every field in which two versions of one thing differ."""
    return tuple(
        (field.name, written(getattr(before, field.name)), written(getattr(after, field.name)))
        for field in fields(after)
        if field.name not in _SILENT_FIELDS
        and getattr(before, field.name) != getattr(after, field.name)
    )


def facts_of(thing: Any, *names: str) -> Changes:  # noqa: ANN401 - any domain value
    """(field, "", value) of the named fields of a new thing that are not empty."""
    return tuple(
        (name, "", written(getattr(thing, name))) for name in names if getattr(thing, name)
    )


def taken_out(told: Changes) -> Changes:
    """(field, value, "") of what was written down once and is gone now."""
    return tuple((name, value, "") for name, _, value in told)


def whose(work: Work, party_id: PartyId) -> Changes:
    """The official a line is about, so that a line about one of several says which.

    Nobody but an official is named: the journal must not lead to a source (row WB-08).
    """
    party = work.parties.get(party_id)
    if party.role is not PartyRole.OFFICIAL:
        return ()
    return (("person_id", "", work.persons.get(party.person_id).name_in(Language.RU).full),)


def about(work: Work, allegation: Allegation) -> Changes:
    """The official and the item of the allegation a line is about."""
    return (*whose(work, allegation.party_id), ("item", "", allegation.item))


def written(value: object) -> str:
    """A value as the journal writes it."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Trilingual():
            return " / ".join(part for part in (value.kk, value.ru, value.en) if part)
        case PersonName():
            return value.full
        case tuple():
            return ", ".join(written(part) for part in value)
        case _:
            return str(value)
