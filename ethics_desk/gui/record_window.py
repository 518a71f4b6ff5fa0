"""A long list of the records as lists on the screen and spreadsheets ask for it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Generic, TypeAlias

from ethics_desk.domain.rows import ListRequest, Window
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.tables.column import Row
from ethics_desk.services.desk import Desk
from ethics_desk.services.list_export import Lines

WindowQuestion: TypeAlias = Callable[[Desk, ListRequest, int, int], Window[Row]]
"""A question of the services: desk, request, offset, limit -> window."""


class RecordWindow(Generic[Row]):
    """Asks one question, in the language of the window: for the screen, or in a job for a file."""

    def __init__(self, gateway: Gateway, question: WindowQuestion[Row]) -> None:
        """Ask nothing yet."""
        self._gateway = gateway
        self._question = question

    def __call__(self, request: ListRequest, offset: int, limit: int) -> Window[Row] | None:
        """A stretch for the screen; None when the records cannot be read."""
        spoken = self._spoken(request)
        return self._gateway.ask(lambda desk: self._question(desk, spoken, offset, limit))

    def lines(self, request: ListRequest, texts: Sequence[Callable[[Row], str]]) -> Lines:
        """The same list in words, one text for each column: for a job."""
        question, spoken, cells = self._question, self._spoken(request), tuple(texts)

        def stretch(desk: Desk, offset: int, limit: int) -> Window[tuple[str, ...]]:
            window = question(desk, spoken, offset, limit)
            rows = tuple(tuple(cell(row) for cell in cells) for row in window.rows)
            return Window(rows=rows, total=window.total)

        return stretch

    def _spoken(self, request: ListRequest) -> ListRequest:
        return replace(request, language=self._gateway.words.language)
