"""The way of an inquiry as one quiet line: what is done, where it stands, what is to come."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ethics_desk.domain.inquiry import InquiryStage
from ethics_desk.gui.theme import colours_of, scheme_of
from ethics_desk.texts import In, say_code

WAY = (
    InquiryStage.REGISTERED,
    InquiryStage.PRELIMINARY_REVIEW,
    InquiryStage.INQUIRY,
    InquiryStage.FINDINGS,
    InquiryStage.PROPOSAL,
    InquiryStage.DECISION,
)
"""The stages every inquiry may pass; at its end stands one of those that end it."""

ARROW = " → "


class StageLine(QLabel):
    """Stages in a row, the present one in bold."""

    def __init__(self, words: In, parent: QWidget | None = None) -> None:
        """Without a stage yet."""
        super().__init__(parent)
        self._words = words
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)

    def show_stage(self, stage: InquiryStage) -> None:
        """Show where an inquiry stands."""
        end = InquiryStage.CLOSED if stage.is_open else stage
        stages = (*WAY, end)
        colours = colours_of(scheme_of(self.palette()))
        place = stages.index(stage)
        accent = self.palette().accent().color().name()  # another one in the demonstration office
        parts = [self._part(one, at, place, accent, colours.quiet) for at, one in enumerate(stages)]
        self.setText(ARROW.join(parts))
        said = self.tr("Stage: {stage}").format(stage=self._say(stage))
        self.setAccessibleName(said)

    def _part(self, stage: InquiryStage, at: int, place: int, accent: str, quiet: str) -> str:
        word = escape(self._say(stage))
        if at == place:
            return f'<b style="color:{accent}">{word}</b>'
        return word if at < place else f'<span style="color:{quiet}">{word}</span>'

    def _say(self, stage: InquiryStage) -> str:
        return say_code(self._words, "stage", stage)
