"""The records of one inquiry as one JSON document whose names hold in every office.

Ids of these records are left at home: records are called `party-1`, agencies by their codes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ethics_desk.domain.case_file import VEILED, HeldBack
from ethics_desk.domain.inquiry import Inquiry, PartyRole
from ethics_desk.domain.journal import JournalEntry
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.case_file.plain import Json, plain
from ethics_desk.services.case_file.sections import POINTS_AT, SECTIONS, Section
from ethics_desk.services.case_file.veil import Veil
from ethics_desk.store.work import Work

FORMAT: Final = "ethics-desk-case-file"
VERSION: Final = 1

Refs = dict[str, dict[str, str]]
"""The name of each record in the document, by section and id."""


@dataclass(slots=True, kw_only=True)
class Told:
    """What was told so far: names given, records behind them, what was held back, rows veiled."""

    work: Work
    inquiry: Inquiry
    veil: Veil
    refs: Refs = field(default_factory=dict)
    records: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    held_back: list[tuple[str, HeldBack]] = field(default_factory=list)
    veiled: set[tuple[str, str]] = field(default_factory=set)

    def name(self, section: str, word: str, key: str) -> str:
        """The name of a record, given when it is first met."""
        names = self.refs.setdefault(section, {})
        return names.setdefault(key, f"{word}-{len(names) + 1}")

    def agency(self, key: str) -> str:
        """The code of an agency."""
        code = self.work.agencies.get(key).code
        return self.refs.setdefault("agencies", {}).setdefault(key, code)


def inquiry_document(told: Told, journal: Iterable[JournalEntry]) -> dict[str, Json]:
    """All sections, and the chronology; the agencies and members they speak of come first."""
    sections = {section.name: _section(told, section) for section in SECTIONS}
    (inquiry,) = sections.pop("inquiry")
    lines = [_line(told, one) for one in journal]
    joinings = list(_joinings(told))
    return {
        "format": FORMAT,
        "version": VERSION,
        "inquiry": inquiry,
        "agencies": _agencies(told),
        "members": _members(told),
        **sections,
        "joinings": joinings,
        "journal": lines,
    }


def _section(told: Told, section: Section) -> list[dict[str, Json]]:
    found = tuple(_found(told, section))
    told.records[section.name] = found
    return [_record(told, section, one) for one in found]


def _found(told: Told, section: Section) -> Iterable[Any]:
    work, inquiry = told.work, told.inquiry
    match section.name:
        case "inquiry":
            yield inquiry
        case "persons":
            keys = dict.fromkeys(one.person_id for one in work.parties.of(inquiry_id=inquiry.id))
            yield from (work.persons.get(key) for key in keys)
        case "posts":
            parties = work.parties.of(inquiry_id=inquiry.id)
            held = dict.fromkeys(
                one.post_id
                for one in parties
                if one.post_id is not None and one.person_id not in told.veil.persons
            )
            yield from (work.posts.get(key) for key in held)
        case "prior_sanctions":
            officials = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
            for key in dict.fromkeys(one.person_id for one in officials):
                yield from work.prior_sanctions.of(person_id=key)
        case "gates":
            records = work.gate_records.of(inquiry_id=inquiry.id)
            yield from (one for one in records if one.gate not in told.veil.gates)
        case _:
            yield from _owned(told, section)


def _owned(told: Told, section: Section) -> Iterable[Any]:
    owners = (told.inquiry,) if section.owner == "inquiry" else told.records[section.owner]
    for owner in owners:
        for one in section.table(told.work).of(**{section.found_by: owner.id}):
            if section.name != "wordings" or not told.veil.hides(one.content):
                yield one


def _record(told: Told, section: Section, thing: Any) -> dict[str, Json]:  # noqa: ANN401 - any domain value
    if section.shares:
        name = told.refs[section.shares][thing.id]
    else:
        name = told.name(section.name, section.word, thing.id)
    if section.name == "persons" and thing.id in told.veil.persons:
        told.veiled.add((section.table(told.work).table.name, thing.id))
        told.held_back.append((name, HeldBack.SOURCE))
        return {"id": name, "sealed": True}
    plain_values = {
        one: _value(told, one, getattr(thing, one)) for one in section.told if one != "id"
    }
    kept = told.veil.over({k: v for k, v in plain_values.items() if _free(section, k)})
    if section.name == "parties" and thing.person_id in told.veil.persons:
        kept |= {"note": VEILED if thing.note else "", "post_id": None}
    record = {**plain_values, **kept}
    if record != plain_values or section.name == "circumstances":
        told.veiled.add((section.table(told.work).table.name, thing.id))
    for one, value in record.items():
        if _holds_veil(value):
            told.held_back.append((f"{name}.{one}", HeldBack.SOURCE))
    return {"id": name, **record}


def _holds_veil(value: Json) -> bool:
    if isinstance(value, dict):
        return any(map(_holds_veil, value.values()))
    if isinstance(value, list):
        return any(map(_holds_veil, value))
    return bool(value == VEILED)


def _free(section: Section, name: str) -> bool:
    """Whether a field holds what somebody wrote, and not a pointer or a machine's answer."""
    return name not in POINTS_AT and name not in section.written


