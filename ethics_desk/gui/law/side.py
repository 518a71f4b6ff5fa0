"""One of the two laws: which one is asked, and what it answers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.comparison_page import ComparedLaw
from ethics_desk.gui.facts import FactSheet
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import section_title
from ethics_desk.gui.law.columns import answer_facts
from ethics_desk.gui.law.law_field import LawField
from ethics_desk.gui.law.scrolled import scrolled
from ethics_desk.gui.theme import SPACE, scaled

CAPTION_WIDTH = 150
LEAST_ANSWER = 190


class LawSide(QWidget):
    """A law to choose, and beneath it its answer in sight."""

    def __init__(self, gateway: Gateway, title: str, parent: QWidget | None = None) -> None:
        """No answer yet."""
        super().__init__(parent)
        self._words = gateway.words
        self.law = LawField(gateway, title, self)
        self.answer = FactSheet(caption_width=CAPTION_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(section_title(title, self))
        column.addWidget(self.law)
        area = scrolled(self.answer, self)
        area.setMinimumHeight(scaled(LEAST_ANSWER, self))
        column.addWidget(area, 1)

    def show_answer(self, law: ComparedLaw) -> None:
        """Show what the law answers."""
        self.answer.show_facts(answer_facts(law, self._words))
