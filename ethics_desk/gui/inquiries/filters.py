"""What the register can be narrowed to, and how the store is told."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.period import Period, PeriodKind, quarter_of, read_period
from ethics_desk.gui.filter_bar import FilterBar
from ethics_desk.gui.forms.choice_field import Choice
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.matter.choices import agencies_served, members
from ethics_desk.gui.words import code_choices

translate = QCoreApplication.translate

OPEN, OVERDUE, ENDED, VOIDED = "open", "overdue", "ended", "voided"
STANDING, PERIOD = "standing", "period"
YES, NO = "yes", "no"

Filters = tuple[tuple[str, str], ...]


def offer_filters(bar: FilterBar, gateway: Gateway, today: date) -> None:
    """Put the choices of the register into its bar."""
    words = gateway.words
    bar.offer(STANDING, translate("InquiryList", "All inquiries"), _standings())
    bar.offer(
        "stage", translate("InquiryList", "All stages"), code_choices(words, "stage", InquiryStage)
    )
    bar.offer(
        "channel", translate("InquiryList", "All channels"), code_choices(words, "channel", Channel)
    )
    bar.offer(
        "handler", translate("InquiryList", "All handlers"), members(gateway, active_only=False)
    )
    bar.offer(PERIOD, translate("InquiryList", "All times"), _periods(today))
    agencies = agencies_served(gateway)
    if len(agencies) > 1:
        bar.offer("agency", translate("InquiryList", "All agencies"), agencies)


def as_stored(chosen: Filters, today: date) -> Filters:
    """The (column, value) pairs of the bar as `inquiry_window` takes them."""
    pairs: list[tuple[str, str]] = []
    for column, value in chosen:
        if column == STANDING:
            pairs += _standing_pairs(value, today)
        elif column == PERIOD:
            pairs += _period_pairs(read_period(value))
        else:
            pairs.append((column, value))
    return tuple(pairs)


def _standing_pairs(value: str, today: date) -> Filters:
    match value:
        case "open":
            return (("open", YES), ("voided", NO))
        case "overdue":
            yesterday = today - timedelta(days=1)
            return (("open", YES), ("voided", NO), ("due-to", yesterday.isoformat()))
        case "ended":
            return (("open", NO), ("voided", NO))
        case _:
            return (("voided", YES),)


def _period_pairs(period: Period) -> Filters:
    return (
        ("registered-from", period.starts_on.isoformat()),
        ("registered-to", period.ends_on.isoformat()),
    )


def _standings() -> list[Choice]:
    return [
        Choice(OPEN, translate("InquiryList", "Open")),
        Choice(OVERDUE, translate("InquiryList", "Overdue")),
        Choice(ENDED, translate("InquiryList", "Ended")),
        Choice(VOIDED, translate("InquiryList", "Voided")),
    ]


def _periods(today: date) -> list[Choice]:
    quarter, year = quarter_of(today), Period(PeriodKind.YEAR, today.year)
    return [
        Choice(quarter.code, translate("InquiryList", "This quarter")),
        Choice(quarter.previous.code, translate("InquiryList", "Last quarter")),
        Choice(year.code, translate("InquiryList", "This year")),
        Choice(year.previous.code, translate("InquiryList", "Last year")),
    ]
