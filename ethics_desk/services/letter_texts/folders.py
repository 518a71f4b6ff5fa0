"""Texts of letters as folders of files, in the shape of `resources/letters/<kind>`."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ethics_desk.documents.templates import load_template
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_template import EditableTexts, LetterTemplateId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letter_texts.copies import KeepLetterText, keep_letter_text
from ethics_desk.services.letter_texts.listing import editable_texts
from ethics_desk.services.whole_files import write_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLetterText:
    """Take in the texts of a kind from a folder, by whose name it is known."""

    agency_id: AgencyId
    path: Path


def export_letter_text(desk: Desk, agency_id: AgencyId, kind: str, folder: Path) -> Path:
    """Write the texts of one kind as a folder inside another, whole or not at all."""
    texts = editable_texts(desk, agency_id, kind)
    files = {"letter.toml": _entry(texts).encode()}
    files |= {f"{one}.txt": texts.text.in_(one).encode() for one in Language}
    place = folder / kind
    write_folder(place, files)
    return place


def import_letter_text(desk: Desk, command: ImportLetterText) -> Outcome[LetterTemplateId]:
    """Keep the texts of a folder as the office's own; raises as `keep_letter_text` does."""
    if not (command.path / "letter.toml").is_file():
        raise BadInput("letter-text.no-folder", field="path", file=command.path.name)
    template = load_template(command.path)
    known = editable_texts(desk, command.agency_id, template.kind)
    return keep_letter_text(
        desk,
        KeepLetterText(
            agency_id=command.agency_id,
            kind=template.kind,
            version=known.version,
            title=template.title,
            heading=template.heading,
            text=template.text,
        ),
    )


def _entry(texts: EditableTexts) -> str:
    """`letter.toml`; a string of JSON is one of TOML too."""
    told: Mapping[str, object] = {"addressee": texts.addressee.value, "needs": [*texts.needs]}
    if texts.answers:
        told = {**told, "answers": True}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in told.items()]
    lines += _table("title", texts.title) + _table("heading", texts.heading)
    return "\n".join(lines) + "\n"


def _table(name: str, words: Trilingual) -> list[str]:
    rows = (f"{one} = {json.dumps(words.in_(one), ensure_ascii=False)}" for one in Language)
    return ["", f"[{name}]", *rows]
