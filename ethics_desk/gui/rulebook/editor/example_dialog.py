"""An example of a version: these facts, this answer. It is run whenever the version changes."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.errors import BadInput
from ethics_desk.gui.forms.check_list_field import CheckListField
from ethics_desk.gui.forms.choice_field import ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.rulebook.editor.example_facts import (
    PAUSES,
    PRIOR,
    as_dated,
    as_day,
    as_written,
    misplaced_day,
)
from ethics_desk.gui.rulebook.editor.tables_field import TablesField
from ethics_desk.gui.rulebook.editor.values import Surroundings
from ethics_desk.gui.words import code_choices
from ethics_desk.rules.drafts.raw_entries import Raw
from ethics_desk.rules.packs.kinds import Outcome

translate = QCoreApplication.translate


LONGEST_NAME = 400


class ExampleDialog(FormDialog):
    """Asks for the facts of one act and for what the rules must answer.

    `keep` takes the table and says whether its name is free. What an example says besides, as which
    articles its derivation cites, stays as it is.
    """

    def __init__(
        self,
        example: Raw,
        around: Surroundings,
        keep: Callable[[Raw], bool],
        parent: QWidget | None,
    ) -> None:
        """The example as it stands; one without a name is new."""
        new = not example.get("name")
        super().__init__(
            translate("ExampleDialog", "New example")
            if new
            else translate("ExampleDialog", "Example"),
            translate("ExampleDialog", "&Add") if new else translate("ExampleDialog", "&Keep"),
            around.words,
            parent,
        )
        self._example = deepcopy(example)
        self._keep = keep
        yes = self.tr("yes")
        self.name = TextField(LONGEST_NAME)
        self.item = ChoiceField(around.choices("item", optional=False))
        self.committed = DayField(around.today)
        self.discovered = DayField(around.today)
        self.decision = DayField(around.today)
        self.pauses = TablesField(PAUSES, around)
        self.prior = TablesField(PRIOR, around)
        self.ticks = {path: TickField(yes) for path in _ticks()}
        self.outcome = ChoiceField(code_choices(around.words, "outcome", Outcome))
        self.sanctions = CheckListField(around.choices("sanction", optional=False))
        self.latest = DayField(around.today)
        self._lay_out_fields()
        self._fill()
        self.settle()

    def _lay_out_fields(self) -> None:
        self.explain(self.tr("These facts must lead to this answer."))
        self.add("name", self.tr("&What it shows"), self.name, required=True)
        self.add("item", self.tr("&Misconduct"), self.item, required=True)
        self.add("committed", self.tr("&Committed on"), self.committed, required=True)
        self.add("discovered", self.tr("&Discovered on"), self.discovered, required=True)
        self.add("decision", self.tr("D&ecision on"), self.decision, required=True)
        self.add("pauses", self.tr("&Pauses"), self.pauses)
        self.add("prior", self.tr("Ea&rlier sanctions"), self.prior)
        for path, words in _ticks().items():
            self.add(".".join(path), words, self.ticks[path])
        self.add("outcome", self.tr("&Answer"), self.outcome, required=True)
        self.add("sanctions", self.tr("&Sanctions allowed"), self.sanctions)
        self.add("latest", self.tr("&Latest day"), self.latest)

    def _fill(self) -> None:
        facts, expected = _table(self._example, "facts"), _table(self._example, "expect")
        act = _table(facts, "misconduct")
        self.name.set_text(str(self._example.get("name", "")))
        self.item.choose(str(act.get("item", "")))
        self.committed.set_day(as_day(act.get("committed")))
        self.discovered.set_day(as_day(act.get("discovered")))
        self.decision.set_day(as_day(facts.get("decision_date")))
        self.pauses.set_value(as_dated(facts.get("pauses"), PAUSES))
        self.prior.set_value(as_dated(facts.get("prior"), PRIOR))
        for (table, key), field in self.ticks.items():
            field.tick(on=bool((_table(facts, table) if table else facts).get(key)))
        self.outcome.choose(str(expected.get("outcome", Outcome.SANCTIONS)))
        allowed = expected.get("sanctions")
        self.sanctions.tick([str(one) for one in allowed] if isinstance(allowed, list) else [])
        self.latest.set_day(as_day(_table(expected, "last_day").get("latest")))

    @override
    def send(self) -> bool:
        facts = self._facts()
        wrong = misplaced_day(facts)
        if wrong is not None:
            return not self.show_problem(wrong)
        name = self.name.text()
        if self._keep({**self._example, "name": name, "facts": facts, "expect": self._expected()}):
            return True
        return not self.show_problem(BadInput("edition.code-taken", field="name", edition=name))

    def _facts(self) -> Raw:
        facts: Raw = dict(_table(self._example, "facts"))
        facts["decision_date"] = _iso(self.decision.day())
        for (table, key), field in self.ticks.items():
            if table:
                facts[table] = {**_table(facts, table), key: field.ticked()}
            else:
                facts[key] = field.ticked()
        facts["misconduct"] = {
            **_table(facts, "misconduct"),
            "item": self.item.code() or "",
            "committed": _iso(self.committed.day()),
            "discovered": _iso(self.discovered.day()),
        }
        facts["pauses"] = as_written(self.pauses.value())
        facts["prior"] = as_written(self.prior.value())
        return facts

    def _expected(self) -> Raw:
        expected: Raw = dict(_table(self._example, "expect"))
        expected["outcome"] = self.outcome.code() or ""
        if self.sanctions.codes() or "sanctions" in expected or not self._example.get("name"):
            expected["sanctions"] = list(self.sanctions.codes())
        days = {key: day for key, day in _table(expected, "last_day").items() if key != "latest"}
        latest = self.latest.day()
        if latest is not None:
            days["latest"] = latest
        expected.pop("last_day", None)
        return {**expected, "last_day": days} if days else expected


def new_example(pack: str) -> Raw:
    """What a new example begins with."""
    return {"name": "", "facts": {"pack": pack}, "expect": {}}


def has_a_form(example: Raw) -> bool:
    """Whether an example is about the sanction of one act; other questions are asked as text."""
    return "ask" not in _table(example, "facts")


def _ticks() -> Mapping[tuple[str, str], str]:
    """The facts that are so or not so, by the table and key they stand under."""
    return {
        ("official", "elected"): translate("ExampleDialog", "Elected official"),
        ("post", "lower_vacancy"): translate("ExampleDialog", "Vacant lower post"),
        ("post", "meets_lower_requirements"): translate("ExampleDialog", "Meets its requirements"),
        ("", "signs_of_crime"): translate("ExampleDialog", "Signs of a crime"),
        ("", "signs_of_administrative_offence"): translate(
            "ExampleDialog", "Signs of an administrative offence"
        ),
    }


def _table(table: Raw, key: str) -> Raw:
    inner = table.get(key)
    return dict(inner) if isinstance(inner, Mapping) else {}


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()
