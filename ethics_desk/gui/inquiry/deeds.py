"""What can be done with an inquiry as a whole: each opens its small window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from ethics_desk.domain.card_rows import InquiryCard
from ethics_desk.gui.accounts.recusals_dialog import RecusalsDialog
from ethics_desk.gui.case_file.write_dialog import WriteCaseFileDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.handler_dialogs import HandOverOneDialog, ReassignDialog
from ethics_desk.gui.inquiry.matter_dialogs import EditDialog
from ethics_desk.gui.inquiry.next_step import REDIRECT
from ethics_desk.gui.inquiry.slip_dialog import SlipDialog
from ethics_desk.gui.inquiry.step_dialog import StepDialog
from ethics_desk.gui.inquiry.terms.deeds import CHANGES
from ethics_desk.gui.inquiry.transfer_dialogs import JoinDialog, RedirectDialog
from ethics_desk.gui.matter.reason_dialog import OnProblem, ReasonDialog
from ethics_desk.services.inquiries import VoidInquiry, void_inquiry
from ethics_desk.services.stages import MoveInquiry, StepChoice, move_inquiry
from ethics_desk.services.terms.deadline_list import list_deadlines

translate = QCoreApplication.translate


class Deeds:
    """The windows for one inquiry, opened over the page."""

    def __init__(
        self,
        gateway: Gateway,
        card: InquiryCard,
        over: QWidget,
        wish: Callable[[object], object],
    ) -> None:
        """For an inquiry as it was read just now; `wish` takes the wish to show a paper."""
        self.gateway = gateway
        self.card = card
        self.over = over
        self._wish = wish

    def take_step(self, choice: StepChoice) -> None:
        """Take a step; ask first when it needs a reason, and say why when it is blocked."""
        inquiry = self.card.inquiry
        if choice.code == REDIRECT and not choice.missing:
            RedirectDialog(self.gateway, inquiry, self.over).open()
        elif choice.missing or choice.reason_required:
            StepDialog(self.gateway, inquiry.id, choice, self.over).open()
        else:
            command = MoveInquiry(inquiry_id=inquiry.id, step=choice.code)
            self.gateway.perform(move_inquiry, command)

    def fill(self, menu: QMenu) -> None:
        """Put into a menu what can be done now."""
        inquiry = self.card.inquiry
        if inquiry.voided:
            return
        going_on = inquiry.stage.is_open and inquiry.joined_to_id is None
        add = partial(self._add, menu)
        add(translate("InquiryDeeds", "&Correct the details…"), self._edit, "edit-inquiry")
        add(translate("InquiryDeeds", "&Print the slip…"), self._print_slip)
        add(
            translate("InquiryDeeds", "&Write the case file…"),
            self._write_case_file,
            "export-case-file",
        )
        add(translate("InquiryDeeds", "Change the &handler…"), self._reassign, "reassign-inquiry")
        if going_on:
            add(translate("InquiryDeeds", "Hand &over…"), self._hand_over, "hand-over-inquiries")
            menu.addSeparator()
            add(translate("InquiryDeeds", "&Redirect…"), self._redirect, "redirect-appeal")
            add(translate("InquiryDeeds", "&Join to another…"), self._join, "join-inquiries")
            self._add_terms(menu)
        menu.addSeparator()
        add(translate("InquiryDeeds", "&Recusal…"), self._recuse)
        add(translate("InquiryDeeds", "&Void the number…"), self._void, "void-inquiry")

    def _add_terms(self, menu: QMenu) -> None:
        if self.card.clock is not None and self.card.clock.extendable:
            extend = translate("InquiryDeeds", "&Extend the term…")
            self._add(menu, extend, self._extend, "extend-deadline")
        if self.card.clock is not None and self.card.clock.extended_until is not None:
            undo = translate("InquiryDeeds", "&Take the extension back…")
            self._add(menu, undo, self._undo, "take-back-extension")

    def _add(self, menu: QMenu, words: str, do: Callable[[], None], deed: str = "") -> None:
        """An entry, for who may do the deed; one that is none is for all."""
        if not deed or self.gateway.may(deed):
            menu.addAction(words, do)

    def _edit(self) -> None:
        EditDialog(self.gateway, self.card.inquiry, self.over).open()

    def _print_slip(self) -> None:
        SlipDialog(self.gateway, self.card.inquiry, self._wish, self.over).open()

    def _write_case_file(self) -> None:
        WriteCaseFileDialog(self.gateway, self.card.inquiry, self._wish, self.over).open()

    def _reassign(self) -> None:
        ReassignDialog(self.gateway, self.card.inquiry, self.over).open()

    def _hand_over(self) -> None:
        HandOverOneDialog(self.gateway, self.card.inquiry, self.over).open()

    def _recuse(self) -> None:
        RecusalsDialog(self.gateway, self.card.inquiry, self.over).open()

    def _redirect(self) -> None:
        RedirectDialog(self.gateway, self.card.inquiry, self.over).open()

    def _join(self) -> None:
        JoinDialog(self.gateway, self.card.inquiry, self.over).open()

    def _extend(self) -> None:
        self._change("extend")

    def _undo(self) -> None:
        self._change("undo")

    def _change(self, name: str) -> None:
        """Change the main deadline, by the name of the change."""
        rows = self.gateway.ask(lambda desk: list_deadlines(desk, self.card.inquiry.id)) or ()
        main = next((row for row in rows if row.deadline.main and row.deadline.running), None)
        change = next(one for one in CHANGES if one.name == name)
        if main is not None:
            change.make(self.gateway, main, self.over).open()

    def _void(self) -> None:
        def do(reason: str, on_problem: OnProblem) -> bool:
            command = VoidInquiry(inquiry_id=self.card.inquiry.id, reason=reason)
            return self.gateway.perform(void_inquiry, command, on_problem) is not None

        title = translate("InquiryDeeds", "Void the number {number}")
        number = self.card.inquiry.number
        self._ask(title.format(number=number), translate("InquiryDeeds", "&Void"), do)

    def _ask(self, title: str, deed: str, do: Callable[[str, OnProblem], bool]) -> None:
        ReasonDialog(title, deed, self.gateway.words, do, parent=self.over).open()
