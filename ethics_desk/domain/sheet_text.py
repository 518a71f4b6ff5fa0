"""Text in spreadsheet cells: tidied, and made harmless where a program would take it for a formula.

Writing and reading follow the same rule, so that what was written is read back as it was.
"""

import re
from typing import Final

APOSTROPHE: Final = "'"

NOTHING: Final = frozenset({"", "-", "–", "—"})
"""What people write into a cell that has nothing to say."""

# OWASP's list of first characters that make a spreadsheet program calculate, wide forms included,
# and dashes alone, which would be read as nothing.
_SPECIAL = re.compile(r"'*(?:[=+\-@\t\r\n＝＋－＠]|[–—]\Z)")
# Controls but for line ends and tabs, halves of letters, and what is no character at all.
_UNWRITABLE = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff]"
)


def tidy_text(text: str) -> str:
    """The text as the records keep it.

    No spaces around it, plain spaces instead of no-break ones, one kind of line end, and none of
    the characters no file can hold.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")
    return _UNWRITABLE.sub("", lines).strip()


def has_control_characters(text: str) -> bool:
    """Whether the text holds characters nobody types: a sign of damage."""
    return _UNWRITABLE.search(text) is not None


def defused(text: str) -> str:
    """The text with an apostrophe before what would be taken for a formula, or for nothing."""
    return APOSTROPHE + text if _SPECIAL.match(text) else text


def told_apart(text: str) -> str:
    """The text for a cell that is never calculated: only what reads as something else is marked."""
    return defused(text) if text.startswith(APOSTROPHE) or text in NOTHING else text


def restored(text: str) -> str:
    """The text without the apostrophe `defused` or `told_apart` put before it."""
    if text.startswith(APOSTROPHE) and _SPECIAL.match(text):
        return text[1:]
    return text
