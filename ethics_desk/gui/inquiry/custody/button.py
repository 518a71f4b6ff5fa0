"""The button under which evidence is handled: handed out, checked, exported, labelled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from ethics_desk.domain.custody import Loan
from ethics_desk.domain.evidence import Evidence, EvidenceKind
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.custody.chain import ChainDialog
from ethics_desk.gui.inquiry.custody.deeds import (
    check_all,
    choose_and_compare,
    choose_and_export,
    print_sheet_of_labels,
)
from ethics_desk.gui.inquiry.custody.dialogs import (
    HandOutDialog,
    NoteHandlingDialog,
    TakeBackDialog,
)
from ethics_desk.gui.inquiry.custody.label_dialog import LabelDialog
from ethics_desk.services.custody.chain import items_out

translate = QCoreApplication.translate

POWERS: Mapping[str, str] = MappingProxyType(
    {
        "hand-out": "hand-out-item",
        "take-back": "take-item-back",
        "note": "note-handling",
        "export": "export-evidence",
        "compare": "compare-evidence",
        "check": "check-evidence",
        "label": "print-labels",
        "labels": "print-labels",
    }
)
"""What each handling needs; whoever may not do it does not see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled:
    """What the button stands on: an inquiry, whether it can still be changed, one piece of it."""

    inquiry_id: InquiryId
    living: bool
    piece: Evidence | None


class CustodyButton(QPushButton):
    """A menu of handlings, those that fit the piece in sight; `wish` takes what is to be shown."""

    def __init__(
        self,
        gateway: Gateway,
        in_sight: Callable[[], Handled | None],
        wish: Callable[[object], object],
        parent: QWidget | None = None,
    ) -> None:
        """`in_sight` gives what the list shows now."""
        super().__init__(translate("CustodyButton", "C&ustody"), parent)
        self.setToolTip(
            translate("CustodyButton", "Hand out and take back, check, export, labels, the chain")
        )
        self._gateway = gateway
        self._in_sight = in_sight
        self._wish = wish
        self._deeds: Mapping[str, tuple[str, Callable[[Handled], QDialog | None]]] = {
            "chain": (translate("CustodyButton", "&Chain of custody…"), self._chain),
            "chains": (translate("CustodyButton", "Chain of &all evidence…"), self._chains),
            "hand-out": (translate("CustodyButton", "&Hand out…"), self._hand_out),
            "take-back": (translate("CustodyButton", "&Take back…"), self._take_back),
            "note": (translate("CustodyButton", "&Note a handling…"), self._note),
            "export": (translate("CustodyButton", "&Export a file…"), self._export),
            "compare": (translate("CustodyButton", "C&ompare with a file…"), self._compare),
            "check": (translate("CustodyButton", "Chec&k all files"), self._check),
            "read": (translate("CustodyButton", "&Read a label…"), self._read),
            "label": (translate("CustodyButton", "Print a la&bel"), self._label),
            "labels": (translate("CustodyButton", "Print &labels of all"), self._labels),
        }
        menu = QMenu(self)
        for name, (title, _) in self._deeds.items():
            if name in POWERS and not gateway.may(POWERS[name]):
                continue
            action = menu.addAction(title)
            action.setData(name)
            action.triggered.connect(lambda _=False, name=name: self.do(name))
        menu.aboutToShow.connect(self._offer)
        self.setMenu(menu)

    def do(self, name: str) -> QDialog | None:
        """Do one handling; its window, if it has one. Nothing happens when it does not fit."""
        handled = self._in_sight()
        if handled is None or name not in self._fitting(handled):
            return None
        dialog = self._deeds[name][1](handled)
        if dialog is not None:
            dialog.open()
        return dialog

    @Slot()
    def _offer(self) -> None:
        handled = self._in_sight()
        fitting = self._fitting(handled) if handled is not None else frozenset()
        for action in self.menu().actions():
            action.setEnabled(action.data() in fitting)

    def _fitting(self, handled: Handled) -> frozenset[str]:
        piece, fitting = handled.piece, {"chains", "check", "read"}
        if handled.living:
            fitting.add("labels")
        if piece is None:
            return frozenset(fitting)
        fitting.add("chain")
        if handled.living:
            fitting |= {"note", "label"}
        if piece.kind is EvidenceKind.FILE:
            fitting |= {"export", "compare"}
        elif handled.living:
            fitting.add("take-back" if self._loan(piece) else "hand-out")
        return frozenset(fitting)

    def _loan(self, piece: Evidence) -> Loan | None:
        loans = self._gateway.ask(lambda desk: items_out(desk, piece.inquiry_id)) or ()
        return next((one for one in loans if one.evidence_id == piece.id), None)

    def _chain(self, handled: Handled) -> QDialog:
        number = handled.piece.number if handled.piece else None
        return ChainDialog(self._gateway, handled.inquiry_id, number, self)

    def _chains(self, handled: Handled) -> QDialog:
        return ChainDialog(self._gateway, handled.inquiry_id, None, self)

    def _hand_out(self, handled: Handled) -> QDialog | None:
        return HandOutDialog(self._gateway, handled.piece, self) if handled.piece else None

    def _take_back(self, handled: Handled) -> QDialog | None:
        loan = self._loan(handled.piece) if handled.piece else None
        if handled.piece is None or loan is None:
            return None
        return TakeBackDialog(self._gateway, handled.piece, loan, self)

    def _note(self, handled: Handled) -> QDialog | None:
        return NoteHandlingDialog(self._gateway, handled.piece, self) if handled.piece else None

    def _export(self, handled: Handled) -> QDialog | None:
        piece = handled.piece
        return choose_and_export(self._gateway, piece, self._wish, self) if piece else None

    def _compare(self, handled: Handled) -> QDialog | None:
        piece = handled.piece
        return choose_and_compare(self._gateway, piece, self._wish, self) if piece else None

    def _check(self, handled: Handled) -> None:
        check_all(self._gateway, handled.inquiry_id, self._wish)

    def _read(self, handled: Handled) -> QDialog:
        del handled
        return LabelDialog(self._gateway, self)

    def _label(self, handled: Handled) -> None:
        numbers = (handled.piece.number,) if handled.piece else ()
        print_sheet_of_labels(self._gateway, handled.inquiry_id, numbers, self._wish)

    def _labels(self, handled: Handled) -> None:
        print_sheet_of_labels(self._gateway, handled.inquiry_id, (), self._wish)
