"""The ledger as the office meets it: its head on paper, and the faults a check finds."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerHead:
    """The head of the log when it had `size` entries; `code` is what is printed."""

    size: int
    root: bytes
    code: str


class FaultKind(StrEnum):
    """What is wrong with a records file."""

    ENTRY_ALTERED = "entry-altered"
    ENTRY_MISSING = "entry-missing"
    NODES_ALTERED = "nodes-altered"
    ROW_ALTERED = "row-altered"
    ROW_MISSING = "row-missing"
    ROW_ADDED = "row-added"
    JOURNAL_REWRITTEN = "journal-rewritten"
    JOURNAL_REORDERED = "journal-reordered"
    ERASED_UNTOLD = "erased-untold"
    NOT_SEALED = "not-sealed"
    TRIGGER_CHANGED = "trigger-changed"
    CLOCK_TURNED_BACK = "clock-turned-back"
    LOG_CUT = "log-cut"
    LOG_REBUILT = "log-rebuilt"
    NO_LOG = "no-log"
    PAPER_UNKNOWN = "paper-unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFault:
    """One fault: in which table and row, or at which entry of the log."""

    kind: FaultKind
    table: str = ""
    row: str = ""
    position: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """That the log of `until` entries grew from that of `size`: the hashes of RFC 6962, 2.1.2."""

    size: int
    until: int
    proof: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inclusion:
    """That an entry is in the log: its leaf hash and the hashes of RFC 6962, 2.1.1."""

    position: int
    leaf: bytes
    path: tuple[bytes, ...]
