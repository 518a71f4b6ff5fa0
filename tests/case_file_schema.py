"""The JSON Schema of a case file's document, made from the sections; run it to write the file."""

import json
from datetime import date, datetime, time
from enum import StrEnum
from types import NoneType, UnionType
from typing import Union, get_args, get_origin

from sample_office import RESOURCES

from ethics_desk.domain.case_file import EnclosedFile, HeldBack
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.services.case_file.document import FORMAT, VERSION
from ethics_desk.services.case_file.plain import hints_of
from ethics_desk.services.case_file.sections import POINTS_AT, SECTIONS

PLACE = RESOURCES / "case_file" / "inquiry.schema.json"
TEXT = {"type": "string"}
DIGEST = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
PLAIN = {str: "string", int: "integer", bool: "boolean", float: "number"}
DAYS = {datetime: "date-time", date: "date", time: "time"}


def exactly(**fields):
    return {
        "type": "object",
        "properties": fields,
        "required": sorted(fields),
        "additionalProperties": False,
    }


def rows(row):
    return {"type": "array", "items": row}


def of_hint(hint):
    kind = getattr(hint, "__supertype__", hint)
    if get_origin(kind) in (Union, UnionType):
        (inner,) = (one for one in get_args(kind) if one is not NoneType)
        return {"anyOf": [of_hint(inner), {"type": "null"}]}
    if get_origin(kind) is tuple:
        return rows(of_hint(get_args(kind)[0]))
    if kind in PLAIN:
        return {"type": PLAIN[kind]}
    if kind in (Trilingual, PersonName):
        return {"$ref": f"#/$defs/{kind.__name__}"}
    if kind in DAYS:
        return {"type": "string", "format": DAYS[kind]}
    assert issubclass(kind, StrEnum), kind
    return {"enum": sorted(one.value for one in kind)}


def of_section(section):
    hints = hints_of(section.kind)
    fields = {
        name: TEXT
        if name == "id"
        else {"anyOf": [of_hint(hints[name]), {"type": "null"}]}
        if name in POINTS_AT
        else of_hint(hints[name])
        for name in section.told
    }
    row = exactly(**fields)
    if section.name == "persons":
        sealed = exactly(id=TEXT, sealed={"const": True})
        return {"anyOf": [sealed, row]}
    return row


def of_others():
    member = exactly(name=of_hint(Trilingual), post=of_hint(Trilingual))
    line = exactly(
        at=of_hint(datetime),
        member=member,
        verb=TEXT,
        subject=TEXT,
        changes=rows({"type": "array", "items": TEXT, "minItems": 3, "maxItems": 3}),
        reason=TEXT,
    )
    line["properties"]["veiled"] = {"const": True}
    joining = exactly(
        role={"enum": ["from", "into"]},
        other_number=TEXT,
        joined_on=of_hint(date),
        reason=TEXT,
        reversed_on=of_hint(date | None),
        reverse_reason=TEXT,
    )
    file = {name: of_hint(hint) for name, hint in hints_of(EnclosedFile).items()}
    exported = exactly(
        at=of_hint(datetime),
        by={"anyOf": [member, {"type": "null"}]},
        agency=of_hint(Trilingual),
        program=TEXT,
        language={"enum": ["en", "kk", "ru"]},
        entries={"type": "integer", "minimum": 0},
        root=DIGEST,
        code=TEXT,
        verifier_sha256=DIGEST,
    )
    return {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "agencies": rows(exactly(id=TEXT, type=TEXT, name=of_hint(Trilingual))),
        "members": rows(exactly(id=TEXT, agency_id=TEXT, role=TEXT, **member["properties"])),
        "joinings": rows(joining),
        "journal": rows(line),
        "held_back": rows(exactly(what=TEXT, why=of_hint(HeldBack))),
        "files": rows(exactly(**file | {"sha256": DIGEST})),
        "exported": exported,
    }


def schema():
    sections = {
        one.name: of_section(one) if one.name == "inquiry" else rows(of_section(one))
        for one in SECTIONS
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Case file of one inquiry (data/inquiry.json)",
        "description": "Records are called by names such as party-1; fields that end with _id "
        "hold the name of the record they point at, agencies are called by their codes. Where a "
        "text would tell who reported the matter, three bullets stand in its place.",
        **exactly(**of_others(), **sections),
        "$defs": {
            "Trilingual": exactly(kk=TEXT, ru=TEXT, en=TEXT),
            "PersonName": exactly(surname=TEXT, given=TEXT, patronymic=TEXT),
        },
    }


def written():
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    PLACE.write_text(written(), "utf-8")
