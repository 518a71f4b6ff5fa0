"""How an office's letters look: kept in the records, because it changes what goes on paper."""

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.sheets.pictures import LARGEST_FILE, check_picture
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import NO_WORDS, Language, Trilingual
from ethics_desk.domain.letter_look import (
    MARGINS,
    SIZES,
    EmblemPlace,
    LetterFamily,
    LetterLook,
    LetterLookId,
    NamesPlace,
)
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import Changes, changes_between, entry
from ethics_desk.services.letter_texts.listing import editable_texts
from ethics_desk.services.letter_texts.office_look import look_of, usual_look
from ethics_desk.services.letter_texts.overlay import office_press, shipped_templates
from ethics_desk.services.letters.drafts import LetterDraft
from ethics_desk.services.letters.text_previews import PreviewText, sample_page
from ethics_desk.services.line_checks import clean_words
from ethics_desk.services.standing import office_for


@dataclass(frozen=True, slots=True, kw_only=True)
class EditLetterLook:
    """Change how the letters of one office look.

    `picture` is a PNG file with the emblem as the office has it; without one the picture kept
    before stays. `version` is nought before anything was changed.
    """

    agency_id: AgencyId
    version: int
    emblem: EmblemPlace
    picture: Path | None = None
    numbered_blanks: bool = False
    names: NamesPlace = NamesPlace.BESIDE
    left: int = 28
    right: int = 15
    top: int = 15
    bottom: int = 26
    family: LetterFamily = LetterFamily.TINOS
    size: int = 13
    official_use: Trilingual = NO_WORDS


def edit_letter_look(desk: Desk, command: EditLetterLook) -> Outcome[LetterLookId]:
    """Keep the look; raises `BadInput` by field for what is outside its limits."""
    with desk.write(command) as work:
        office_for(work, command.agency_id)
        before = work.letter_looks.of(agency_id=command.agency_id)
        after = changed_look(look_of(work, command.agency_id), command)
        if before:
            work.letter_looks.replace(after)
        else:
            after = replace(after, id=LetterLookId(desk.new_id()), version=1)
            work.letter_looks.add(after)
        former = before[0] if before else replace(usual_look(command.agency_id), id=after.id)
        work.journal.add(entry(desk, "letter-look.edited", after.id, changes=_told(former, after)))
    return Outcome(after.id)


def changed_look(before: LetterLook, command: EditLetterLook) -> LetterLook:
    """The look as a command wants it, checked."""
    for name, (least, most) in (*MARGINS.items(), ("size", SIZES)):
        if not least <= getattr(command, name) <= most:
            raise BadInput("letter-look.limits", field=name, least=least, most=most)
    picture = before.picture if command.picture is None else _read(command.picture)
    if command.emblem is EmblemPlace.PICTURE and not picture:
        raise BadInput("letter-look.no-picture", field="picture")
    return replace(
        before,
        version=command.version,
        emblem=command.emblem,
        picture=picture,
        numbered_blanks=command.numbered_blanks,
        names=command.names,
        left=command.left,
        right=command.right,
        top=command.top,
        bottom=command.bottom,
        family=command.family,
        size=command.size,
        official_use=clean_words(command.official_use, "official_use", needed=()),
    )


def preview_look(desk: Desk, command: EditLetterLook, language: Language) -> LetterDraft:
    """A letter of the office about nothing, as it would look; what is wrong is an answer."""
    kinds = shipped_templates(desk).values()
    kind = next(one.kind for one in kinds if one.addressee is AddresseeKind.HEAD)
    try:
        asked = PreviewText(
            agency_id=command.agency_id,
            texts=editable_texts(desk, command.agency_id, kind),
            language=language,
        )
        with desk.read() as work:
            press = office_press(desk, work, command.agency_id)
            page = sample_page(desk, work, asked, press.template(kind))
            look = changed_look(look_of(work, command.agency_id), command)
        number = desk.texts.in_(language).say("letter-look.blank-example")
        blank = number if command.numbered_blanks else ""
        page = replace(page, look=look, blank_number=blank, official_use=True)
        return LetterDraft(pdf=letter_pdf(page, press))
    except DeskError as problem:
        return LetterDraft(problem=problem)


def _read(path: Path) -> bytes:
    """The picture in a file, looked at before it is kept."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput("picture.too-large", field="picture", limit=LARGEST_FILE)
        content = path.read_bytes()
    except OSError as fault:
        raise BadInput("picture.unreadable", field="picture", file=path.name) from fault
    check_picture(content)
    return content


def _told(before: LetterLook, after: LetterLook) -> Changes:
    """What changed; of a picture its hash."""
    seen = [replace(one, picture=b"") for one in (before, after)]
    hashes = [sha256(one.picture).hexdigest() if one.picture else "" for one in (before, after)]
    picture = (("picture", hashes[0], hashes[1]),) if hashes[0] != hashes[1] else ()
    return (*changes_between(*seen), *picture)
