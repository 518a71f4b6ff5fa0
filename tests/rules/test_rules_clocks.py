"""Statutory clocks: the worked examples of the legal base, pauses, extensions, what is refused."""

from datetime import date

import pytest

from ethics_desk.domain.errors import BadInput, DeskError, NotFound
from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.clocks import ClockFacts, read_clock_facts
from ethics_desk.rules.packs.periods import Span


def counted(rule_book, clock, start, **more):
    return rule_book.count(read_clock_facts({"clock": clock, "start": start, **more}))


@pytest.mark.parametrize(
    ("clock", "start", "due"),
    [
        ("appeal-decision", "2026-03-02", "2026-03-27"),  # CAL-07
        ("complaint-decision", "2026-10-12", "2026-11-10"),  # CAL-08
        ("appeal-redirect", "2025-12-30", "2026-01-06"),  # CAL-09
        ("appeal-registration", "2026-03-02", "2026-03-02"),
        ("appeal-registration", "2026-03-07", "2026-03-10"),
        ("appeal-extension", "2026-03-20", "2026-05-20"),
        ("extension-notice", "2026-03-20", "2026-03-30"),
        ("recusal-decision", "2026-03-02", "2026-03-05"),
        ("recusal-notice", "2026-03-02", "2026-03-04"),
        ("gift-handover", "2026-03-02", "2026-03-10"),
        ("gift-handover", "2026-03-03", "2026-03-10"),
        ("stray-money", "2026-03-02", "2026-03-16"),
        ("trust-management", "2026-03-02", "2026-04-01"),
        ("joint-service", "2026-03-02", "2026-06-02"),
        ("suspension-from-duties", "2026-01-31", "2026-02-28"),
        ("corruption-report-action", "2026-01-31", "2026-03-02"),
        ("representation-action", "2026-03-02", "2026-04-01"),
    ],
)
def test_clocks_come_out(rule_book, clock, start, due):
    assert counted(rule_book, clock, start).due == date.fromisoformat(due)


def test_a_count_tells_each_day(rule_book):
    answer = counted(rule_book, "appeal-decision", "2026-03-02").as_document(Language.EN)

    assert answer["clock"] == "appeal-decision"
    assert answer["rule"] == "APPC, art. 76(1–2)"
    assert answer["due"] == "2026-03-27"
    assert answer["steps"][0] == {"date": "2026-03-03", "counts": True, "number": 1, "why": None}
    assert {
        "date": "2026-03-07", "counts": False, "number": None, "why": "weekend",
    } in answer["steps"]  # fmt: skip
    assert answer["steps"][-1]["number"] == 15


def test_days_of_a_pause_are_not_counted(rule_book):
    pause = {"from": "2026-03-04", "to": "2026-03-05"}

    result = counted(rule_book, "recusal-decision", "2026-03-02", pauses=[pause])

    assert result.due == date(2026, 3, 10)
    assert [step.why for step in result.steps] == [
        None, "paused", "paused", None, "weekend", "weekend", "holiday", None,
    ]  # fmt: skip


def test_a_pause_lengthens_a_term_of_calendar_days(rule_book):
    pause = {"from": "2026-03-04", "to": "2026-03-05"}

    result = counted(rule_book, "stray-money", "2026-03-02", pauses=[pause, pause])

    assert result.due == date(2026, 3, 18)


@pytest.mark.parametrize(
    ("clock", "start", "pause", "due"),
    [
        ("gift-handover", "2026-11-07", ("2026-11-16", "2026-11-20"), "2026-11-23"),
        ("gift-handover", "2026-11-07", ("2026-11-15", "2026-11-15"), "2026-11-16"),
        ("gift-handover", "2026-11-07", ("2026-11-17", "2026-11-20"), "2026-11-16"),
        ("stray-money", "2026-10-31", ("2026-11-16", "2026-11-20"), "2026-11-23"),
    ],
)
def test_a_last_day_does_not_move_into_a_pause(rule_book, clock, start, pause, due):
    first, last = pause

    result = counted(rule_book, clock, start, pauses=[{"from": first, "to": last}])

    assert result.due == date.fromisoformat(due)
    assert result.steps[-1].day == result.due
    assert result.steps[-1].number == result.clock.amount


def test_a_pause_that_goes_on_where_the_last_day_moved_leaves_it_unknown(rule_book):
    open_pause = Span(date(2026, 11, 16), date.max)
    facts = ClockFacts(clock="gift-handover", start=date(2026, 11, 7), pauses=(open_pause,))

    result = rule_book.count(facts)

    assert (result.due, result.stands_still_since) == (None, date(2026, 11, 16))
    assert [(step.day.day, step.number, step.why) for step in result.steps[-3:]] == [
        (14, None, "weekend"), (15, None, "weekend"), (16, None, "paused"),
    ]  # fmt: skip


