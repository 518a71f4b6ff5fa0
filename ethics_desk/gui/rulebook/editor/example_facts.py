"""The facts of an example between its file and its form: small lists, and days in their order."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.drafts.entry_fields import FieldForm, FieldShape
from ethics_desk.rules.drafts.raw_entries import Raw


def _day(key: str, *, required: bool = True) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.DAY, required=required)


def _code(key: str, of: str) -> FieldShape:
    return FieldShape(key=key, form=FieldForm.CODE, of=of, required=True)


PAUSES = FieldShape(
    key="pauses",
    form=FieldForm.TABLES,
    inner=(_code("reason", "pause"), _day("from"), _day("to", required=False)),
)
PRIOR = FieldShape(
    key="prior",
    form=FieldForm.TABLES,
    inner=(_code("item", "item"), _day("imposed"), _day("annulled", required=False)),
)


def as_day(value: object) -> date | None:
    """A day of a file, where it may stand as a text too."""
    if isinstance(value, str):
        with suppress(ValueError):
            return date.fromisoformat(value)
    return value if isinstance(value, date) else None


def as_dated(rows: object, shape: FieldShape) -> list[Raw]:
    """The tables of a list, with their days as days."""
    days = {one.key for one in shape.inner if one.form is FieldForm.DAY}
    return [
        {key: as_day(value) if key in days else value for key, value in row.items()}
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, Mapping)
    ]


def as_written(rows: object) -> list[Raw]:
    """The tables of a list as facts are written: days as texts."""
    return [
        {key: value.isoformat() if isinstance(value, date) else value for key, value in row.items()}
        for row in (rows if isinstance(rows, list) else [])
    ]


def misplaced_day(facts: Raw) -> BadInput | None:
    """What is impossible about the order of the days, to be said beside its field."""
    act = facts.get("misconduct")
    told = act if isinstance(act, Mapping) else {}
    committed, discovered = as_day(told.get("committed")), as_day(told.get("discovered"))
    decided = as_day(facts.get("decision_date"))
    if committed is None or discovered is None or decided is None:
        return None
    if discovered < committed:
        return _refusal("discovered-before-committed", "discovered", discovered)
    if decided < discovered:
        return _refusal("decided-before-discovery", "decision", decided)
    for row in as_dated(facts.get("prior"), PRIOR):
        imposed = row.get("imposed")
        if isinstance(imposed, date) and imposed > decided:
            return _refusal("after-decision", "prior", imposed)
    return None


def _refusal(code: str, field: str, day: date) -> BadInput:
    return BadInput(f"rules.facts-{code}", field=field, day=day)
