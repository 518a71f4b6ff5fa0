"""The look: readable colours, icons for every name, words of the desktop."""

import re
import sys
from datetime import UTC, date, datetime
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel

from ethics_desk.gui.icons import icon
from ethics_desk.gui.memory import as_text, from_text
from ethics_desk.gui.theme import Scheme, colours_of, palette_of, scheme_of
from ethics_desk.gui.tour import picture
from ethics_desk.gui.wording import days_left, moment, short_date

PAIRS = (
    ("text", "window"),
    ("text", "base"),
    ("text", "chosen"),
    ("text", "hover"),
    ("quiet", "window"),
    ("quiet", "base"),
    ("quiet", "band"),
    ("accent", "window"),
    ("on_accent", "accent"),
    ("good", "base"),
    ("good", "band"),
    ("warning", "base"),
    ("warning", "warning_back"),
    ("alarm", "base"),
    ("alarm", "window"),
    ("alarm", "alarm_back"),
)


def brightness(colour):
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first, second):
    light, dark = sorted((brightness(first), brightness(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("scheme", "specimen"), list(product(Scheme, (False, True))))
def test_all_words_can_be_read_on_their_background(scheme, specimen):
    colours = colours_of(scheme, specimen=specimen)

    weak = {
        pair: round(contrast(getattr(colours, pair[0]), getattr(colours, pair[1])), 2)
        for pair in PAIRS
        if contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) < 4.5
    }

    assert weak == {}


@pytest.mark.parametrize("scheme", Scheme)
def test_a_palette_tells_its_scheme(qapp, scheme):
    assert scheme_of(palette_of(colours_of(scheme))) is scheme


def test_the_demonstration_office_has_another_accent():
    for scheme in Scheme:
        assert colours_of(scheme, specimen=True).accent != colours_of(scheme).accent


def test_the_style_sheet_uses_only_colours_there_are(resources):
    used = set(re.findall(r"@(\w+)", (resources / "style" / "desk.qss").read_text("utf-8")))

    assert used - {"name", "icon"} <= set(colours_of(Scheme.LIGHT).__slots__)


def test_every_shipped_icon_can_be_drawn(qtbot, resources):
    names = [file.stem for file in (resources / "icons").glob("*.svg")]

    drawn = [name for name in names if not icon(name).pixmap(QSize(20, 20)).isNull()]

    assert drawn == names


def test_an_unknown_icon_is_a_mistake_of_ours(qtbot):
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_typeface_is_our_own(qtbot):
    assert QGuiApplication.font().family() == "Noto Sans"


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (None, "–"),
        (date(2026, 3, 2), "today"),
        (date(2026, 3, 5), "in 3 day(s)"),
        (date(2026, 2, 27), "3 day(s) late"),
    ],
)
def test_how_far_a_last_day_is_away(due, words):
    assert days_left(due, date(2026, 3, 2)) == words


def test_days_and_moments_are_written_alike_everywhere():
    assert short_date(date(2025, 1, 2)) == "02.01.2025"
    assert short_date(None) == "–"
    assert moment(datetime(2025, 12, 31, 20, 5, tzinfo=UTC)) == "01.01.2026 01:05"


def test_a_saved_state_survives_the_settings_file():
    assert bytes(from_text(as_text(from_text("AAECAw=="))).data()) == b"\x00\x01\x02\x03"


def test_a_picture_of_a_window_is_written(qtbot, tmp_path):
    label = QLabel("Қазақстан")
    qtbot.addWidget(label)

    file = picture(label, QSize(200, 60), tmp_path / "tour", "label")

    assert file.read_bytes().startswith(b"\x89PNG")


def test_qt_does_not_eat_references_to_none(qtbot):
    """The binding 6.12 for Python 3.11 lost one per call, and aborted after some thousands."""
    label = QLabel("x")
    qtbot.addWidget(label)
    before = sys.getrefcount(None)

    for _ in range(500):
        label.setEnabled(True)

    assert abs(sys.getrefcount(None) - before) < 50
