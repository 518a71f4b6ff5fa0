"""Working notes in an inquiry: saved while they are written, and never lost."""

from dataclasses import dataclass, replace

from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.journal import Note, NoteId
from ethics_desk.domain.language import Language
from ethics_desk.domain.office_rows import NoteRow
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, entry
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.lists import journal as lists
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class SaveNote:
    """Save a note as it stands now; without `note_id` it is a new one.

    `version` is what the last saving returned.
    """

    inquiry_id: InquiryId
    text: str
    note_id: NoteId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSaved:
    """Where the text is now: the next saving names this id and version.

    `beside` says that somebody else had changed the note meanwhile and the text was kept as
    another note beside it.
    """

    note_id: NoteId
    version: int
    beside: bool = False


def save_note(desk: Desk, command: SaveNote) -> Outcome[NoteSaved]:
    """Keep the text; nothing is written when it is the one already kept.

    A text written on top of an older version becomes a note of its own: nobody's words are lost.
    Raises `BadInput` for an empty new note and for a text that cannot be kept.
    """
    text = clean(command.text, "text", required=command.note_id is None)
    with desk.write(command) as work:
        work.inquiries.get(command.inquiry_id)
        if command.note_id is None:
            return _saved(_new_note(desk, work, command.inquiry_id, text))
        before = work.notes.get(command.note_id)
        if before.inquiry_id != command.inquiry_id:
            raise RuleViolation("note.of-another-inquiry")
        if before.text == text:
            return Outcome(NoteSaved(note_id=before.id, version=before.version))
        if before.version != command.version:
            return _saved(_new_note(desk, work, command.inquiry_id, text), beside=True)
        return _saved(_rewritten(desk, work, before, text))


def list_notes(
    desk: Desk, inquiry_id: InquiryId, language: Language = Language.KK
) -> list[NoteRow]:
    """The notes of one inquiry in the order they were begun."""
    with desk.read() as work:
        return lists.notes_of(work.connection, inquiry_id, language)


def text_change(before: str, after: str) -> Changes:
    """What differs between two texts, small enough for every saving and enough to undo it.

    `position` is the place (in characters) where the first text stops being the second; there
    `text` was taken out and put in.
    """
    start = 0
    shorter = min(len(before), len(after))
    while start < shorter and before[start] == after[start]:
        start += 1
    tail = 0
    while tail < shorter - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return (
        ("length", str(len(before)), str(len(after))),
        ("position", str(start), str(start)),
        ("text", before[start : len(before) - tail], after[start : len(after) - tail]),
    )


def _new_note(desk: Desk, work: Work, inquiry_id: InquiryId, text: str) -> Note:
    note = Note(
        id=NoteId(desk.new_id()),
        inquiry_id=inquiry_id,
        member_id=desk.member,
        text=text,
        saved_at=desk.now(),
    )
    work.notes.add(note)
    _tell(desk, work, note, "")
    return note


def _rewritten(desk: Desk, work: Work, before: Note, text: str) -> Note:
    after = work.notes.replace(replace(before, text=text, saved_at=desk.now()))
    _tell(desk, work, after, before.text)
    return after


def _tell(desk: Desk, work: Work, note: Note, before: str) -> None:
    changes = text_change(before, note.text)
    work.journal.add(
        entry(desk, "note.saved", note.id, inquiry_id=note.inquiry_id, changes=changes)
    )


def _saved(note: Note, *, beside: bool = False) -> Outcome[NoteSaved]:
    saved = NoteSaved(note_id=note.id, version=note.version, beside=beside)
    return Outcome(saved, touched=frozenset({note.inquiry_id}))
