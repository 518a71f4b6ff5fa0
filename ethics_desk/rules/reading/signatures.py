"""The `[signed]` head of a rule file: who read the law, when, where, and the file's hash.

`name`, `date`, `source` (which publication was read), `pack` (whose rules these are) and `sha256`.

The hash is taken over everything in the file except `signed.sha256` itself: all tables as one JSON
object with keys in the order of their code points, no blanks, letters as they are, a day as the
object `{"day": "YYYY-MM-DD"}`, encoded in UTF-8; SHA-256, in small hexadecimal digits. Comments,
blank lines and the order of keys do not count; the order of entries does.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.reading.tables import Table
from ethics_desk.rules.reading.toml_writing import Tables, write_toml

SIGNED = "signed"
HASH = "sha256"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signed a rule file off, on which day, and which publication they had read."""

    name: str
    day: date
    source: str
    pack: str


def content_hash(tables: Tables) -> str:
    """The hash of a file's tables, as the head of this module says."""
    head = tables.get(SIGNED)
    counted = dict(tables)
    if isinstance(head, Mapping):
        counted[SIGNED] = {key: value for key, value in head.items() if key != HASH}
    written = json.dumps(
        counted, sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_plain
    )
    return hashlib.sha256(written.encode()).hexdigest()


def _plain(value: object) -> object:
    if isinstance(value, date | time):
        return {"day": value.isoformat()}
    raise TypeError(f"a rule file has no value like {value!r}")


def signed_tables(tables: Tables, signature: Signature) -> dict[str, object]:
    """The tables under their head, with the hash."""
    head = {
        "name": signature.name,
        "date": signature.day,
        "source": signature.source,
        "pack": signature.pack,
    }
    content = {key: value for key, value in tables.items() if key != SIGNED}
    whole = {SIGNED: head, **content}
    return {SIGNED: {**head, HASH: content_hash(whole)}, **content}


def signed_text(tables: Tables, signature: Signature) -> str:
    """A file to be handed on: the tables under their head."""
    return write_toml(signed_tables(tables, signature))


def read_signature(file: str, tables: Tables) -> Signature | None:
    """The head of a file, or None where it has none.

    Raises `BadInput` `rules.wrong-hash` when the file is not what was signed.
    """
    signature = signature_in(file, tables)
    if signature is not None:
        check_hash(file, tables)
    return signature


def signature_in(file: str, tables: Tables) -> Signature | None:
    """What the head of a file says, whether or not the file is what was signed."""
    head = Table(file, "file", tables).table(SIGNED)
    if head is None:
        return None
    signature = Signature(
        name=head.text("name"),
        day=head.day("date"),
        source=head.text("source"),
        pack=head.text("pack"),
    )
    head.text(HASH)
    head.close()
    return signature


def check_hash(file: str, tables: Tables) -> None:
    """Refuse a file whose tables are not those its head gives the hash of."""
    head, found = tables.get(SIGNED), content_hash(tables)
    if not isinstance(head, Mapping) or head.get(HASH) != found:
        raise BadInput("rules.wrong-hash", file=file, entry=SIGNED, key=HASH, found=found)
