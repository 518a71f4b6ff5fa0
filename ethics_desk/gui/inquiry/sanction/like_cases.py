"""Like cases in the window: the nearest decided inquiries, the scale, the arithmetic in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from ethics_desk.domain.like_cases import LikeCases
from ethics_desk.gui.inquiry.sanction.section import Section
from ethics_desk.gui.inquiry.sanction.severity_scale import SeverityScale
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.gui.tables.view import ListView
from ethics_desk.gui.wording import short_date
from ethics_desk.services.like_case_words import (
    distance_words,
    found_words,
    likeness_in_short,
    likeness_words,
    range_words,
    weight_words,
)
from ethics_desk.texts import In

translate = QCoreApplication.translate

FRAME = 4


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


class LikeCasesView(Section):
    """What decided inquiries of the same item and version say; nothing here can be changed."""

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """Nothing compared yet."""
        super().__init__(words.say("like-cases.title"), parent)
        self._words = words
        self._like: LikeCases | None = None
        self.method = quiet(words.say("like-cases.method"), self)
        self.found = _sentences(self)
        self._model: TableModel[NearestRow] = TableModel(nearest_columns(), self)
        self.nearest = _NearestList(SortedTable(self._model, self), self)
        self.nearest.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nearest.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nearest.name_it(words.say("like-cases.title"), words.say("like-cases.none"))
        self.scale = SeverityScale(self)
        self.arithmetic = _sentences(self)
        for part in (self.method, self.found, self.nearest, self.scale, self.arithmetic):
            self.column.addWidget(part)

    def show_like(self, like: LikeCases | None, proposed: str | None) -> None:
        """Show a comparison, and how far a proposal lies from it once something is chosen."""
        words = self._words
        if like is not self._like:
            self._like = like
            self._model.show(() if like is None else nearest_rows(like, words))
            self._fit()
        some = like is not None and bool(like.nearest)
        self.nearest.setVisible(some)
        self.scale.setVisible(some)
        self.arithmetic.setVisible(some)
        if like is None:
            _say(self.found, (words.say("like-cases.not-compared"),))
            return
        _say(self.found, found_words(words, like))
        said = range_words(words, like)
        if some:
            said = (weight_words(words, like), *said)
        if proposed is not None:
            said = (*said, *distance_words(words, like, proposed))
        _say(self.arithmetic, said)
        self.scale.show_like(like, proposed, " ".join(said))

    def _fit(self) -> None:
        lines = self._model.rowCount() * self.nearest.verticalHeader().defaultSectionSize()
        head = self.nearest.horizontalHeader().sizeHint().height()
        self.nearest.setFixedHeight(lines + head + FRAME)


class _NearestList(ListView):
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


def _sentences(parent: QWidget) -> QLabel:
    """Words under each other that the keyboard reaches and copies."""
    label = QLabel("", parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _say(label: QLabel, sentences: Sequence[str]) -> None:
    label.setText("\n".join(sentences))
    label.setAccessibleName(" ".join(sentences))
