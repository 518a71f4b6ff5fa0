"""All public papers of a year laid side by side: nothing any of them withholds can be computed.

Every printed number is an equation over what was counted per agency, quarter and line; a withheld
one must not follow from them.
"""

import random
from datetime import date, timedelta
from fractions import Fraction
from itertools import product

import pytest
from builders import given_inquiry
from sample_office import AGENCY, PACK, on, words
from test_reports import arrived

from ethics_desk.documents.reports.disclosure import shown
from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.office import Office, OfficeId
from ethics_desk.domain.period import Period, PeriodKind, published_within, read_period
from ethics_desk.domain.report_form import Comparison
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.issuing import IssueReport, issue_report
from ethics_desk.services.reports.reports import report_page

OTHER = AgencyId("agency-2")
YEAR = read_period("2025")
PAPERS = (YEAR, *published_within(YEAR))
CHANNELS = (Channel.COMPLAINT, Channel.HOTLINE, Channel.WHISTLE_BLOWER, Channel.PRESS,
            Channel.CONFLICT_NOTICE)  # fmt: skip
ENDS = (InquiryStage.CLOSED, InquiryStage.REFERRED, InquiryStage.DISCONTINUED)
TABLES = ("received", "received-by-month", "conflicts", "finished", "in-hand", "opened")
KINDS = {"received": "channel", "received-by-month": "month", "conflicts": "channel"}
"""What a table counts; the others count what they are called."""


PLUS, MINUS = Fraction(1), Fraction(-1)
SAME_BY_MONTH = {("channel", 0): PLUS, ("month", 0): MINUS}
SAME_OPENED = {("channel", 0): PLUS, ("opened", 0): MINUS}
BALANCE = {
    ("channel", 0): PLUS,
    ("in-hand", -1): PLUS,
    ("finished", 0): MINUS,
    ("in-hand", 0): MINUS,
}
"""Equations a reader knows: what is counted, how many quarters later, and its sign."""

ENDED = 0.7
"""Of the matters, so many come to an end."""


@pytest.fixture
def offices(desk):
    """Two agencies in one file, at the end of the year."""
    with desk.store.write() as work:
        work.agencies.add(Agency(id=OTHER, code="kz-other", type=AgencyType.MINISTRY))
        work.agency_names.add(
            AgencyName(id=AgencyNameId("name-2"), agency_id=OTHER, name=words("Other"))
        )
        work.offices.add(
            Office(id=OfficeId("office-2"), agency_id=OTHER, name=words("Other"), pack=PACK)
        )
    return on(desk, date(2026, 2, 2))


def filled(desk, seed):
    chance = random.Random(seed)  # noqa: S311 - a test's own numbers
    for agency in (AGENCY, OTHER):
        for quarter in range(4):
            for _ in range(chance.randrange(9)):
                day = date(2025, quarter * 3 + chance.randrange(1, 4), 15)
                ended = chance.random() < ENDED
                given_inquiry(
                    desk,
                    agency_id=agency,
                    registered_on=day,
                    received_on=day,
                    discovered_on=day,
                    channel=chance.choice(CHANNELS),
                    opened_on=day,
                    stage=chance.choice(ENDS) if ended else InquiryStage.INQUIRY,
                    finished_on=day + timedelta(days=chance.randrange(120)) if ended else None,
                )


def quarters_of(period):
    return [
        number
        for number in range(1, 5)
        if period.starts_on
        <= Period(PeriodKind.QUARTER, period.year, number).starts_on
        <= period.ends_on
    ]


def lines_of(page, code):
    figure = next(one for one in page.figures if one.code == code)
    seen = shown(figure, public=True)
    told = [(row.code, line.cells[0]) for row, line in zip(figure.rows, seen.rows, strict=True)]
    return told, None if seen.total is None else seen.total.cells[0]


def channel_of(table, code):
    """A line of the conflicts is a channel too; months are told apart by their number."""
    return Channel.CONFLICT_NOTICE.value if (table, code) == ("conflicts", "disclosed") else code


