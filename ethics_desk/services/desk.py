"""What every service needs, and what every command returns."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from ethics_desk.domain.account import MemberId
from ethics_desk.domain.errors import NotFound
from ethics_desk.domain.powers import PowerTable
from ethics_desk.rules.book import RuleBook
from ethics_desk.services.powers import (
    areas_of,
    check_deed,
    check_untouched,
    limits_of,
    power_table,
    recused,
)
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.office_file import Store
from ethics_desk.store.work import Work
from ethics_desk.texts import Texts

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything a service needs, in one frozen object.

    `today` is the office's calendar day, `now` a point in time with its zone, `new_id` a fresh id;
    services never ask the system for any of these. `resources` is the folder of shipped data,
    `shelf` keeps the rule book. `proved` is whose passphrase opened encrypted records: nobody else
    may sit down at the desk then.
    """

    store: Store
    shelf: RuleShelf
    member: MemberId
    today: Callable[[], date]
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    texts: Texts
    resources: Path
    proved: MemberId | None = None

    @property
    def powers(self) -> PowerTable:
        """Who may do what, as the data says."""
        return power_table(self.resources)

    @contextmanager
    def write(self, command: object) -> Iterator[Work]:
        """The unit of work of a command, once the acting member may do it.

        Raises `RuleViolation` `power.deed`, `power.recused` or `power.own-recusal`; nothing is
        written then.
        """
        with self.store.write() as work:
            hidden = check_deed(work, self.powers, self.member, command)
            yield work
            check_untouched(work, self.powers, self.member, hidden)

    def permit(self, command: object) -> None:
        """Refuse what `write` would refuse, for a command that reads much before it writes."""
        with self.store.read() as work:
            check_deed(work, self.powers, self.member, command)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """The unit of work of a question: what the acting member may not see is not there.

        Raises `RuleViolation` `power.area` when the question names what is closed to the member.
        """
        with self.store.read(partial(limits_of, table=self.powers, member=self.member)) as work:
            try:
                yield work
            except NotFound as missing:
                if missing.details.get("id") in work.hidden:
                    raise recused(self.powers) from missing
                raise

    @contextmanager
    def count(self) -> Iterator[Work]:
        """The unit of work of what counts and judges by everything, whoever asks.

        What it gives back is numbers, or the law's answer; never what an inquiry says.
        """
        with self.store.read(partial(areas_of, table=self.powers, member=self.member)) as work:
            yield work

    @property
    def rules(self) -> RuleBook:
        """The rule book as it stands now."""
        return self.shelf.book


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a command produced, and the ids of the inquiries it touched."""

    value: T
    touched: frozenset[str] = frozenset()
