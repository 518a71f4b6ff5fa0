"""What goes with an issued letter: the list of its enclosures, and all of it in one folder."""

import re
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import NamedTuple

from ethics_desk.documents.letters.enclosures import enclosure_list_pdf
from ethics_desk.documents.press import open_press
from ethics_desk.domain.custody import HashResult
from ethics_desk.domain.errors import RuleViolation, StoreUnavailable
from ethics_desk.domain.evidence import Evidence
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.letter_wording import Enclosure, EnclosureLine, EnclosureList
from ethics_desk.domain.progress import Progress, silent
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.custody.hashes import CHECKED, compared, handled, kept_content
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.letters import letter_content
from ethics_desk.services.standing import office_for
from ethics_desk.services.whole_files import write_folder
from ethics_desk.store.work import Work

_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}")
_UNFIT = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLetter:
    """Write an issued letter with its annexes as a new folder."""

    letter_id: LetterId
    folder: Path


def enclosure_list(desk: Desk, letter_id: LetterId) -> EnclosureList:
    """The enclosures of an issued letter as the list tells them."""
    with desk.read() as work:
        return _list(desk, work, work.letters.get(letter_id))


def enclosures_on_paper(desk: Desk, letter_id: LetterId) -> bytes:
    """The list of enclosures; raises `letter.no-enclosures` where there are none."""
    page = enclosure_list(desk, letter_id)
    if not page.lines:
        raise RuleViolation("letter.no-enclosures", number=page.number)
    return enclosure_list_pdf(page, open_press(desk.resources))


def export_letter(desk: Desk, command: ExportLetter, progress: Progress = silent) -> Outcome[Path]:
    """Write the letter, its files numbered in their order, and their list: whole or not at all.

    Every file is compared with the hash it was issued with, and what left the records is written
    down; raises `letter.enclosure-altered`.
    """
    desk.permit(command)
    pdf = letter_content(desk, command.letter_id)
    with desk.write(command) as work:
        letter = work.letters.get(command.letter_id)
        page, annexed = _list(desk, work, letter), _annexed(work, letter, progress)
        altered = [one for one in annexed if one.result is HashResult.DIFFERS]
        for one in altered or annexed:
            verb = CHECKED if altered else "evidence.exported"
            told = (("letter", "", letter.number),)
            work.journal.add(handled(desk, verb, one.piece, told, result=one.result))
        if not altered:
            names = {line.place: line.file_name for line in page.lines}
            files = {f"00_{_UNFIT.sub('-', letter.number)}.pdf": pdf}
            files |= {names[one.place]: one.content for one in annexed}
            if page.lines:
                name = desk.texts.in_(letter.language).say("enclosures.file-name")
                files[name] = enclosure_list_pdf(page, open_press(desk.resources))
            write_folder(command.folder, files)
            return Outcome(command.folder, touched=frozenset({letter.inquiry_id}))
    raise StoreUnavailable("letter.enclosure-altered", place=altered[0].place)


class _Annexed(NamedTuple):
    """A file of evidence at its place among the enclosures, and whether it is what was issued."""

    place: int
    piece: Evidence
    content: bytes
    result: HashResult


def _annexed(work: Work, letter: Letter, progress: Progress) -> list[_Annexed]:
    kept = work.enclosures.of(letter_id=letter.id)
    found = []
    for one in kept:
        progress(one.place, len(kept))
        if one.evidence_id is not None:
            piece = work.evidence.get(one.evidence_id)
            content = kept_content(work, piece)
            result = compared(content, replace(piece, sha256=one.sha256))
            found.append(_Annexed(one.place, piece, content, result))
    return found


def _list(desk: Desk, work: Work, letter: Letter) -> EnclosureList:
    office = office_for(work, letter.agency_id)
    stem = desk.texts.in_(letter.language).say("enclosures.file-stem")
    return EnclosureList(
        language=letter.language,
        agency=agency_name_on(work, letter.agency_id, letter.issued_on).in_(letter.language),
        number=letter.number,
        day=letter.issued_on,
        executor=office.executor_name.in_(letter.language),
        lines=tuple(
            EnclosureLine(
                place=one.place,
                title=one.title,
                pages=one.pages,
                file_name=_file_name(work, one, stem),
                sha256=one.sha256,
            )
            for one in work.enclosures.of(letter_id=letter.id)
        ),
        specimen=office.specimen,
    )


def _file_name(work: Work, enclosure: Enclosure, stem: str) -> str:
    """A name that tells nothing but the place: the file's own may name who reported."""
    if enclosure.evidence_id is None:
        return ""
    called = PurePath(work.evidence.get(enclosure.evidence_id).file_name).suffix.lower()
    suffix = called if _SUFFIX.fullmatch(called) else ""
    return f"{enclosure.place:02d}_{stem}{suffix}"
