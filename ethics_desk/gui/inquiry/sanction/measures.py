"""What the head did to settle the conflict."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ethics_desk.domain.inquiry import PartyId
from ethics_desk.domain.measure import Measure
from ethics_desk.gui.facts import Fact
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.correcting import RemoveMeasureDialog
from ethics_desk.gui.inquiry.sanction.pack_choices import conflict_measures
from ethics_desk.gui.inquiry.sanction.section import FactSection
from ethics_desk.gui.inquiry.sanction.subjects import Subject
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wording import short_date
from ethics_desk.services.measures import RecordMeasure, measure_words, record_measure

translate = QCoreApplication.translate


class MeasureSection(FactSection):
    """The measures taken about one official."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """No measures yet."""
        super().__init__(
            translate("MeasureSection", "Measures taken by the head"),
            translate("MeasureSection", "No measure to settle the conflict was recorded."),
            parent,
        )
        self._gateway = gateway
        self._subject: Subject | None = None
        self._measures: tuple[Measure, ...] = ()
        self.adding = QPushButton(self.tr("Add a mea&sure…"), self)
        only_for(gateway, self.adding, "record-measure")
        self.adding.clicked.connect(self.add_one)
        self.removing = QPushButton(self.tr("Re&move…"), self)
        only_for(gateway, self.removing, "remove-measure")
        self.removing.clicked.connect(self.remove_one)
        self.add_deeds(self.adding, self.removing)

    def show_measures(
        self, measures: tuple[Measure, ...], subject: Subject, *, allowed: bool
    ) -> None:
        """Show the measures about one official; more can be added when `allowed`."""
        self._subject = subject
        self._measures = tuple(one for one in measures if one.party_id == subject.party_id)
        told = [_told(one, self._gateway, subject.pack) for one in self._measures]
        self.show_facts(
            [
                Fact(short_date(one.taken_on), words)
                for one, words in zip(self._measures, told, strict=True)
            ]
        )
        self.adding.setEnabled(allowed)
        self.removing.setEnabled(allowed and bool(self._measures))

    @Slot()
    def add_one(self) -> None:
        """Ask for a measure."""
        if self._subject is not None:
            MeasureDialog(self._gateway, self._subject, self).open()

    @Slot()
    def remove_one(self) -> None:
        """Ask which measure was written down by mistake."""
        RemoveMeasureDialog(self._gateway, self._measures, self).open()


class MeasureDialog(FormDialog):
    """Asks what the head did; the article follows from the kind and the day."""

    def __init__(self, gateway: Gateway, subject: Subject, parent: QWidget | None = None) -> None:
        """Ask about one official."""
        title = self.tr("Measure taken by the head")
        super().__init__(title, self.tr("&Record"), gateway.words, parent)
        self._gateway = gateway
        self._party_id: PartyId = subject.party_id
        self._pack = subject.pack
        self.kind = ChoiceField()
        self.taken = DayField(lambda: today_of(gateway))
        self.taken_by = TextField()
        self.document = TextField()
        self.note = LongTextField(lines=3)
        self.explain(subject.official)
        self.add("kind", self.tr("&Measure"), self.kind, required=True)
        self.add("taken_on", self.tr("&Taken on"), self.taken, required=True)
        self.add("taken_by", self.tr("Taken &by"), self.taken_by, required=True)
        self.add("document", self.tr("D&ocument"), self.document)
        self.add("note", self.tr("&Note"), self.note)
        self.taken.edited.connect(self._offer_measures)
        self.taken.set_day(today_of(gateway))
        self._offer_measures()
        self.settle()

    @Slot()
    def _offer_measures(self) -> None:
        """Offer what the law of the day knows, keeping the choice where it still can be."""
        day = self.taken.day()
        if day is not None:
            self.kind.offer(conflict_measures(self._gateway, self._pack, day))

    @override
    def send(self) -> bool:
        kind, taken = self.kind.code(), self.taken.day()
        if kind is None or taken is None:
            return False
        command = RecordMeasure(
            party_id=self._party_id,
            kind=kind,
            taken_on=taken,
            taken_by=self.taken_by.text(),
            document=self.document.text(),
            note=self.note.text(),
        )
        return self._gateway.perform(record_measure, command, self.show_problem) is not None


def _told(measure: Measure, gateway: Gateway, pack: str) -> str:
    """The measure with its article, then who took it, by which paper."""
    said = gateway.ask(lambda desk: measure_words(desk, pack, measure)) or ()
    words = [text.shown_in(gateway.words.language) for text in said]
    rest = ", ".join(part for part in (measure.taken_by, measure.document, measure.note) if part)
    return f"{' – '.join(words)}\n{rest}"
