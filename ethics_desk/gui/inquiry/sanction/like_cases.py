"""Like cases in the window: the nearest decided inquiries, the scale, the arithmetic in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ethics_desk.domain.like_cases import LikeCases
from ethics_desk.gui.inquiry.sanction.nearest import (
    NearestList,
    NearestRow,
    nearest_columns,
    nearest_rows,
)
from ethics_desk.gui.inquiry.sanction.section import Section
from ethics_desk.gui.inquiry.sanction.severity_scale import SeverityScale
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.tables.model import SortedTable, TableModel
from ethics_desk.services.likeness.like_cases_words import (
    choice_words,
    distance_words,
    found_words,
    range_words,
    weight_words,
)
from ethics_desk.texts import In

translate = QCoreApplication.translate

FRAME = 4


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
        self.nearest = NearestList(SortedTable(self._model, self), self)
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
        if like is None:
            _say(self.found, (words.say("like-cases.not-compared"),))
            _say(self.arithmetic, ())
            return
        _say(self.found, found_words(words, like))
        said = self._arithmetic(like, proposed)
        _say(self.arithmetic, said)
        self.scale.show_like(like, proposed, " ".join(said))

    def _arithmetic(self, like: LikeCases, proposed: str | None) -> tuple[str, ...]:
        words = self._words
        return (
            *((weight_words(words, like),) if like.nearest else ()),
            *range_words(words, like),
            *(() if proposed is None else distance_words(words, like, proposed)),
            *choice_words(words, like),
        )

    def _fit(self) -> None:
        lines = self._model.rowCount() * self.nearest.verticalHeader().defaultSectionSize()
        head = self.nearest.horizontalHeader().sizeHint().height()
        self.nearest.setFixedHeight(lines + head + FRAME)


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
    label.setVisible(bool(sentences))
