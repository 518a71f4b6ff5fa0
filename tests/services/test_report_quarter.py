"""The whole report of a small office: terms, answers and protection counted by hand, its words."""

import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import given_deadline, given_official
from pypdf import PdfReader
from sample_office import AGENCY, on
from test_reports import AFTERWARDS, QUARTER, arrived, counted, office, sent

from ethics_desk.domain.gate_record import GateRecord, GateRecordId
from ethics_desk.domain.inquiry import Channel, InquiryStage
from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import Circumstances
from ethics_desk.domain.transfer import Redirection, RedirectionId
from ethics_desk.services.reports.asking import AskReport
from ethics_desk.services.reports.reports import report_bytes, report_page

GOLDEN = Path(__file__).parent.parent / "golden" / "reports"

HEAD = re.compile(r"\d+(-[0-9A-Z]{5}){5}")
"""The head of the ledger at the foot of a page, another one for each office."""

__all__ = ["office"]


@pytest.fixture
def eventful(desk):
    """An appeal sent on and one taken back, terms of gifts, an extension, answers, protection."""
    day = date(2026, 1, 12)
    sent_on, taken_back, third = (arrived(desk, name, day, Channel.PAPER) for name in "XYZ")
    for place, (inquiry, reversed_on) in enumerate(
        ((sent_on, None), (taken_back, date(2026, 1, 20)))
    ):
        with desk.store.write() as work:
            work.redirections.add(
                Redirection(
                    id=RedirectionId(f"moved-{place}"),
                    inquiry_id=inquiry.id,
                    agency_id=AGENCY,
                    part="",
                    redirected_on=date(2026, 1, 14),
                    reason="Theirs",
                    stage_before=InquiryStage.REGISTERED,
                    reversed_on=reversed_on,
                )
            )
    given_deadline(desk, third, clock="gift-handover", started_on=day, due_on=date(2026, 1, 19))
    given_deadline(
        desk,
        third,
        clock="trust-management",
        started_on=date(2025, 12, 20),
        due_on=date(2026, 1, 19),
        fulfilled_on=date(2026, 1, 19),
        extension_decided_on=date(2026, 1, 13),
    )
    given_deadline(
        desk, third, clock="joint-service", started_on=day, due_on=day, withdrawn_reason="No"
    )
    sent(desk, third, 1, day, answer_due=date(2026, 1, 26), answered_on=date(2026, 1, 26))
    sent(desk, third, 2, day, answer_due=date(2026, 1, 26), answered_on=date(2026, 1, 27))
    sent(desk, third, 3, day, answer_due=date(2026, 1, 26))
    sent(desk, third, 4, day, answer_due=date(2026, 3, 30))
    told = sent(desk, third, 5, day, answer_due=date(2026, 1, 26))
    with desk.store.write() as work:
        work.letters.replace(replace(told, addressee_kind="applicant"))
    _protect(desk, given_official(desk, third))
    return desk


def _protect(desk, party):
    with desk.store.write() as work:
        work.circumstances.add(
            Circumstances(id=party.id, inquiry_id=party.inquiry_id, whistle_blower=True)
        )
        for gate in ("whistle-blower", "commission"):
            work.gate_records.add(
                GateRecord(
                    id=GateRecordId(gate),
                    inquiry_id=party.inquiry_id,
                    party_id=party.id,
                    gate=gate,
                    met_on=date(2026, 2, 2),
                )
            )


def test_terms_answers_and_protection_are_what_the_hand_counts(eventful):
    figures, behind = counted(eventful)

    assert figures["redirected"] == {"redirected": (1, 0, 0)}
    assert behind["redirected"]["redirected"] == ("X",)
    assert figures["duties"] == {"gift-handover": (1, 0, 0), "trust-management": (0, 1, 0)}
    assert figures["deadlines"] == {"kept": (1, 0, 0), "missed": (1, 0, 0)}
    assert figures["deadlines-missed"] == {"gift-handover": (1, 0, 0)}
    assert figures["extensions"] == {"trust-management": (1, 0, 0)}
    assert figures["answers-due"] == {
        "in-time": (1, 0, 0),
        "late": (1, 0, 0),
        "none": (1, 0, 0),
    }
    assert figures["referrals"] == {"disciplinary-commission": (4, 0, 0)}
    assert figures["protections"] == {"protected": (1, 0, 0), "recommendation": (1, 0, 0)}
    assert set(behind["protections"].values()) == {()}


