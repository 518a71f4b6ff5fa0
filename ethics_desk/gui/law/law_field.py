"""Which law judges: that of the act's own days, that of a day, or a version; of which pack."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ethics_desk.domain.language import Language
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.theme import SPACE
from ethics_desk.gui.today import today_of
from ethics_desk.rules.comparing.law_choice import LawChoice
from ethics_desk.rules.packs.pack import Pack

OWN: Final = "own"
OF_A_DAY: Final = "day"

translate = QCoreApplication.translate


class LawField(QWidget):
    """Asks for one law; packs are offered where there are several.

    `edited` tells that another law may be asked for now; `name` tells this field from its
    neighbour to a screen reader.
    """

    edited = Signal()

    def __init__(self, gateway: Gateway, name: str, parent: QWidget | None = None) -> None:
        """The law of the act's own days, until another one is chosen."""
        super().__init__(parent)
        self._language: Language = gateway.words.language
        self._packs: tuple[Pack, ...] = gateway.ask(lambda desk: desk.rules.packs()) or ()
        self.pack = ChoiceField([Choice(one.code, self._said(one)) for one in self._packs])
        self.law = ChoiceField()
        self.day = DayField(lambda: today_of(gateway))
        self._own_pack = ""
        self._lay_out(name)
        self.pack.edited.connect(self._offer)
        self.law.edited.connect(self._settle)
        self.day.edited.connect(self.edited)

    def start(self, pack: str, choice: LawChoice, day: date) -> None:
        """Begin with a law, for an act judged by a pack; `day` stands in the field of days."""
        self._own_pack = pack
        self.pack.choose(choice.pack or pack)
        self.day.set_day(choice.day or day)
        self.law.choose(choice.version or (OF_A_DAY if choice.day else OWN))

    def choice(self) -> LawChoice | None:
        """The law asked for; None while the day cannot be read."""
        code, chosen = self.law.code(), self.pack.code() or ""
        pack = "" if chosen == self._own_pack else chosen
        if code == OF_A_DAY:
            day = self.day.day()
            return None if day is None else LawChoice(pack=pack, day=day)
        if code is None or code == OWN:
            return LawChoice(pack=pack)
        return LawChoice(pack=pack, version=code)

    @Slot()
    def _offer(self) -> None:
        """Offer the versions of the pack chosen."""
        chosen = next((one for one in self._packs if one.code == self.pack.code()), None)
        versions = () if chosen is None else chosen.versions
        former = self.law.code()
        self.law.offer(
            [
                Choice(OWN, translate("LawField", "of the days of act and decision")),
                Choice(OF_A_DAY, translate("LawField", "in force on a day")),
                *(Choice(one.code, one.info.title.shown_in(self._language)) for one in versions),
            ]
        )
        self.law.choose(former if self.law.code() is not None else OWN)

    @Slot()
    def _settle(self) -> None:
        """Only a law of a day needs a day."""
        self.day.setEnabled(self.law.code() == OF_A_DAY)
        self.edited.emit()

    def _said(self, pack: Pack) -> str:
        return pack.title.shown_in(self._language)

    def _lay_out(self, name: str) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for row, (caption, field) in enumerate(
            (
                (self.tr("Rules"), self.pack),
                (self.tr("Law"), self.law),
                (self.tr("Day"), self.day),
            )
        ):
            label = QLabel(caption, self)
            label.setBuddy(field)
            field.introduce(f"{name}: {caption}", "")
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
            if field is self.pack and len(self._packs) == 1:
                label.hide()
                field.hide()
