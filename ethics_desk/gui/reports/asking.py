"""The form at the left of the reports page: which report is wanted."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, PeriodKind, quarter_of
from ethics_desk.domain.report_form import Comparison
from ethics_desk.gui.forms.choice_field import Choice, ChoiceField
from ethics_desk.gui.forms.tick_field import TickField
from ethics_desk.gui.labels import quiet
from ethics_desk.gui.menus import LANGUAGE_NAMES
from ethics_desk.gui.theme import SMALL_SPACE, SPACE
from ethics_desk.services.reports.asking import AskReport, period_words
from ethics_desk.texts import In

YEARS_BACK = 6
ALL_AGENCIES = ""

translate = QCoreApplication.translate


class ReportForm(QWidget):
    """Collects the question; `changed` tells that another report is wanted.

    `sections_wished` and `texts_wished` ask for the dialogs of what the office adds.
    """

    changed = Signal()
    sections_wished = Signal()
    texts_wished = Signal()

    def __init__(self, words: In, agencies: list[Choice], today: date) -> None:
        """Begin with the quarter in which today lies, of all agencies."""
        super().__init__()
        self._words = words
        self.kind = ChoiceField(_kinds())
        self.year = ChoiceField(_years(today))
        self.number = ChoiceField()
        self.compared = ChoiceField(_comparisons())
        self.agency = ChoiceField(_agencies(agencies))
        self.language = ChoiceField(
            [Choice(code.value, name) for code, name in LANGUAGE_NAMES.items()]
        )
        self.public = TickField(self.tr("For the &public"))
        self.sections_button = QPushButton(self.tr("Se&ctions…"))
        self.texts_button = QPushButton(self.tr("&Texts of the office…"))
        self.sections_button.clicked.connect(self.sections_wished)
        self.texts_button.clicked.connect(self.texts_wished)
        self._begin(quarter_of(today))
        self._lay_out()
        self.kind.edited.connect(self._offer_numbers)
        self.year.edited.connect(self._offer_numbers)
        for field in (self.number, self.compared, self.agency, self.language, self.public):
            field.edited.connect(self.changed)

    def asked(self) -> AskReport | None:
        """The report wanted; None while something is not chosen."""
        period, language = self.period(), self.language.code()
        if period is None or language is None:
            return None
        compared = self.compared.code()
        return AskReport(
            period=period,
            agency_id=self.agency_id(),
            language=Language(language),
            public=self.public.ticked(),
            compared=Comparison(compared) if compared else Comparison.BOTH,
        )

    def agency_id(self) -> AgencyId | None:
        """The agency chosen; None stands for all of them."""
        agency = self.agency.code()
        return AgencyId(agency) if agency else None

    def period(self) -> Period | None:
        """The period chosen."""
        kind, year, number = self.kind.code(), self.year.code(), self.number.code()
        if kind is None or year is None or number is None:
            return None
        return Period(PeriodKind(kind), int(year), int(number))

    def show_period(self, period: Period) -> None:
        """Choose a period."""
        self.kind.choose(period.kind.value)
        self.year.choose(str(period.year))
        self._offer_numbers()
        self.number.choose(str(period.number))

    def _begin(self, period: Period) -> None:
        self.show_period(period)
        self.compared.choose(Comparison.BOTH.value)
        self.agency.choose(ALL_AGENCIES)
        self.language.choose(self._words.language.value)

    @Slot()
    def _offer_numbers(self) -> None:
        kind, year = self.kind.code(), self.year.code()
        if kind is None or year is None:
            return
        chosen = PeriodKind(kind)
        numbers = range(1, chosen.in_year + 1)
        self.number.offer(
            [
                Choice(str(one), period_words(self._words, Period(chosen, int(year), one)))
                for one in numbers
            ]
        )
        if self.number.code() is None:
            self.number.choose("1")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL_SPACE)
        for label, field in (
            (self.tr("Length"), self.kind),
            (self.tr("Year"), self.year),
            (self.tr("Period"), self.number),
            (self.tr("Compared with"), self.compared),
            (self.tr("Agency"), self.agency),
            (self.tr("Language of the report"), self.language),
            (self.tr("Readers"), self.public),
        ):
            field.introduce(label, "")
            column.addWidget(quiet(label))
            column.addWidget(field)
            column.addSpacing(SPACE)
        column.addWidget(self.sections_button)
        column.addWidget(self.texts_button)
        column.addSpacing(SPACE)
        column.addWidget(
            quiet(
                self.tr(
                    "A public report hides counts under three persons and leaves out the numbers "
                    "of inquiries."
                )
            )
        )
        column.addStretch(1)


def _kinds() -> list[Choice]:
    return [
        Choice(PeriodKind.MONTH.value, translate("ReportForm", "month")),
        Choice(PeriodKind.QUARTER.value, translate("ReportForm", "quarter")),
        Choice(PeriodKind.HALF_YEAR.value, translate("ReportForm", "half-year")),
        Choice(PeriodKind.YEAR.value, translate("ReportForm", "year")),
        Choice(
            PeriodKind.YEAR_TO_DATE.value, translate("ReportForm", "from the beginning of the year")
        ),
    ]


def _comparisons() -> list[Choice]:
    return [
        Choice(
            Comparison.BOTH.value, translate("ReportForm", "the period before and a year before")
        ),
        Choice(Comparison.PREVIOUS.value, translate("ReportForm", "the period before")),
        Choice(Comparison.YEAR_BEFORE.value, translate("ReportForm", "the same a year before")),
        Choice(Comparison.NONE.value, translate("ReportForm", "nothing")),
    ]


def _years(today: date) -> list[Choice]:
    years = range(today.year, today.year - YEARS_BACK, -1)
    return [Choice(str(year), str(year)) for year in years]


def _agencies(agencies: list[Choice]) -> list[Choice]:
    everything = Choice(ALL_AGENCIES, translate("ReportForm", "All agencies of these records"))
    return [everything, *agencies]
