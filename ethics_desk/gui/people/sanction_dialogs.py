"""Sanctions a person received elsewhere: written down, annulled."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.people_rows import SanctionRow
from ethics_desk.domain.person import PersonId
from ethics_desk.domain.sanction import PriorSanctionId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.services.law_titles import item_titles, sanction_titles
from ethics_desk.services.prior_sanctions import (
    AnnulPriorSanction,
    RecordPriorSanction,
    annul_prior_sanction,
    record_prior_sanction,
)

translate = QCoreApplication.translate


class PriorSanctionDialog(FormDialog):
    """Writes down a sanction that was imposed elsewhere: it may make the next act a repeat."""

    def __init__(self, gateway: Gateway, person_id: PersonId, parent: QWidget | None) -> None:
        """Every sanction and every item any version of the rules knows."""
        super().__init__(
            translate("PriorSanctionDialog", "Sanction imposed elsewhere"),
            translate("PriorSanctionDialog", "&Record"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._person_id = person_id
        self.explain(self.tr("It may make the next act a repeat, so the rules ask for it."))
        language = gateway.words.language
        self.item = ChoiceField(_choices(gateway.ask(item_titles), language))
        self.sanction = ChoiceField(_choices(gateway.ask(sanction_titles), language))
        self.imposed_on = DayField(lambda: today_of(gateway))
        self.order_number = TextField()
        self.annulled_on = DayField(lambda: today_of(gateway))
        self.add("item", self.tr("&Misconduct"), self.item, required=True)
        self.add("sanction", self.tr("&Sanction"), self.sanction, required=True)
        self.add("imposed_on", self.tr("&Imposed on"), self.imposed_on, required=True)
        self.add("order_number", self.tr("&Order number"), self.order_number)
        self.add("annulled_on", self.tr("&Annulled on"), self.annulled_on)

    @override
    def send(self) -> bool:
        item, sanction, day = self.item.code(), self.sanction.code(), self.imposed_on.day()
        if item is None or sanction is None or day is None:
            return False
        command = RecordPriorSanction(
            person_id=self._person_id,
            item=item,
            sanction=sanction,
            imposed_on=day,
            annulled_on=self.annulled_on.day(),
            order_number=self.order_number.text(),
        )
        return self._gateway.perform(record_prior_sanction, command, self.show_problem) is not None


class AnnulDialog(FormDialog):
    """Notes that a sanction imposed elsewhere was annulled; asks for the reason."""

    def __init__(self, gateway: Gateway, row: SanctionRow, parent: QWidget | None) -> None:
        """No day yet."""
        super().__init__(
            translate("AnnulDialog", "Sanction annulled"),
            translate("AnnulDialog", "A&nnul"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        self.explain(self.tr("It counts as a prior sanction no longer; the record stays."))
        self.annulled_on = DayField(lambda: today_of(gateway))
        self.reason = LongTextField(lines=3)
        self.add("annulled_on", self.tr("Annulled &on"), self.annulled_on, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)

    @override
    def send(self) -> bool:
        day = self.annulled_on.day()
        if day is None:
            return False
        command = AnnulPriorSanction(
            prior_sanction_id=PriorSanctionId(self._row.id),
            version=self._row.version,
            annulled_on=day,
            reason=self.reason.text(),
        )
        return self._gateway.perform(annul_prior_sanction, command, self.show_problem) is not None


def _choices(titles: dict[str, Trilingual] | None, language: Language) -> list[Choice]:
    found = (titles or {}).items()
    return [Choice(code, title.shown_in(language)) for code, title in found]
