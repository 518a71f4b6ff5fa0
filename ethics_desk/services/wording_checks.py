"""What people type, made fit for the records or refused by name."""

import unicodedata

from ethics_desk.domain.errors import BadInput

LONGEST_TEXT = 100_000
LONGEST_LINE = 1_000

_ALLOWED_CONTROLS = frozenset("\n\t")


def clean(text: str, field: str, *, limit: int = LONGEST_TEXT, required: bool = False) -> str:
    """The text in Unicode NFC without blanks at its ends and with plain line ends.

    Raises `BadInput`: `text.missing` when nothing is left of a required text, `text.too-long` (the
    limit is in characters), `text.hostile` for NUL, other control characters, marks that turn the
    direction of writing, and half characters.
    """
    if len(text) > limit:
        raise BadInput("text.too-long", field=field, limit=limit, length=len(text))
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
    for character in plain:
        if _is_hostile(character):
            raise BadInput("text.hostile", field=field, character=f"U+{ord(character):04X}")
    if required and not plain:
        raise BadInput("text.missing", field=field)
    return plain


def reason_given(text: str) -> str:
    """A reason that must not be left out; raises `BadInput` `reason.missing`."""
    reason = clean(text, "reason", limit=LONGEST_TEXT)
    if not reason:
        raise BadInput("reason.missing", field="reason")
    return reason


def _is_hostile(character: str) -> bool:
    if character in _ALLOWED_CONTROLS:
        return False
    category = unicodedata.category(character)
    turns = unicodedata.bidirectional(character) in {
        "LRE",
        "RLE",
        "LRO",
        "RLO",
        "PDF",
        "LRI",
        "RLI",
        "FSI",
        "PDI",
    }
    return category in {"Cc", "Cs"} or turns
