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
    ROW_ALTERED = "row-altered"
    ROW_MISSING = "row-missing"
    ROW_ADDED = "row-added"
    JOURNAL_REWRITTEN = "journal-rewritten"
    CLOCK_TURNED_BACK = "clock-turned-back"
    LOG_CUT = "log-cut"
    LOG_REBUILT = "log-rebuilt"
    NO_LOG = "no-log"


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerFault:
    """One fault: in which table and row, or at which entry of the log."""

    kind: FaultKind
    table: str = ""
    row: str = ""
    position: int | None = None
