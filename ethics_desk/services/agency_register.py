"""Taking the shipped register of state bodies into the records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.imports.agency_register import AgencyEntry, AgencyNaming, read_agency_register
from ethics_desk.services.desk import Desk
from ethics_desk.store.work import Work

REGISTER = ("agencies", "kz.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShippedBody:
    """A state body an office can be opened for: its code and its name on a day."""

    code: str
    name: Trilingual


def shipped_bodies(resources: Path, day: date) -> tuple[ShippedBody, ...]:
    """The bodies of the shipped register that exist on a day, for choosing before there is a desk.

    Raises `BadInput` naming the entry when the register was damaged.
    """
    return tuple(
        ShippedBody(code=body.code, name=_name_on(body, day))
        for body in read_agency_register(resources.joinpath(*REGISTER))
        if (body.exists_from is None or body.exists_from <= day)
        and (body.exists_to is None or day <= body.exists_to)
    )


def _name_on(body: AgencyEntry, day: date) -> Trilingual:
    begun = [one for one in body.names if one.valid_from is None or one.valid_from <= day]
    return (begun[-1] if begun else body.names[0]).name


def take_in_register(desk: Desk, work: Work) -> int:
    """Record the shipped bodies whose codes are not in the records yet; returns how many.

    What the office corrected in a body it already has stays untouched.
    """
    shipped = read_agency_register(desk.resources.joinpath(*REGISTER))
    ids = {agency.code: agency.id for agency in work.agencies.of()}
    new = [entry for entry in shipped if entry.code not in ids]
    ids |= {entry.code: AgencyId(desk.new_id()) for entry in new}
    for entry in new:
        work.agencies.add(_agency(desk, entry, ids))
        for naming in entry.names:
            _add_name(desk, work, ids[entry.code], naming)
    _relate(work, new, ids)
    return len(new)


def _agency(desk: Desk, entry: AgencyEntry, ids: Mapping[str, AgencyId]) -> Agency:
    """A body without its relations; the note says in words how its entry was known."""
    known = " / ".join(
        desk.texts.in_(language).say(f"confidence.{entry.confidence}") for language in Language
    )
    return Agency(
        id=ids[entry.code],
        code=entry.code,
        type=entry.type,
        region=entry.region,
        bin=entry.bin,
        exists_from=entry.exists_from,
        exists_to=entry.exists_to,
        note="\n".join(part for part in (known, entry.note) if part),
    )


def _add_name(desk: Desk, work: Work, agency_id: AgencyId, naming: AgencyNaming) -> None:
    name = AgencyName(
        id=AgencyNameId(desk.new_id()),
        agency_id=agency_id,
        name=naming.name,
        valid_from=naming.valid_from,
        valid_to=naming.valid_to,
    )
    work.agency_names.add(name)
    work.index_agency_name(name.id)


def _relate(work: Work, new: Sequence[AgencyEntry], ids: Mapping[str, AgencyId]) -> None:
    """Relations come last, when every body they name is there."""
    for entry in new:
        if entry.parent or entry.successor:
            related = replace(
                work.agencies.get(ids[entry.code]),
                parent_id=ids.get(entry.parent),
                successor_id=ids.get(entry.successor),
            )
            work.agencies.replace(related)
