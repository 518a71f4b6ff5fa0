"""The inquiries the member at the desk keeps out of: by number, to be handed over."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.account import MemberId
from ethics_desk.gui.accounts.basis import basis_of
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import members
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.wording import NO_VALUE
from ethics_desk.services.accounts import KeptFrom, kept_from_me
from ethics_desk.services.assignments import ReassignInquiry, reassign_inquiry

translate = QCoreApplication.translate


class KeptOutDialog(RecordList):
    """Numbers, and who handles each; nothing else of them is shown."""

    def __init__(self, gateway: Gateway, parent: QWidget | None) -> None:
        """As the records have it now."""
        super().__init__(
            gateway,
            translate("KeptOutDialog", "What you keep out of"),
            translate(
                "KeptOutDialog",
                "You or somebody near to you takes part in these inquiries, or you withdrew. "
                "You cannot open them; hand over those you still handle. Basis: {basis}",
            ).format(basis=basis_of(gateway, "recusal")),
            parent,
        )
        names = {one.code: one.title for one in members(gateway, active_only=False)}
        self.inquiries: ListSection[KeptFrom] = ListSection(
            self.tr("Inquiries"),
            (
                Column(
                    name="number",
                    title=lambda: translate("KeptOutDialog", "Number"),
                    text=lambda row: row.number,
                    sort_key=lambda row: row.number,
                ),
                Column(
                    name="handler",
                    title=lambda: translate("KeptOutDialog", "Handler"),
                    text=lambda row: names.get(row.handler_id, NO_VALUE),
                    width=30,
                ),
            ),
            self,
        )
        self.inquiries.name_it(self.tr("Nothing: every inquiry is open to you."))
        passing = self.inquiries.add_deed(self.tr("&Hand over…"), self.hand_over, lambda _row: True)
        only_for(gateway, passing, "reassign-inquiry")
        self.column.addWidget(self.inquiries)
        self.refresh()

    @override
    def refresh(self) -> None:
        self.inquiries.show_rows(self.gateway.ask(kept_from_me) or ())

    @Slot()
    def hand_over(self) -> "PassOnDialog | None":
        """Ask who takes the inquiry in sight."""
        row = self.inquiries.row()
        if row is None:
            return None
        dialog = PassOnDialog(self.gateway, row, self)
        dialog.open()
        return dialog


class PassOnDialog(FormDialog):
    """Gives an inquiry one cannot open to another member, for good."""

    def __init__(self, gateway: Gateway, row: KeptFrom, parent: QWidget | None) -> None:
        """Anybody else who works here."""
        super().__init__(
            translate("PassOnDialog", "Hand over {number}").format(number=row.number),
            translate("PassOnDialog", "&Hand over"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._row = row
        me = gateway.ask(lambda desk: desk.member)
        self.taker = ChoiceField([one for one in members(gateway) if one.code != me])
        self.reason = LongTextField(lines=3)
        self.add("handler_id", self.tr("&To"), self.taker, required=True)
        self.add("reason", self.tr("&Reason"), self.reason, required=True)
        self.settle()

    @override
    def send(self) -> bool:
        taker = self.taker.code()
        if taker is None:
            return False
        command = ReassignInquiry(
            inquiry_id=self._row.id, handler_id=MemberId(taker), reason=self.reason.text()
        )
        return self._gateway.perform(reassign_inquiry, command, self.show_problem) is not None
