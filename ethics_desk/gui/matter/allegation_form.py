"""The fields of one allegation: the item of the catalogue, the words, the days, the signs."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from ethics_desk.domain.inquiry import Allegation
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.rules.packs.kinds import ClosedCaseKind
from ethics_desk.services.allegations import AllegationMade
from ethics_desk.services.inquiry_card import misconduct_items

translate = QCoreApplication.translate


def closed_kinds() -> list[Choice]:
    """The kinds of matters whose end lets the term run anew, in words."""
    return [
        Choice(ClosedCaseKind.CRIMINAL.value, translate("AllegationForm", "a criminal matter")),
        Choice(
            ClosedCaseKind.ADMINISTRATIVE.value,
            translate("AllegationForm", "an administrative matter"),
        ),
    ]


class AllegationForm(Form):
    """What one official is said to have done. The catalogue is that of the day of the act."""

    def __init__(
        self,
        gateway: Gateway,
        pack: str,
        officials: Sequence[Choice] = (),
        parent: QWidget | None = None,
    ) -> None:
        """An empty allegation under the rules of one pack, against one of some officials."""
        super().__init__(gateway.words, parent)
        self._gateway = gateway
        self._pack = pack
        self._today = today_of(gateway)
        self._catalogue_of: date | None = None
        self.official = ChoiceField(officials)
        if len(officials) == 1:
            self.official.choose(officials[0].code)
        self.item = ChoiceField()
        self.text = LongTextField(lines=4)
        self.committed = DayField(self._day)
        self.discovered = DayField(self._day)
        self.continuing = TickField(self.tr("The act went on for some time"))
        self.ended = DayField(self._day)
        self.crime = TickField(self.tr("Signs of a crime"))
        self.offence = TickField(self.tr("Signs of an administrative offence"))
        self.elsewhere = TickField(self.tr("Already sanctioned elsewhere for this act"))
        self.closed_kind = ChoiceField([Choice("", self.tr("no such matter")), *closed_kinds()])
        self.closed = DayField(self._day)
        self.closed_kind.choose("")
        self._lay_out()
        self.committed.edited.connect(self._offer_items)
        self.continuing.edited.connect(self._show_rows)
        self.closed_kind.edited.connect(self._show_rows)
        self._offer_items()
        self._show_rows()

    def value(self) -> AllegationMade | None:
        """The allegation as filled in; None while a required field is empty."""
        item, committed, discovered = self.item.code(), self.committed.day(), self.discovered.day()
        if item is None or committed is None or discovered is None:
            return None
        continuing = self.continuing.ticked()
        kind = self.closed_kind.code() or ""
        return AllegationMade(
            item=item,
            text=self.text.text(),
            committed_on=committed,
            discovered_on=discovered,
            continuing=continuing,
            ended_on=self.ended.day() if continuing else None,
            signs_of_crime=self.crime.ticked(),
            signs_of_offence=self.offence.ticked(),
            closed_kind=kind,
            closed_on=self.closed.day() if kind else None,
            sanctioned_elsewhere=self.elsewhere.ticked(),
        )

    def fill(self, made: AllegationMade | Allegation) -> None:
        """Show an allegation to be corrected."""
        self.committed.set_day(made.committed_on)
        self.discovered.set_day(made.discovered_on)
        self.item.choose(made.item)
        self.text.set_text(made.text)
        self.continuing.tick(on=made.continuing)
        self.ended.set_day(made.ended_on)
        self.crime.tick(on=made.signs_of_crime)
        self.offence.tick(on=made.signs_of_offence)
        self.elsewhere.tick(on=made.sanctioned_elsewhere)
        self.closed_kind.choose(made.closed_kind)
        self.closed.set_day(made.closed_on)
        self._show_rows()

    def item_title(self) -> str:
        """The words of the item chosen."""
        return self.item.combo.currentText()

    def _lay_out(self) -> None:
        self.add("party_id", self.tr("&Official"), self.official, required=True)
        self.add("committed_on", self.tr("&Committed on"), self.committed, required=True)
        self.add("continuing", "", self.continuing)
        self.add("ended_on", self.tr("&Ended on"), self.ended)
        self.add(
            "discovered_on",
            self.tr("&Discovered on"),
            self.discovered,
            required=True,
            hint=self.tr("The day the office learned of the act: the term of a sanction begins."),
        )
        self.add("item", self.tr("&Misconduct"), self.item, required=True)
        self.add("text", self.tr("What &happened"), self.text, required=True)
        self.add("signs_of_crime", self.tr("Signs"), self.crime)
        self.add("signs_of_offence", "", self.offence)
        self.add("closed_kind", self.tr("Closed by others"), self.closed_kind)
        self.add("closed_on", self.tr("Closed on"), self.closed, required=True)
        self.add("sanctioned_elsewhere", "", self.elsewhere)

    def _day(self) -> date:
        return self._today

    @Slot()
    def _offer_items(self) -> None:
        """The catalogue changes with the law: offer that of the day of the act."""
        day = self.committed.day() or self._today
        if day == self._catalogue_of:
            return
        self._catalogue_of = day
        language = self._gateway.words.language
        items = self._gateway.ask(lambda desk: misconduct_items(desk, self._pack, day))
        self.item.offer(
            [
                Choice(
                    item.code,
                    f"{item.title.shown_in(language)} – {item.citation.shown_in(language)}",
                )
                for item in items or ()
            ]
        )

    @Slot()
    def _show_rows(self) -> None:
        self.show_row("ended_on", shown=self.continuing.ticked())
        self.show_row("closed_on", shown=bool(self.closed_kind.code()))
