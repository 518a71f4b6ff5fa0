"""What must hold of a state body before it is recorded."""

import re
from dataclasses import replace
from datetime import date

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Trilingual
from ethics_desk.names.bin_number import accept_bin
from ethics_desk.names.transliteration import to_latin
from ethics_desk.services.journal import Changes, changes_between
from ethics_desk.services.line_checks import clean_line
from ethics_desk.store.work import Work

LONGEST_CODE = 60

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REGION = re.compile(r"\d{2}", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NO_CODE_SIGN = re.compile(r"[^a-z0-9]+")


def checked_code(work: Work, code: str, name: Trilingual) -> str:
    """The code, free and well made; an empty one is made from the name.

    Raises `BadInput` `agency.code` and `RuleViolation` `agency.code-taken`.
    """
    typed = clean_line(code, "code", limit=LONGEST_CODE)
    if not typed:
        return _code_from(work, name)
    if not _CODE.fullmatch(typed):
        raise BadInput("agency.code", field="code", typed=typed)
    if work.agencies.of(code=typed):
        raise RuleViolation("agency.code-taken", field="code", typed=typed)
    return typed


def checked_region(region: str) -> str:
    """The first two KATO digits, or nothing; raises `BadInput` `agency.region`."""
    typed = clean_line(region, "region")
    if typed and not _REGION.fullmatch(typed):
        raise BadInput("agency.region", field="region", region=typed)
    return typed


def checked_bin(work: Work, agency_id: AgencyId, number: str) -> str:
    """The BIN, right and nobody else's, or nothing.

    Raises `BadInput` for a wrong number, `RuleViolation` `agency.bin-taken`.
    """
    typed = clean_line(number, "bin")
    if not typed:
        return ""
    try:
        right = accept_bin(typed).number
    except BadInput as refusal:
        raise BadInput(refusal.code, **{**refusal.details, "field": "bin"}) from refusal
    for other in work.agencies.of(bin=right):
        if other.id != agency_id:
            raise RuleViolation(
                "agency.bin-taken", field="bin", agency=other.code, agency_id=other.id
            )
    return right


def checked_email(email: str) -> str:
    """An address that could be one, or nothing; raises `BadInput` `agency.email`."""
    typed = clean_line(email, "email")
    if typed and not _EMAIL.fullmatch(typed):
        raise BadInput("agency.email", field="email", email=typed)
    return typed


def checked_parent(work: Work, agency_id: AgencyId, parent_id: AgencyId | None) -> AgencyId | None:
    """The body it belongs to; raises `BadInput` `agency.own-parent` when that goes in a circle."""
    above = parent_id
    while above is not None:
        if above == agency_id:
            raise BadInput("agency.own-parent", field="parent_id")
        above = work.agencies.get(above).parent_id
    return parent_id


def check_days(first: date | None, last: date | None, field: str) -> None:
    """Refuse a body that would end before it began: `BadInput` `agency.days`."""
    if first is not None and last is not None and last < first:
        raise BadInput("agency.days", field=field, first=first, last=last)


def check_renaming(agency: Agency, old: AgencyName, from_day: date) -> None:
    """Refuse a name that would begin before the one it follows, or after the body's end."""
    since = old.valid_from or agency.exists_from
    if since is not None and from_day <= since:
        raise BadInput("agency.rename-too-early", field="from_day", since=since)
    if agency.exists_to is not None and from_day > agency.exists_to:
        raise RuleViolation(
            "agency.dissolved",
            field="from_day",
            name=old.name,
            ended=agency.exists_to,
            successor=None,
        )


def check_successor(
    work: Work, agency: Agency, successor_id: AgencyId | None, last_day: date
) -> None:
    """Refuse a successor that is the body itself or was dissolved no later than the body."""
    if successor_id is None:
        return
    if successor_id == agency.id:
        raise BadInput("agency.own-successor", field="successor_id")
    ended = work.agencies.get(successor_id).exists_to
    if ended is not None and ended <= last_day:
        raise RuleViolation("agency.successor-dissolved", field="successor_id", ended=ended)


def changes_of(work: Work, before: Agency, after: Agency) -> Changes:
    """What changed, with related bodies told by their codes instead of ids."""
    return changes_between(_with_codes(work, before), _with_codes(work, after))


def _with_codes(work: Work, agency: Agency) -> Agency:
    return replace(
        agency,
        parent_id=_code_of(work, agency.parent_id),
        successor_id=_code_of(work, agency.successor_id),
    )


def _code_of(work: Work, agency_id: AgencyId | None) -> AgencyId | None:
    return None if agency_id is None else AgencyId(work.agencies.get(agency_id).code)


def _code_from(work: Work, name: Trilingual) -> str:
    """A free code from the English name or the Russian one in Latin letters."""
    plain = to_latin(name.en or name.ru).lower()
    start = _NO_CODE_SIGN.sub("-", plain).strip("-")[:LONGEST_CODE].strip("-") or "agency"
    code, number = start, 1
    while work.agencies.of(code=code):
        number += 1
        code = f"{start}-{number}"
    return code
