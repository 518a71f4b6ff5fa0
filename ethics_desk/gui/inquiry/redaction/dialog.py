"""The workbench of a redacted copy: the original, what is proposed, what is withheld."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.progress import Progress
from ethics_desk.domain.redaction import Place, RedactionLayerId, RedactionMarkId
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.redaction.again_button import AgainButton
from ethics_desk.gui.inquiry.redaction.chosen import Original
from ethics_desk.gui.inquiry.redaction.hand_over import HandOverCopyDialog
from ethics_desk.gui.inquiry.redaction.pages import PagesPanel
from ethics_desk.gui.inquiry.redaction.side import RedactionSide
from ethics_desk.gui.inquiry.redaction.text_canvas import TextCanvas
from ethics_desk.gui.job_strip import JobStrip
from ethics_desk.gui.labels import main_button
from ethics_desk.gui.notices import NoticeBar
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.theme import SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.tone import Tone
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.redaction.layers import OpenLayer, open_layer
from ethics_desk.services.redaction.marks import (
    LiftMarks,
    WithholdPlaces,
    WithholdWords,
    lift_marks,
    withhold_places,
    withhold_words,
)
from ethics_desk.services.redaction.proposals import WithholdProposed, withhold_proposed
from ethics_desk.services.redaction.workbench import (
    PagePicture,
    Workbench,
    page_picture,
    readers_of,
    workbench,
)

SIZE = (1120, 760)
SIDE_WIDTH = 400


class RedactionDialog(QDialog):
    """Marks an original for one reader after another; everything is kept at once."""

    def __init__(self, gateway: Gateway, original: Original, parent: QWidget | None = None) -> None:
        """Begin with the public."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Redacted copy: {title}").format(title=original.title))
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._gateway = gateway
        self._original = original
        self.bench: Workbench | None = None
        language = gateway.words.language
        found = gateway.ask(lambda desk: readers_of(desk, original.inquiry_id, language))
        self._readers = found or ()
        titles = [Choice(str(place), one.title) for place, one in enumerate(self._readers)]
        self.reader = ChoiceField(titles)
        self.notice = NoticeBar(self)
        self.pages, self.text = PagesPanel(self), TextCanvas(self)
        self.side = RedactionSide(gateway, self)
        self.deed = main_button(self.tr("&Hand over…"), self)
        self.again = AgainButton(gateway, self.layer_id, self)
        self._leave = QPushButton(self.tr("Close"), self)
        self._sheets = QStackedWidget(self)
        self._lay_out()
        self._connect()
        only_for(gateway, self.deed, "issue-copy")
        self.reader.choose("0")

    def layer_id(self) -> RedactionLayerId | None:
        """The layer in sight, once it was read."""
        return None if self.bench is None else self.bench.layered.layer.id

    @Slot()
    def open_layer(self) -> None:
        """Open the layer of the reader chosen; the original is read and its root sealed."""
        place = self.reader.code()
        if place is None:
            return
        chosen = self._readers[int(place)]
        self.deed.setEnabled(False)
        self.side.setEnabled(False)
        command = OpenLayer(
            source_kind=self._original.kind,
            source_id=self._original.id,
            reader=chosen.reader,
            person_id=chosen.person_id,
        )
        job = self._gateway.job(self.tr("Reading the original"), open_layer, command)
        job.finished.connect(self._read)
        job.failed.connect(self._refuse)
        job.start()

    @Slot(object)
    def withhold(self, place: Place) -> None:
        """Withhold one place on the ground chosen."""
        if self.bench is None or not self._gateway.may("withhold-places"):
            return
        layer = self.bench.layered.layer
        command = WithholdPlaces(
            layer_id=layer.id,
            version=layer.version,
            places=(place,),
            ground=self.side.ground.code() or "",
            note=self.side.note.text(),
        )
        self._do(withhold_places, command)

    @Slot(str)
    def withhold_words(self, words: str) -> None:
        """Withhold words wherever they stand."""
        if self.bench is None:
            return
        layer = self.bench.layered.layer
        command = WithholdWords(
            layer_id=layer.id,
            version=layer.version,
            words=words,
            ground=self.side.ground.code() or "",
            note=self.side.note.text(),
        )
        self._do(withhold_words, command)

    @Slot(object)
    def accept_found(self, keys: tuple[str, ...]) -> None:
        """Withhold what is proposed, each on the ground it is offered with."""
        if self.bench is None:
            return
        layer = self.bench.layered.layer
        command = WithholdProposed(
            layer_id=layer.id, version=layer.version, keys=keys, note=self.side.note.text()
        )
        self._do(withhold_proposed, command)

    @Slot(object)
    def lift(self, ids: tuple[RedactionMarkId, ...]) -> None:
        """Show again what these marks withheld."""
        if self.bench is not None and ids:
            layer = self.bench.layered.layer
            command = LiftMarks(layer_id=layer.id, version=layer.version, mark_ids=ids)
            self._do(lift_marks, command)

    @Slot()
    def hand_over(self) -> None:
        """Ask for the place of the copy."""
        if self.bench is None:
            return
        layer = self.bench.layered.layer
        name = f"copy-{self._original.number}-{layer.reader}.pdf".replace("/", "-")
        dialog = HandOverCopyDialog(self._gateway, layer.id, name, self)
        dialog.accepted.connect(self._tell_handed_over)
        dialog.open()

    @Slot()
    def _tell_handed_over(self) -> None:
        self.notice.say(self.tr("The copy is handed over; the records keep it."), Tone.GOOD)
        self.again.offer()

    @Slot(object)
    def show_bench(self, bench: Workbench) -> None:
        """Show a layer with what is proposed for it."""
        self.bench = bench
        marks = [one.place for one in bench.layered.marks]
        finds = [place for one in bench.proposals if not one.marked for place in one.places]
        if bench.text is not None:
            if self.text.toPlainText() != bench.text:
                self.text.show_text(bench.text)
            self.text.show_places(marks, finds)
            self._sheets.setCurrentWidget(self.text)
        else:
            self.pages.show_original(bench.layered.original.sizes)
            self.pages.canvas.show_places(marks, finds)
            self._sheets.setCurrentWidget(self.pages)
        self.side.show_bench(bench)
        self.side.setEnabled(True)
        self.deed.setEnabled(bool(marks))
        self.again.offer()
        self._tell_unread(bench)

    def _tell_unread(self, bench: Workbench) -> None:
        pages = ", ".join(map(str, bench.layered.original.unread_pages))
        if pages and not bench.layered.marks:
            told = self._gateway.words.say("redaction.no-text", pages=pages)
            self.notice.say(told, Tone.WARNING)

    def _do(self, function: Callable[[Desk, Any], Outcome[int]], command: object) -> None:
        """Run one command off the window's thread, for it reads the original again."""

        def run(desk: Desk, command: object, progress: Progress) -> Outcome[int]:
            progress(0, 1)
            return function(desk, command)

        job = self._gateway.job(self.tr("Marking the original"), run, command)
        job.finished.connect(self._read_again)
        job.failed.connect(self._refuse)
        job.start()

    @Slot(object)
    def _read_again(self, _count: object) -> None:
        self.notice.hide()
        if self.bench is not None:
            self._read(self.bench.layered.layer.id)

    @Slot(object)
    def _read(self, layer_id: RedactionLayerId) -> None:
        language = self._gateway.words.language

        def ask(desk: Desk, progress: Progress) -> Workbench:
            return workbench(desk, layer_id, language, progress)

        job = self._gateway.slow_ask(self.tr("Reading the original"), ask)
        job.finished.connect(self.show_bench)
        job.failed.connect(self._refuse)
        job.start()

    @Slot(int)
    def _draw(self, number: int) -> None:
        bench = self.bench
        if bench is None:
            return

        def ask(desk: Desk, progress: Progress) -> PagePicture:
            progress(0, 1)
            return page_picture(desk, bench, number)

        job = self._gateway.slow_ask(self.tr("Drawing page {page}").format(page=number), ask)
        job.finished.connect(self._show_picture)
        job.failed.connect(self._refuse)
        job.start()

    @Slot(object)
    def _show_picture(self, picture: PagePicture) -> None:
        self.pages.show_picture(picture.number, QImage.fromData(picture.content))

    @Slot(object)
    def _refuse(self, problem: DeskError) -> None:
        self.notice.say(self._gateway.words.error(problem), Tone.WARNING)

    def _connect(self) -> None:
        self.reader.edited.connect(self.open_layer)
        self.pages.wanted.connect(self._draw)
        self.pages.canvas.boxed.connect(self.withhold)
        self.text.boxed.connect(self.withhold)
        self.side.accepted.connect(self.accept_found)
        self.side.lifted.connect(self.lift)
        self.side.sought.connect(self.withhold_words)
        self.side.pointed.connect(self.pages.turn_to)
        self.deed.clicked.connect(self.hand_over)
        self.again.told.connect(self.notice.say)
        self._leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        for button in (self.deed, self._leave):
            button.setAutoDefault(False)
        self._sheets.addWidget(self.pages)
        self._sheets.addWidget(self.text)
        self.side.setFixedWidth(scaled(SIDE_WIDTH, self))
        label = QLabel(self.tr("&Reader"), self)
        label.setBuddy(self.reader.combo)
        self.reader.introduce(self.tr("Reader"), "")
        top, middle, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.reader, 1)
        middle.setSpacing(WIDE_SPACE)
        middle.addWidget(self._sheets, 1)
        middle.addWidget(self.side)
        foot.addWidget(JobStrip(self._gateway.jobs, self))
        foot.addStretch(1)
        foot.addWidget(self.again)
        foot.addWidget(self._leave)
        foot.addWidget(self.deed)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addWidget(self.notice)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(foot)
