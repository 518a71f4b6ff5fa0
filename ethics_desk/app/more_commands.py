"""Commands that need more than the services: the program's test of itself, the tour."""

from collections.abc import Callable, Sequence

from ethics_desk.app.self_test import self_test_command
from ethics_desk.app.tour import tour_command
from ethics_desk.texts import Texts


def more_commands(texts: Texts) -> Sequence[Callable[..., None]]:
    """`self-test` and `tour`."""
    return (self_test_command(texts), tour_command(texts))