def test_a_pause_without_a_last_day_leaves_the_term_open(rule_book):
    pause = {"from": "2026-03-04", "to": None}

    answer = counted(rule_book, "recusal-decision", "2026-03-02", pauses=[pause])

    document = answer.as_document(Language.EN)
    assert (document["due"], document["stands_still_since"]) == (None, "2026-03-04")
    assert "stands_still_since" not in counted(
        rule_book, "recusal-decision", "2026-03-02"
    ).as_document(Language.EN)


def test_an_extension_moves_the_last_day(rule_book):
    extension = {"decided": "2026-03-20", "until": "2026-05-15"}

    result = counted(rule_book, "appeal-decision", "2026-03-02", extension=extension)

    assert result.due == date(2026, 5, 15)
    assert result.steps[-1].day == result.due


@pytest.mark.parametrize(
    ("clock", "extension", "code"),
    [
        ("appeal-decision", ("2026-03-20", "2026-05-21"), "rules.extension-too-long"),
        ("appeal-decision", ("2026-03-20", "2026-03-19"), "rules.extension-too-long"),
        ("appeal-decision", ("2026-03-28", "2026-05-20"), "rules.extension-decided-too-late"),
        ("appeal-decision", ("2026-03-20", "2026-03-26"), "term.not-longer"),
        ("appeal-extension", ("2026-03-20", "2026-05-20"), "rules.clock-not-extendable"),
        ("complaint-decision", ("2026-03-20", "2026-04-20"), "rules.clock-not-extendable"),
    ],
)
def test_extensions_the_law_does_not_know_are_refused(rule_book, clock, extension, code):
    decided, until = extension

    with pytest.raises(DeskError) as refusal:
        counted(rule_book, clock, "2026-03-02", extension={"decided": decided, "until": until})

    assert refusal.value.code == code


@pytest.mark.parametrize(
    ("facts", "code", "field"),
    [
        ({"clock": "egg"}, "rules.facts-missing", "start"),
        ({"clock": "egg", "start": "2026-03-02"}, "rules.unknown-clock", "clock"),
        ({"clock": "joint-service", "start": "2015-12-31"}, "rules.clock-not-in-force", "clock"),
        ({"clock": "egg", "start": "2026-3-2"}, "rules.facts-not-a-date", "start"),
        ({"clock": "egg", "start": "2026-03-02", "x": 1}, "rules.facts-unknown-key", "x"),
        (
            {
                "clock": "egg",
                "start": "2026-03-02",
                "pauses": [{"from": "2026-03-05", "to": "2026-03-04"}],
            },
            "rules.facts-pause-reversed",
            "pauses[0].to",
        ),
    ],
)
def test_bad_facts_of_a_clock_are_refused_by_name(rule_book, facts, code, field):
    with pytest.raises(BadInput) as refusal:
        rule_book.count(read_clock_facts(facts))

    assert (refusal.value.code, refusal.value.details["field"]) == (code, field)


def test_a_clock_of_a_pack_nobody_has_is_not_found(rule_book):
    with pytest.raises(NotFound) as refusal:
        counted(rule_book, "appeal-decision", "2026-03-02", pack="elsewhere")

    assert refusal.value.code == "rules.unknown-pack"


def test_a_clock_of_the_old_law_is_an_assumption_after_its_end(rule_book):
    before = counted(rule_book, "gift-handover", "2026-06-30").clock
    after = counted(rule_book, "gift-handover", "2026-07-01").clock

    assert before.assumption is None
    assert after.assumption is not None
    assert after.confidence.value == "R"


APPEAL_CLOCKS = (
    "appeal-registration",
    "appeal-redirect",
    "appeal-decision",
    "appeal-extension",
    "extension-notice",
    "complaint-decision",
)


@pytest.mark.parametrize("code", APPEAL_CLOCKS)
def test_a_term_of_the_wording_nobody_read_is_no_certain_one(rule_book, code):
    before = counted(rule_book, code, "2025-12-26").clock
    since = counted(rule_book, code, "2025-12-29").clock

    assert (before.confidence.value, since.confidence.value) == ("R", "S")
    assert {"AP-22", "VR-14"} <= set(before.rows)
    assert "AP-22" not in since.rows
    assert before.note is not None
    assert since.note is None
    assert (before.unit, before.amount, before.rolls) == (since.unit, since.amount, since.rolls)