def cells_of(desk, period, agency):
    """(what is summed, the count, whether it is printed) of one paper."""
    asked = AskReport(
        period=period,
        agency_id=agency,
        language=Language.EN,
        public=True,
        compared=Comparison.NONE,
        sections=("appeals", "conflicts", "inquiries"),
    )
    page = report_page(desk, asked)
    agencies = [agency] if agency else [AGENCY, OTHER]
    for table in TABLES:
        told, total = lines_of(page, table)
        kind = KINDS.get(table, table)
        quarters = quarters_of(period)[-1:] if table == "in-hand" else quarters_of(period)
        for code, cell in told:
            if code == "other-sources":
                continue
            yield set(product([kind], agencies, quarters, [channel_of(table, code)])), cell
        if total is not None and table != "conflicts":
            yield set(product([kind], agencies, quarters, [code for code, _ in told])), total


def eliminated(rows):
    """A basis of the row space, each row with a pivot no other has."""
    basis = {}
    for given in rows:
        left = reduced(given, basis)
        if not left:
            continue
        pivot = min(left)
        row = {place: value / left[pivot] for place, value in left.items()}
        for other, held in basis.items():
            if pivot in held:
                basis[other] = minus(held, row, held[pivot])
        basis[pivot] = row
    return basis


def minus(row, other, times):
    found = dict(row)
    for place, value in other.items():
        found[place] = found.get(place, 0) - times * value
        if not found[place]:
            del found[place]
    return found


def reduced(row, basis):
    for pivot in [place for place in row if place in basis]:
        if pivot in row:
            row = minus(row, basis[pivot], row[pivot])
    return row


@pytest.mark.parametrize("seed", [1, 2])
def test_no_withheld_count_follows_from_all_printed_ones(offices, seed):
    filled(offices, seed)
    cells = [
        cell
        for period in PAPERS
        for agency in (AGENCY, OTHER, None)
        for cell in cells_of(offices, period, agency)
    ]
    variables = {
        name: place for place, name in enumerate(sorted(set().union(*(s for s, _ in cells))))
    }

    def equation(summed):
        return {variables[one]: Fraction(1) for one in summed}

    # A month tells of its own quarter only; the sum over channels is the sum over months. What was
    # received and in hand before is what was finished and is in hand: none was in hand before 2025.
    known = [equation(summed) for summed, cell in cells if not cell.withheld]
    for agency in (AGENCY, OTHER):
        for quarter in range(1, 5):
            known += [
                {
                    place: sides[kind, number - quarter]
                    for (kind, one, number, _), place in variables.items()
                    if one == agency and (kind, number - quarter) in sides
                }
                for sides in (SAME_BY_MONTH, SAME_OPENED, BALANCE)
            ]
    known += [
        {place: Fraction(1)}
        for (kind, _, quarter, name), place in variables.items()
        if kind == "month" and (int(name[5:7]) - 1) // 3 + 1 != quarter
    ]
    basis = eliminated(known)
    withheld = [summed for summed, cell in cells if cell.withheld]

    assert withheld
    assert [summed for summed in withheld if not reduced(equation(summed), basis)] == []


def test_a_month_has_no_public_report(offices):
    asked = AskReport(period=read_period("2025-07"), language=Language.EN, public=True)

    with pytest.raises(BadInput, match=r"report\.public-period"):
        report_page(offices, asked)


def test_a_quarter_issued_anew_withholds_what_it_did_before(offices):
    asked = AskReport(
        period=read_period("2025-Q1"), agency_id=AGENCY, language=Language.EN, public=True
    )
    day = date(2025, 2, 3)
    arrived(offices, "H", day, Channel.HOTLINE)
    for serial in range(7):
        arrived(offices, f"C-{serial}", day, Channel.COMPLAINT)
    issue_report(offices, IssueReport(asked=asked))

    for serial in range(9):
        arrived(offices, f"L-{serial}", day, Channel.HOTLINE)

    told, _ = lines_of(report_page(offices, asked), "received")
    withheld = {code for code, cell in told if cell.withheld}
    assert {Channel.COMPLAINT, Channel.HOTLINE} <= withheld
