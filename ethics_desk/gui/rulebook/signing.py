"""Signing a version off: what it changes for open inquiries, and who answers for it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.rule_edition import EditionScope, RuleEdition
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.text_field import TextField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.tables.column import Column
from ethics_desk.gui.tables.section import ListSection
from ethics_desk.gui.theme import scaled
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.rules.drafts.draft import read_draft
from ethics_desk.rules.judging.evaluation import Evaluation
from ethics_desk.services.law_titles import sanction_titles
from ethics_desk.services.rulebook.rule_impact import ChangedJudgement, Impact, edition_impact
from ethics_desk.services.rulebook.rule_signing import SignRuleEdition, sign_rule_edition
from ethics_desk.texts import In, say_code

translate = QCoreApplication.translate

MOST_SHOWN = 200
WIDTH = 860


class SignDialog(FormDialog):
    """Asks who read the law, when and where; shows which open inquiries it judges otherwise.

    `signed` carries the id of the edition.
    """

    signed = Signal(str)

    def __init__(self, gateway: Gateway, edition: RuleEdition, parent: QWidget | None) -> None:
        """A form; the worker judges the open inquiries meanwhile."""
        super().__init__(
            translate("SignDialog", "Sign a version off"),
            translate("SignDialog", "&Sign off"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._edition = edition
        self.name = TextField()
        self.signed_on = DayField(lambda: today_of(gateway))
        self.source = TextField()
        self.checked = TickField(self.tr("The open inquiries are being judged…"))
        self.impact: ListSection[ChangedJudgement] = ListSection(
            self.tr("Open inquiries it judges"), _columns(gateway.words, _titles(gateway)), self
        )
        self.remark = quiet(self.tr("The open inquiries are being judged…"))
        self._judged = False
        self._scope = EditionScope.OWN_ENTRIES
        self._lay_out_fields()
        self._judge()
        self.settle()

    def _lay_out_fields(self) -> None:
        words = self.tr(
            "From then on “{title}” judges. It cannot be edited any more, only withdrawn or "
            "replaced by a new one."
        )
        self.explain(words.format(title=self._edition.title.shown_in(self._gateway.words.language)))
        self.add("name", self.tr("&Name and post"), self.name, required=True)
        self.add("signed_on", self.tr("&Day"), self.signed_on, required=True)
        self.add(
            "source",
            self.tr("&Publication read"),
            self.source,
            required=True,
            hint=self.tr("Where the text of the act was read: the database or gazette, its day."),
        )
        self.add("checked", self.tr("Checked"), self.checked, required=True)
        self.signed_on.set_day(today_of(self._gateway))
        self.source.set_text(self._edition.source)
        self.body.addWidget(self.remark)
        self.body.addWidget(self.impact)
        self.resize(scaled(WIDTH, self), self.height())
        self.impact.name_it(self.tr("No open inquiry is judged by it."))

    def _judge(self) -> None:
        """Nobody signs before the list is there that the signature is about."""
        self.deed.setEnabled(False)
        self.checked.box.setEnabled(False)
        key = self._edition.id
        job = self._gateway.slow_ask(
            self.tr("Judging the open inquiries"),
            lambda desk, progress: edition_impact(desk, key, progress),
        )
        job.finished.connect(self.show_impact)
        job.ended.connect(self._end)
        job.start()

    @Slot()
    def _end(self) -> None:
        if not self._judged:
            self.remark.setText(
                self.tr("The open inquiries could not be judged: close this window and try again.")
            )

    @Slot(object)
    def show_impact(self, impact: Impact) -> None:
        """Say which undecided allegations are judged otherwise, those with another result first."""
        ordered = sorted(impact.changes, key=lambda one: not one.differs)
        self.impact.show_rows(ordered[:MOST_SHOWN])
        differing = sum(one.differs for one in impact.changes)
        words = self.tr(
            "Judged by this version: {all}. With another result: {differing}. Entries that still "
            "rest on an assumption: {assumed}; every derivation goes on saying so."
        )
        self.remark.setText(
            words.format(all=len(ordered), differing=differing, assumed=impact.assumed)
        )
        self.checked.box.setText(_confirmed(self._edition, impact.assumed))
        self.checked.box.setEnabled(True)
        self.deed.setEnabled(True)
        self._scope = EditionScope.OWN_ENTRIES if impact.assumed else EditionScope.ALL
        self._judged = True
        self.fit()

    @override
    def send(self) -> bool:
        day = self.signed_on.day()
        if day is None:
            return False
        command = SignRuleEdition(
            edition_id=self._edition.id,
            version=self._edition.version,
            name=self.name.text(),
            signed_on=day,
            source=self.source.text(),
            checked=self._scope,
        )
        key = self._gateway.perform(sign_rule_edition, command, self.show_problem)
        if key is None:
            return False
        self.signed.emit(key)
        return True


def _confirmed(edition: RuleEdition, assumed: int) -> str:
    """What the tick says: which entries were compared, and which nobody read."""
    draft = read_draft(edition.code, edition.content)
    own = [one for row in draft.tables.values() for one in row if "code" in one]
    read = sum(not one.get("assumption") for one in own)
    if not assumed:
        return translate(
            "SignDialog",
            "I compared the entries with the text of the act\nand looked at the list below.",
        )
    words = translate(
        "SignDialog",
        "I compared with the text of the act only the entries I changed ({read});\n"
        "{assumed} others rest on an assumption. I looked at the list below.",
    )
    return words.format(read=read, assumed=assumed)


def _titles(gateway: Gateway) -> Mapping[str, str]:
    """What the sanctions are called in the window's language."""
    titles = gateway.ask(sanction_titles) or {}
    return {code: title.shown_in(gateway.words.language) for code, title in titles.items()}


def _columns(words: In, titles: Mapping[str, str]) -> tuple[Column[ChangedJudgement], ...]:
    return (
        Column(
            name="number",
            title=lambda: translate("SignDialog", "Inquiry"),
            text=lambda row: row.number,
            width=12,
        ),
        Column(
            name="official",
            title=lambda: translate("SignDialog", "Official"),
            text=lambda row: row.official,
            width=20,
        ),
        Column(
            name="before",
            title=lambda: translate("SignDialog", "Until now"),
            text=lambda row: _result(words, titles, row.before),
            width=26,
        ),
        Column(
            name="after",
            title=lambda: translate("SignDialog", "By this version"),
            text=lambda row: _result(words, titles, row.after),
            tone=lambda row: Tone.WARNING if row.differs else Tone.PLAIN,
            width=26,
        ),
    )


def _result(words: In, titles: Mapping[str, str], one: Evaluation) -> str:
    """The last safe day, the outcome and the sanctions in one line: a narrow one cuts the tail."""
    safe = one.last_days.safe
    parts = [
        "" if safe is None else words.day(safe),
        say_code(words, "outcome", one.outcome),
        ", ".join(titles.get(code, code) for code in one.sanctions),
    ]
    return "; ".join(part for part in parts if part)
