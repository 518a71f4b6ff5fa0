"""What was written into an inquiry by mistake, taken out of it again."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import entry, facts_of, taken_out
from ethics_desk.services.stage_checks import AWAITED, inquiry_at
from ethics_desk.services.wording_checks import reason_given
from ethics_desk.store.repositories import Recorded, Repository
from ethics_desk.store.work import Work


class OfInquiry(Recorded, Protocol):
    """What stands in one inquiry."""

    @property
    def inquiry_id(self) -> InquiryId:
        """The inquiry it stands in."""


T = TypeVar("T", bound=OfInquiry)
K = TypeVar("K", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """Which thing goes and why; `version` is the one the user saw, where that is known.

    `command` is what was asked for, `verb` names the entry of the journal, which keeps the fields
    `told`.
    """

    command: object
    verb: str
    told: tuple[str, ...]
    reason: str
    version: int | None = None


def remove_from_inquiry(
    desk: Desk, things: Callable[[Work], Repository[T]], key: K, removal: Removal
) -> Outcome[K]:
    """Take a thing out; the chronology keeps what it said and why it went.

    Raises `NotFound`, `Conflict` when somebody changed it, `RuleViolation` once the inquiry ended.
    """
    reason = reason_given(removal.reason)
    with desk.write(removal.command) as work:
        thing = things(work).get(key)
        inquiry_at(desk, work, thing.inquiry_id, AWAITED)
        things(work).remove(key, version=removal.version)
        work.journal.add(
            entry(
                desk,
                removal.verb,
                key,
                inquiry_id=thing.inquiry_id,
                changes=taken_out(facts_of(thing, *removal.told)),
                reason=reason,
            )
        )
    return Outcome(key, touched=frozenset({thing.inquiry_id}))
