"""How this person wants to see the desk: language, size of the words, light or dark."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.form import Form
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.look import Look
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.office.section import Section
from ethics_desk.gui.theme import FONT_POINTS, TEXT_PERCENTS, Scheme, scheme_of
from ethics_desk.gui.wishes import ChangeLook

translate = QCoreApplication.translate


class LookSection(Section):
    """Wishes for another look as soon as something else is chosen."""

    def __init__(self, gateway: Gateway) -> None:
        """At the look the window has now."""
        super().__init__(
            gateway,
            translate("LookSection", "For you alone, on this computer; papers do not change."),
        )
        self.look = _look_now(gateway.words.language)
        self.form = Form(gateway.words)
        self.language = ChoiceField(
            [Choice(code.value, name) for code, name in LANGUAGE_NAMES.items()]
        )
        self.percent = ChoiceField(
            [Choice(str(percent), f"{percent} %") for percent in TEXT_PERCENTS]
        )
        self.scheme = ChoiceField(
            [
                Choice(Scheme.LIGHT.value, self.tr("light")),
                Choice(Scheme.DARK.value, self.tr("dark")),
            ]
        )
        self.form.add("language", self.tr("&Language"), self.language)
        self.form.add("percent", self.tr("&Text size"), self.percent)
        self.form.add("scheme", self.tr("&Colours"), self.scheme)
        self.language.choose(self.look.language.value)
        self.percent.choose(str(self.look.percent))
        self.scheme.choose(self.look.scheme.value)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        for field in (self.language, self.percent, self.scheme):
            field.edited.connect(self._wish)

    @override
    def show_office(self, office: Office) -> None:
        """The look is the user's, not the office's."""

    @Slot()
    def _wish(self) -> None:
        wished = replace(
            self.look,
            language=Language(self.language.code() or self.look.language),
            percent=int(self.percent.code() or self.look.percent),
            scheme=Scheme(self.scheme.code() or self.look.scheme),
        )
        if wished != self.look:
            self.look = wished
            self.wished.emit(ChangeLook(wished))


def _look_now(language: Language) -> Look:
    """The look the application wears."""
    percent = round(QApplication.font().pointSizeF() / FONT_POINTS * 100)
    nearest = min(TEXT_PERCENTS, key=lambda one: abs(one - percent))
    return Look(language=language, scheme=scheme_of(QApplication.palette()), percent=nearest)
