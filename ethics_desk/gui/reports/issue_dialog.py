"""Issuing a report: a last look at what becomes final, and which report it takes the place of."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.issued_report import IssuedReportId, IssuedReportRow
from ethics_desk.gui.facts import Fact, FactSheet
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.services.reports.asking import AskReport, period_words
from ethics_desk.services.reports.issuing import IssueReport, standing_report

NONE = ""


class IssueReportDialog(FormDialog):
    """Asks for the report it replaces, if any; `confirmed` carries the command."""

    confirmed = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        asked: AskReport,
        issued: Sequence[IssuedReportRow],
        parent: QWidget | None = None,
    ) -> None:
        """Offer the standing reports of the same period, first the one this answers anew."""
        super().__init__(self.tr("Issue the report"), self.tr("&Issue"), gateway.words, parent)
        self._gateway, self._asked = gateway, asked
        period = period_words(gateway.words, asked.period)
        self.explain(
            self.tr(
                "{period}: the report gets the next number, and its figures are frozen. It can be "
                "withdrawn or replaced, but never changed."
            ).format(period=period[:1].upper() + period[1:])
        )
        self.sheet = FactSheet(self)
        self.sheet.show_facts(self._facts())
        self.body.insertWidget(2, self.sheet)
        standing = [
            one
            for one in issued
            if one.state == "issued"
            and (one.period_code, one.public) == (asked.period.code, asked.public)
        ]
        choices = [Choice(one.id, f"№ {one.number}, {one.agency}") for one in standing]
        self.replaces = ChoiceField([Choice(NONE, self.tr("none")), *choices])
        self.add("replaces_id", self.tr("Takes the &place of"), self.replaces)
        answered = gateway.ask(lambda desk: standing_report(desk, asked))
        self.replaces.choose(NONE if answered is None else answered.id)
        self.settle()

    def _facts(self) -> list[Fact]:
        """What becomes final: whose figures, in which language, for whom."""
        asked, words = self._asked, self._words
        agency = words.say("report.scope.all")
        for one in agencies_served(self._gateway):
            agency = one.title if one.code == asked.agency_id else agency
        readers = self.tr("the public") if asked.public else self.tr("the office")
        return [
            Fact(self.tr("Agency"), agency),
            Fact(self.tr("Language"), LANGUAGE_NAMES[asked.language]),
            Fact(self.tr("For"), readers),
        ]

    @override
    def send(self) -> bool:
        chosen = self.replaces.code()
        replaces = IssuedReportId(chosen) if chosen else None
        self.confirmed.emit(IssueReport(asked=self._asked, replaces_id=replaces))
        return True
