"""The fields of what a kind of letter asks of its writer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.letter_asks import Ask, AskKind
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.field import Field
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.lines_field import LineColumn, LinesField
from ethics_desk.gui.forms.text_field import LongTextField, TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.services.letters.asked import WrittenFacts

DIGITS = "[0-9 \u00a0\u202f]{0,20}"


@dataclass(frozen=True, slots=True)
class _Answer:
    """A field, and what stands in it as services read it."""

    field: Field
    written: Callable[[], str]


class AskedFields(QWidget):
    """One form per kind of letter, made when it is first shown; what was typed in each stays."""

    edited = Signal()

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Nothing asked yet."""
        super().__init__(parent)
        self._gateway = gateway
        self._forms: dict[str, Form] = {}
        self._answers: dict[str, dict[str, _Answer]] = {}
        self._kind = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_kind(self, kind: str, asks: Sequence[Ask]) -> None:
        """Show what one kind of letter asks."""
        if kind not in self._forms:
            self._make(kind, asks)
        self._kind = kind
        for code, form in self._forms.items():
            form.setVisible(code == kind)
        self.setVisible(bool(asks))

    def field(self, name: str) -> Field:
        """The field of one fact of the kind in sight."""
        return self._answers[self._kind][name].field

    def stops(self) -> tuple[Field, ...]:
        """The fields of the kind in sight, as the keyboard comes to them."""
        return tuple(one.field for one in self._answers.get(self._kind, {}).values())

    def written(self) -> WrittenFacts:
        """The answers to what the kind in sight asks; what is empty is left out."""
        answers = self._answers.get(self._kind, {})
        return tuple((name, text) for name, one in answers.items() if (text := one.written()))

    def complete(self) -> bool:
        """Whether everything required is answered; says beside the fields what is not."""
        return self._kind not in self._forms or self._forms[self._kind].complete()

    def show_problem(self, problem: DeskError) -> bool:
        """Say a refusal beside its field; False when it belongs to none of these."""
        return self._kind in self._forms and self._forms[self._kind].show_problem(problem)

    def _make(self, kind: str, asks: Sequence[Ask]) -> None:
        form, answers = Form(self._gateway.words), {}
        spoken = self._gateway.words.language
        for ask in asks:
            answer = self._answer(ask)
            answers[ask.name] = answer
            form.add(
                ask.field,
                ask.label.shown_in(spoken).replace("&", "&&"),
                answer.field,
                required=ask.required,
                hint=ask.hint.in_(spoken),
            )
            answer.field.edited.connect(self.edited)
        self._forms[kind], self._answers[kind] = form, answers
        self._column.addWidget(form)

    def _answer(self, ask: Ask) -> _Answer:
        match ask.kind:
            case AskKind.LINE:
                line = TextField()
                return _Answer(line, line.text)
            case AskKind.TEXT:
                text = LongTextField()
                return _Answer(text, text.text)
            case AskKind.LINES:
                return self._lines(ask)
            case AskKind.DAY:
                day = DayField(lambda: today_of(self._gateway))
                return _Answer(day, lambda: "" if (one := day.day()) is None else one.isoformat())
            case AskKind.SUM | AskKind.NUMBER:
                digits = _Digits()
                return _Answer(digits, digits.text)
            case AskKind.CHOICE:
                return self._choice(ask)

    def _lines(self, ask: Ask) -> _Answer:
        title = ask.label.shown_in(self._gateway.words.language)
        lines = LinesField((LineColumn(title=title),))
        return _Answer(lines, lambda: "\n".join(row for (row,) in lines.rows()))

    def _choice(self, ask: Ask) -> _Answer:
        spoken = self._gateway.words.language
        choice = ChoiceField([Choice(one.code, one.words.in_(spoken)) for one in ask.choices])
        return _Answer(choice, lambda: choice.code() or "")


class _Digits(TextField):
    """A whole number in digits, in groups or not; an empty line is no number."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression(DIGITS), self.line))
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("0") * 24)
        self.row.addStretch(1)
