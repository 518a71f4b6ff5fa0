"""Fields read what is typed, and say what is wrong beside it."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import CalendarPopup, DayField, day_from
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.name_field import PersonNameField, TrilingualField
from ethics_desk.gui.forms.text_field import IinField, LongTextField, TextField

MONDAY = date(2026, 3, 2)
CHANNELS = (Choice("complaint", "Complaint"), Choice("press", "Press"))


class Words:
    """Speaks codes."""

    def error(self, problem):
        return f"because {problem.code}"


@pytest.fixture
def day_field(qtbot):
    field = DayField(lambda: MONDAY)
    qtbot.addWidget(field)
    return field


@pytest.fixture
def form(qtbot):
    form = Form(Words())
    form.add("received", "&Received", DayField(lambda: MONDAY), required=True, hint="The first day")
    form.add("channel", "Channel", ChoiceField(CHANNELS))
    form.add("subject", "&Subject", TextField(), required=True)
    qtbot.addWidget(form)
    form.show()
    return form


def field_of(form, kind):
    return form.findChild(kind)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31.12.2025", date(2025, 12, 31)),
        (" 1.2.26 ", date(2026, 2, 1)),
        ("31122025", date(2025, 12, 31)),
        ("2025-12-31", date(2025, 12, 31)),
        ("31.02.2025", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_people_write_it(typed, day):
    assert day_from(typed) == day


def test_a_typed_day_is_tidied_when_the_field_is_left(qtbot, day_field, type_text):
    type_text(day_field.line, "1.2.26")

    qtbot.keyClick(day_field.line, Qt.Key.Key_Return)

    assert day_field.line.text() == "01.02.2026"
    assert day_field.day() == date(2026, 2, 1)


def test_arrows_step_from_today(qtbot, day_field):
    qtbot.keyClick(day_field.line, Qt.Key.Key_Up)
    qtbot.keyClick(day_field.line, Qt.Key.Key_Down)

    assert day_field.day() == date(2026, 3, 1)


def test_the_days_end_where_the_calendar_ends(qtbot, day_field):
    day_field.set_day(date.max)

    qtbot.keyClick(day_field.line, Qt.Key.Key_PageUp)

    assert day_field.day() == date.max


def test_the_calendar_begins_on_monday_and_gives_its_day(qtbot, day_field):
    day_field.show()
    qtbot.keyClick(day_field.line, Qt.Key.Key_F4)
    popup = day_field.findChild(CalendarPopup)

    popup.calendar.activated.emit(popup.calendar.selectedDate().addDays(1))

    assert popup.calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert day_field.day() == date(2026, 3, 3)


def test_a_choice_keeps_its_code_when_other_choices_are_offered(qtbot):
    field = ChoiceField(CHANNELS)
    qtbot.addWidget(field)
    assert field.is_empty()
    field.choose("press")

    field.offer((Choice("hotline", "Hotline"), *CHANNELS))

    assert field.code() == "press"
    field.choose(None)
    assert field.is_empty()


def test_a_long_choice_is_found_by_a_part_of_its_title(qtbot, type_text):
    field = ChoiceField([Choice(f"m{n}", f"Ministry {n} of Әділет") for n in range(20)])
    qtbot.addWidget(field)
    line = field.combo.lineEdit()
    type_text(line, "стры")
    line.setText("ministry 17 OF")

    line.editingFinished.emit()

    assert field.code() == "m17"


def test_what_matches_no_choice_is_no_choice(qtbot):
    field = ChoiceField([Choice(f"m{n}", f"Ministry {n}") for n in range(20)])
    qtbot.addWidget(field)
    field.choose("m3")
    field.combo.lineEdit().setText("Parliament")

    field.combo.lineEdit().editingFinished.emit()

    assert field.code() is None
    assert field.combo.currentText() == ""


def test_a_long_text_ends_at_its_room_where_it_was_typed(qtbot, type_text):
    field = LongTextField(longest=10)
    qtbot.addWidget(field)
    type_text(field.box, "Әдеп жөнінде")

    assert field.text() == "Әдеп жөнін"


def test_a_number_takes_digits_only(qtbot, type_text):
    field = IinField()
    qtbot.addWidget(field)

    type_text(field.line, "8501-0130 0123456")

    assert field.text() == "850101300123"[:4] + "01300123"


def test_empty_lines_suggest_what_the_first_full_line_says(qtbot, type_text):
    field = TrilingualField()
    qtbot.addWidget(field)
    field.set_value(Trilingual(kk="Әділет министрлігі", ru="", en="Ministry of Justice"))

    field.copy_to_empty()

    assert field.value() == Trilingual(
        kk="Әділет министрлігі", ru="Әділет министрлігі", en="Ministry of Justice"
    )


def test_a_name_comes_back_in_three_scripts(qtbot):
    field = PersonNameField()
    qtbot.addWidget(field)
    kk = PersonName(surname="Әбенов", given="Бекзат")
    ru = PersonName(surname="Абенов", given="Бекзат", patronymic="Серикович")

    field.set_value(kk, ru, PersonName())

    assert field.value() == (kk, ru, PersonName())


def test_a_required_field_left_out_is_named_and_gets_the_keyboard(qtbot, form):
    assert not form.complete()

    assert set(form.problems()) == {"received", "subject"}
    field_of(form, DayField).set_day(MONDAY)
    assert set(form.problems()) == {"subject"}


def test_a_day_that_is_none_is_refused(form):
    field_of(form, DayField).line.setText("32.12.2025")
    field_of(form, TextField).set_text("A gift")

    assert not form.complete()
    assert set(form.problems()) == {"received"}


def test_a_hidden_field_is_not_required(form):
    field_of(form, DayField).set_day(MONDAY)
    form.show_row("subject", shown=False)

    assert form.complete()
    assert form.has_entries()


def test_a_refusal_is_said_beside_its_field_until_it_is_edited(form):
    shown = form.show_problem(BadInput("inquiry.subject-empty", field="subject"))

    assert shown
    assert form.problems() == {"subject": "because inquiry.subject-empty"}
    field_of(form, TextField).set_text("A gift")
    assert form.problems() == {}


def test_a_refusal_of_no_field_is_left_to_the_window(form):
    assert not form.show_problem(BadInput("store.full-disk"))
    assert not form.show_problem(BadInput("inquiry.other", field="elsewhere"))


def test_fields_have_names_for_a_screen_reader(form):
    line = field_of(form, DayField).line

    reader = QAccessible.queryAccessibleInterface(line)

    assert reader.text(QAccessible.Text.Name) == "Received, required"
    assert reader.text(QAccessible.Text.Description) == "The first day"


def test_scrolling_a_form_changes_no_choice(qtbot):
    field = ChoiceField(CHANNELS)
    qtbot.addWidget(field)
    field.choose("complaint")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place only
    )

    QApplication.sendEvent(field.combo, wheel)

    assert field.code() == "complaint"
    assert not wheel.isAccepted()


def test_a_screen_reader_hears_what_is_wrong_and_then_the_hint_again(form):
    line = field_of(form, DayField).line
    form.complete()
    assert line.accessibleDescription() == "Please fill this in."

    field_of(form, DayField).set_day(MONDAY)

    assert (line.accessibleName(), line.accessibleDescription()) == (
        "Received, required",
        "The first day",
    )


def test_what_is_recorded_is_never_cut_by_a_field(qtbot):
    line, text, names = TextField(longest=5), LongTextField(longest=10), TrilingualField()
    for field in (line, text, names):
        qtbot.addWidget(field)

    line.set_text("a subject taken over from a register")
    text.set_text("a summary longer than the room\nof its field")
    names.set_value(Trilingual(kk="а" * 300, ru="", en=""))

    assert line.text() == "a subject taken over from a register"
    assert text.text() == "a summary longer than the room\nof its field"
    assert names.value().kk == "а" * 300


def test_far_too_long_a_text_is_cut_before_it_is_laid_out(qtbot):
    field = LongTextField(longest=10)
    qtbot.addWidget(field)
    field.box.insertPlainText("before, ")
    field.box.moveCursor(QTextCursor.MoveOperation.Start)
    pasted = QMimeData()
    pasted.setText("ж" * 5_000_000)

    field.box.insertFromMimeData(pasted)

    assert field.text() == "жжbefore,"
