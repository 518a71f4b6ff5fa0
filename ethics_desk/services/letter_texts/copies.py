"""Changing the texts of letters: an office's copy is kept, reset, or begun under a new name."""

from dataclasses import dataclass, replace

from ethics_desk.documents.templates import LetterTemplate, fingerprint
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import NotFound, RuleViolation
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_template import LetterTemplateId, OfficeTemplate
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, entry
from ethics_desk.services.letter_texts.checks import check_all
from ethics_desk.services.letter_texts.differences import changed_lines
from ethics_desk.services.letter_texts.listing import copy_of
from ethics_desk.services.letter_texts.overlay import origin_of, shipped_templates
from ethics_desk.services.line_checks import clean_words
from ethics_desk.services.standing import office_for
from ethics_desk.services.wording_checks import clean
from ethics_desk.store.work import Work

EVERY_LANGUAGE = tuple(Language)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepLetterText:
    """Keep the texts of one kind as the office wants them; the first time this makes its copy.

    `version` is that of the copy, nought when there is none yet. Without `needs` the letter needs
    what it did. With `seen` the shipped texts as they are now count as compared.
    """

    agency_id: AgencyId
    kind: str
    version: int
    title: Trilingual
    heading: Trilingual
    text: Trilingual
    needs: tuple[str, ...] | None = None
    seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyLetterKind:
    """Begin a kind of letter of the office's own as a copy of another, under a new title."""

    agency_id: AgencyId
    kind: str
    title: Trilingual


@dataclass(frozen=True, slots=True, kw_only=True)
class ResetLetterText:
    """Go back to the shipped texts of a kind; a kind of the office's own is taken out."""

    agency_id: AgencyId
    kind: str
    version: int


def keep_letter_text(desk: Desk, command: KeepLetterText) -> Outcome[LetterTemplateId]:
    """Keep the texts; raises the first of their problems as `BadInput`, and nothing is kept."""
    with desk.write(command) as work:
        office_for(work, command.agency_id)
        before = copy_of(work, command.agency_id, command.kind)
        began = before or _begun(desk, command.agency_id, command.kind, command.kind)
        after = _edited(desk, began, command)
        for problem in check_all(desk, after):
            raise problem
        if before is None:
            work.letter_templates.add(after)
        else:
            work.letter_templates.replace(replace(after, version=command.version))
        changes = (("kind", "", after.kind), *_changed(began, after))
        work.journal.add(entry(desk, "letter-text.kept", after.id, changes=changes))
    return Outcome(after.id)


def copy_letter_kind(desk: Desk, command: CopyLetterKind) -> Outcome[str]:
    """Begin a kind of the office's own; the outcome is its code."""
    with desk.write(command) as work:
        office_for(work, command.agency_id)
        source = copy_of(work, command.agency_id, command.kind)
        kind = _free_code(desk, work, command.kind)
        based_on = source.based_on if source else command.kind
        began = _begun(desk, command.agency_id, kind, based_on)
        if source is not None:
            began = replace(source, id=began.id, kind=kind, version=1)
        own = replace(began, title=clean_words(command.title, "title", EVERY_LANGUAGE))
        work.letter_templates.add(own)
        changes = (("kind", "", kind), ("based_on", "", command.kind))
        work.journal.add(entry(desk, "letter-text.begun", own.id, changes=changes))
    return Outcome(kind)


def reset_letter_text(desk: Desk, command: ResetLetterText) -> Outcome[str]:
    """Drop the office's copy; raises `RuleViolation` while letters were issued by its own kind."""
    with desk.write(command) as work:
        copy = copy_of(work, command.agency_id, command.kind)
        if copy is None:
            raise NotFound("letter-text.no-copy", kind=command.kind)
        shipped = shipped_templates(desk).get(copy.kind)
        if shipped is None and work.letters.of(agency_id=copy.agency_id, kind=copy.kind):
            raise RuleViolation("letter-text.kind-used", kind=copy.kind)
        work.letter_templates.remove(copy.id, version=command.version)
        changes = (("kind", copy.kind, ""), *(_changed(copy, shipped) if shipped else ()))
        work.journal.add(entry(desk, "letter-text.reset", copy.id, changes=changes))
    return Outcome(command.kind)


def _begun(desk: Desk, agency_id: AgencyId, kind: str, based_on: str) -> OfficeTemplate:
    """A copy as it begins: what is shipped."""
    shipped = origin_of(desk, based_on)
    return OfficeTemplate(
        id=LetterTemplateId(desk.new_id()),
        agency_id=agency_id,
        kind=kind,
        based_on=based_on,
        shipped_sha256=fingerprint(shipped),
        needs=shipped.needs,
        title=shipped.title,
        heading=shipped.heading,
        text=shipped.text,
    )


def _edited(desk: Desk, copy: OfficeTemplate, command: KeepLetterText) -> OfficeTemplate:
    texts = {
        one.value: clean(command.text.in_(one), f"text.{one}") + "\n" for one in EVERY_LANGUAGE
    }
    needs = copy.needs if command.needs is None else command.needs
    edited = replace(
        copy,
        needs=needs,
        title=clean_words(command.title, "title", EVERY_LANGUAGE),
        heading=clean_words(command.heading, "heading", EVERY_LANGUAGE),
        text=Trilingual(**texts),
    )
    if not command.seen:
        return edited
    return replace(edited, shipped_sha256=fingerprint(origin_of(desk, copy.based_on)))


def _changed(before: OfficeTemplate, after: OfficeTemplate | LetterTemplate) -> Changes:
    """The lines taken out and put in, language by language; whole texts would hide them."""
    told = []
    if before.needs != after.needs:
        told.append(("needs", ", ".join(before.needs), ", ".join(after.needs)))
    for name in ("title", "heading", "text"):
        for language in EVERY_LANGUAGE:
            old, new = (getattr(one, name).in_(language) for one in (before, after))
            if old != new:
                told.append((f"{name}.{language}", *changed_lines(old, new)))
    return tuple(told)


def _free_code(desk: Desk, work: Work, kind: str) -> str:
    """A code no kind has; codes are stored with letters and never used again for another."""
    taken = {one.kind for one in work.letter_templates.of()} | shipped_templates(desk).keys()
    taken |= {one.kind for one in work.letters.of()}
    stem = kind.rstrip("0123456789").rstrip("-")
    return next(code for n in range(2, len(taken) + 3) if (code := f"{stem}-{n}") not in taken)
