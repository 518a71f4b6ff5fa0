"""Deadlines: every statutory clock that runs on an inquiry, and the days it stands still."""

from dataclasses import dataclass
from datetime import date
from typing import NewType

from ethics_desk.domain.inquiry import InquiryId

DeadlineId = NewType("DeadlineId", str)
DeadlinePauseId = NewType("DeadlinePauseId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """One clock running on one inquiry: what started it, when it ends, what fulfilled it.

    `clock` is a code of the rule pack. The `main` one was started by the registration, and the
    register of inquiries is ordered by its last day. `due_on` is None while a pause without an end
    makes the clock stand still. An extension names a day; the day of its decision is None where an
    older program did not keep it. A clock started by mistake keeps the reason it was withdrawn for.
    """

    id: DeadlineId
    inquiry_id: InquiryId
    clock: str
    main: bool = False
    started_on: date
    start_paper: str = ""
    due_on: date | None = None
    extended_until: date | None = None
    extension_decided_on: date | None = None
    extension_paper: str = ""
    fulfilled_on: date | None = None
    fulfilled_paper: str = ""
    withdrawn_reason: str = ""
    version: int = 1

    @property
    def withdrawn(self) -> bool:
        """Whether it was started by mistake and does not count."""
        return bool(self.withdrawn_reason)

    @property
    def running(self) -> bool:
        """Whether it was neither fulfilled nor withdrawn."""
        return self.fulfilled_on is None and not self.withdrawn


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlinePause:
    """Days on which a deadline stands still, both ends inside; open without an end."""

    id: DeadlinePauseId
    deadline_id: DeadlineId
    starts_on: date
    ends_on: date | None = None
    reason: str = ""
    paper: str = ""
    version: int = 1

    def __post_init__(self) -> None:
        """Refuse a pause that ends before it starts."""
        if self.ends_on is not None and self.ends_on < self.starts_on:
            raise ValueError("a pause cannot end before it starts")
