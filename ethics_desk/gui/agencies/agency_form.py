"""The fields of a state body, and the dialog that adds or corrects one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyType
from ethics_desk.gui.agencies.choices import bodies, regions
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.words import code_choices
from ethics_desk.services.agencies import AddAgency, EditAgency, add_agency, edit_agency

BIN_DIGITS = 12

translate = QCoreApplication.translate


class AgencyDialog(FormDialog):
    """Writes a body down, or corrects it; `kept` carries its id."""

    kept = Signal(str)

    def __init__(
        self,
        gateway: Gateway,
        known: tuple[Agency, AgencyName] | None,
        parent: QWidget | None,
    ) -> None:
        """An empty form or, with a body and its last name, their correction."""
        super().__init__(
            translate("AgencyDialog", "Correct an agency")
            if known
            else translate("AgencyDialog", "New agency"),
            translate("AgencyDialog", "&Save") if known else translate("AgencyDialog", "&Add"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._known = known
        self.name = TrilingualField()
        self.type = ChoiceField(code_choices(gateway.words, "agency-type", AgencyType))
        self.region = ChoiceField(regions(gateway.words))
        self.above = ChoiceField(bodies(gateway, known[0].parent_id if known else None))
        self.bin = TextField(BIN_DIGITS)
        self.exists_from = DayField(lambda: today_of(gateway))
        self.address = TrilingualField()
        self.phone = TextField()
        self.email = TextField()
        self.note = LongTextField(lines=2)
        self._lay_out_fields()
        if known:
            self._fill(*known)
        self.settle()

    def _lay_out_fields(self) -> None:
        hint = (
            self.tr("Corrects the name the body bears. Use “Rename” when it was given another.")
            if self._known
            else ""
        )
        self.add("name", self.tr("&Name"), self.name, required=True, hint=hint)
        self.add("type", self.tr("&Kind of body"), self.type, required=True)
        self.add("region", self.tr("&Region"), self.region)
        self.add("parent_id", self.tr("&Belongs to"), self.above)
        self.add("bin", self.tr("B&IN"), self.bin)
        self.add("exists_from", self.tr("Exists &from"), self.exists_from)
        self.add("address", self.tr("A&ddress"), self.address)
        self.add("phone", self.tr("&Phone"), self.phone)
        self.add("email", self.tr("&E-mail"), self.email)
        self.add("note", self.tr("N&ote"), self.note)

    def _fill(self, agency: Agency, named: AgencyName) -> None:
        self.name.set_value(named.name)
        self.type.choose(agency.type)
        self.region.choose(agency.region)
        self.above.choose(agency.parent_id or "")
        self.bin.set_text(agency.bin)
        self.exists_from.set_day(agency.exists_from)
        self.address.set_value(agency.address)
        self.phone.set_text(agency.phone)
        self.email.set_text(agency.email)
        self.note.set_text(agency.note)

    @override
    def send(self) -> bool:
        kind = self.type.code()
        key = self._keep(AgencyType(kind)) if kind else None
        if key is None:
            return False
        self.kept.emit(key)
        return True

    def _keep(self, kind: AgencyType) -> AgencyId | None:
        above = self.above.code()
        new = AddAgency(
            name=self.name.value(),
            type=kind,
            region=self.region.code() or "",
            parent_id=AgencyId(above) if above else None,
            bin=self.bin.text(),
            exists_from=self.exists_from.day(),
            address=self.address.value(),
            phone=self.phone.text(),
            email=self.email.text(),
            note=self.note.text(),
        )
        if self._known is None:
            return self._gateway.perform(add_agency, new, self.show_problem)
        correction = EditAgency(
            agency_id=self._known[0].id,
            version=self._known[0].version,
            name=new.name,
            type=new.type,
            region=new.region,
            parent_id=new.parent_id,
            bin=new.bin,
            exists_from=new.exists_from,
            address=new.address,
            phone=new.phone,
            email=new.email,
            note=new.note,
        )
        return self._gateway.perform(edit_agency, correction, self.show_problem)
