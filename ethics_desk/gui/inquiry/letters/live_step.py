"""The last step of a letter: what its writer says, and beside it how the letter will look."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QSplitter, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.inquiry.letters.preview_step import PreviewStep
from ethics_desk.gui.inquiry.letters.writer_step import WriterStep
from ethics_desk.gui.steps import Step
from ethics_desk.gui.theme import SPACE, scaled

MILLISECONDS_OF_REST = 500
"""How long the writer rests before the letter is drawn anew."""

LEAST_WIDTH = 330
MOST_WIDTH = 640
WIDTHS = (540, 480)


class LiveStep(Step):
    """Shows two steps side by side; the letter is drawn anew whenever the writer stops typing."""

    def __init__(self, writer: WriterStep, preview: PreviewStep) -> None:
        """The writer's fields at the left, the letter at the right."""
        super().__init__(self.tr("Text and preview"))
        self._writer = writer
        self._preview = preview
        self._rest_of_writer = QTimer(self, singleShot=True, interval=MILLISECONDS_OF_REST)
        self._rest_of_writer.timeout.connect(preview.renew)
        writer.edited.connect(self._rest_of_writer.start)
        for form in writer.findChildren(Form):
            # In half the room words wrap: forms grow with them instead of keeping their height.
            form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        self._halves: list[QScrollArea] = []
        for step in (writer, preview):
            inner = step.layout()
            if inner is not None:
                inner.setContentsMargins(0, 0, SPACE, 0)
            half = _scrolling(step)
            half.setMinimumWidth(scaled(LEAST_WIDTH, self))
            halves.addWidget(half)
            self._halves.append(half)
        # Qt puts what was added last at the bottom; the keyboard begins at the writer's fields.
        self._halves[0].lower()
        halves.setSizes([scaled(width, self) for width in WIDTHS])
        self.fill(halves)

    @override
    def enter(self) -> None:
        self._writer.enter()
        self._make_room()
        self._preview.enter()

    def _make_room(self) -> None:
        """As wide as the fields of the kind need beside their bar: nothing scrolls sideways."""
        half = self._halves[0]
        needed = (
            self._writer.minimumSizeHint().width() + half.verticalScrollBar().sizeHint().width()
        )
        half.setMinimumWidth(min(max(needed, scaled(LEAST_WIDTH, self)), scaled(MOST_WIDTH, self)))

    def leave(self) -> None:
        """Draw nothing more."""
        self._rest_of_writer.stop()
        self._preview.clear()

    @override
    def complete(self) -> bool:
        return self._writer.complete() and self._preview.complete()

    @override
    def has_entries(self) -> bool:
        return self._writer.has_entries()

    @override
    def show_problem(self, problem: DeskError) -> bool:
        return self._writer.show_problem(problem)


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
