"""Where in the editor a fault belongs: the entry, and the field of its form."""

from collections.abc import Iterable

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.drafts.entry_fields import VERSION


def place_of(fault: BadInput, entries: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The kind and code of the entry a fault is about; the version where it is about none.

    A code may have spaces, as names of examples have: the longest one that fits is meant.
    """
    told = str(fault.details.get("entry_kind", "")), str(fault.details.get("entry_code", ""))
    if told in (known := tuple(entries)):
        return told
    said = _said(fault)
    fitting = [one for one in known if one[1] and _rest(said, one) is not None]
    if fitting:
        return max(fitting, key=lambda one: len(one[1]))
    return VERSION, said.partition(" ")[2]


def key_of(fault: BadInput, place: tuple[str, str]) -> str:
    """The field of a form a fault is about: the outer one of `offer.sanction`."""
    return inner_of(fault, place) or str(fault.details.get("key", "")).partition(".")[0]


def _said(fault: BadInput) -> str:
    return str(fault.details.get("entry", ""))


def inner_of(fault: BadInput, place: tuple[str, str]) -> str:
    """The table within an entry that a fault is about, such as `offer`; empty for the entry."""
    return (_rest(_said(fault), place) or "").partition(" ")[0]


def _rest(said: str, place: tuple[str, str]) -> str | None:
    """What a fault says after an entry: the table within it; None when it is another entry."""
    kind, code = place
    whole = f"{kind} {code}"
    if said in {whole, code}:
        return ""
    return said.removeprefix(f"{whole} ") if said.startswith(f"{whole} ") else None
