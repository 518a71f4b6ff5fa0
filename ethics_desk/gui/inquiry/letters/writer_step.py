"""The second step of a letter: what only its writer knows."""

from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import BadInput, DeskError
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.lines_field import LineColumn, LinesField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.letters.crime_signs_field import CrimeSignsField
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.kind_step import KindStep
from ethics_desk.gui.inquiry.letters.receiver_fields import ReceiverFields
from ethics_desk.gui.letters.asked_fields import AskedFields
from ethics_desk.gui.steps import Step
from ethics_desk.gui.today import today_of
from ethics_desk.services.letter_texts.office_look import inquiry_look
from ethics_desk.services.letters.drafts import suggested_annexes
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.liability.crime_signs import suggested_crime_signs
from ethics_desk.services.liability.offences import list_offences

SHEETS_CHARACTERS = 6


class WriterStep(Step):
    """Asks for what the kind wants to know, signs of a crime, annexes, day of reply, mark."""

    edited = Signal()

    def __init__(self, gateway: Gateway, draft: Draft, former: KindStep) -> None:
        """Begin with the files of evidence as annexes."""
        super().__init__(
            self.tr("What only you know"),
            self.tr(
                "All other facts come from the inquiry; what is missing is named at the right."
            ),
        )
        self._gateway = gateway
        self._draft = draft
        self._former = former
        self._suggested: list[tuple[str, ...]] = []
        self._edited = False
        self.receiver = ReceiverFields(gateway, draft.inquiry_id, self)
        self.asked = AskedFields(gateway, self)
        self.signs = CrimeSignsField(gateway, draft.inquiry_id)
        self._noted: list[tuple[str, ...]] = []
        self.offences = CheckListField()
        self.annexes = LinesField(
            (
                LineColumn(title=self.tr("Annex")),
                LineColumn(title=self.tr("Sheets"), number=True, characters=SHEETS_CHARACTERS),
            )
        )
        self.reply_by = DayField(lambda: today_of(gateway))
        self.official_use = TickField(self.tr("For official use only"))
        self.blank = TextField(longest=60)
        self.form = Form(gateway.words)
        self._lay_out()

    def command(self) -> IssueLetter:
        """The letter as it stands now."""
        former = self._draft.replaces
        return IssueLetter(
            inquiry_id=self._draft.inquiry_id,
            kind=self._former.kind.code() or "",
            language=self._former.chosen_language(),
            to=self._former.recipient.chosen(),
            other_body=self._former.recipient.other_body(),
            to_party=self.receiver.to_party(),
            source_reason=self.receiver.source_reason(),
            reminds_id=self.receiver.reminds_id(),
            crime_signs=self.signs.told() if self._tells("crime_signs") else (),
            offences=self.offences.codes() if self._tells("offences") else (),
            annexes=tuple(
                Annex(title=title, pages=int(sheets) if sheets.isdigit() else None)
                for title, sheets in self.annexes.rows()
                if title
            ),
            asked=self.asked.written(),
            reply_by=self.reply_by.day(),
            official_use=self.official_use.ticked(),
            blank_number=self.blank.text(),
            replaces_id=former.id if former else None,
        )

    @override
    def enter(self) -> None:
        kind = self._former.kind.code() or ""
        edited = self._edited
        self.receiver.show_addressee(self._draft.addressee(kind))
        self._edited = edited
        self.asked.show_kind(kind, self._draft.asks(kind))
        self._lead_the_keyboard()
        self.form.show_row("crime_signs", shown=self._tells("crime_signs"))
        self._offer_offences()
        self._suggest(self._former.chosen_language())
        self._suggest_signs(self._former.chosen_language())

    @override
    def complete(self) -> bool:
        # Each says what it lacks, the first of them last: that one has the keyboard.
        done = [part.complete() for part in (self.form, self.asked, self.receiver)]
        return all(done) and self._has_day_of_reply()

    @override
    def has_entries(self) -> bool:
        return self._edited

    @override
    def show_problem(self, problem: DeskError) -> bool:
        parts = (self.receiver, self.asked, self.form)
        return any(part.show_problem(problem) for part in parts)

    def _numbered_blanks(self) -> bool:
        """Whether the office's blanks have numbers of their own."""
        key = self._draft.inquiry_id
        return bool(self._gateway.ask(lambda desk: inquiry_look(desk, key).numbered_blanks))

    def _has_day_of_reply(self) -> bool:
        """Whether the day stands there where the letter is not written without it."""
        needed = self._draft.needs(self._former.kind.code(), "reply_by")
        if needed and self.reply_by.is_empty():
            self.form.show_problem(BadInput("text.missing", field="reply_by"))
            return False
        return True

    def _fields(self) -> tuple[Field, ...]:
        paper = (self.annexes, self.reply_by, self.official_use, self.blank)
        return (self.signs, self.offences, *paper)

    def _lead_the_keyboard(self) -> None:
        """What a kind asks was made last, but stands first."""
        for former, following in pairwise(
            (*self.receiver.stops(), *self.asked.stops(), *self._fields())
        ):
            QWidget.setTabOrder(former, following)

    def _tells(self, fact: str) -> bool:
        return self._draft.tells(self._former.kind.code(), fact)

    def _offer_offences(self) -> None:
        """The offences the law knows, where the kind tells of them."""
        told = self._tells("offences")
        spoken = self._gateway.words.language
        known = (self._gateway.ask(list_offences) or ()) if told else ()
        if told:
            edited = self._edited
            self.offences.offer(
                [
                    Choice(one.code, f"{one.citation.in_(spoken)}: {one.title.in_(spoken)}")
                    for one in known
                ]
            )
            self._edited = edited
        self.form.show_row("offences", shown=told)

    def _suggest(self, language: Language) -> None:
        """Name the evidence in the language of the letter, unless the writer changed the list."""
        key = self._draft.inquiry_id
        kind = self._former.kind.code() or ""
        annexes = self._gateway.ask(lambda desk: suggested_annexes(desk, key, kind, language)) or ()
        fresh = [(annex.title, "") for annex in annexes]
        if self.annexes.rows() == self._suggested:
            edited = self._edited
            self.annexes.set_rows(fresh)
            self._edited = edited
            self._suggested = list(fresh)

    def _suggest_signs(self, language: Language) -> None:
        """Take over the signs noted in the inquiry, unless the writer changed the list."""
        key = self._draft.inquiry_id
        signs = self._gateway.ask(lambda desk: suggested_crime_signs(desk, key, language)) or ()
        fresh: list[tuple[str, ...]] = [(one.text, one.citation) for one in signs]
        if self.signs.rows() in (self._noted, []):
            edited = self._edited
            self.signs.set_rows(fresh)
            self._edited = edited
            self._noted = list(fresh)

    def _lay_out(self) -> None:
        hint = self.tr(
            "Each with the article of the Criminal Code it falls under: choose one, or type it; "
            "one typed is told as not compared with the law. "
            "Signs noted in the inquiry go along by themselves."
        )
        self.form.add("crime_signs", self.tr("&Signs of a crime"), self.signs, hint=hint)
        hint = self.tr("The last days are counted from the earliest act and discovery.")
        self.form.add("offences", self.tr("&Offence"), self.offences, required=True, hint=hint)
        hint = self.tr(
            "Del takes a line away; with no line nothing is annexed. "
            "What names who reported, and the report itself, is not suggested."
        )
        self.form.add("annexes", self.tr("&Annexes"), self.annexes, hint=hint)
        self.form.add("reply_by", self.tr("&Reply asked for by"), self.reply_by)
        self.form.add("official_use", self.tr("Mark"), self.official_use)
        hint = self.tr("The number printed on the blank this letter goes out on.")
        self.form.add(
            "blank_number", self.tr("Number of the &blank"), self.blank, required=True, hint=hint
        )
        self.form.show_row("blank_number", shown=self._numbered_blanks())
        self.asked.edited.connect(self._note_edit)
        self.receiver.edited.connect(self._note_edit)
        for field in self._fields():
            field.edited.connect(self._note_edit)
        self.column.addWidget(self.receiver)
        self.column.addWidget(self.asked)
        self.column.addWidget(self.form)

    @Slot()
    def _note_edit(self) -> None:
        self._edited = True
        self.edited.emit()
