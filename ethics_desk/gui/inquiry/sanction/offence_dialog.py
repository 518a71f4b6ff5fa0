"""Administrative corruption offences: the fine, who draws up and tries, until when."""

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
from ethics_desk.gui.wording import sentence, short_date, whole_number
from ethics_desk.rules.following.offences import (
    LimitationDay,
    LimitationStart,
    OffenceAnswer,
    OffenceFacts,
)
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.services.liability.offences import list_offences, reckon_fine


class OffenceDialog(FormDialog):
    """Asks which offence, of which day; an amount in money carries the mark of its index."""

    def __init__(self, gateway: Gateway, parent: QWidget | None = None) -> None:
        """Begin with today."""
        title = self.tr("Administrative offence")
        super().__init__(title, self.tr("&Reckon"), gateway.words, parent)
        self._gateway = gateway
        language = gateway.words.language
        offences = gateway.ask(list_offences) or ()
        self.offence = ChoiceField(
            [
                Choice(one.code, f"{one.citation.in_(language)} – {one.title.in_(language)}")
                for one in offences
            ]
        )
        self.committed = DayField(lambda: today_of(gateway))
        self.discovered = DayField(lambda: today_of(gateway))
        self.repeated = TickField(self.tr("Again within the time of a repeat"))
        self.answer = FactSheet(self)
        self.explain(self.tr("Nothing is recorded."))
        self.add("offence", self.tr("&Offence"), self.offence, required=True)
        self.add("committed", self.tr("&Committed on"), self.committed, required=True)
        self.add("discovered", self.tr("&Discovered on"), self.discovered)
        self.add("repeated", self.tr("Repeat"), self.repeated)
        self.committed.set_day(today_of(gateway))
        self.body.addWidget(self.answer)
        self.settle()

    @override
    def send(self) -> bool:
        """Show the answer; the window stays open for the next question."""
        offence, committed = self.offence.code(), self.committed.day()
        if offence is None or committed is None:
            return False
        facts = OffenceFacts(
            offence=offence,
            committed_on=committed,
            discovered_on=self.discovered.day(),
            repeated=self.repeated.ticked(),
        )
        answer = self._gateway.ask(lambda desk: reckon_fine(desk, facts), self.show_problem)
        if answer is not None:
            self.answer.show_facts(self._facts(answer))
            self.settle()
            self.fit()
        return False

    def _facts(self, answer: OffenceAnswer) -> list[Fact]:
        if answer.offence is None:
            none = self.tr("No wording of that day is known.")
            return [Fact(self.tr("Not in force"), none, Tone.WARNING)]
        return [self._fine(answer), *self._rules(answer)]

    def _fine(self, answer: OffenceAnswer) -> Fact:
        fine = whole_number(answer.fine or 0)
        units = self.tr("{number} monthly calculation indices").format(number=fine)
        sure = answer.amount_confidence is Confidence.SEEN
        lines = [units, *self._amount(answer)]
        note = None if answer.offence is None else answer.offence.note
        if note is not None:
            lines.append(sentence(note.in_(self._gateway.words.language)))
        return Fact(self.tr("Fine"), "\n".join(lines), Tone.PLAIN if sure else Tone.WARNING)

    def _amount(self, answer: OffenceAnswer) -> list[str]:
        """The fine in money; a value of the index nobody read says so beside it."""
        if answer.amount is None or answer.index is None:
            return [self.tr("The index of that year is not known.")]
        amount = self.tr("{amount} tenge").format(amount=whole_number(answer.amount))
        day = short_date(answer.facts.committed_on)
        by_day = sentence(self._gateway.words.say("paper.index-of-day", day=day))
        if answer.amount_confidence is Confidence.SEEN:
            return [amount, by_day]
        value = whole_number(answer.index.amount)
        mark = self.tr("Check it: the value of the index ({value}) was recalled, not seen.")
        return [amount, by_day, mark.format(value=value)]

    def _rules(self, answer: OffenceAnswer) -> list[Fact]:
        language, day = self._gateway.words.language, answer.facts.committed_on
        facts = []
        for rule in answer.rules:
            assumed = rule.assumption_on(day)
            lines = [
                sentence(rule.text.in_(language)),
                *(self._last_day(one) for one in answer.last_days(rule)),
                *(() if assumed is None else (sentence(assumed.in_(language)),)),
                rule.citation.in_(language),
            ]
            tone = Tone.PLAIN if assumed is None else Tone.WARNING
            facts.append(Fact(sentence(rule.title.in_(language)), "\n".join(lines), tone))
        return facts

    def _last_day(self, last: LimitationDay) -> str:
        if last.start is LimitationStart.COMMITTED:
            told = self.tr("From the act: to {day}")
        else:
            told = self.tr("From the discovery: to {day}")
        return told.format(day=short_date(last.day))
