"""A small window with a few fields and one deed."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.unsaved import UnsavedDialog
from ethics_desk.gui.keyboard import first_stop, last_stop
from ethics_desk.gui.labels import main_button, page_title, quiet
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.theme import FIELD_WIDTH, PAGE_MARGIN, SPACE, WIDE_SPACE
from ethics_desk.gui.tone import Tone
from ethics_desk.texts import In

ROOM_AROUND = 80
"""What a window's frame and the desktop's bars need of the screen, in pixels."""


class _Body(QScrollArea):
    """What stands above the buttons. It scrolls on a small screen and never sideways."""

    def __init__(self) -> None:
        super().__init__()
        self.held = QWidget()
        self.setWidget(self.held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        body = self.held
        width = max(self.width(), body.sizeHint().width())
        height = body.heightForWidth(width) if body.hasHeightForWidth() else -1
        # Wrapped words may claim more as their least height than they need at this width.
        least = max(body.sizeHint().height(), body.minimumSizeHint().height())
        return QSize(width, max(height, least))


class FormDialog(UnsavedDialog):
    """Collects one command. Subclasses add fields and answer `send`.

    A refusal is said beside its field or, when it belongs to none, above the form.
    """

    def __init__(
        self,
        title: str,
        deed: str,
        words: In,
        parent: QWidget | None,
        form: Form | None = None,
    ) -> None:
        """A window with its title; `deed` is the text of the button, `form` one that is ready."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(FIELD_WIDTH + 200)
        self._words = words
        self.notice = NoticeBar(self)
        self.form = form or Form(words)
        self.deed = main_button(deed, self)
        self.deed.setDefault(True)
        self.deed.clicked.connect(self.go_on)
        self._leave = QPushButton(self.tr("Cancel"), self)
        self._area = _Body()
        self.body = QVBoxLayout(self._area.held)
        self.body.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        self.body.setSpacing(WIDE_SPACE)
        self.body.addWidget(page_title(title))
        self.body.addWidget(self.form)
        self._lay_out()

    def explain(self, words: str) -> None:
        """A quiet sentence beneath the title: what the deed leads to."""
        self.body.insertWidget(1, quiet(words, self))

    def add(
        self, name: str, label: str, field: Field, *, required: bool = False, hint: str = ""
    ) -> None:
        """A row at the end of the form."""
        self.form.add(name, label, field, required=required, hint=hint)
        field.edited.connect(self.note_edit)

    def send(self) -> bool:
        """Do the deed with what the fields say; whether it is done."""
        raise NotImplementedError

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field or above the form."""
        if not self.form.show_problem(problem):
            self.notice.say(self._words.error(problem), Tone.WARNING)
        self.bring_into_sight()
        return True

    def bring_into_sight(self) -> None:
        """Make room for what is wrong, and scroll to it where the screen has no more."""
        self._grow()
        wrong = self.form.first_problem()
        if wrong is not None:
            # The words were set just now: their height is known when every layout was told.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            self._area.ensureWidgetVisible(wrong, 0, WIDE_SPACE)

    @Slot()
    def go_on(self) -> None:
        """Do the deed when the form is complete, and close when it is done."""
        if not self.form.complete():
            self.bring_into_sight()
        elif self.send():
            self.accept()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        if not event.spontaneous():
            self._begin_at_the_first_field()

    def _begin_at_the_first_field(self) -> None:
        """The buttons were made first, but the keyboard comes to them last."""
        last = last_stop(self._area)
        if last is not None:
            QWidget.setTabOrder(last, self.deed)
        QWidget.setTabOrder(self.deed, self._leave)
        first = first_stop(self._area)
        if first is not None:
            first.setFocus()

    def fit(self) -> None:
        """Be as high as the fields need and the screen allows; what is left over scrolls."""
        wanted = self._wanted()
        self.resize(max(self.width(), wanted.width()), wanted.height())

    def _grow(self) -> None:
        """Make room for words of refusal; never smaller than the user made the window."""
        if self.isVisible():
            self.resize(self.size().expandedTo(self._wanted()))

    def _wanted(self) -> QSize:
        # Rows added just now are measured when Qt has told every layout about them.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._area.updateGeometry()
        room = self.screen().availableGeometry().height() - ROOM_AROUND
        wanted = self.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), room))

    def _lay_out(self) -> None:
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, WIDE_SPACE)
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)
