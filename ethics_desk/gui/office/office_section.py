"""The office's own details: names, who signs, closing time, how its numbers look."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.office import Office
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.time_field import TimeField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.office.section import FormSection
from ethics_desk.services.office import EditOffice, edit_office, number_example

PATTERN_MAX = 60
PATTERNS = ("inquiry_pattern", "letter_pattern")

translate = QCoreApplication.translate


class OfficeSection(FormSection):
    """Edits the office as its paper shows it."""

    def __init__(self, gateway: Gateway) -> None:
        """An empty form."""
        super().__init__(
            gateway,
            translate("OfficeSection", "What stands on the office's paper, in three languages."),
            translate("OfficeSection", "&Save"),
            "edit-office",
        )
        self.name = TrilingualField()
        self.head_name = TrilingualField()
        self.head_post = TrilingualField()
        self.executor_name = TrilingualField()
        self.executor_phone = TextField(longest=60)
        self.closes_at = TimeField()
        self.patterns = {name: TextField(PATTERN_MAX) for name in PATTERNS}
        self.examples = {name: QLabel() for name in PATTERNS}
        self._add_rows()
        for name, field in self.patterns.items():
            field.row.addWidget(self.examples[name])
            field.edited.connect(lambda one=name: self._show_example(one))

    @override
    def fill(self, office: Office) -> None:
        self.name.set_value(office.name)
        self.head_name.set_value(office.head_name)
        self.head_post.set_value(office.head_post)
        self.executor_name.set_value(office.executor_name)
        self.executor_phone.set_text(office.executor_phone)
        self.closes_at.set_text(f"{office.closes_at:%H:%M}")
        self.patterns["inquiry_pattern"].set_text(office.inquiry_pattern)
        self.patterns["letter_pattern"].set_text(office.letter_pattern)

    @override
    def complete(self) -> bool:
        if not super().complete():
            return False
        if self.closes_at.is_unreadable():
            return not self.form.show_problem(BadInput("time.unreadable", field="closes_at"))
        return True

    @override
    def send(self, office: Office) -> bool:
        command = EditOffice(
            office_id=office.id,
            version=office.version,
            name=self.name.value(),
            inquiry_pattern=self.patterns["inquiry_pattern"].text(),
            letter_pattern=self.patterns["letter_pattern"].text(),
            closes_at=self.closes_at.at() or office.closes_at,
            head_name=self.head_name.value(),
            head_post=self.head_post.value(),
            executor_name=self.executor_name.value(),
            executor_phone=self.executor_phone.text(),
        )
        return self.gateway.perform(edit_office, command, self.say) is not None

    @Slot(str)
    def _show_example(self, name: str) -> None:
        """Beside a pattern, the number it would make; beside a wrong one, nothing."""
        if self.office is None:
            return
        pattern, agency = self.patterns[name].text(), self.office.agency_id
        example = self.gateway.ask(
            lambda desk: number_example(desk, agency, pattern, name), _be_silent
        )
        said = self.tr("for example {0}").format(example) if example else ""
        self.examples[name].setText(said)

    def _add_rows(self) -> None:
        signed = self.tr("Surname and initials, as letters print them.")
        self.add("name", self.tr("Name of the &office"), self.name, required=True)
        self.add("head_name", self.tr("&Head of the agency"), self.head_name, hint=signed)
        self.add("head_post", self.tr("Post of the head"), self.head_post)
        self.add(
            "executor_name",
            self.tr("&Executor"),
            self.executor_name,
            hint=self.tr("Named at the foot of letters, with the phone."),
        )
        self.add("executor_phone", self.tr("&Phone of the executor"), self.executor_phone)
        self.add(
            "closes_at",
            self.tr("&Closing time"),
            self.closes_at,
            required=True,
            hint=self.tr("What arrives later is registered on the next working day."),
        )
        parts = self.tr("Parts: {0}. Numbers already given stay as they are.")
        hint = parts.format("{year}, {serial}, {serial:04d}, {agency}")
        self.add(
            "inquiry_pattern",
            self.tr("&Numbers of inquiries"),
            self.patterns["inquiry_pattern"],
            required=True,
            hint=hint,
        )
        self.add(
            "letter_pattern",
            self.tr("Numbers of &letters"),
            self.patterns["letter_pattern"],
            required=True,
        )


def _be_silent(refusal: DeskError) -> bool:
    """A pattern is wrong while it is being typed; saving says what is wrong with it."""
    del refusal
    return True
