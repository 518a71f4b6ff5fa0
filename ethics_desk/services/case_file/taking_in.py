"""The records of a case file as records of this office, with ids of its own."""

import json
from collections.abc import Mapping
from typing import Any, Final

from ethics_desk.documents.letters.worded import wording_from_json
from ethics_desk.domain.account import Member, MemberId, MemberRole
from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.case_file import VEILED
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import Person, PersonId, PersonName
from ethics_desk.rules.comparing.answers import read_answer
from ethics_desk.rules.likeness.like_cases_kept import read_like_cases
from ethics_desk.services.case_file.plain import Json, hints_of, read
from ethics_desk.services.case_file.sections import POINTS_AT, SECTIONS, Section
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work

_NOTHING: Final = frozenset({"due_on"})
"""Fields without a value of their own that are never told."""

_SEALED: Final = PersonName(surname=VEILED)
"""What a person is called whose name did not come along."""


class TakingIn:
    """Reads the sections one after another: a record stands behind those it points at."""

    def __init__(self, desk: Desk, work: Work, told: Mapping[str, Json]) -> None:
        """Nothing written yet."""
        self._desk = desk
        self._work = work
        self._told = told
        self._keys: dict[str, dict[str, str]] = {}

    def records(self) -> InquiryId:
        """Write everything; raises `KeyError`, `TypeError` or `ValueError` for what is no record.

        Agencies are known by their codes; one this office does not know is added.
        """
        for one in self._told["agencies"]:
            self._keys.setdefault("agencies", {})[one["id"]] = self._agency(one)
        for one in self._told["members"]:
            self._keys.setdefault("members", {})[one["id"]] = self._member(one)
        for section in SECTIONS:
            told = self._told[section.name]
            for one in [told] if section.name == "inquiry" else told:
                self._record(section, one)
        (key,) = self._keys["inquiry"].values()
        for person in self._keys.get("persons", {}).values():
            self._work.index_person(person)
        self._work.copy_due_day(key)
        self._work.index_inquiry(key)
        return InquiryId(key)

    def owner(self, name: str) -> tuple[str, str]:
        """The section of a record and its id here, by its name in the document."""
        for section, keys in self._keys.items():
            if name in keys:
                return section, keys[name]
        raise ValueError(name)

    def _record(self, section: Section, told: Mapping[str, Json]) -> None:
        name = str(told["id"])
        if section.shares:
            key = self._keys[section.shares][name]
        else:
            key = self._desk.new_id()
            if name in self._keys.setdefault(section.name, {}):
                raise ValueError(name)
            self._keys[section.name][name] = key
        section.table(self._work).add(self._thing(section, key, told))

    def _thing(self, section: Section, key: str, told: Mapping[str, Json]) -> Any:  # noqa: ANN401 - any domain value
        if section.name == "persons" and told.get("sealed"):
            return Person(id=PersonId(key), kk=_SEALED, ru=_SEALED, latin=_SEALED)
        if set(told) != set(section.told):
            raise ValueError(f"{section.name}: {sorted(set(told) ^ set(section.told))}")
        for one in section.written:
            _check_readable(one, told[one])
        hints = hints_of(section.kind)
        fields = {
            one: self._value(one, hints[one], told[one]) for one in section.told if one != "id"
        }
        # What is never told stands as nothing; the day due is put in when its deadline is there.
        untold = dict.fromkeys(section.untold & _NOTHING)
        return section.kind(id=key, **fields, **untold)

    def _value(self, name: str, hint: Any, told: Json) -> object:  # noqa: ANN401 - a field's type
        section = POINTS_AT.get(name)
        if section is None or told is None:
            return read(hint, told)
        keys = self._keys[section]
        return tuple(keys[one] for one in told) if isinstance(told, list) else keys[told]

    def _agency(self, told: Mapping[str, Json]) -> str:
        for known in self._work.agencies.of(code=told["id"]):
            return known.id
        key = AgencyId(self._desk.new_id())
        code = read(str, told["id"])
        self._work.agencies.add(Agency(id=key, code=code, type=AgencyType(told["type"])))
        name = AgencyName(
            id=AgencyNameId(self._desk.new_id()), agency_id=key, name=read(Trilingual, told["name"])
        )
        self._work.agency_names.add(name)
        self._work.index_agency_name(name.id)
        return key

    def _member(self, told: Mapping[str, Json]) -> str:
        """A member of another office, who does not work here; of an unknown role, an auditor."""
        key = MemberId(self._desk.new_id())
        role = read(str, told["role"])
        self._work.members.add(
            Member(
                id=key,
                agency_id=AgencyId(self._keys["agencies"][told["agency_id"]]),
                role=role if role in self._desk.powers.roles else MemberRole.AUDITOR,
                name=read(Trilingual, told["name"]),
                post=read(Trilingual, told["post"]),
                active=False,
            )
        )
        return key


def _check_readable(name: str, text: str) -> None:
    """Refuse an answer or a wording no part of the program could read again."""
    match name:
        case "content":
            wording_from_json(text)
        case "like_cases":
            read_like_cases(text)
        case "evaluation" if text:
            read_answer(json.loads(text))
        case "facts" if text:
            dict(json.loads(text))
