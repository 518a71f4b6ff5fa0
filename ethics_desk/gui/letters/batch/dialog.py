"""Issuing letters in a batch: for which inquiries, of which kinds, in which language."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.letters.batch.asked import BatchAsked
from ethics_desk.gui.letters.kinds import Kinds
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.today import today_of
from ethics_desk.services.letters.batch import IssueBatch, issue_batch
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.wanted import Wanted, inquiries_wanted

translate = QCoreApplication.translate


class BatchDialog(FormDialog):
    """Asks what is wanted, then shows how far the batch is; Cancel stops it between two letters.

    `issued` carries the result and the inquiries it was wanted for.
    """

    issued = Signal(object, object)

    def __init__(
        self, gateway: Gateway, numbers: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        """Begin with the numbers of the inquiries chosen."""
        super().__init__(
            translate("BatchDialog", "Issue letters in a batch"),
            translate("BatchDialog", "&Issue"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._job: Job | None = None
        self._asked = Wanted(found={}, unknown={})
        self._kinds = Kinds(gateway, self)
        self._kinds.known.connect(self._offer_kinds)
        self.numbers = LongTextField(lines=5)
        self.kinds = CheckListField()
        self.language = ChoiceField([Choice(one, name) for one, name in LANGUAGE_NAMES.items()])
        self.reply_by = DayField(lambda: today_of(gateway))
        self.official_use = TickField(self.tr("For official use only"))
        self.again = TickField(self.tr("Even what was issued to the same addressee before"))
        self.asked = BatchAsked(gateway, self)
        self.asked.edited.connect(self.note_edit)
        self.kinds.edited.connect(self._show_asked)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Letters issued so far"))
        self.bar.hide()
        self._lay_out_fields()
        self.numbers.set_text("\n".join(numbers))
        self.language.choose(gateway.words.language)
        self._kinds.read()
        self.settle()

    @Slot()
    @override
    def go_on(self) -> None:
        """Issue when what the kinds ask is answered too."""
        if self.asked.complete():
            super().go_on()
        else:
            self.form.complete()
            self.fit()

    @override
    def send(self) -> bool:
        """Start issuing; the dialog closes when the batch has ended."""
        wanted = self._inquiries()
        if wanted is None or self._job is not None:
            return False
        if not wanted.found:
            self.show_problem(next(iter(wanted.unknown.values())))
            return False
        self.notice.hide()
        self._asked = wanted
        command = IssueBatch(letters=tuple(self._wishes(wanted.found)), again=self.again.ticked())
        self._job = self._gateway.job(self.tr("Issuing letters"), issue_batch, command)
        self._job.progressed.connect(self._show_progress)
        self._job.finished.connect(self._close_with)
        self._job.failed.connect(self._begin_again)
        self._show_progress(0, len(command.letters))
        self.form.setEnabled(False)
        self.asked.setEnabled(False)
        self.deed.setEnabled(False)
        self.bar.show()
        self.fit()
        self._job.start()
        return False

    @override
    def reject(self) -> None:
        """Leave; a batch that runs is stopped, and what was issued by then is shown."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _inquiries(self) -> Wanted | None:
        lines = (line.strip() for line in self.numbers.text().splitlines())
        numbers = [line for line in lines if line]
        return self._gateway.ask(lambda desk: inquiries_wanted(desk, numbers), self.show_problem)

    def _wishes(self, inquiries: Iterable[InquiryId]) -> list[IssueLetter]:
        return [
            IssueLetter(
                inquiry_id=inquiry,
                kind=kind,
                language=Language(self.language.code() or self._gateway.words.language),
                asked=self.asked.written(kind),
                reply_by=self.reply_by.day(),
                official_use=self.official_use.ticked(),
            )
            for inquiry in inquiries
            for kind in self.kinds.codes()
        ]

    def _lay_out_fields(self) -> None:
        self.explain(
            self.tr(
                "Each letter is issued for itself, whole or not at all. One that lacks something "
                "is named with its reason, and the others go on."
            )
        )
        hint = self.tr("Numbers, one on each line.")
        self.add("numbers", self.tr("&Inquiries"), self.numbers, required=True, hint=hint)
        self.add("kinds", self.tr("&Kinds of letters"), self.kinds, required=True)
        self.add("language", self.tr("&Language"), self.language, required=True)
        self.add("reply_by", self.tr("&Reply asked for by"), self.reply_by)
        self.add("official_use", self.tr("Mark"), self.official_use)
        self.add("again", self.tr("&Once more"), self.again)
        self.body.addWidget(self.asked)
        self.body.addWidget(self.bar)
        self.body.addStretch(1)

    @Slot()
    def _offer_kinds(self) -> None:
        self.kinds.offer(
            [Choice(one.kind, self._kinds.title_of(one.kind)) for one in self._kinds.every]
        )
        self.fit()
        QTimer.singleShot(0, self.fit)  # the layouts know their heights one turn later

    @Slot()
    def _show_asked(self) -> None:
        """The fields of what the chosen kinds ask."""
        chosen = self.kinds.codes()
        self.asked.show_kinds(one for one in self._kinds.every if one.kind in chosen)
        self.fit()
        QTimer.singleShot(0, self.fit)  # the layouts know their heights one turn later

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setMaximum(total)
        self.bar.setValue(done)
        self.bar.setFormat(self.tr("{done} of {total}").format(done=done, total=total))

    @Slot(object)
    def _close_with(self, result: object) -> None:
        self._job = None
        self.accept()
        self.issued.emit(result, self._asked)

    @Slot(object)
    def _begin_again(self, problem: DeskError) -> None:
        """The batch could not be run at all; says why."""
        self.show_problem(problem)
        self._job = None
        self.form.setEnabled(True)
        self.asked.setEnabled(True)
        self.deed.setEnabled(True)
        self.bar.hide()
