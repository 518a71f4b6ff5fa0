"""What becomes of a state body: another name, its end, its return."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName
from ethics_desk.gui.agencies.choices import bodies
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.gui.today import today_of
from ethics_desk.services.agencies import (
    DissolveAgency,
    RenameAgency,
    RestoreAgency,
    dissolve_agency,
    rename_agency,
    restore_agency,
)

translate = QCoreApplication.translate


class RenameDialog(FormDialog):
    """Gives a body another name from a day on."""

    def __init__(
        self, gateway: Gateway, agency: Agency, named: AgencyName, parent: QWidget | None
    ) -> None:
        """Begin with the name it bears."""
        super().__init__(
            translate("RenameDialog", "Rename an agency"),
            translate("RenameDialog", "&Rename"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._agency = agency
        self.explain(self.tr("Papers of earlier days keep the old name."))
        self.name = TrilingualField()
        self.from_day = DayField(lambda: today_of(gateway))
        self.reason = TextField()
        self.add("name", self.tr("New &name"), self.name, required=True)
        self.add("from_day", self.tr("&From"), self.from_day, required=True)
        self.add("reason", self.tr("&By which act"), self.reason)
        self.name.set_value(named.name)
        self.settle()

    @override
    def send(self) -> bool:
        day = self.from_day.day()
        if day is None:
            return False
        command = RenameAgency(
            agency_id=self._agency.id,
            version=self._agency.version,
            name=self.name.value(),
            from_day=day,
            reason=self.reason.text(),
        )
        return self._gateway.perform(rename_agency, command, self.show_problem) is not None


class DissolveDialog(FormDialog):
    """Notes the last day of a body, and who took over."""

    def __init__(self, gateway: Gateway, agency: Agency, parent: QWidget | None) -> None:
        """No day yet."""
        super().__init__(
            translate("DissolveDialog", "Dissolve an agency"),
            translate("DissolveDialog", "&Dissolve"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._agency = agency
        self.explain(
            self.tr("Letters dated after the last day are refused and name the successor.")
        )
        self.last_day = DayField(lambda: today_of(gateway))
        self.successor = ChoiceField(
            [choice for choice in bodies(gateway, None) if choice.code != agency.id]
        )
        self.reason = TextField()
        self.add("last_day", self.tr("&Last day"), self.last_day, required=True)
        self.add("successor_id", self.tr("&Successor"), self.successor)
        self.add("reason", self.tr("&By which act"), self.reason)

    @override
    def send(self) -> bool:
        day, successor = self.last_day.day(), self.successor.code()
        if day is None:
            return False
        command = DissolveAgency(
            agency_id=self._agency.id,
            version=self._agency.version,
            last_day=day,
            successor_id=AgencyId(successor) if successor else None,
            reason=self.reason.text(),
        )
        return self._gateway.perform(dissolve_agency, command, self.show_problem) is not None


def restore_dialog(gateway: Gateway, agency: Agency, parent: QWidget | None) -> ReasonDialog:
    """Takes back that a body was dissolved; asks for the reason."""

    def do(reason: str, on_problem: OnProblem) -> bool:
        command = RestoreAgency(agency_id=agency.id, version=agency.version, reason=reason)
        return gateway.perform(restore_agency, command, on_problem) is not None

    return ReasonDialog(
        translate("RestoreDialog", "The agency exists after all"),
        translate("RestoreDialog", "&Restore"),
        gateway.words,
        do,
        parent=parent,
    )
