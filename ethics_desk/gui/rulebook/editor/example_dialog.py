"""An example of a version: these facts, this answer. It is run whenever the version changes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.rulebook.editor.values import Surroundings
from ethics_desk.gui.words import code_choices
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.packs.kinds import Outcome

translate = QCoreApplication.translate


class ExampleDialog(FormDialog):
    """Asks for the facts of one act and for what the rules must answer; `keep` takes the table."""

    def __init__(
        self,
        pack: str,
        around: Surroundings,
        keep: Callable[[Raw], None],
        parent: QWidget | None,
    ) -> None:
        """An empty example."""
        super().__init__(
            translate("ExampleDialog", "New example"),
            translate("ExampleDialog", "&Add"),
            around.words,
            parent,
        )
        self._pack = pack
        self._keep = keep
        yes = self.tr("yes")
        self.name = TextField()
        self.item = ChoiceField(around.choices("item", optional=False))
        self.committed = DayField(around.today)
        self.discovered = DayField(around.today)
        self.decision = DayField(around.today)
        self.elected = TickField(yes)
        self.vacancy = TickField(yes)
        self.meets = TickField(yes)
        self.crime = TickField(yes)
        self.offence = TickField(yes)
        self.outcome = ChoiceField(code_choices(around.words, "outcome", Outcome))
        self.sanctions = CheckListField(around.choices("sanction", optional=False))
        self.latest = DayField(around.today)
        self._lay_out_fields()
        self.outcome.choose(Outcome.SANCTIONS)
        self.settle()

    def _lay_out_fields(self) -> None:
        self.explain(
            self.tr(
                "These facts must lead to this answer. Pauses, earlier sanctions and closed "
                "matters are added to the example as text."
            )
        )
        self.add("name", self.tr("&What it shows"), self.name, required=True)
        self.add("item", self.tr("&Misconduct"), self.item, required=True)
        self.add("committed", self.tr("&Committed on"), self.committed, required=True)
        self.add("discovered", self.tr("&Discovered on"), self.discovered, required=True)
        self.add("decision", self.tr("D&ecision on"), self.decision, required=True)
        self.add("elected", self.tr("Elected official"), self.elected)
        self.add("vacancy", self.tr("Vacant lower post"), self.vacancy)
        self.add("meets", self.tr("Meets its requirements"), self.meets)
        self.add("crime", self.tr("Signs of a crime"), self.crime)
        self.add("offence", self.tr("Signs of an administrative offence"), self.offence)
        self.add("outcome", self.tr("&Answer"), self.outcome, required=True)
        self.add("sanctions", self.tr("&Sanctions allowed"), self.sanctions)
        self.add("latest", self.tr("&Latest day"), self.latest)

    @override
    def send(self) -> bool:
        self._keep({"name": self.name.text(), "facts": self._facts(), "expect": self._expected()})
        return True

    def _facts(self) -> Raw:
        return {
            "pack": self._pack,
            "decision_date": _iso(self.decision.day()),
            "official": {"elected": self.elected.ticked()},
            "post": {
                "lower_vacancy": self.vacancy.ticked(),
                "meets_lower_requirements": self.meets.ticked(),
            },
            "signs_of_crime": self.crime.ticked(),
            "signs_of_administrative_offence": self.offence.ticked(),
            "misconduct": {
                "item": self.item.code() or "",
                "committed": _iso(self.committed.day()),
                "discovered": _iso(self.discovered.day()),
            },
        }

    def _expected(self) -> Raw:
        expected: Raw = {
            "outcome": self.outcome.code() or "",
            "sanctions": list(self.sanctions.codes()),
        }
        latest = self.latest.day()
        if latest is not None:
            expected["last_day"] = {"latest": latest}
        return expected


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
