"""The file of a decree on days off, read whole or refused by row, column and reason."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.imports.days_off import read_days_off
from ethics_desk.imports.problems import RowProblem
from ethics_desk.rules.packs.calendar import Override
from ethics_desk.services.desk import Desk
from ethics_desk.texts.register_form import load_register_form

LARGEST_FILE: Final = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DecreeFile:
    """A file that was read: its name, its content, the calendar it is for, and its days."""

    name: str
    content: bytes
    calendar: str
    days: tuple[Override, ...]


def read_decree(desk: Desk, path: Path, calendar: str) -> DecreeFile:
    """The days of a file; an empty calendar is that of the default pack.

    Raises `BadInput`: for a file that cannot be read, `days-off.bad-rows` with the first bad row,
    `days-off.no-days` for one that names none, `days-off.unknown-calendar`.
    """
    code = calendar or desk.rules.default.calendar
    if code not in desk.rules.calendars:
        raise BadInput("days-off.unknown-calendar", field="calendar", calendar=code)
    content = _content(path)
    form = load_register_form(desk.resources, "days-off")
    reading = read_days_off(content, path.name, form)
    if reading.problems:
        first = reading.problems[0]
        raise BadInput(
            "days-off.bad-rows",
            field="path",
            file=path.name,
            count=len({problem.row for problem in reading.problems}),
            row=first.row,
            column=form.column(first.column).heading,
            reason=_reason(desk, first),
        )
    if not reading.days:
        raise BadInput("days-off.no-days", field="path", file=path.name)
    return DecreeFile(name=path.name, content=content, calendar=code, days=reading.days)


def _reason(desk: Desk, problem: RowProblem) -> Trilingual:
    """Why a row is bad, in three languages."""
    said = {
        language.value: desk.texts.in_(language).say(
            f"register-problem.{problem.code}", **problem.details
        )
        for language in Language
    }
    return Trilingual(**said)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            limit = LARGEST_FILE // 1_000_000
            raise BadInput("register.too-large", field="path", file=path.name, limit=limit)
        return path.read_bytes()
    except OSError as fault:
        raise BadInput("register.cannot-open", field="path", file=path.name) from fault
