"""A records file with what opens it."""

from dataclasses import dataclass
from pathlib import Path

from ethics_desk.store.data_key import DataKey
from ethics_desk.store.inspection import is_encrypted


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordsFile:
    """Where records lie and the key of them, None for those in clear.

    Copies of one office's records may lie in clear and encrypted beside each other: those made
    before the records were encrypted stay as they are.
    """

    path: Path
    key: DataKey | None = None

    def key_of(self, copy: Path) -> DataKey | None:
        """The key that opens a copy of these records: none for one in clear."""
        return self.key if is_encrypted(copy) else None
