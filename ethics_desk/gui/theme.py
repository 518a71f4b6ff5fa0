"""How the desk looks: two palettes, a few spaces, one style sheet.

Everything is drawn by Qt's own Fusion style with our colours, so it looks the same on every
system and can be tested without a screen. All text and background pairs reach a contrast of 4.5.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from ethics_desk.gui.tone import Tone

SMALL_SPACE = 4
SPACE = 8
WIDE_SPACE = 16
PAGE_MARGIN = 24
FIELD_WIDTH = 420
FONT_POINTS = 10.0
ICON_PIXELS = 16
TEXT_PERCENTS = (90, 100, 115, 130, 150)
MIDDLE_LIGHTNESS = 128
FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSans-Italic.ttf",
    "NotoSans-BoldItalic.ttf",
)


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one scheme. `on_…` is text on the colour named."""

    window: str
    base: str
    band: str
    text: str
    quiet: str
    line: str
    hover: str
    accent: str
    on_accent: str
    chosen: str
    good: str
    warning: str
    warning_back: str
    alarm: str
    alarm_back: str

    def tone(self, tone: Tone) -> str:
        """The text colour of a tone."""
        match tone:
            case Tone.PLAIN:
                return self.text
            case Tone.QUIET:
                return self.quiet
            case Tone.GOOD:
                return self.good
            case Tone.WARNING:
                return self.warning
            case Tone.ALARM:
                return self.alarm


LIGHT = Colours(
    window="#f5f6f8",
    base="#ffffff",
    band="#eceff3",
    text="#1d2530",
    quiet="#5b6676",
    line="#d3d9e1",
    hover="#e6eaf0",
    accent="#1f5f99",
    on_accent="#ffffff",
    chosen="#d9e7f4",
    good="#1f6b3a",
    warning="#8a5300",
    warning_back="#fdf3dc",
    alarm="#a3261f",
    alarm_back="#fbe6e4",
)
DARK = Colours(
    window="#1c2128",
    base="#22282f",
    band="#262d36",
    text="#e4e8ee",
    quiet="#a3adba",
    line="#3a434f",
    hover="#2e3742",
    accent="#7db4e6",
    on_accent="#10202f",
    chosen="#2b4460",
    good="#7fcf9b",
    warning="#e9b860",
    warning_back="#3d3220",
    alarm="#f2938c",
    alarm_back="#452726",
)
SPECIMEN_ACCENTS = {Scheme.LIGHT: ("#8a4b08", "#f3e3d0"), Scheme.DARK: ("#e5a869", "#55402a")}
"""The accent and the selection of the demonstration office, so that nobody takes it for real."""


def colours_of(scheme: Scheme, *, specimen: bool = False) -> Colours:
    """The colours of a scheme; those of the demonstration office differ."""
    plain = LIGHT if scheme is Scheme.LIGHT else DARK
    if not specimen:
        return plain
    accent, chosen = SPECIMEN_ACCENTS[scheme]
    values = {name: getattr(plain, name) for name in Colours.__slots__}
    return Colours(**{**values, "accent": accent, "chosen": chosen})


def palette_of(colours: Colours) -> QPalette:
    """Qt's palette in our colours."""
    role = QPalette.ColorRole
    palette = QPalette()
    for where, colour in (
        (role.Window, colours.window),
        (role.Base, colours.base),
        (role.AlternateBase, colours.band),
        (role.Button, colours.base),
        (role.Text, colours.text),
        (role.WindowText, colours.text),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.alarm),
        (role.PlaceholderText, colours.quiet),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.ToolTipBase, colours.band),
        (role.ToolTipText, colours.text),
        (role.Light, colours.base),
        (role.Midlight, colours.band),
        (role.Mid, colours.line),
        (role.Dark, colours.quiet),
        (role.Shadow, colours.line),
    ):
        palette.setColor(where, QColor(colour))
    for where in (role.Text, role.WindowText, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, where, QColor(colours.quiet))
    return palette


def scheme_of(palette: QPalette) -> Scheme:
    """Whether a palette is a light or a dark one."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < MIDDLE_LIGHTNESS
    return Scheme.DARK if dark else Scheme.LIGHT


def scaled(pixels: int, widget: QWidget) -> int:
    """A width meant for the usual text size, in the text size the user chose."""
    return round(pixels * widget.font().pointSizeF() / FONT_POINTS)


def load_fonts(folder: Path) -> str | None:
    """Make the shipped typeface known; its family name, or None when it is not there."""
    families: list[str] = []
    for file in FONT_FILES:
        if (folder / file).is_file():
            number = QFontDatabase.addApplicationFont(str(folder / file))
            families += QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else None


def dress(
    application: QApplication,
    colours: Colours,
    style_folder: Path,
    *,
    family: str | None,
    percent: int,
) -> None:
    """Give the whole application its style, colours, typeface and text size."""
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setPalette(palette_of(colours))
    font = QFont(family) if family else application.font()
    font.setPointSizeF(FONT_POINTS * percent / 100)
    application.setFont(font)
    icon_pixels = round(ICON_PIXELS * percent / 100)
    application.setStyleSheet(_style_sheet(style_folder, colours, icon_pixels))


def _style_sheet(folder: Path, colours: Colours, icon_pixels: int) -> str:
    """The style sheet with `@name` replaced by the colour of that name, `@icon` by a size."""
    sheet = (folder / "desk.qss").read_text("utf-8").replace("@icon", f"{icon_pixels}px")
    for name in sorted(Colours.__slots__, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", str(getattr(colours, name)))
    return sheet
