"""The file of a return: canonical JSON with its schema and the SHA-256 of what it says."""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.period import read_period
from ethics_desk.domain.report_return import ReturnContent
from ethics_desk.services.reports.freezing import as_document, value_of

SCHEMA = "ethics-desk/report-return/1"
LARGEST_FILE = 4_000_000
"""Bytes; a return has some ten thousand."""


@dataclass(frozen=True, slots=True)
class ReturnFile:
    """A return as read: what it says, its bytes, and their hash."""

    content: ReturnContent
    raw: bytes

    @property
    def sha256(self) -> str:
        """The hash of the file."""
        return sha256(self.raw).hexdigest()


def return_bytes(content: ReturnContent) -> bytes:
    """The file that says this; the same content gives the same bytes."""
    said = as_document(content)
    document = {"schema": SCHEMA, "sha256": _hash(said), "return": said}
    return (_canonical(document, indent=1) + "\n").encode()


def read_return_file(path: Path) -> ReturnFile:
    """A return from a file; raises `BadInput` naming what is wrong with it."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise BadInput("return.unreadable", field="path", file=path.name)
        raw = path.read_bytes()
        document = json.loads(raw)
    except (OSError, ValueError, RecursionError) as fault:
        raise BadInput("return.unreadable", field="path", file=path.name) from fault
    return ReturnFile(_content(path.name, document), raw)


def read_return_bytes(name: str, raw: bytes) -> ReturnContent:
    """A return that was kept; raises `BadInput` when it is not what was taken in."""
    return _content(name, json.loads(raw))


def _content(name: str, document: Any) -> ReturnContent:  # noqa: ANN401 - any JSON
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise BadInput("return.other-schema", field="path", file=name, schema=SCHEMA)
    said = document.get("return")
    if document.get("sha256") != _hash(said):
        raise BadInput("return.altered", field="path", file=name)
    try:
        content = value_of(ReturnContent, said)
        _check(content)
    except (ValueError, BadInput) as fault:
        raise BadInput("return.not-a-return", field="path", file=name) from fault
    return content


def _check(content: ReturnContent) -> None:
    """Refuse what the types of the fields did not: periods and counts."""
    read_period(content.period)
    counts = [row.value for figure in content.figures for row in figure.rows]
    if any(count is not None and count < 0 for count in counts):
        raise ValueError("a figure counts from nought upwards")


def _hash(said: object) -> str:
    return sha256(_canonical(said).encode()).hexdigest()


def _canonical(document: object, indent: int | None = None) -> str:
    separators = (",", ":") if indent is None else (",", ": ")
    return json.dumps(
        document, ensure_ascii=False, sort_keys=True, separators=separators, indent=indent
    )
