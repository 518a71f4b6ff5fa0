"""Control sheets from the records: every day accounted for, every rule with its source."""

from datetime import date, timedelta

import pytest
from services.builders import (
    RECEIVED,
    given_allegation,
    given_deadline,
    given_inquiry,
    given_official,
)

from ethics_desk.domain.control_paper import DayMark
from ethics_desk.domain.deadline import DeadlinePause, DeadlinePauseId
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.sanction import Pause, PauseId
from ethics_desk.rules.judging.term_days import TermKind
from ethics_desk.services.sanction_page import sanction_page
from ethics_desk.services.terms.control_sheets import control_page, control_sheet, due_if_started
from ethics_desk.services.terms.deadline_changes import ExtendDeadline, extend_deadline
from ethics_desk.services.terms.deadline_list import deadline_count
from ethics_desk.services.terms.deadline_sheets import AskDeadlineSheet
from ethics_desk.services.terms.deadlines import FulfilDeadline, fulfil_deadline
from ethics_desk.services.terms.limitation_sheets import AskLimitationSheet
from ethics_desk.services.terms.limitation_terms import limitation_terms

TODAY = date(2026, 3, 2)


def sheet_of(desk, deadline, language=Language.EN):
    return control_page(desk, AskDeadlineSheet(deadline_id=deadline.id, language=language))


def appeal(desk, started=date(2026, 2, 27), **over):
    inquiry = given_inquiry(desk, received_on=started, registered_on=started)
    return given_deadline(desk, inquiry, clock="appeal-decision", started_on=started, **over)


def counted(desk, clock, started, due, language=Language.EN):
    inquiry = given_inquiry(desk, received_on=TODAY, registered_on=TODAY)
    deadline = given_deadline(desk, inquiry, clock=clock, started_on=started, due_on=due)
    return sheet_of(desk, deadline, language)


def term_sheet(desk, allegation, kind, language=Language.EN):
    asked = AskLimitationSheet(allegation_id=allegation.id, kind=kind, language=language)
    return control_page(desk, asked)


def test_a_clock_shows_every_day_with_its_number_and_the_names_of_holidays(desk):
    deadline = appeal(desk, due_on=date(2026, 3, 26))

    page = sheet_of(desk, deadline)

    by_day = {one.day: one for one in page.days}
    assert page.due == deadline_count(desk, deadline.id).due
    assert [one.number for one in page.days if one.number] == list(range(1, 16))
    assert by_day[date(2026, 3, 7)].mark is DayMark.WEEKEND
    assert by_day[date(2026, 3, 9)].mark is DayMark.HOLIDAY
    assert by_day[date(2026, 3, 9)].name == "day off moved from a holiday on a weekend"
    assert page.start_paper == "ЖТ-17"
    assert page.start_event == "registration of the appeal"


def test_the_rule_stands_with_article_source_rows_and_confidence(desk):
    (rule,) = sheet_of(desk, appeal(desk)).rules

    assert rule.citation == "APPC, art. 76(1–2)"
    assert rule.source.startswith("Administrative Procedure")
    assert "AP-03" in rule.rows
    assert rule.confidence == "S"


def test_pauses_extension_and_outcome_stand_with_their_papers(desk):
    deadline = appeal(desk, RECEIVED)
    with desk.store.write() as work:
        work.deadline_pauses.add(
            DeadlinePause(
                id=DeadlinePauseId("pause-1"),
                deadline_id=deadline.id,
                starts_on=date(2026, 2, 9),
                ends_on=date(2026, 2, 11),
                reason="documents were asked for",
                paper="№ 5",
            )
        )
    command = ExtendDeadline(
        deadline_id=deadline.id,
        decided_on=date(2026, 2, 26),
        until=date(2026, 4, 20),
        paper="№ 9",
        reason="expert opinion",
    )
    extend_deadline(desk, command)
    done = FulfilDeadline(deadline_id=deadline.id, fulfilled_on=TODAY, paper="№ 14")
    fulfil_deadline(desk, done)

    page = sheet_of(desk, deadline)

    paused = [one.day for one in page.days if one.mark is DayMark.PAUSED]
    assert paused == [date(2026, 2, 9) + timedelta(days=place) for place in range(3)]
    assert (page.pauses[0].reason, page.pauses[0].paper) == ("documents were asked for", "№ 5")
    assert (page.extensions[0].decided, page.extensions[0].paper) == (date(2026, 2, 26), "№ 9")
    assert [rule.citation for rule in page.rules] == ["APPC, art. 76(1–2)", "APPC, art. 76(3)"]
    assert page.outcome == "done on 02.03.2026; paper: № 14"
    assert page.due == date(2026, 4, 20)
    assert page.extensions[0].reason == "expert opinion"
    assert any(line.startswith("Without the extension the last day is") for line in page.reckoning)
    limit = "at most 2 months from the day it was decided, not later than 27.04.2026"
    assert any(limit in line and "art. 76(3)" in line for line in page.reckoning)


