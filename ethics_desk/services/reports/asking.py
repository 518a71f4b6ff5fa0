"""Which report is wanted."""

from dataclasses import dataclass

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.period import Period, PeriodKind
from ethics_desk.domain.report_form import Comparison
from ethics_desk.texts import In


@dataclass(frozen=True, slots=True, kw_only=True)
class AskReport:
    """Which report is wanted: a period, one agency or all, a language, for whom.

    A public report hides cells under three persons and leaves the annex out. `sections` are the
    codes of those wanted in their order; without them the office's own arrangement holds.
    """

    period: Period
    agency_id: AgencyId | None = None
    language: Language
    public: bool = False
    compared: Comparison = Comparison.BOTH
    sections: tuple[str, ...] | None = None


def compared_periods(asked: AskReport) -> tuple[Period, Period | None, Period | None]:
    """The period, the one before, and the same a year before; None for what is not compared.

    A year and a year to date have only one of the two: the year before.
    """
    period, wanted = asked.period, asked.compared
    if wanted is Comparison.NONE:
        return period, None, None
    if period.kind is PeriodKind.YEAR:
        return period, period.previous, None
    if period.kind is PeriodKind.YEAR_TO_DATE:
        return period, None, period.year_before
    before = period.previous if wanted is not Comparison.YEAR_BEFORE else None
    return period, before, period.year_before if wanted is not Comparison.PREVIOUS else None


def period_words(words: In, period: Period) -> str:
    """A period in words: «III тоқсан 2026 ж.», "third quarter of 2026"."""
    return words.say(f"period.{period.kind}.{period.number}", year=str(period.year))
