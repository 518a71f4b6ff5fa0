"""The application speaks the user's language, and Qt's messages go to the log."""

import logging

import pytest
from PySide6.QtCore import QLocale, QtMsgType
from PySide6.QtWidgets import QDialogButtonBox

from ethics_desk.domain.language import Language
from ethics_desk.gui.start import log_message, speak


@pytest.fixture
def translators(dressed, resources):
    """The translators in use; afterwards English is spoken again."""
    in_use = []
    yield in_use
    speak(dressed, Language.EN, resources / "i18n", in_use)


@pytest.mark.parametrize(
    ("language", "cancel"), [(Language.KK, "Бас тарту"), (Language.RU, "Отмена")]
)
def test_standard_buttons_speak_the_language(
    qtbot, dressed, resources, translators, language, cancel
):
    speak(dressed, language, resources / "i18n", translators)

    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    words = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert words == cancel
    assert QLocale().firstDayOfWeek().name == "Monday"


def test_only_one_language_is_spoken_at_a_time(qtbot, dressed, resources, translators):
    for language in (Language.KK, Language.RU, Language.KK):
        speak(dressed, language, resources / "i18n", translators)

    files = {translator.filePath().rpartition("_")[2] for translator in translators}
    assert files == {"kk.qm"}


def test_messages_of_qt_are_logged_with_their_weight(caplog):
    with caplog.at_level(logging.DEBUG):
        log_message(QtMsgType.QtWarningMsg, None, "no such slot")

    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("WARNING", "Qt: no such slot")
    ]