def test_a_clock_that_stands_still_has_no_last_day(desk):
    deadline = appeal(desk)
    with desk.store.write() as work:
        work.deadline_pauses.add(
            DeadlinePause(
                id=DeadlinePauseId("pause-1"),
                deadline_id=deadline.id,
                starts_on=date(2026, 3, 2),
                reason="appeal",
            )
        )

    page = sheet_of(desk, deadline)

    assert page.due is None
    assert page.unknown.startswith("The last day cannot be said yet")


def test_every_term_of_an_allegation_agrees_with_the_rules(desk):
    allegation = given_allegation(desk, given_official(desk, given_inquiry(desk)))
    last = sanction_page(desk, allegation.id, TODAY).evaluation.last_days

    for kind in TermKind:
        page = term_sheet(desk, allegation, kind)
        assert page.due == getattr(last, kind.value)
        assert page.days[0].day == page.start + timedelta(days=1)
        assert page.rules[0].citation.startswith("Law No. 416-V")


def test_pauses_of_an_official_stand_on_the_sheet_with_their_article(desk):
    official = given_official(desk, given_inquiry(desk))
    allegation = given_allegation(desk, official)
    with desk.store.write() as work:
        work.pauses.add(
            Pause(
                id=PauseId("pause-1"),
                inquiry_id=official.inquiry_id,
                party_id=official.id,
                reason="incapacity",
                starts_on=date(2026, 2, 9),
                ends_on=date(2026, 2, 13),
            )
        )

    page = term_sheet(desk, allegation, TermKind.DISCOVERY)

    (pause,) = page.pauses
    assert (pause.reason, pause.first, pause.last) == (
        "temporary incapacity for work",
        date(2026, 2, 9),
        date(2026, 2, 13),
    )
    assert "Days of pauses within the term: 5" in " ".join(page.reckoning)


def test_an_act_no_version_covers_has_no_sheet(desk):
    long_ago = {"committed_on": date(2010, 1, 1), "discovered_on": date(2010, 2, 1)}
    allegation = given_allegation(desk, given_official(desk, given_inquiry(desk)), **long_ago)

    with pytest.raises(RuleViolation, match=r"control\.not-covered"):
        term_sheet(desk, allegation, TermKind.SAFE)


@pytest.mark.parametrize("language", Language)
def test_sheets_print_in_three_languages_the_same_each_time(desk, language):
    deadline = appeal(desk)
    allegation = given_allegation(desk, given_official(desk, given_inquiry(desk)))
    asked = AskDeadlineSheet(deadline_id=deadline.id, language=language)
    term = AskLimitationSheet(allegation_id=allegation.id, kind=TermKind.LATEST, language=language)

    for one in (asked, term):
        paper = control_sheet(desk, one)
        assert paper.startswith(b"%PDF")
        assert paper == control_sheet(desk, one)


def test_a_clock_tells_its_last_day_before_it_is_started(desk):
    inquiry = given_inquiry(desk)

    assert due_if_started(desk, inquiry.id, "recusal-decision", date(2026, 3, 4)) == date(
        2026, 3, 10
    )


def test_the_terms_of_an_inquiry_list_five_last_days_for_each_allegation(desk):
    inquiry = given_inquiry(desk)
    official = given_official(desk, inquiry)
    given_allegation(desk, official)
    given_allegation(desk, official, item="")

    rows = limitation_terms(desk, inquiry.id, Language.EN)

    assert [row.kind for row in rows] == list(TermKind)
    assert {row.day for row in rows} == {TODAY}
    assert not any(row.decided for row in rows)


def test_calendar_days_name_the_days_off_they_count(desk):
    page = counted(desk, "stray-money", date(2026, 3, 2), date(2026, 3, 16))

    told = {one.day.day: (one.number, one.name) for one in page.days}
    assert told[7] == (5, "weekend")
    assert told[8] == (6, "weekend – International Women's Day")
    assert {one.day.day for one in page.days if one.told} == {8, 9}


def test_a_last_day_that_moves_says_so_where_it_stood_and_where_it_stands(desk):
    page = counted(desk, "gift-handover", date(2026, 2, 28), date(2026, 3, 10))

    told = {one.day.day: (one.number, one.name) for one in page.days}
    assert told[7] == (None, "last day by count, it moves")
    assert told[10] == (7, "the last day is moved here")


def test_a_suspension_says_that_it_is_a_maximum_and_never_moves(desk):
    page = counted(desk, "suspension-from-duties", date(2026, 2, 7), date(2026, 3, 7))

    assert page.reckoning[-1].startswith("This term is the longest allowed: it ends on 07.03.2026")


def test_a_same_day_term_counts_no_days(desk):
    page = counted(desk, "appeal-registration", TODAY, TODAY)

    assert page.reckoning[0].startswith("It must be done on the day of the event itself")
    assert not any("day after" in line for line in page.reckoning)


def test_a_record_that_counts_otherwise_today_keeps_its_day_and_the_sheet_says_so(desk):
    page = counted(desk, "recusal-decision", TODAY, date(2026, 3, 6))

    assert page.due == date(2026, 3, 6)
    assert "By the days off and rules of today the count gives 05.03.2026" in page.reckoning[-1]
