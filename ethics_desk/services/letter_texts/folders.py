"""Texts of letters as folders of files, in the shape of `resources/letters/<kind>`."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.template_folders import template_files
from ethics_desk.documents.templates import LetterTemplate, load_template
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.letter_template import LetterTemplateId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letter_texts.checks import drafted
from ethics_desk.services.letter_texts.copies import KeepLetterText, keep_letter_text
from ethics_desk.services.letter_texts.listing import editable_texts
from ethics_desk.services.letter_texts.overlay import origin_of
from ethics_desk.services.whole_files import write_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLetterText:
    """Take in the texts of a kind from a folder, by whose name it is known."""

    agency_id: AgencyId
    path: Path


def export_letter_text(desk: Desk, agency_id: AgencyId, kind: str, folder: Path) -> Path:
    """Write the texts of one kind as a folder inside another, whole or not at all."""
    texts = editable_texts(desk, agency_id, kind)
    template = template_of(drafted(texts), origin_of(desk, texts.based_on))
    place = folder / kind
    write_folder(place, template_files(template))
    return place


def import_letter_text(desk: Desk, command: ImportLetterText) -> Outcome[LetterTemplateId]:
    """Keep the texts of a folder as the office's own; raises as `keep_letter_text` does.

    Raises `letter-text.entry-differs` where the folder says otherwise than the program whom such a
    letter goes to or what its writer is asked: a copy changes words only.
    """
    if not (command.path / "letter.toml").is_file():
        raise BadInput("letter-text.no-folder", field="path", file=command.path.name)
    template = load_template(command.path)
    known = editable_texts(desk, command.agency_id, template.kind)
    _refuse_other_entry(template, origin_of(desk, known.based_on))
    return keep_letter_text(
        desk,
        KeepLetterText(
            agency_id=command.agency_id,
            kind=template.kind,
            version=known.version,
            title=template.title,
            heading=template.heading,
            text=template.text,
            needs=template.needs,
        ),
    )


def _refuse_other_entry(template: LetterTemplate, origin: LetterTemplate) -> None:
    for key in ("addressees", "answers", "asks"):
        if getattr(template, key) != getattr(origin, key):
            raise BadInput("letter-text.entry-differs", field="path", kind=template.kind, key=key)
