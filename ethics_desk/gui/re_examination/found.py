"""What came out of judging again, held in memory and shown like any long list."""

from typing import Final

from ethics_desk.domain.rows import ListRequest, Window
from ethics_desk.services.law.re_examined_list import ReExaminedRow, narrowed

EVERYTHING: Final = ListRequest()


class Found:
    """The lines found, in the order last asked for."""

    def __init__(self) -> None:
        """Nothing was judged yet."""
        self._rows: tuple[ReExaminedRow, ...] = ()
        self._asked = EVERYTHING
        self._ordered: tuple[ReExaminedRow, ...] = ()

    def take(self, rows: tuple[ReExaminedRow, ...]) -> None:
        """Hold other lines instead of the former ones."""
        self._rows = rows
        self._ordered = narrowed(rows, self._asked)

    def asked_for(self, request: ListRequest) -> tuple[ReExaminedRow, ...]:
        """All lines a request asks for."""
        if request != self._asked:
            self._asked, self._ordered = request, narrowed(self._rows, request)
        return self._ordered

    def __call__(self, request: ListRequest, offset: int, limit: int) -> Window[ReExaminedRow]:
        """A stretch of them, for the screen."""
        rows = self.asked_for(request)
        return Window(rows=rows[offset : offset + limit], total=len(rows))
