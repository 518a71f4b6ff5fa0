"""An official's duties meanwhile: suspended from them, asking to resign from them."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ethics_desk.domain.duties import Suspension
from ethics_desk.gui.facts import Fact
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.sanction.duty_dialogs import (
    RemoveDutyDialog,
    ResignationDialog,
    ShortenDialog,
    SuspensionDialog,
)
from ethics_desk.gui.inquiry.sanction.section import FactSection
from ethics_desk.gui.inquiry.sanction.subjects import Subject
from ethics_desk.gui.powers import only_for
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import short_date
from ethics_desk.rules.packs.kinds import HoldKind
from ethics_desk.services.gates.duties import Duties, duties_of
from ethics_desk.services.law_words import source_in
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate


class DutySection(FactSection):
    """Suspensions and requests to resign of one official, and what the law says of a request."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing yet."""
        super().__init__(
            translate("DutySection", "Suspension and resignation"),
            translate("DutySection", "Neither suspended nor asking to resign."),
            parent,
        )
        self._gateway = gateway
        self._subject: Subject | None = None
        self._duties: Duties | None = None
        self.suspending = QPushButton(self.tr("Suspe&nsion…"), self)
        only_for(gateway, self.suspending, "record-suspension")
        self.suspending.clicked.connect(self.suspend)
        self.resigning = QPushButton(self.tr("Resi&gnation…"), self)
        only_for(gateway, self.resigning, "record-resignation")
        self.resigning.clicked.connect(self.resign)
        self.shortening = QPushButton(self.tr("Ended &earlier…"), self)
        only_for(gateway, self.shortening, "shorten-suspension")
        self.shortening.clicked.connect(self.shorten)
        self.removing = QPushButton(self.tr("Take o&ut…"), self)
        only_for(gateway, self.removing, "remove-suspension", "remove-resignation")
        self.removing.clicked.connect(self.remove_one)
        self.add_deeds(self.suspending, self.resigning)
        self.add_deeds(self.shortening, self.removing)

    def show_subject(self, subject: Subject, *, allowed: bool) -> None:
        """Show the duties of one official; they can be changed when `allowed`."""
        self._subject = subject
        self._duties = self._gateway.ask(lambda desk: duties_of(desk, subject.party_id))
        duties = self._duties
        self.show_facts([] if duties is None else duty_facts(duties, self._gateway.words))
        suspended = duties is not None and bool(duties.suspensions)
        asked = duties is not None and bool(duties.resignations)
        self.suspending.setEnabled(allowed)
        self.resigning.setEnabled(allowed)
        self.shortening.setEnabled(allowed and suspended)
        self.removing.setEnabled(allowed and (suspended or asked))

    @Slot()
    def suspend(self) -> None:
        """Ask for a suspension."""
        if self._subject is not None:
            SuspensionDialog(self._gateway, self._subject, self).open()

    @Slot()
    def resign(self) -> None:
        """Ask for a request to resign."""
        if self._subject is not None and self._duties is not None:
            told = hold_told(self._duties, self._gateway.words)
            ResignationDialog(self._gateway, self._subject, told, self).open()

    @Slot()
    def shorten(self) -> None:
        """Ask on which earlier day a suspension ended."""
        if self._duties is not None:
            ShortenDialog(self._gateway, self._duties.suspensions, self).open()

    @Slot()
    def remove_one(self) -> None:
        """Ask what was written down by mistake, or withdrawn."""
        if self._duties is not None:
            RemoveDutyDialog(self._gateway, self._duties, self).open()


def duty_facts(duties: Duties, words: In) -> list[Fact]:
    """Suspensions, requests to resign, and what the law says of a request now."""
    facts = [
        Fact(translate("DutySection", "Suspended"), _suspension(one, words), Tone.WARNING)
        for one in duties.suspensions
    ]
    facts += [
        Fact(
            translate("DutySection", "Asked to resign"),
            ", ".join(part for part in (short_date(one.requested_on), one.paper, one.note) if part),
        )
        for one in duties.resignations
    ]
    if duties.resignations:
        tone = Tone.PLAIN if duties.hold is None else Tone.ALARM
        told = hold_told(duties, words)
        facts.append(Fact(translate("DutySection", "The request"), told, tone))
    return facts


def hold_told(duties: Duties, words: In) -> str:
    """Whether a request to resign may be satisfied, by which article, until when."""
    hold = duties.hold
    if hold is None:
        return words.say("resignation.free")
    rule, source = hold.rule.text.in_(words.language), source_in(words, hold.rule)
    if hold.rule.kind is HoldKind.RESIGNATION_IS_MISCONDUCT:
        return words.say("resignation.is-misconduct", rule=rule, source=source)
    key = "resignation.held" if hold.certain else "resignation.to-check"
    held = words.say(key, rule=rule, source=source)
    if duties.held_until is None:
        return f"{held}\n{words.say('resignation.until-open')}"
    return f"{held}\n{words.say('resignation.until', day=duties.held_until)}"


def _suspension(one: Suspension, words: In) -> str:
    days = f"{short_date(one.starts_on)} – {short_date(one.ends_on)}"
    ground = say_code(words, "suspension-ground", one.ground)
    paper = ", ".join(part for part in (one.act, one.ordered_by, one.note) if part)
    return f"{days}, {ground}\n{paper}"
