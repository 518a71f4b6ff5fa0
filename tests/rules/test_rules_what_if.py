"""What would change the result: every finding is true, and none that matters is missing."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from test_rules_derivation import CONTRACT, found_at
from test_rules_properties import facts, quick

from ethics_desk.rules.changes.single_changes import ChangeKind, is_possible
from ethics_desk.rules.changes.turning_days import day_facts
from ethics_desk.rules.judging.facts import ClosedCase, Pause
from ethics_desk.rules.packs.kinds import ClosedCaseKind, Outcome, TimeStatus

DAY = timedelta(days=1)
few = settings(quick, max_examples=8)


def read(rule_book, **changes):
    act = CONTRACT["misconduct"] | changes.pop("misconduct", {})
    return rule_book.read_facts(CONTRACT | changes | {"misconduct": act})


def findings(rule_book, **changes):
    found = rule_book.what_would_change(read(rule_book, **changes))
    return {(one.path, str(one.kind), one.value): one for one in found}


def test_the_contract_s_example_turns_on_these_facts(rule_book):
    found = findings(rule_book)

    repeat = found["prior[0]", "annulled", date(2025, 6, 10)]
    assert repeat.result.sanctions == ("demotion",)
    assert repeat.differs == ("sanctions",)
    before = found["misconduct.committed", "earlier", date(2024, 9, 2)]
    assert before.result.sanctions == ("demotion",)
    assert before.until == date(2024, 6, 10)
    in_leave = found["decision_date", "earlier", date(2025, 5, 4)]
    assert in_leave.result.outcome is Outcome.CANNOT_IMPOSE_NOW
    assert in_leave.until == date(2025, 4, 20)
    assert found["decision_date", "later", date(2025, 7, 31)].result.outcome is Outcome.TIME_BARRED
    assert found["pauses[0]", "removed", None].differs == ("safe", "latest")
    assert found["signs_of_crime", "set", True].result.outcome is Outcome.REFER_FIRST
    assert found["misconduct.item", "item", "csl-50-1-2"].result.sanctions == (
        "warning",
        "dismissal",
    )


def test_without_a_repeat_the_post_and_its_conditions_matter(rule_book):
    found = findings(rule_book, prior=[])

    for change in (
        ("post", "set", "unknown"),
        ("post.lower_vacancy", "set", False),
        ("post.meets_lower_requirements", "set", False),
        ("official.elected", "set", True),
    ):
        assert found[change].result.sanctions == ("warning",)


def test_the_decision_day_tells_the_next_two_turns(rule_book):
    leave = [{"reason": "leave", "from": "2025-09-01", "to": "2025-09-05"}]

    found = rule_book.what_would_change(
        read(
            rule_book,
            decision_date="2025-08-25",
            misconduct={"item": "csl-44-1", "discovered": "2025-08-10"},
            pauses=leave,
        )
    )

    later = [one for one in found if (one.path, str(one.kind)) == ("decision_date", "later")]
    assert [(one.value, one.result.outcome, one.result.time_status) for one in later] == [
        (date(2025, 8, 30), Outcome.SANCTIONS, TimeStatus.DISPUTED),
        (date(2025, 9, 1), Outcome.CANNOT_IMPOSE_NOW, TimeStatus.DISPUTED),
    ]


def test_a_post_not_known_is_tried_both_ways(rule_book):
    found = findings(rule_book, prior=[], post=None)

    assert found["post", "set", "possible"].result.sanctions == ("demotion",)
    assert ("post", "set", "none") not in found


def test_a_ground_of_dismissal_is_added_or_taken_away(rule_book):
    ordinary = {"item": "csl-45-2-budget"}

    without = findings(rule_book, misconduct=ordinary)
    with_one = findings(rule_book, misconduct=ordinary, dismissal_grounds=["csl-61-1-7"])

    (added,) = [one for one in without.values() if one.path == "dismissal_grounds"]
    assert "dismissal" in added.result.sanctions
    assert "dismissal" not in with_one["dismissal_grounds[0]", "removed", None].result.sanctions


def test_an_open_pause_is_ended(rule_book):
    found = findings(rule_book, pauses=[{"reason": "leave", "from": "2025-06-01"}])

    assert found["pauses[0]", "ended", date(2025, 6, 9)].result.outcome is Outcome.SANCTIONS


def test_a_closed_case_is_taken_away(rule_book):
    found = findings(rule_book, closed_case={"kind": "criminal", "closed": "2025-05-20"})

    assert found["closed_case", "removed", None].differs == ("safe", "latest")


def test_an_expired_term_says_which_discovery_would_have_kept_it(rule_book):
    found = findings(rule_book, decision_date="2025-08-29")

    later = found["misconduct.discovered", "later", date(2025, 5, 29)]
    assert later.result.time_status is TimeStatus.OPEN
    assert later.until == date(2025, 8, 29)


def test_facts_outside_coverage_say_which_day_would_be_covered(rule_book):
    found = findings(
        rule_book,
        misconduct={"committed": "2015-12-01", "discovered": "2016-02-01"},
        decision_date="2016-03-01",
        pauses=[],
        prior=[],
    )

    covered = found["misconduct.committed", "later", date(2016, 1, 1)]
    assert covered.result.outcome is Outcome.SANCTIONS


@quick
@given(known=facts())
def test_every_finding_names_a_fact_and_differs(rule_book, known):
    document = known.as_document()

    for one in rule_book.what_would_change(known):
        found_at(document, one.path)
        assert one.differs
        assert one.as_document()["fact"] == one.path


def decisive(rule_book, known):
    answer = rule_book.evaluate(known)
    return answer.outcome, answer.sanctions, answer.time_status


@few
@given(known=facts())
def test_a_day_found_is_the_border_and_its_stretch_is_unbroken(rule_book, known):
    if not is_possible(known):
        return
    now = decisive(rule_book, known)
    by_path = {one.path: one for one in day_facts(known)}

    for one in rule_book.what_would_change(known):
        if one.kind not in (ChangeKind.EARLIER, ChangeKind.LATER):
            continue
        fact = by_path[one.path]
        step = DAY if one.kind is ChangeKind.LATER else -DAY
        other = decisive(rule_book, fact.moved(one.value))
        assert other == (one.result.outcome, one.result.sanctions, one.result.time_status) != now
        assert decisive(rule_book, fact.moved(one.value - step)) != other
        assert decisive(rule_book, fact.moved(one.until)) == other
        if not one.open:
            after = fact.moved(one.until + step)
            assert not is_possible(after) or decisive(rule_book, after) != other


@pytest.mark.parametrize(
    "path", ["misconduct.committed", "decision_date", "prior[0].imposed", "pauses[0].to"]
)
def test_day_by_day_no_nearer_border_is_missed(rule_book, path):
    known = replace(
        read(rule_book),
        closed_case=ClosedCase(kind=ClosedCaseKind.CRIMINAL, closed=date(2025, 5, 2)),
    )
    compare_day_by_day(rule_book, known, path)


def test_day_by_day_no_turn_of_the_act_s_day_is_missed(rule_book):
    known = replace(read(rule_book, prior=[]), decision_date=date(2025, 6, 9))

    compare_day_by_day(rule_book, known, "misconduct.committed")


@pytest.mark.parametrize("path", ["decision_date", "misconduct.committed"])
def test_a_term_of_years_is_looked_at_to_its_end(rule_book, path):
    known = rule_book.read_facts(
        {
            "pack": "ca-conflict-of-interest",
            "decision_date": "2027-06-01",
            "misconduct": {
                "item": "ca-gift",
                "committed": "2027-01-11",
                "discovered": "2027-03-01",
            },
        }
    )
    found = {(one.path, str(one.kind)): one for one in rule_book.what_would_change(known)}

    late = found["decision_date", "later"]
    assert late.result.outcome is Outcome.TIME_BARRED
    assert late.value.year == 2032
    compare_day_by_day(rule_book, known, path, far=2200)


def compare_day_by_day(rule_book, known, path, far=700):
    """The turns told of one day are those found by trying each day in turn."""
    now = decisive(rule_book, known)
    (fact,) = [one for one in day_facts(known) if one.path == path]
    told = {ChangeKind.EARLIER: [], ChangeKind.LATER: []}
    for one in rule_book.what_would_change(known):
        if one.path == path:
            told[one.kind].append(one.value)
    for kind, step in ((ChangeKind.EARLIER, -DAY), (ChangeKind.LATER, DAY)):
        turns, last, day = [], now, fact.day + step
        while abs((day - fact.day).days) < far and is_possible(fact.moved(day)):
            answer = decisive(rule_book, fact.moved(day))
            if answer not in (last, now):
                turns.append(day)
            last, day = answer, day + step
        assert turns[: fact.turns] == told[kind][: len(turns)]


def test_an_earlier_sanction_not_on_record_would_make_a_repeat(rule_book):
    found = findings(rule_book, prior=[])

    added = found["prior", "added", date(2025, 3, 2)]
    assert added.until == date(2024, 3, 3)
    assert added.result.sanctions == ("dismissal",)
    for imposed, outcome in (
        (added.until, added.result.sanctions),
        (added.until - DAY, ("demotion",)),
    ):
        prior = [{"item": "csl-50-1-6", "imposed": imposed.isoformat()}]
        assert rule_book.evaluate(read(rule_book, prior=prior)).sanctions == outcome


def test_an_earlier_sanction_for_something_else_makes_no_repeat_and_the_other_way_round(rule_book):
    repeat = findings(rule_book)
    ordinary = findings(rule_book, prior=[{"item": "csl-44-1", "imposed": "2024-09-02"}])

    (other,) = [one for one in repeat.values() if one.path == "prior[0].item"]
    assert other.result.sanctions == ("demotion",)
    (same,) = [one for one in ordinary.values() if one.path == "prior[0].item"]
    assert same.result.sanctions == ("dismissal",)


def test_a_pause_that_reaches_the_decision_forbids_imposing_unless_it_is_of_another_kind(
    rule_book,
):
    before = findings(rule_book, prior=[])
    during = findings(rule_book, pauses=[{"reason": "leave", "from": "2025-06-01"}])

    reached = before["pauses[0].to", "later", date(2025, 6, 10)]
    assert reached.result.outcome is Outcome.CANNOT_IMPOSE_NOW
    on_the_day = before["pauses", "added", date(2025, 6, 10)]
    assert on_the_day.result.outcome is Outcome.CANNOT_IMPOSE_NOW
    other = during["pauses[0].reason", "set", "prosecutor-review"]
    assert other.result.outcome is Outcome.SANCTIONS


def test_the_shortest_pause_that_saves_an_expired_term_is_told(rule_book):
    known = read(rule_book, prior=[], decision_date="2025-08-29")

    (saving,) = [
        one
        for one in rule_book.what_would_change(known)
        if one.path == "pauses" and one.result.outcome is Outcome.SANCTIONS
    ]

    days = (saving.until - saving.value).days + 1
    for length, outcome in ((days, Outcome.SANCTIONS), (days - 1, Outcome.TIME_BARRED)):
        last = saving.value + timedelta(days=length - 1)
        added = Pause(reason="incapacity", starts=saving.value, ends=last)
        answer = rule_book.evaluate(replace(known, pauses=(*known.pauses, added)))
        assert answer.outcome is outcome
