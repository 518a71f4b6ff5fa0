"""The recovery key on paper: the value its page is printed from."""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryPage:
    """One page in all languages; `groups` are what opens the records, `file` is their name."""

    groups: tuple[str, ...] = field(repr=False)
    file: str
    made_on: date
