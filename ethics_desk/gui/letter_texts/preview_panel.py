"""How the text being edited looks on paper: on invented facts, or about an inquiry."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.paper.live import LivePaper, Question
from ethics_desk.gui.theme import SPACE
from ethics_desk.services.inquiries import inquiry_window
from ethics_desk.services.letters.text_previews import PreviewText, preview_text

NEWEST = 50
INVENTED = ""


class PreviewPanel(QWidget):
    """Prints what is being edited; the user chooses about what."""

    def __init__(
        self,
        gateway: Gateway,
        agency_id: AgencyId,
        asked: Callable[[], PreviewText],
        parent: QWidget | None,
    ) -> None:
        """`asked` gives the texts and the language as they stand now."""
        super().__init__(parent)
        self._asked = asked
        self.about = ChoiceField(self._choices(gateway, agency_id))
        self.about.introduce(self.tr("About"), "")
        self.about.choose(INVENTED)
        self.paper = LivePaper(gateway, self._question, self)
        self.about.edited.connect(self.paper.refresh)
        label = QLabel(self.tr("&About"), self)
        label.setBuddy(self.about)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self.paper, 1)

    def _choices(self, gateway: Gateway, agency_id: AgencyId) -> list[Choice]:
        request = ListRequest(filters=(("agency", agency_id),), language=gateway.words.language)
        window = gateway.ask(lambda desk: inquiry_window(desk, request, 0, NEWEST))
        rows = window.rows if window is not None else ()
        known = [Choice(row.id, f"{row.number} – {row.subject}") for row in rows]
        return [Choice(INVENTED, self.tr("invented facts")), *known]

    def _question(self) -> Question:
        chosen = self.about.code()
        asked = replace(self._asked(), inquiry_id=InquiryId(chosen) if chosen else None)
        return lambda desk: preview_text(desk, asked)