def test_no_clock_tells_by_which_channel_a_matter_came(eventful):
    page = report_page(eventful, AskReport(period=QUARTER, language=Language.EN))

    for code in ("deadlines", "deadlines-missed", "extensions", "appeals", "protections"):
        assert next(one for one in page.figures if one.code == code).secret
    asked = AskReport(period=QUARTER, language=Language.EN, public=True)
    public = report_page(on(eventful, AFTERWARDS), asked)
    kept_back = {"deadlines-missed", "extensions", "appeals", "protections"}
    assert kept_back & {one.code for one in public.figures} == set()


def test_what_the_records_do_not_know_is_never_nought(office):
    page = report_page(office, AskReport(period=QUARTER, language=Language.EN))

    gifts = next(one for one in page.figures if one.code == "gifts")
    assert gifts.rows == ()
    assert "keep no register of gifts" in gifts.missing


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", ["internal", "public"])
def test_the_report_of_a_small_office_reads_as_it_was_accepted(office, language, kind):
    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=language, public=kind == "public")

    desk = on(office, AFTERWARDS) if asked.public else office
    pages = PdfReader(io.BytesIO(report_bytes(desk, asked))).pages

    accepted = (GOLDEN / f"{kind}.{language}.txt").read_text("utf-8")
    assert "\n\n".join(lines_of(page) for page in pages) + "\n" == accepted


def lines_of(page):
    """The words of a page, one line as one line, plain spaces only."""
    text = HEAD.sub("CODE", page.extract_text().replace("\u00a0", " "))
    lines = text.splitlines()
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


@pytest.mark.parametrize("language", Language)
def test_the_summary_for_the_head_is_one_page(eventful, language):
    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=language)
    words = eventful.texts.in_(language)

    pages = PdfReader(io.BytesIO(report_bytes(eventful, asked))).pages

    first, second = (" ".join(pages[place].extract_text().split()) for place in (0, 1))
    for key in ("report.summary", "report.warnings", "report.read-by-head"):
        assert words.say(key) in first
    assert second.count(words.say("report.summary")) == 0
    assert words.count("warned.unanswered", 1) in first


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.KK,
            "Жеке тұлғаларға және құзыретті органдарға жіберілген хаттар мұнда есептелмейді",
        ),
        (Language.RU, "Письма лицам и компетентным органам здесь не считаются"),
        (Language.EN, "Letters to persons and to competent bodies are not counted here"),
    ],
)
def test_the_head_is_told_which_letters_may_still_be_unanswered(desk, language, said):
    inquiry = arrived(desk, "A", date(2026, 2, 20), Channel.PAPER)
    asked_of = sent(desk, inquiry, 1, date(2026, 2, 20), answer_due=date(2026, 2, 24))
    with desk.store.write() as work:
        work.letters.replace(replace(asked_of, addressee_kind="applicant"))

    asked = AskReport(period=QUARTER, agency_id=AGENCY, language=language)
    first = PdfReader(io.BytesIO(report_bytes(desk, asked))).pages[0].extract_text()

    assert said in " ".join(first.split())


@pytest.mark.parametrize("language", Language)
def test_what_counts_letters_is_not_called_as_what_counts_matters(desk, language):
    words = desk.texts.in_(language)
    page = report_page(desk, AskReport(period=QUARTER, agency_id=AGENCY, language=language))
    letters = next(one for one in page.figures if one.code == "referrals")
    matters = words.say("stage.referred")

    assert not letters.title.lower().startswith(matters)
    assert {Language.KK: "хат", Language.RU: "письма", Language.EN: "letters"}[
        language
    ] in letters.total_title.lower()


@pytest.mark.parametrize(
    ("language", "of_persons", "of_all"),
    [
        (Language.KK, "Тек адамдардың", "барлық арналар"),
        (Language.RU, "Только обращения лиц", "по всем каналам"),
        (Language.EN, "of persons alone", "all channels"),
    ],
)
def test_the_redirected_of_persons_and_of_all_channels_are_told_apart(
    eventful, language, of_persons, of_all
):
    """The former are marked as small, the latter are not."""
    page = report_page(eventful, AskReport(period=QUARTER, language=language))
    titles = {one.code: one.title for one in page.figures}

    assert of_persons in titles["appeals"]
    assert of_all in titles["redirected"]
