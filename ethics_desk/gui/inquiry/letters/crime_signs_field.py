"""The field for signs of a crime: what was seen, with an article chosen or in words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.paper import CitedText
from ethics_desk.gui.forms.lines_field import LineColumn, LinesField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.crime_dialogs import crime_title
from ethics_desk.services.letters.crimes_told import crimes_offered

translate = QCoreApplication.translate


class CrimeSignsField(LinesField):
    """Offers the articles the rules know; one that is chosen is told by its code."""

    def __init__(
        self, gateway: Gateway, inquiry_id: InquiryId, parent: QWidget | None = None
    ) -> None:
        """One free line, and the articles of the law the inquiry is judged by."""
        known = gateway.ask(lambda desk: crimes_offered(desk, inquiry_id)) or ()
        self._codes = {crime_title(one, gateway.words): one.code for one in known}
        super().__init__(
            (
                LineColumn(title=translate("CrimeSignsField", "Sign")),
                LineColumn(
                    title=translate("CrimeSignsField", "Article"), offered=tuple(self._codes)
                ),
            ),
            parent,
        )

    def offered(self) -> tuple[str, ...]:
        """The articles to choose from, as they are shown."""
        return tuple(self._codes)

    def told(self) -> tuple[CitedText, ...]:
        """The signs as services read them."""
        return tuple(
            CitedText(text=text, citation=self._codes.get(article, article))
            for text, article in self.rows()
        )
