"""The button under which the way of the letters in sight is written down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QDialog, QMenu, QPushButton, QWidget

from ethics_desk.domain.letter import Letter
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.letters.course_deeds import DEEDS, CourseDeed
from ethics_desk.gui.letters.course_dialogs import DispatchDialog
from ethics_desk.gui.powers import only_for

translate = QCoreApplication.translate

Chosen = Callable[[], Sequence[Letter]]


class CourseButton(QPushButton):
    """A menu of deeds, those that fit; letters chosen together can be sent together."""

    def __init__(self, gateway: Gateway, chosen: Chosen, parent: QWidget | None = None) -> None:
        """`chosen` gives the letters in sight, as they are recorded now."""
        super().__init__(translate("CourseButton", "Sent, recei&ved…"), parent)
        self.setToolTip(
            translate("CourseButton", "Dispatch, receipt, answer due, annulment, and taking back")
        )
        self._gateway = gateway
        self._chosen = chosen
        menu = QMenu(self)
        for deed in DEEDS:
            action = menu.addAction(deed.title())
            action.setData(deed.name)
            only_for(gateway, action, deed.deed)
            action.triggered.connect(lambda _=False, deed=deed: self.do(deed.name))
        menu.aboutToShow.connect(self._offer)
        self.setMenu(menu)
        only_for(gateway, self, *(deed.deed for deed in DEEDS))

    @Slot(str)
    def do(self, name: str) -> QDialog | None:
        """Open the window of one deed for the letters chosen; None when it does not fit them."""
        letters = self._chosen()
        deed = next(one for one in DEEDS if one.name == name)
        if not letters or not _fits(deed, letters):
            return None
        if len(letters) > 1:
            dialog: QDialog = DispatchDialog(self._gateway, letters, self)
        else:
            dialog = deed.make(self._gateway, letters[0], self)
        dialog.open()
        return dialog

    @Slot()
    def _offer(self) -> None:
        letters = self._chosen()
        fitting = {deed.name for deed in DEEDS if letters and _fits(deed, letters)}
        for action in self.menu().actions():
            action.setEnabled(action.data() in fitting)


def _fits(deed: CourseDeed, letters: Sequence[Letter]) -> bool:
    """Several letters can only be sent together."""
    return all(map(deed.fits, letters)) and (len(letters) == 1 or deed.name == "send")
