"""Asking the register of state bodies: lists, pickers, names on a day, which body is alive."""

from datetime import date

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName
from ethics_desk.domain.errors import NotFound, RuleViolation
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.rows import AgencyRow, ListRequest, Window
from ethics_desk.services.desk import Desk
from ethics_desk.store.lists import agencies as lists
from ethics_desk.store.work import Work


def agency_window(desk: Desk, request: ListRequest, offset: int, limit: int) -> Window[AgencyRow]:
    """A stretch of the register of state bodies, as they are called today.

    Filters: `type`, `region`, `alive` (yes or no), `parent`. Orders: `name` (the usual one),
    `length` of the name, `code`, `type`, `region`, `exists_from`, `exists_to`. Former names are
    found too.
    """
    with desk.read() as work:
        return lists.agency_window(work.connection, request, desk.today(), offset, limit)


def find_agencies(
    desk: Desk, text: str, limit: int = 20, language: Language = Language.KK
) -> list[AgencyRow]:
    """Living bodies by the beginnings of words of their name, by code or BIN: for choosing one.

    The shortest names come first, so a ministry stands before its twenty departments.
    """
    request = ListRequest(
        search=text, filters=(("alive", "yes"),), order_by="length", language=language
    )
    return list(agency_window(desk, request, 0, limit).rows)


def agency_of(desk: Desk, agency_id: AgencyId) -> tuple[Agency, tuple[AgencyName, ...]]:
    """One body and its names, oldest first: for its form."""
    with desk.read() as work:
        return work.agencies.get(agency_id), names_of(work, agency_id)


def agency_with_code(desk: Desk, code: str) -> Agency:
    """The body with this code; raises `NotFound`."""
    with desk.read() as work:
        found = work.agencies.of(code=code)
    if not found:
        raise NotFound("agency.no-such-code", agency=code)
    return found[0]


def names_of(work: Work, agency_id: AgencyId) -> tuple[AgencyName, ...]:
    """The names of a body, oldest first."""
    names = work.agency_names.of(agency_id=agency_id)
    return tuple(sorted(names, key=lambda name: name.valid_from or date.min))


def agency_name_on(work: Work, agency_id: AgencyId, day: date) -> Trilingual:
    """What a body was called on a day.

    On a day outside all its names the nearest counts: the last one before, else the first.
    """
    names = names_of(work, agency_id)
    if not names:
        raise NotFound("store.not-found", kind="agency_name", id=agency_id)
    begun = [name for name in names if name.valid_from is None or name.valid_from <= day]
    return (begun[-1] if begun else names[0]).name


def living_agency(work: Work, agency_id: AgencyId, day: date) -> Agency:
    """The body, if it exists on a day: letters must not go to a dead body.

    Raises `RuleViolation`: `agency.dissolved` with the name, the last day and the successor's name,
    or `agency.not-yet` with the first day.
    """
    agency = work.agencies.get(agency_id)
    name = agency_name_on(work, agency_id, day)
    if agency.exists_from is not None and day < agency.exists_from:
        raise RuleViolation(
            "agency.not-yet", field="agency_id", name=name, begins=agency.exists_from
        )
    if not agency.exists_on(day):
        successor = agency_name_on(work, agency.successor_id, day) if agency.successor_id else None
        raise RuleViolation(
            "agency.dissolved",
            field="agency_id",
            name=name,
            ended=agency.exists_to,
            successor=successor,
        )
    return agency
