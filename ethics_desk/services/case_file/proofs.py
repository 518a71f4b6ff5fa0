"""The proofs of the ledger that go with a case file: that its chronology is the sealed one.

An entry of the log is enclosed only when every row it seals is told as it is: from the digest of a
row of few possible values somebody could find out by trying what the file keeps back. Of all
others the place in the log is proved, and nothing else.
"""

import json
from collections.abc import Collection, Mapping
from typing import Final

from ethics_desk.domain.journal import JournalEntry
from ethics_desk.domain.ledger import LedgerHead
from ethics_desk.ledger.rows import read_entry
from ethics_desk.services.case_file.plain import Json
from ethics_desk.services.case_file.sections import SECTIONS
from ethics_desk.services.case_file.veil import Veil
from ethics_desk.store.proving import ProvedEntry, first_sealed, proved_entry, row_as_sealed
from ethics_desk.store.work import Work

_JOURNAL: Final = "journal"
_SECRET: Final = frozenset({"circumstances", "gate_record", "person"})
"""Tables whose rows could be guessed from their digests."""

_BESIDE: Final = frozenset(
    {_JOURNAL, "series", "record_change", "evidence_content", "letter_content", "signed_content"}
)
"""Tables in no section whose rows tell nothing that the file keeps back."""


def proofs_document(
    work: Work, head: LedgerHead, journal: Collection[JournalEntry], hidden: "Hidden"
) -> dict[str, Json]:
    """The head, and every line of the chronology with the entry that sealed it."""
    places = first_sealed(work.connection, _JOURNAL, [line.id for line in journal])
    entries = {
        place: proved_entry(work.connection, place, head.size)
        for place in sorted(set(places.values()))
    }
    open_entries = {place for place, one in entries.items() if hidden.shows(one, work)}
    return {
        "size": head.size,
        "root": head.root.hex(),
        "code": head.code,
        "entries": [_entry(one, told=one.position in open_entries) for one in entries.values()],
        "journal": [
            {"position": places[line.id], **_row(work, line)}
            if places[line.id] in open_entries
            else {"position": places[line.id]}
            for line in journal
        ],
    }


class Hidden:
    """What must not be found out from the digests of rows."""

    def __init__(self, veil: Veil, veiled: Collection[tuple[str, str]], work: Work) -> None:
        """By the veil over an inquiry and the rows that were not told as they are."""
        self._veil = veil
        self._veiled = frozenset(veiled)
        told = {section.table(work).table.name for section in SECTIONS}
        self._known = (told | _BESIDE) - _SECRET
        self._lines: dict[str, bool] = {}

    def hides_line(self, line: JournalEntry) -> bool:
        """Whether a line is not told."""
        return self._veil.hides_line(line)

    def shows(self, entry: ProvedEntry, work: Work) -> bool:
        """Whether an entry may be enclosed: all its rows are known, told, and none is veiled."""
        rows = read_entry(entry.content).rows
        return bool(rows) and all(
            row.table in self._known
            and (row.table, row.id) not in self._veiled
            and (row.table != _JOURNAL or not self._hides(work, row.id))
            for row in rows
        )

    def _hides(self, work: Work, key: str) -> bool:
        if key not in self._lines:
            line = work.journal.find(key)
            self._lines[key] = line is None or self.hides_line(line)
        return self._lines[key]


def _entry(entry: ProvedEntry, *, told: bool) -> dict[str, Json]:
    return {
        "position": entry.position,
        "leaf": entry.leaf.hex(),
        "path": [one.hex() for one in entry.path],
        **({"content": entry.content.decode()} if told else {}),
    }


def _row(work: Work, line: JournalEntry) -> Mapping[str, Json]:
    return row_as_sealed(work.connection, work.shape, _JOURNAL, line.id)


def written(document: Json) -> bytes:
    """A JSON document as a file: readable, the same bytes every time."""
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()
