"""The circumstances of one official: what the rules must know besides the act."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.sanction import Circumstances
from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.pack_choices import dismissal_grounds
from ethics_desk.services.circumstances import as_recorded, record_circumstances

translate = QCoreApplication.translate

YES, NO, UNKNOWN = "yes", "no", "unknown"


class CircumstancesDialog(FormDialog):
    """Records what is known about an official besides the act."""

    def __init__(
        self,
        gateway: Gateway,
        known: Circumstances,
        pack: str,
        day: date,
        parent: QWidget | None = None,
    ) -> None:
        """Show what is known; the grounds of dismissal are those of the law on `day`."""
        super().__init__(self.tr("Circumstances"), self.tr("&Keep"), gateway.words, parent)
        self._gateway = gateway
        self._known = known
        self.vacancy = ChoiceField(_answers())
        self.requirements = ChoiceField(_answers())
        self.whistle_blower = TickField(self.tr("The official reported corruption"))
        self.grounds = CheckListField(dismissal_grounds(gateway, pack, day))
        self._lay_out_fields()
        self._fill()

    @override
    def send(self) -> bool:
        command = replace(
            as_recorded(self._known),
            lower_vacancy=_answer_of(self.vacancy),
            meets_lower_requirements=_answer_of(self.requirements),
            dismissal_grounds=self.grounds.codes(),
            whistle_blower=self.whistle_blower.ticked(),
        )
        return self._gateway.perform(record_circumstances, command, self.show_problem) is not None

    def _lay_out_fields(self) -> None:
        self.add("lower_vacancy", self.tr("Lower &vacant post"), self.vacancy)
        self.add("meets_lower_requirements", self.tr("Meets its &requirements"), self.requirements)
        self.add("dismissal_grounds", self.tr("&Grounds of dismissal"), self.grounds)
        self.add("whistle_blower", self.tr("Protection"), self.whistle_blower)

    def _fill(self) -> None:
        known = self._known
        self.vacancy.choose(_code_of(known.lower_vacancy))
        self.requirements.choose(_code_of(known.meets_lower_requirements))
        self.grounds.tick(known.dismissal_grounds)
        self.whistle_blower.tick(on=known.whistle_blower)
        self.settle()


def _answers() -> list[Choice]:
    return [
        Choice(UNKNOWN, translate("SanctionTab", "not established")),
        Choice(YES, translate("SanctionTab", "yes")),
        Choice(NO, translate("SanctionTab", "no")),
    ]


def _answer_of(field: ChoiceField) -> bool | None:
    return {YES: True, NO: False}.get(field.code() or UNKNOWN)


def _code_of(answer: bool | None) -> str:  # noqa: FBT001 - the answer itself, not a switch
    if answer is None:
        return UNKNOWN
    return YES if answer else NO
