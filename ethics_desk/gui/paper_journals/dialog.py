"""Asking for a journal on paper: which, of which period, in which language."""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.journal_paper import JournalKind
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, PeriodKind, quarter_of, read_period
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.today import today_of
from ethics_desk.gui.wishes import ShowPaper
from ethics_desk.gui.wording import sentence
from ethics_desk.services.paper_journals.printing import PrintJournal, journal_on_paper
from ethics_desk.services.reports.asking import period_words
from ethics_desk.texts import In

translate = QCoreApplication.translate

YEARS_BACK = 3
ALL_AGENCIES = "*"

TITLES: Mapping[JournalKind, Callable[[], str]] = MappingProxyType(
    {
        JournalKind.REGISTRATION: lambda: translate("JournalDialog", "Journal of registration"),
        JournalKind.OUTGOING: lambda: translate("JournalDialog", "Journal of outgoing letters"),
        JournalKind.EVIDENCE: lambda: translate("JournalDialog", "Journal of evidence"),
    }
)


class JournalDialog(FormDialog):
    """Asks what is wanted; the journal is made in a job that outlives the dialog."""

    def __init__(
        self,
        gateway: Gateway,
        kind: JournalKind,
        wish: Callable[[object], object],
        parent: QWidget | None = None,
    ) -> None:
        """Begin with this quarter; `wish` takes the wish to show the paper."""
        super().__init__(
            translate("JournalDialog", "Print a journal"),
            translate("JournalDialog", "&Show"),
            gateway.words,
            parent,
        )
        self._gateway = gateway
        self._wish = wish
        today = today_of(gateway)
        self.kind = ChoiceField([Choice(one, title()) for one, title in TITLES.items()])
        self.period = ChoiceField(_periods(gateway.words, today))
        everything = Choice(ALL_AGENCIES, self.tr("All agencies of these records"))
        self.agency = ChoiceField([everything, *agencies_served(gateway)])
        self.language = ChoiceField([Choice(one, name) for one, name in LANGUAGE_NAMES.items()])
        self.explain(
            self.tr("Ruled and numbered through; annulled and voided numbers stand in it too.")
        )
        self.add("kind", self.tr("&Journal"), self.kind, required=True)
        self.add("period", self.tr("&Period"), self.period, required=True)
        self.add("agency", self.tr("&Agency"), self.agency, required=True)
        self.add("language", self.tr("&Language"), self.language, required=True)
        self.kind.choose(kind)
        self.period.choose(quarter_of(today).code)
        self.agency.choose(ALL_AGENCIES)
        self.language.choose(gateway.words.language)
        self.settle()

    @override
    def send(self) -> bool:
        """Set the journal on sheets while the window stays alive."""
        asked = self._asked()
        title = f"{TITLES[asked.kind]()}, {period_words(self._gateway.words, asked.period)}"
        name = f"{asked.kind}-{asked.period.code}.pdf"
        job = self._gateway.slow_ask(
            self.tr("Printing the journal"),
            lambda desk, progress: journal_on_paper(desk, asked, progress),
        )
        wish = self._wish
        job.finished.connect(lambda pdf: wish(ShowPaper(title=title, pdf=pdf, file_name=name)))
        job.start()
        return True

    def _asked(self) -> PrintJournal:
        agency = self.agency.code()
        return PrintJournal(
            kind=JournalKind(self.kind.code() or JournalKind.REGISTRATION),
            period=read_period(self.period.code() or ""),
            language=Language(self.language.code() or self._gateway.words.language),
            agency_id=None if agency in {None, ALL_AGENCIES} else AgencyId(agency or ""),
        )


def ask_for_journal(
    gateway: Gateway, kind: JournalKind, wish: Callable[[object], object], over: QWidget
) -> JournalDialog:
    """Ask of which period a journal is wanted; `wish` takes the wish to show it."""
    dialog = JournalDialog(gateway, kind, wish, over)
    dialog.open()
    return dialog


def _periods(words: In, today: date) -> list[Choice]:
    """The years, half-years, quarters and months of the last years, the newest year first."""
    return [
        Choice(period.code, sentence(period_words(words, period)))
        for year in range(today.year, today.year - YEARS_BACK, -1)
        for kind in (PeriodKind.YEAR, PeriodKind.HALF_YEAR, PeriodKind.QUARTER, PeriodKind.MONTH)
        for number in range(1, kind.in_year + 1)
        for period in (Period(kind, year, number),)
    ]
