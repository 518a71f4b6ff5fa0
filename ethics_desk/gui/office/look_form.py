"""The fields of the look of letters, each with what the law or the legal base says of it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethics_desk.domain.letter_look import (
    MARGINS,
    SIZES,
    EmblemPlace,
    LetterFamily,
    LetterLook,
    NamesPlace,
)
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.file_field import FileField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.number_field import NumberField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.services.letters.looks import EditLetterLook
from ethics_desk.texts import In

DRAWN_HEIGHT = 1_000
"""Pixels of a picture drawn from an SVG file."""

FAMILY_NAMES = {
    LetterFamily.TINOS: "Tinos (= Times New Roman)",
    LetterFamily.NOTO_SERIF: "Noto Serif",
    LetterFamily.NOTO_SANS: "Noto Sans",
}


class LookForm(QWidget):
    """Fields for one look; `edited` when any of them changes."""

    edited = Signal()

    def __init__(self, words: In, look: LetterLook, parent: QWidget | None = None) -> None:
        """Show a look."""
        super().__init__(parent)
        self._look = look
        self._drawn: Path | None = None
        self._folder = QTemporaryDir()
        self.form = Form(words, self)
        self.emblem = ChoiceField(self._emblems())
        self.picture = FileField(
            self.tr("Picture of the emblem"), self.tr("Pictures (*.png *.svg)")
        )
        self.numbered = TickField(self.tr("Our blanks have numbers; ask for the number"))
        self.names = ChoiceField(
            [
                Choice(NamesPlace.BESIDE.value, self.tr("Kazakh left, Russian right")),
                Choice(NamesPlace.ABOVE.value, self.tr("Kazakh above, Russian below")),
            ]
        )
        self.margins = {name: NumberField(most) for name, (_, most) in MARGINS.items()}
        self.family = ChoiceField([Choice(one.value, name) for one, name in FAMILY_NAMES.items()])
        self.type_size = ChoiceField(
            [Choice(str(size), f"{size} pt") for size in range(SIZES[0], SIZES[1] + 1)]
        )
        self.official_use = TrilingualField()
        self._add_rows()
        self._show(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.emblem.edited.connect(self._offer_picture)
        self._offer_picture()

    def command(self) -> EditLetterLook:
        """The look as the fields say."""
        margins = {name: field.number() for name, field in self.margins.items()}
        return EditLetterLook(
            agency_id=self._look.agency_id,
            version=self._look.version,
            emblem=EmblemPlace(self.emblem.code() or EmblemPlace.ROOM),
            picture=self._picture(),
            numbered_blanks=self.numbered.ticked(),
            names=NamesPlace(self.names.code() or NamesPlace.BESIDE),
            family=LetterFamily(self.family.code() or LetterFamily.TINOS),
            size=int(self.type_size.code() or self._look.size),
            official_use=self.official_use.value(),
            **margins,
        )

    def _show(self, look: LetterLook) -> None:
        self.emblem.choose(look.emblem.value)
        self.numbered.tick(on=look.numbered_blanks)
        self.names.choose(look.names.value)
        for name, field in self.margins.items():
            field.set_number(getattr(look, name))
        self.family.choose(look.family.value)
        self.type_size.choose(str(look.size))
        self.official_use.set_value(look.official_use)

    def _picture(self) -> Path | None:
        """The file chosen; an SVG is drawn as PNG first, once."""
        chosen = self.picture.path()
        if chosen is None or chosen.suffix.lower() != ".svg":
            return chosen
        if self._drawn is None or self._drawn.stem != chosen.stem:
            self._drawn = drawn_as_png(chosen, Path(self._folder.path()))
        return self._drawn or chosen

    def _emblems(self) -> list[Choice]:
        return [
            Choice(EmblemPlace.ROOM.value, self.tr("room for the emblem printed on the blank")),
            Choice(EmblemPlace.PICTURE.value, self.tr("our own picture of the emblem")),
            Choice(EmblemPlace.NONE.value, self.tr("no emblem")),
        ]

    def _add_rows(self) -> None:
        law = self.tr(
            "State organisations must have the State Emblem on their blanks, others may not "
            "(law on state symbols, art. 6; row LT-03). The program draws none."
        )
        self.form.add("emblem", self.tr("&Emblem"), self.emblem, hint=law)
        kept = self.tr("PNG or SVG, by the national standard.")
        if self._look.picture:
            kept = self.tr("A picture is kept; choose a file to replace it.")
        self.form.add("picture", self.tr("&Picture"), self.picture, hint=kept)
        hint = self.tr("Printed at the lower left (row LT-05, known from a secondary source).")
        self.form.add("numbered_blanks", self.tr("Numbered blanks"), self.numbered, hint=hint)
        hint = self.tr("In one size of type (row LT-06, recalled: the law was not read).")
        self.form.add("names", self.tr("&Names of the agency"), self.names, hint=hint)
        for name, title in self._margin_titles().items():
            least, most = MARGINS[name]
            limits = self.tr("From {least} to {most}.").format(least=least, most=most)
            self.form.add(name, title, self.margins[name], hint=limits)
        self.form.add("family", self.tr("Type&face"), self.family)
        hint = self.tr("Margins and type were not seen in an act (row LT-10, recalled).")
        self.form.add("size", self.tr("Si&ze of type"), self.type_size, hint=hint)
        hint = self.tr("Empty: the usual wording, upper right (row LT-07, recalled).")
        self.form.add(
            "official_use", self.tr("&Mark for official use"), self.official_use, hint=hint
        )
        fields = (self.emblem, self.picture, self.numbered, self.names, self.family, self.type_size)
        for field in (*fields, *self.margins.values(), self.official_use):
            field.edited.connect(self.edited)

    def _margin_titles(self) -> dict[str, str]:
        return {
            "left": self.tr("&Left margin, mm"),
            "right": self.tr("&Right margin, mm"),
            "top": self.tr("&Upper margin, mm"),
            "bottom": self.tr("&Lower margin, mm"),
        }

    @Slot()
    def _offer_picture(self) -> None:
        wanted = self.emblem.code() == EmblemPlace.PICTURE.value
        self.form.show_row("picture", shown=wanted)


def drawn_as_png(file: Path, folder: Path) -> Path | None:
    """An SVG drawn as a PNG file in a folder; None when it cannot be read."""
    renderer = QSvgRenderer(str(file))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return None
    pixels = size.scaled(QSize(DRAWN_HEIGHT, DRAWN_HEIGHT), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    place = folder / f"{file.stem}.png"
    return place if image.save(str(place)) else None
