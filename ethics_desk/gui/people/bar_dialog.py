"""Reckoning until when somebody may not enter the civil service, for facts not in the records."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.day_field import DayField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.today import today_of
from ethics_desk.gui.tone import Tone
from ethics_desk.gui.wording import sentence, short_date
from ethics_desk.rules.following.bars import BarAnswer, BarFacts, BarReading
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.provision_kinds import BarTerm
from ethics_desk.services.liability.entry_bars import bar_grounds, reckon_bar


class EntryBarDialog(FormDialog):
    """Asks for the ground and the days; shows each reading of the law with its article."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Begin with today as the day of entry."""
        super().__init__(self.tr("Entry bar"), self.tr("&Reckon"), gateway.words, parent)
        self._gateway = gateway
        language = gateway.words.language
        grounds = gateway.ask(bar_grounds) or ()
        self.ground = ChoiceField(
            [Choice(one.code, sentence(one.title.in_(language))) for one in grounds]
        )
        self.happened = DayField(lambda: today_of(gateway))
        self.asked = DayField(lambda: today_of(gateway))
        self.leading = TickField(self.tr("For a leading post"))
        self.answer = FactSheet(self)
        self.explain(self.tr("Nothing is recorded. The wording of the day of entry governs."))
        self.add("ground", self.tr("&Ground"), self.ground, required=True)
        hint = self.tr(
            "The day of the dismissal or the penalty, or the day the verdict was pronounced."
        )
        self.add("happened", self.tr("&Happened on"), self.happened, required=True, hint=hint)
        self.add("asked", self.tr("Day of &entry"), self.asked, required=True)
        self.add("leading", self.tr("Post"), self.leading)
        self.asked.set_day(today_of(gateway))
        self.body.addWidget(self.answer)
        self.settle()

    @override
    def send(self) -> bool:
        """Show the answer; the window stays open for the next question."""
        ground, happened, asked = self.ground.code(), self.happened.day(), self.asked.day()
        if ground is None or happened is None or asked is None:
            return False
        facts = BarFacts(
            ground=ground, happened_on=happened, asked_on=asked, leading=self.leading.ticked()
        )
        answer = self._gateway.ask(lambda desk: reckon_bar(desk, facts), self.show_problem)
        if answer is not None:
            self.answer.show_facts(self._facts(answer))
            self.settle()
            self.fit()
        return False

    def _facts(self, answer: BarAnswer) -> Sequence[Fact]:
        if answer.governing is None:
            known = self.tr("No wording of that day is known.")
            said = self._gateway.words.say("paper.bill") if answer.bill else known
            return [Fact(self.tr("Not in force"), said, Tone.WARNING)]
        facts = [self._fact(self.tr("By the law of the day of entry"), answer.governing)]
        if answer.then is not None:
            facts.append(self._fact(self.tr("By the law of the day it happened"), answer.then))
        return facts

    def _fact(self, caption: str, reading: BarReading) -> Fact:
        words, rule = self._gateway.words, reading.rule
        language = words.language
        notes = (*rule.exceptions, rule.note, rule.assumption_on(reading.wording_of))
        lines = [
            self._until(reading),
            rule.text.in_(language),
            *(note.in_(language) for note in notes if note is not None),
            self._article(reading),
        ]
        if reading.status is not Status.SEEN:
            lines.insert(1, words.say("aftermath.not-seen"))
        tone = Tone.PLAIN if reading.status is Status.SEEN else Tone.WARNING
        return Fact(caption, "\n".join(sentence(line) for line in lines), tone)

    def _until(self, reading: BarReading) -> str:
        if reading.last_day is not None:
            until = self.tr("Bar to {day}, that day included: on the day of entry {standing}")
            standing = self.tr("it holds") if reading.bars else self.tr("it is over")
            return until.format(day=short_date(reading.last_day), standing=standing)
        if reading.rule.term is BarTerm.LIFE:
            return self.tr("For life, or without term")
        return self.tr("As long as its ground stands")

    def _article(self, reading: BarReading) -> str:
        language = self._gateway.words.language
        article = reading.rule.citation.in_(language)
        leading = reading.rule.leading_citation
        if self.leading.ticked() and leading is not None:
            article = f"{article}; {leading.in_(language)}"
        wording = self.tr("wording of {day}").format(day=short_date(reading.wording_of))
        return f"{article} ({wording})"
