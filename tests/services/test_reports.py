"""The report of a quarter: a small office counted by hand."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from builders import (
    given_allegation,
    given_finding,
    given_inquiry,
    given_official,
)
from pypdf import PdfReader
from sample_office import AGENCY, TODAY, on, words

from ethics_desk.documents.reports.disclosure import shown
from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.errors import BadInput, NotFound
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.measure import Measure, MeasureId
from ethics_desk.domain.period import read_period
from ethics_desk.domain.prevention import PreventiveKind, PreventiveWork, PreventiveWorkId
from ethics_desk.domain.sanction import (
    Decision,
    DecisionEvent,
    DecisionEventId,
    DecisionEventKind,
    DecisionId,
    Proposal,
    ProposalId,
)
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.counting import Asked, count_figure
from ethics_desk.services.reports.form import report_form
from ethics_desk.services.reports.reports import report_bytes, report_page
from ethics_desk.services.transfers import JoinInquiries, join_inquiries

QUARTER = read_period("2026-Q1")
AFTERWARDS = date(2026, 4, 2)
NONE = (0, 0, 0)


def decided(desk, allegation, sanction, day):
    """A sanction as the records hold it."""
    facts = {
        "inquiry_id": allegation.inquiry_id,
        "party_id": allegation.party_id,
        "allegation_id": allegation.id,
        "sanction": sanction,
        "facts": "",
        "evaluation": "",
    }
    proposal = Proposal(
        id=ProposalId(f"p-{allegation.id}"), reason="Grave", proposed_on=day, **facts
    )
    decision = Decision(
        id=DecisionId(f"d-{allegation.id}"),
        proposal_id=proposal.id,
        decided_on=day,
        decided_by="Minister",
        order_number="1",
        order_date=day,
        **facts,
    )
    with desk.store.write() as work:
        work.proposals.add(proposal)
        work.decisions.add(decision)
    return decision


def sent(desk, inquiry, serial, day, **over):
    letter = Letter(
        id=LetterId(f"letter-{serial}"),
        inquiry_id=inquiry.id,
        agency_id=AGENCY,
        kind="materials-to-commission",
        language=Language.KK,
        number=f"{serial:04d}-{day.year}",
        year=day.year,
        serial=serial,
        issued_on=day,
        addressee_kind="disciplinary-commission",
        addressee="Commission",
        sha256="0",
        size=1,
        **over,
    )
    with desk.store.write() as work:
        work.letters.add(letter)
    return letter


def arrived(desk, number, day, channel, **over):
    return given_inquiry(
        desk,
        number=number,
        received_on=day,
        registered_on=day,
        discovered_on=day,
        channel=channel,
        **over,
    )


@pytest.fixture
def office(desk):
    """Six inquiries over a year, and one number given by mistake."""
    first = arrived(
        desk,
        "A",
        date(2026, 1, 12),
        Channel.COMPLAINT,
        stage=InquiryStage.CLOSED,
        opened_on=date(2026, 1, 14),
        due_on=date(2026, 2, 2),
        finished_on=date(2026, 2, 11),
    )
    second = arrived(desk, "B", date(2026, 2, 2), Channel.PRESS, opened_on=date(2026, 2, 3))
    arrived(
        desk,
        "C",
        date(2026, 2, 20),
        Channel.COMPLAINT,
        stage=InquiryStage.REGISTERED,
        due_on=date(2026, 3, 13),
    )
    referred = arrived(
        desk,
        "D",
        date(2025, 11, 10),
        Channel.CONFLICT_NOTICE,
        stage=InquiryStage.REFERRED,
        finished_on=date(2026, 1, 9),
    )
    arrived(
        desk,
        "E",
        date(2025, 10, 6),
        Channel.AUDIT,
        stage=InquiryStage.CLOSED,
        finished_on=date(2025, 10, 16),
    )
    arrived(
        desk,
        "F",
        date(2025, 2, 3),
        Channel.COMPLAINT,
        stage=InquiryStage.DISCONTINUED,
        finished_on=date(2025, 2, 13),
    )
    arrived(desk, "V", date(2026, 1, 20), Channel.COMPLAINT, void_reason="Twice")
    _judge(desk, first, second)
    _write(desk, first, referred)
    return desk


def _judge(desk, first, second):
    party = given_official(desk, first)
    demoted = given_allegation(desk, party)
    given_finding(desk, demoted, found_on=date(2026, 2, 5))
    decided(desk, demoted, "demotion", date(2026, 2, 10))
    other = given_allegation(desk, given_official(desk, second))
    given_finding(desk, other, found_on=date(2026, 2, 16))
    annulled = decided(desk, other, "warning", date(2026, 2, 20))
    with desk.store.write() as work:
        work.decision_events.add(
            DecisionEvent(
                id=DecisionEventId("event"),
                inquiry_id=second.id,
                decision_id=annulled.id,
                kind=DecisionEventKind.ANNULLED_BY_COURT,
                happened_on=date(2026, 2, 27),
            )
        )
        work.measures.add(
            Measure(
                id=MeasureId("measure"),
                inquiry_id=first.id,
                party_id=party.id,
                kind="change-duties",
                citation="csl-51-3-2",
                taken_on=date(2026, 1, 15),
                taken_by="Minister",
            )
        )


def _write(desk, first, referred):
    replaced = sent(desk, referred, 1, date(2026, 1, 8))
    sent(desk, referred, 2, date(2026, 1, 9), replaces_id=replaced.id, answered_on=TODAY)
    sent(desk, first, 3, date(2025, 12, 30))
    with desk.store.write() as work:
        for number, day, people in ((1, date(2026, 2, 1), 20), (2, date(2025, 3, 1), 7)):
            work.preventive_work.add(
                PreventiveWork(
                    id=PreventiveWorkId(f"event-{number}"),
                    agency_id=AGENCY,
                    kind=PreventiveKind.TRAINING,
                    done_on=day,
                    subject="Ethics Code",
                    participants=people,
                )
            )


def counted(desk, agency_ids=()):
    """{figure: {label: (now, before, a year before)}} without the rows of noughts."""
    asked = Asked(
        periods=(QUARTER, QUARTER.previous, QUARTER.year_before),
        made_on=desk.today(),
        agency_ids=agency_ids,
        language=Language.EN,
        word=lambda family, code: code,
        group_of=lambda item: f"group of {item}",
        known={"sanction": ("warning", "demotion", "dismissal"), "group": (), "measure": ()},
    )
    with desk.store.read() as work:
        figures = [count_figure(work, one, asked) for one in report_form(desk.resources).figures]
    return {
        figure.code: {row.label: row.counts for row in figure.rows if any(row.counts)}
        for figure in figures
    }, {figure.code: {row.label: row.inquiries for row in figure.rows} for figure in figures}


def test_every_figure_is_what_the_hand_counts(office):
    figures, behind = counted(office)

    assert figures["received"] == {
        "complaint": (2, 0, 1),
        "press": (1, 0, 0),
        "conflict-notice": (0, 1, 0),
        "audit": (0, 1, 0),
    }
    assert behind["received"]["complaint"] == ("A", "C")
    assert figures["received-by-month"] == {"2026-01": (1, 1, 0), "2026-02": (2, 1, 1)}
    assert list(behind["received-by-month"]) == ["2026-01", "2026-02", "2026-03"]
    assert figures["opened"] == {"opened": (2, 0, 0)}
    assert figures["finished"] == {
        "closed": (1, 1, 0),
        "referred": (1, 0, 0),
        "discontinued": (0, 0, 1),
    }
    assert figures["days-taken"] == {
        "average-days": (45.0, 10.0, 10.0),
        "median-days": (45.0, 10.0, 10.0),
    }
    assert behind["days-taken"]["median-days"] == ("A", "D")
    assert figures["overdue"] == {"overdue": (1, 0, 0)}
    assert behind["overdue"]["overdue"] == ("A",)
    assert figures["allegations"] == {"csl-50-1-6": (2, 0, 0)}
    assert figures["findings"] == {"substantiated": (2, 0, 0)}
    assert figures["sanctions"] == {"demotion": (1, 0, 0)}
    assert figures["sanctions-by-group"] == {"group of csl-50-1-6": (1, 0, 0)}
    assert figures["sanctions-by-corps"] == {"corps-b": (1, 0, 0)}
    assert figures["what-followed"] == {"annulled-by-court": (1, 0, 0)}
    assert figures["conflicts"] == {"disclosed": (0, 1, 0), "other-sources": (1, 0, 0)}
    assert behind["conflicts"]["other-sources"] == ("A",)
    assert figures["measures"] == {"change-duties": (1, 0, 0)}
    assert figures["referrals"] == {"disciplinary-commission": (1, 1, 0)}
    assert behind["referrals"]["disciplinary-commission"] == ("D",)
    assert figures["answers"] == {"disciplinary-commission": (1, 0, 0)}
    assert figures["prevention"] == {"training": (1, 0, 1)}
    assert figures["participants"] == {"training": (20, 0, 7)}


def test_appeals_deadlines_and_decisions_are_what_the_hand_counts(office):
    figures, behind = counted(office)

    assert figures["appeals"] == {
        "received": (2, 0, 1),
        "considered": (1, 0, 1),
        "overdue": (1, 0, 0),
        "in-hand": (1, 0, 0),
    }
    assert figures["in-hand"] == {"in-hand": (2, 1, 0)}
    assert behind["in-hand"]["in-hand"] == ("B", "C")
    assert figures["deadlines"] == {"met-late": (1, 0, 0)}
    assert figures["deadlines-missed"] == {"appeal-decision": (1, 0, 0)}
    assert figures["substantiated"] == {"csl-50-1-6": (2, 0, 0)}
    assert figures["decisions"] == {"imposed": (1, 0, 0)}
    assert figures["restored"] == {"annulled-by-court": (1, 0, 0)}
    assert (figures["gifts"], figures["rights-restored"]) == ({}, {})


def test_another_agency_has_nothing_of_it(office):
    figures, _ = counted(office, ("agency-9",))

    assert {code: rows for code, rows in figures.items() if rows} == {}


def test_what_falls_due_later_in_the_quarter_is_not_late_yet(office):
    _, then = counted(on(office, date(2026, 3, 13)))
    _, later = counted(on(office, date(2026, 3, 14)))

    assert then["overdue"]["overdue"] == ("A",)
    assert later["overdue"]["overdue"] == ("A", "C")


def test_what_went_on_in_another_inquiry_is_not_late_by_itself(desk):
    day = date(2026, 1, 12)
    due = {"stage": InquiryStage.REGISTERED, "due_on": date(2026, 2, 2)}
    joined, late, into = (arrived(desk, name, day, Channel.COMPLAINT, **due) for name in "JLI")
    for inquiry, joined_on in ((joined, date(2026, 2, 2)), (late, date(2026, 2, 3))):
        command = JoinInquiries(inquiry_id=inquiry.id, into_id=into.id, reason="One matter")
        join_inquiries(on(desk, joined_on), command)

    _, numbers = counted(on(desk, date(2026, 3, 31)))

    assert numbers["overdue"]["overdue"] == ("I", "L")


def test_an_appeal_and_its_result_are_not_summed_as_two_persons(office):
    page = report_page(office, AskReport(period=QUARTER, language=Language.EN))

    followed = next(one for one in page.figures if one.code == "what-followed")
    assert not followed.adds_up


def test_few_allegations_are_kept_from_the_public(office):
    asked = AskReport(period=QUARTER, language=Language.EN, public=True)
    page = report_page(on(office, AFTERWARDS), asked)

    for code in ("allegations", "findings"):
        figure = next(one for one in page.figures if one.code == code)
        assert all(row.persons for row in figure.rows)


def test_what_happened_only_in_a_period_compared_with_is_shown(desk):
    inquiry = arrived(desk, "P", date(2025, 11, 10), Channel.PRESS)
    sent(desk, inquiry, 1, date(2025, 11, 20), answer_due=None)
    with desk.store.write() as work:
        letter = work.letters.get("letter-1")
        work.letters.remove(letter.id)
        work.letters.add(replace(letter, addressee_kind="prosecutor"))

    figures, _ = counted(desk)

    assert figures["referrals"] == {"prosecutor": (0, 1, 0)}


def words_of(content):
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    return re.sub(r"\s+", " ", text)


@pytest.mark.parametrize("language", list(Language))
def test_an_empty_office_has_a_report_of_noughts(desk, language):
    asked = AskReport(period=QUARTER, language=language)

    page = report_page(desk, asked)

    assert {row.value for figure in page.figures for row in figure.rows} == {0, None}
    assert page.agency == f"Ministry of Tests {language}"
    assert report_bytes(desk, asked).startswith(b"%PDF")


def test_the_same_question_prints_the_same_bytes(office):
    asked = AskReport(period=QUARTER, language=Language.KK)

    assert report_bytes(office, asked) == report_bytes(office, asked)


def test_the_annex_names_the_inquiries_and_the_public_version_does_not(desk):
    inquiry = arrived(desk, "2026/7777", date(2026, 1, 12), Channel.PRESS)
    allegation = given_allegation(desk, given_official(desk, inquiry))
    decided(desk, allegation, "demotion", date(2026, 2, 10))
    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=Language.RU)

    inside = words_of(report_bytes(desk, asked))
    public = words_of(
        report_bytes(
            on(desk, AFTERWARDS),
            AskReport(period=QUARTER, agency_id=AGENCY, language=Language.RU, public=True),
        )
    )

    assert "2026/7777" in inside
    assert "2026/7777" not in public


def test_an_agency_without_an_office_has_no_report(desk):
    with pytest.raises(NotFound) as refusal:
        report_page(
            desk,
            AskReport(period=QUARTER, agency_id=AgencyId("nowhere"), language=Language.EN),
        )

    assert refusal.value.code == "report.no-office"


def test_a_report_of_all_agencies_says_so(desk):
    with desk.store.write() as work:
        work.agencies.add(Agency(id=AgencyId("a-2"), code="a-2", type=AgencyType.OTHER))
        work.agency_names.add(
            AgencyName(id=AgencyNameId("n-2"), agency_id=AgencyId("a-2"), name=words("Two"))
        )
        office = work.offices.of()[0]
        work.offices.add(replace(office, id="office-2", agency_id="a-2"))

    page = report_page(desk, AskReport(period=QUARTER, language=Language.EN))

    assert page.agency == "all agencies (2)"


def test_a_person_sanctioned_twice_is_one_person(desk):
    official = given_official(desk, given_inquiry(desk))
    for _ in range(2):
        decided(desk, given_allegation(desk, official), "remark", date(2026, 2, 10))

    page = report_page(desk, AskReport(period=QUARTER, language=Language.EN))

    (sanctions,) = [figure for figure in page.figures if figure.code == "sanctions"]
    assert [row.value for row in sanctions.rows if row.value] == [1]
    (findings,) = [figure for figure in page.figures if figure.code == "allegations"]
    assert sum(row.value for row in findings.rows) == 2


def test_the_first_page_says_how_many_are_late_and_leaves_their_numbers_to_the_annex(office):
    asked = AskReport(period=QUARTER, language=Language.EN)

    page = report_page(on(office, AFTERWARDS), asked)

    assert "The terms of 2 inquiries were not kept (see the annex)." in page.warnings


@pytest.fixture
def reported(desk):
    """A quarter with one report of a whistle-blower, three complaints and four checks."""
    arrived(desk, "W-1", date(2026, 1, 12), Channel.WHISTLE_BLOWER)
    for serial in range(3):
        arrived(desk, f"C-{serial}", date(2026, 1, 12), Channel.COMPLAINT)
    for serial in range(4):
        arrived(desk, f"A-{serial}", date(2026, 1, 12), Channel.AUDIT)
    return desk


@pytest.mark.parametrize("language", Language)
def test_no_number_of_the_annex_leads_to_a_whistle_blower(reported, language):
    """Not even what the other channels would leave over of the months' numbers."""
    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=language)

    text = printed_text(reported, asked)

    words = reported.texts.in_(language)
    annex = text.rpartition(words.say("report.annex"))[2]
    withheld = words.say("report.numbers-withheld").split()[-1]
    assert withheld in annex
    assert annex.count("W-1") == annex.count("A-1") == annex.count("C-1") > 0
    (received,) = [one for one in report_page(reported, asked).figures if one.code == "received"]
    assert [row.value for row in received.rows if row.inquiries == ("W-1",)] == [1]


def test_the_public_report_hides_how_few_reported_corruption(reported):
    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=Language.EN, public=True)
    desk = on(reported, AFTERWARDS)
    (received,) = [one for one in report_page(desk, asked).figures if one.code == "received"]

    rows = {row.label: row.cells[0] for row in shown(received, public=True).rows}

    assert rows["whistle-blower"].withheld
    assert rows["complaint"].withheld
    assert not rows["audit"].withheld
    assert "W-1" not in printed_text(desk, asked)


@pytest.mark.parametrize("day", [QUARTER.starts_on, QUARTER.ends_on])
def test_no_public_report_is_made_before_its_period_is_over(office, day):
    asked = AskReport(period=QUARTER, language=Language.EN, public=True)

    with pytest.raises(BadInput, match=r"report\.public-unfinished"):
        report_page(on(office, day), asked)


def printed_text(desk, asked):
    pages = PdfReader(io.BytesIO(report_bytes(desk, asked))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())
