"""How long work reports its progress, and how it is stopped."""

from typing import Protocol


class Cancelled(Exception):
    """The user stopped a long task."""


class Progress(Protocol):
    """Called between the steps of a long task; may raise `Cancelled`."""

    def __call__(self, done: int, total: int) -> None:
        """Take note that `done` of `total` steps are finished."""


def silent(done: int, total: int) -> None:
    """Progress nobody watches."""
    del done, total
