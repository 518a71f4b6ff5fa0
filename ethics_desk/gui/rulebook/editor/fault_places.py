"""Where in the editor a fault belongs: the entry, and the field of its form."""

from collections.abc import Iterable

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.drafts.entry_fields import VERSION


def place_of(fault: BadInput, entries: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The kind and code of the entry a fault is about."""
    words = str(fault.details.get("entry", "")).split()
    for kind, code in entries:
        if words[:2] == [kind, code] or (words[:1] == [code] and len(words) == 1):
            return kind, code
    return VERSION, words[-1] if words else ""


def key_of(fault: BadInput) -> str:
    """The field of a form a fault is about: the outer one of `offer.sanction`."""
    entry = str(fault.details.get("entry", "")).split()
    key = str(fault.details.get("key", "")).partition(".")[0]
    return entry[2] if len(entry) > 2 else key  # noqa: PLR2004 - kind, code, then the inner table
