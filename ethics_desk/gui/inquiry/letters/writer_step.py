"""The second step of a letter: what only its writer knows."""

from PySide6.QtCore import Signal, Slot
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Annex
from ethics_desk.domain.paper import CitedText
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.lines_field import LineColumn, LinesField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.letters.draft import Draft
from ethics_desk.gui.inquiry.letters.kind_step import KindStep
from ethics_desk.gui.steps import Step
from ethics_desk.gui.today import today_of
from ethics_desk.services.letters.drafts import suggested_annexes
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.liability.crime_signs import suggested_crime_signs

SHEETS_CHARACTERS = 8


class WriterStep(Step):
    """Asks for signs of a crime where the kind tells them, annexes, the day of reply, the mark."""

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
        self.signs = LinesField(
            (LineColumn(title=self.tr("Sign of a crime")), LineColumn(title=self.tr("Article")))
        )
        self._noted: list[tuple[str, ...]] = []
        self.annexes = LinesField(
            (
                LineColumn(title=self.tr("Annex")),
                LineColumn(title=self.tr("Sheets"), number=True, characters=SHEETS_CHARACTERS),
            )
        )
        self.reply_by = DayField(lambda: today_of(gateway))
        self.official_use = TickField(self.tr("For official use only"))
        self.form = Form(gateway.words)
        self._lay_out()

    def command(self) -> IssueLetter:
        """The letter as it stands now."""
        former = self._draft.replaces
        return IssueLetter(
            inquiry_id=self._draft.inquiry_id,
            kind=self._former.kind.code() or "",
            language=self._former.chosen_language(),
            crime_signs=tuple(
                CitedText(text=text, citation=citation) for text, citation in self._signs()
            ),
            annexes=tuple(
                Annex(title=title, pages=int(sheets) if sheets.isdigit() else None)
                for title, sheets in self.annexes.rows()
                if title
            ),
            reply_by=self.reply_by.day(),
            official_use=self.official_use.ticked(),
            replaces_id=former.id if former else None,
        )

    @override
    def enter(self) -> None:
        self.form.show_row("crime_signs", shown=self._tells_signs())
        self._suggest(self._former.chosen_language())
        self._suggest_signs(self._former.chosen_language())

    @override
    def complete(self) -> bool:
        return self.form.complete()

    @override
    def has_entries(self) -> bool:
        return self._edited

    def _tells_signs(self) -> bool:
        return self._draft.tells(self._former.kind.code(), "crime_signs")

    def _signs(self) -> list[tuple[str, ...]]:
        return self.signs.rows() if self._tells_signs() else []

    def _suggest(self, language: Language) -> None:
        """Name the evidence in the language of the letter, unless the writer changed the list."""
        key = self._draft.inquiry_id
        annexes = self._gateway.ask(lambda desk: suggested_annexes(desk, key, language)) or ()
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
            "Each with the article of the Criminal Code it falls under. "
            "Signs noted in the inquiry go along by themselves."
        )
        self.form.add("crime_signs", self.tr("&Signs of a crime"), self.signs, hint=hint)
        hint = self.tr(
            "Del takes a line away; with no line nothing is annexed. "
            "What names who reported, and the report itself, is not suggested."
        )
        self.form.add("annexes", self.tr("&Annexes"), self.annexes, hint=hint)
        self.form.add("reply_by", self.tr("&Reply asked for by"), self.reply_by)
        self.form.add("official_use", self.tr("Mark"), self.official_use)
        for field in (self.signs, self.annexes, self.reply_by, self.official_use):
            field.edited.connect(self._note_edit)
        self.column.addWidget(self.form)

    @Slot()
    def _note_edit(self) -> None:
        self._edited = True
        self.edited.emit()
