"""An edit that came too late, and saving it all the same once both versions were seen."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from ethics_desk.domain.stale_edit import StaleEdit

C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Agreed:
    """A command that came too late, and the version its user agreed to replace."""

    command: object
    version: int

    @property
    def possible(self) -> bool:
        """Whether the command says which version it was made for."""
        return hasattr(self.command, "version")

    def concerns(self, command: object) -> bool:
        """Whether a command is that one again, perhaps corrected: about the same things."""
        return type(command) is type(self.command) and _aim(command) == _aim(self.command)

    def over(self, command: C) -> C:
        """The command for the version that was seen."""
        changed: C = replace(command, version=self.version)  # type: ignore[type-var]  # a dataclass
        return changed


def _aim(command: object) -> dict[str, object]:
    """What a command is about: its version and the ids it names."""
    given = {name: getattr(command, name) for name in getattr(command, "__slots__", ())}
    return {
        name: value for name, value in given.items() if name == "version" or name.endswith("_id")
    }


@dataclass(frozen=True, slots=True)
class Stale:
    """An edit that came too late. `go_on` lets the next save of it replace what was seen."""

    edit: StaleEdit
    go_on: Callable[[], object] | None
