"""Beginning a version of the law from an existing one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.name_field import TrilingualField
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.services.rulebook.rule_drafts import StartRuleEdition, start_rule_edition
from ethics_desk.services.rulebook.rule_pages import VersionRow

LONGEST_CODE = 100
AFTER_ALL = ""

translate = QCoreApplication.translate


class NewVersionDialog(FormDialog):
    """Asks what the version is called, from when it holds, and which act it rests on.

    `begun` carries the id of the draft.
    """

    begun = Signal(str)

    def __init__(self, gateway: Gateway, base: VersionRow, parent: QWidget | None) -> None:
        """A form that proposes to take the place of the version it begins from."""
        super().__init__(
            translate("NewVersionDialog", "New version"),
            translate("NewVersionDialog", "&Begin"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._base = base
        language = gateway.words.language
        acts = [
            Choice(one.code, one.title.shown_in(language)) for one in base.pack.sources.values()
        ]
        versions = [
            Choice(one.code, one.info.title.shown_in(language)) for one in base.pack.versions
        ]
        nothing = Choice(AFTER_ALL, self.tr("none: it comes after all of them"))
        self.title = TrilingualField()
        self.code = TextField(LONGEST_CODE)
        self.starts = DayField(lambda: today_of(gateway))
        self.act = ChoiceField(acts)
        self.citation = TrilingualField()
        self.replaces = ChoiceField([nothing, *versions])
        self._lay_out_fields()
        self._fill()
        self.settle()

    def _lay_out_fields(self) -> None:
        words = self.tr(
            "It carries over everything “{title}” says. Change, add or leave out entries in the "
            "editor; it judges nothing before it is signed off."
        )
        self.explain(words.format(title=self._base.title.shown_in(self._gateway.words.language)))
        self.add("title", self.tr("&Title"), self.title, required=True)
        self.add(
            "code",
            self.tr("&Code"),
            self.code,
            required=True,
            hint=self.tr("Short and lasting: it stands on decisions. For example law-2026-office."),
        )
        self.add("starts", self.tr("&First day in force"), self.starts, required=True)
        self.add("act", self.tr("&Act it rests on"), self.act, required=True)
        self.add("citation", self.tr("How the act is c&ited"), self.citation, required=True)
        self.add("replaces", self.tr("Takes the &place of"), self.replaces, required=True)

    def _fill(self) -> None:
        base = self._base
        if base.version is None:
            return
        info = base.version.info
        act = base.pack.sources.get(info.source)
        self.title.set_value(base.title if act is None else act.title)
        self.starts.set_day(info.valid_from)
        self.act.choose(info.source)
        self.citation.set_value(info.citation)
        self.replaces.choose(base.code)

    @override
    def send(self) -> bool:
        starts, act = self.starts.day(), self.act.code()
        if starts is None or act is None:
            return False
        command = StartRuleEdition(
            pack=self._base.pack.code,
            based_on=self._base.code,
            code=self.code.text(),
            title=self.title.value(),
            starts=starts,
            citation=self.citation.value(),
            act=act,
            replaces=self.replaces.code() or AFTER_ALL,
        )
        key = self._gateway.perform(start_rule_edition, command, self.show_problem)
        if key is None:
            return False
        self.begun.emit(key)
        return True
