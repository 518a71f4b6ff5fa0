"""The list of the nearest decided inquiries."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ethics_desk.domain.like_cases import LikeCases
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.wording import short_date
from ethics_desk.services.likeness.like_cases_words import likeness_in_short, likeness_words
from ethics_desk.texts import In

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class NearestRow:
    """One decided inquiry in the words of the window; `weight` and `rung` order the list."""

    id: str
    number: str
    agency: str
    sanction: str
    rung: int
    decided_on: date
    likeness: str
    in_full: str
    weight: int


class NearestList(ListView):
    """A list that is only read: Enter in it must not sign the proposal."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)


def nearest_rows(like: LikeCases, words: In) -> list[NearestRow]:
    """The nearest inquiries, most alike first."""
    return [
        NearestRow(
            id=f"{one.inquiry_id}/{place}",
            number=one.number,
            agency=one.agency.shown_in(words.language),
            sanction=like.title(one.sanction).shown_in(words.language),
            rung=like.rung(one.sanction),
            decided_on=one.decided_on,
            likeness=likeness_in_short(words, like, one),
            in_full=likeness_words(words, like, one),
            weight=like.weight_shared(one),
        )
        for place, one in enumerate(like.nearest)
    ]


def nearest_columns() -> tuple[Column[NearestRow], ...]:
    """The columns of the list of nearest inquiries."""
    return (
        Column(
            name="number",
            title=lambda: translate("LikeCases", "Number"),
            text=lambda row: row.number,
            sort_key=lambda row: row.number,
            width=10,
        ),
        Column(
            name="sanction",
            title=lambda: translate("LikeCases", "Decision"),
            text=lambda row: row.sanction,
            sort_key=lambda row: row.rung,
            tip=lambda row: row.sanction,
            width=14,
        ),
        Column(
            name="decided_on",
            title=lambda: translate("LikeCases", "Decided on"),
            text=lambda row: short_date(row.decided_on),
            sort_key=lambda row: row.decided_on,
            width=9,
        ),
        *_further(),
    )


def _further() -> tuple[Column[NearestRow], ...]:
    return (
        Column(
            name="likeness",
            title=lambda: translate("LikeCases", "Factors shared"),
            text=lambda row: row.likeness,
            sort_key=lambda row: row.weight,
            tip=lambda row: row.in_full,
            width=15,
        ),
        Column(
            name="agency",
            title=lambda: translate("LikeCases", "Agency"),
            text=lambda row: row.agency,
            sort_key=lambda row: row.agency,
            tip=lambda row: row.agency,
            width=10,
        ),
    )