def _value(told: Told, name: str, value: object) -> Json:
    section = POINTS_AT.get(name)
    if section is None or value is None:
        return plain(value)
    if section == "agencies":
        return told.agency(str(value))
    if section == "members":
        return told.name("members", "member", str(value))
    names: Mapping[str, str] = told.refs.get(section, {})
    if isinstance(value, tuple):
        return [names[one] for one in value if one in names]
    return names.get(str(value))


def _line(told: Told, line: JournalEntry) -> dict[str, Json]:
    """A line of the chronology; a veiled one says when, who and what kind of deed."""
    hidden = told.veil.hides_line(line)
    member = told.work.members.get(line.member_id)
    return {
        "at": line.at.isoformat(timespec="microseconds"),
        "member": {"name": plain(member.name), "post": plain(member.post)},
        "verb": line.verb,
        "subject": "" if hidden else _subject(told, line.subject_id),
        "changes": [] if hidden else plain(line.changes),
        "reason": "" if hidden else line.reason,
        **({"veiled": True} if hidden else {}),
    }


def _subject(told: Told, key: str) -> str:
    return next((names[key] for names in told.refs.values() if key in names), "")


def _joinings(told: Told) -> Iterable[dict[str, Json]]:
    work, key = told.work, told.inquiry.id
    for role, rows in (
        ("into", work.joinings.of(inquiry_id=key)),
        ("from", work.joinings.of(into_id=key)),
    ):
        for one in rows:
            other = work.inquiries.get(one.into_id if role == "into" else one.inquiry_id)
            yield told.veil.over(
                {
                    "role": role,
                    "other_number": other.number,
                    "joined_on": plain(one.joined_on),
                    "reason": one.reason,
                    "reversed_on": plain(one.reversed_on),
                    "reverse_reason": one.reverse_reason,
                }
            )


def _agencies(told: Told) -> list[dict[str, Json]]:
    for key in told.refs.get("members", {}):
        told.agency(told.work.members.get(key).agency_id)
    day = told.inquiry.registered_on
    return [
        {
            "id": code,
            "type": told.work.agencies.get(key).type.value,
            "name": plain(agency_name_on(told.work, told.work.agencies.get(key).id, day)),
        }
        for key, code in sorted(told.refs["agencies"].items(), key=lambda one: one[1])
    ]


def _members(told: Told) -> list[dict[str, Json]]:
    return [
        {
            "id": name,
            "agency_id": told.agency(told.work.members.get(key).agency_id),
            "role": told.work.members.get(key).role,
            "name": plain(told.work.members.get(key).name),
            "post": plain(told.work.members.get(key).post),
        }
        for key, name in told.refs.get("members", {}).items()
    ]
