"""One act under two laws, side by side: both answers, what differs, and by which article."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ethics_desk.domain.comparison_page import ComparisonPage
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.banner import Banner
from ethics_desk.gui.exporting import export_view
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet, section_title
from ethics_desk.gui.law.differences import DifferenceList
from ethics_desk.gui.law.side import LawSide
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.theme import PAGE_MARGIN, SPACE, WIDE_SPACE, scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.rules.comparing.law_choice import OWN_LAW, LawChoice
from ethics_desk.services.desk import Desk
from ethics_desk.services.law.comparison_paper import AskComparison, comparison_page, comparison_pdf
from ethics_desk.services.law.law_on import LawSubject

SIZE = (1080, 640)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgeable:
    """Facts that can be judged: what they are called, and which pack judges them."""

    title: str
    subject: LawSubject
    pack: str


class LawDialog(QDialog):
    """Asks two laws about the same facts; nothing is changed.

    It stands beside the window. `wished` carries papers to show and words to tell.
    """

    wished = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        about: str,
        judgeable: Sequence[Judgeable],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with the law of the act's own days against that of today."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The law on another day"))
        self.resize(scaled(SIZE[0], self), scaled(SIZE[1], self))
        self._gateway = gateway
        self._judgeable = tuple(judgeable)
        titles = [Choice(str(place), one.title) for place, one in enumerate(self._judgeable)]
        self.facts = ChoiceField(titles)
        self.left = LawSide(gateway, self.tr("First law"), self)
        self.right = LawSide(gateway, self.tr("Second law"), self)
        self.refusal, self.unseen = Banner(self), Banner(self)
        self.differences = DifferenceList(self.tr("Both laws answer alike."), self)
        self.printing = QPushButton(self.tr("&Print"), self)
        self.exporting = QPushButton(self.tr("&Export…"), self)
        self._lay_out(about)
        self._start()
        self.judge()

    @Slot()
    def judge(self) -> None:
        """Ask both laws about the facts chosen."""
        asked = self.asked(self._gateway.words.language)
        for side in (self.left, self.right):
            side.law.day.mark(wrong=side.law.choice() is None)
        if asked is None:
            self._say_no(self.tr("Write the day like 31.12.2025."))
            return
        page = self._gateway.ask(lambda desk: comparison_page(desk, asked), self._refuse)
        if page is not None:
            self._show(page)

    def asked(self, language: Language) -> AskComparison | None:
        """What is asked for now; None while a day cannot be read."""
        left, right = self.left.law.choice(), self.right.law.choice()
        if left is None or right is None:
            return None
        subject = self._chosen().subject
        return AskComparison(subject=subject, left=left, right=right, language=language)

    def print_in(self, language: Language) -> None:
        """Make the paper of what is asked for now, in one language."""
        asked = self.asked(language)
        if asked is None:
            return

        def ask(desk: Desk, progress: Progress) -> bytes:
            progress(0, 1)
            return comparison_pdf(desk, asked)

        job = self._gateway.slow_ask(self.tr("Printing the comparison"), ask)
        job.finished.connect(self._print)
        job.start()

    @Slot()
    def export(self) -> QFileDialog:
        """Write the differences to a spreadsheet."""
        return export_view(self, self._gateway, self.differences.view, self.wished.emit)

    @Slot(object)
    def _print(self, pdf: bytes) -> None:
        title = translate("LawDialog", "The law on another day")
        self.wished.emit(ShowPaper(title=title, pdf=pdf, file_name="comparison.pdf"))

    def _chosen(self) -> Judgeable:
        return self._judgeable[int(self.facts.code() or 0)]

    def _show(self, page: ComparisonPage) -> None:
        self.refusal.say("")
        self.unseen.say(self._gateway.words.say("comparison.unverified") if page.unverified else "")
        self.left.show_answer(page.left)
        self.right.show_answer(page.right)
        self.differences.show_rows(page.differences)
        self._make_valid(yes=True)

    def _refuse(self, problem: DeskError) -> bool:
        """Say above everything why the law cannot be asked so."""
        self._say_no(self._gateway.words.error(problem))
        return True

    def _say_no(self, why: str) -> None:
        self.refusal.say(why)
        self.unseen.say("")
        self._make_valid(yes=False)

    def _make_valid(self, *, yes: bool) -> None:
        """Whether what is shown belongs to the laws chosen."""
        for part in (self.left.answer, self.right.answer, self.differences, self.printing):
            part.setEnabled(yes)
        self.exporting.setEnabled(yes)

    def _start(self) -> None:
        """Choose the facts and laws to begin with, then listen."""
        today, pack = today_of(self._gateway), self._judgeable[0].pack
        self.facts.choose("0")
        self.left.law.start(pack, OWN_LAW, today)
        self.right.law.start(pack, LawChoice(day=today), today)
        self.facts.edited.connect(self.judge)
        self.left.law.edited.connect(self.judge)
        self.right.law.edited.connect(self.judge)
        self._gateway.changed.connect(self.judge)

    def _lay_out(self, about: str) -> None:
        menu = QMenu(self)
        for language, name in LANGUAGE_NAMES.items():
            menu.addAction(name).triggered.connect(partial(self.print_in, language))
        self.printing.setMenu(menu)
        self.exporting.clicked.connect(self.export)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.printing, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.exporting, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        caption = QLabel(self.tr("&Facts"), self)
        caption.setBuddy(self.facts)
        self.facts.introduce(self.tr("Facts"), "")
        facts, sides = QHBoxLayout(), QHBoxLayout()
        facts.setSpacing(SPACE)
        facts.addWidget(caption)
        facts.addWidget(self.facts, 1)
        sides.setSpacing(PAGE_MARGIN)
        for side in (self.left, self.right):
            sides.addWidget(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, WIDE_SPACE)
        column.setSpacing(SPACE)
        column.addWidget(section_title(about, self))
        column.addWidget(
            quiet(self.tr("The facts keep their own days. Nothing is changed by asking."), self)
        )
        column.addLayout(facts)
        column.addWidget(self.refusal)
        column.addWidget(self.unseen)
        column.addLayout(sides, 3)
        column.addWidget(self.differences, 2)
        column.addWidget(buttons)
