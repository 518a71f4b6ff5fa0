"""Days a letter may not name, and what its writer is told before it is issued."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from builders import given_substantiated
from documents.paper_reading import running_text
from referral_office import MATERIALS, OFFENCE, REDIRECT, given_referable, given_register, wish
from sample_office import TODAY, on

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.services.letters.cautions import LetterCaution, letter_cautions
from ethics_desk.services.letters.drafts import draft_letter
from ethics_desk.services.letters.letters import draft_page, issue_letter, preview_letter

RIGHTS = "notice-of-rights"


@pytest.fixture
def inquiry(desk):
    return given_referable(desk)


def hearing(inquiry, day, occasion="hearing"):
    asked = (("occasion", occasion), ("day", day.isoformat()), ("place", "15:00, кабинет 214"))
    return wish(inquiry, RIGHTS, asked=asked, annexes=(), offences=())


def codes(desk, command):
    return [one.code for one in letter_cautions(desk, command, draft_page(desk, command))]


def test_a_day_of_reply_before_the_letter_is_refused_by_its_field(desk, inquiry):
    late = replace(wish(inquiry, OFFENCE), reply_by=TODAY - timedelta(days=1))
    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, late)

    assert (refusal.value.code, refusal.value.details["field"]) == (
        "letter.reply-by-past",
        "reply_by",
    )
    assert preview_letter(desk, replace(late, reply_by=TODAY))


def test_a_hearing_in_the_past_is_refused_by_its_field(desk, inquiry):
    with pytest.raises(BadInput) as refusal:
        issue_letter(desk, hearing(inquiry, TODAY - timedelta(days=1)))

    assert (refusal.value.code, refusal.value.details["field"]) == (
        "letter.asked-day-past",
        "asked.day",
    )


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 3, 14), ["day-off"]),
        (date(2026, 3, 5), []),
        (date(2026, 3, 4), ["day-near"]),
        (date(2026, 3, 2), ["day-near"]),
    ],
)
def test_a_hearing_on_a_day_off_or_too_near_is_told_and_not_refused(desk, inquiry, day, told):
    assert codes(desk, hearing(inquiry, day)) == told
    assert issue_letter(desk, hearing(inquiry, day))


def test_the_notice_promises_no_three_working_days(desk, inquiry):
    text = running_text(preview_letter(desk, hearing(inquiry, TODAY)))

    assert "три рабочих дня до принятия" not in text
    assert "статья 73" in text


def test_the_writer_is_told_that_the_term_of_liability_has_passed(desk, inquiry):
    command = wish(inquiry, OFFENCE)

    assert codes(desk, command) == []
    assert codes(on(desk, date(2026, 4, 3)), command) == ["offence-term-passed"]


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (TODAY, ["reply-same-day"]),
        (date(2026, 3, 7), ["reply-day-off"]),
        (date(2026, 3, 8), ["reply-day-off"]),
        (date(2026, 3, 5), []),
    ],
)
def test_a_day_of_reply_nobody_can_keep_is_told(desk, inquiry, day, told):
    assert codes(desk, wish(inquiry, MATERIALS, reply_by=day)) == told


def test_an_appeal_redirected_late_is_told_and_printed_nowhere(desk, inquiry):
    command = wish(inquiry, REDIRECT, offences=(), annexes=None)
    early = on(desk, inquiry.registered_on + timedelta(days=3))

    assert codes(early, command) == ["redirect-other-day", "appeal-by-hand"]
    assert codes(desk, command) == ["redirect-late", "appeal-by-hand"]
    assert codes(desk, wish(inquiry, REDIRECT)) == ["redirect-late"]
    assert issue_letter(desk, command)


def test_without_an_applicant_there_is_no_appeal_to_redirect(desk):
    given_register(desk)
    key = given_substantiated(desk).inquiry_id
    with desk.store.read() as work:
        inquiry = work.inquiries.get(key)

    with pytest.raises(RuleViolation) as refusal:
        issue_letter(desk, wish(inquiry, REDIRECT))
    assert refusal.value.code == "letter.redirect-no-applicant"


@pytest.mark.parametrize("language", Language)
def test_every_caution_has_words(desk, inquiry, language):
    words = desk.texts.in_(language)
    commands = (
        hearing(inquiry, date(2026, 4, 4)),
        hearing(inquiry, date(2026, 4, 3)),
        wish(inquiry, OFFENCE),
        wish(inquiry, REDIRECT, annexes=None, reply_by=date(2026, 4, 3)),
        wish(inquiry, REDIRECT, annexes=None, reply_by=date(2026, 4, 5)),
    )
    told = {
        one.code: one.in_(words)
        for command in commands
        for one in draft_letter(on(desk, date(2026, 4, 3)), command).advice
        if isinstance(one, LetterCaution)
    }

    assert len(told) == 8
    assert all(told.values())
