"""What every service needs, and what every command returns."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Generic, TypeVar

from ethics_desk.domain.account import MemberId
from ethics_desk.rules.book import RuleBook
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.work import Store
from ethics_desk.texts import Texts

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything a service needs, in one frozen object.

    `today` is the office's calendar day, `now` a point in time with its zone, `new_id` a fresh id;
    services never ask the system for any of these. `resources` is the folder of shipped data,
    `shelf` keeps the rule book.
    """

    store: Store
    shelf: RuleShelf
    member: MemberId
    today: Callable[[], date]
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    texts: Texts
    resources: Path

    @property
    def rules(self) -> RuleBook:
        """The rule book as it stands now."""
        return self.shelf.book


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a command produced, and the ids of the inquiries it touched."""

    value: T
    touched: frozenset[str] = frozenset()
