"""Evidence as a letter names and annexes it: never by who reported the matter (row WB-08)."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.inquiry import Inquiry, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.person import PersonName
from ethics_desk.names.folding import soft
from ethics_desk.names.mentions import forms_of, mentions
from ethics_desk.services.desk import Desk
from ethics_desk.store.search import SOURCE_ROLES
from ethics_desk.store.work import Work

_WORD = re.compile(r"[^\W\d_]+")
_FILE_ENDING = re.compile(r"\.[a-z0-9]{1,5}$", re.IGNORECASE)


def source_names(work: Work, inquiry: Inquiry) -> tuple[PersonName, ...]:
    """The names of who reported a matter, in every script; those of its officials are no secret."""
    parties = work.parties.of(inquiry_id=inquiry.id)
    officials = {one.person_id for one in parties if one.role is PartyRole.OFFICIAL}
    sources = {one.person_id for one in parties if one.role in SOURCE_ROLES} - officials
    return tuple(name for key in sorted(sources) for name in forms_of(work.persons.get(key)))


def evidence_title(
    desk: Desk, evidence: Evidence, language: Language, sources: Sequence[PersonName]
) -> str:
    """A piece of evidence as a letter names it: its number and title.

    Its number and kind where the title is only a file's name, or names who reported.
    """
    words, number = desk.texts.in_(language), str(evidence.number)
    if _is_file_name(evidence) or mentions(evidence.title, sources):
        return words.say(f"letter.evidence-{evidence.kind}", number=number)
    return words.say("letter.evidence", number=number, title=evidence.title)


def annexes_from_evidence(
    desk: Desk, work: Work, inquiry: Inquiry, language: Language
) -> tuple[Annex, ...]:
    """The files of evidence as annexes, without what was withdrawn or would tell who reported."""
    sources = source_names(work, inquiry)
    return tuple(
        Annex(title=evidence_title(desk, one, language, sources))
        for one in annexable(desk, work, inquiry)
    )


def annexable(desk: Desk, work: Work, inquiry: Inquiry) -> Iterator[Evidence]:
    """The files of evidence a letter may annex."""
    sources, stems = source_names(work, inquiry), _appeal_stems(desk)
    for one in work.evidence.of(inquiry_id=inquiry.id):
        secret = mentions(f"{one.title} {one.file_name} {one.source}", sources)
        fits = one.kind is EvidenceKind.FILE and not one.withdrawn_reason and not secret
        if fits and not _is_appeal(one, inquiry, stems):
            yield one


def tells_source(
    desk: Desk, work: Work, inquiry: Inquiry, sources: Sequence[PersonName]
) -> Iterator[Evidence]:
    """The evidence that would tell who reported: by what it is called, or as the appeal itself."""
    stems = _appeal_stems(desk)
    somebody = bool(sources) or inquiry.channel.points_at_person
    for one in work.evidence.of(inquiry_id=inquiry.id):
        named = mentions(f"{one.title} {one.file_name} {one.source}", sources)
        if named or (somebody and _is_appeal(one, inquiry, stems)):
            yield one


def check_annexes(work: Work, inquiry: Inquiry, annexes: Sequence[Annex]) -> None:
    """Refuse an annex without a sheet, or that names who reported; its place is told, no title.

    Raises `BadInput` `letter.annex-sheets`, `RuleViolation` `letter.annex-names-source`.
    """
    sources = source_names(work, inquiry)
    for place, annex in enumerate(annexes, start=1):
        if annex.pages is not None and annex.pages < 1:
            raise BadInput("letter.annex-sheets", field="annexes", place=place)
        if mentions(annex.title, sources):
            raise RuleViolation("letter.annex-names-source", field="annexes", place=place)


def _is_file_name(evidence: Evidence) -> bool:
    title, name = soft(evidence.title), soft(evidence.file_name)
    known = {name, PurePath(name).stem} if name else set()
    return title in known or _FILE_ENDING.search(title) is not None


def _is_appeal(evidence: Evidence, inquiry: Inquiry, stems: Sequence[str]) -> bool:
    """Whether it is the incoming paper: by what it is called, or by the sender's number.

    What a thing is called stands first or last in its title: an application for a licence that an
    official filled in is evidence, «Файл заявления», «Өтініштің файлы».
    """
    called = (soft(evidence.title), soft(PurePath(evidence.file_name).stem))
    number = soft(inquiry.incoming_number)
    if number and re.search(rf"(?<!\w){re.escape(number)}(?!\w)", " ".join(called)):
        return True
    words = [found for text in called if (found := _WORD.findall(PurePath(text).stem))]
    return any(one[end].startswith(stem) for one in words for end in (0, -1) for stem in stems)


def _appeal_stems(desk: Desk) -> tuple[str, ...]:
    """How words for an appeal begin, in every language: files are named in any."""
    return tuple(
        soft(stem)
        for language in Language
        for stem in desk.texts.in_(language).say("letter.appeal-stems").split()
    )
