"""How the office's numbers look: patterns with the agency, the year and the serial."""

import re
from string import Formatter

from ethics_desk.domain.errors import BadInput
from ethics_desk.services.line_checks import clean_line

LONGEST_PATTERN = 60

_KNOWN = {
    "agency": re.compile(""),
    "year": re.compile(""),
    "serial": re.compile(r"(0?[1-9]d?)?"),
}
_NEEDED = ("year", "serial")


def checked_pattern(pattern: str, field: str) -> str:
    """The pattern, if every number made by it is its own.

    `{serial}` and `{year}` must stand in it, because serials start anew each year; `{agency}` may;
    `{serial:04d}` fills up with noughts. Raises `BadInput`: `office.pattern-broken`,
    `office.pattern-unknown`, `office.pattern-without`.
    """
    line = clean_line(pattern, field, limit=LONGEST_PATTERN, required=True)
    try:
        parts = list(Formatter().parse(line))
    except ValueError as fault:
        raise BadInput("office.pattern-broken", field=field) from fault
    names = []
    for _, name, width, conversion in parts:
        if name is None:
            continue
        if conversion or name not in _KNOWN or not _KNOWN[name].fullmatch(width or ""):
            raise BadInput("office.pattern-unknown", field=field, placeholder=f"{{{name}}}")
        names.append(name)
    for needed in _NEEDED:
        if needed not in names:
            raise BadInput("office.pattern-without", field=field, placeholder=f"{{{needed}}}")
    return line
