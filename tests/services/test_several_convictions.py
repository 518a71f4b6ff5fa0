"""Convictions of one person taken together: a new crime, a lifting, the register's start."""

from datetime import date

import pytest
from builders import given_allegation, given_inquiry, given_official, given_person
from sample_office import TODAY, on
from test_crime_signs import code_of, convicted, noted, with_registry

from ethics_desk.domain.crime import Punishment
from ethics_desk.domain.language import Language
from ethics_desk.rules.following.aftermath import DayDoubt
from ethics_desk.services.liability.consequence_words import in_words
from ethics_desk.services.liability.consequences import bars_in_force
from ethics_desk.services.liability.convict_registry import registry_candidates
from ethics_desk.services.liability.court_outcomes import record_court_outcome
from ethics_desk.services.liability.crime_signs import list_crime_signs, note_crime_sign
from ethics_desk.services.liability.known_convictions import judged_outcomes
from ethics_desk.services.liability.registry_extract import registry_extract

FIRST, SECOND = date(2018, 5, 4), date(2021, 3, 1)


def given_conviction(desk, person, committed, over):
    """A conviction for receiving a bribe, part 2 unless told otherwise."""
    party = given_official(desk, given_inquiry(desk), person=person)
    allegation = given_allegation(desk, party, committed_on=committed)
    sign = note_crime_sign(desk, noted(allegation, part=over.pop("part", "2"))).value
    record_court_outcome(desk, convicted(sign, **over))
    return allegation


def cleared(desk, allegation):
    (row,) = list_crime_signs(desk, allegation.id)
    return row.answer.cleared_on


def test_a_new_crime_makes_the_term_of_the_first_conviction_run_anew(desk):
    person = given_person(desk)
    first = given_conviction(
        desk, person, FIRST, {"final_on": date(2018, 9, 3), "served_on": date(2020, 9, 3)}
    )
    alone = cleared(desk, first)
    second = given_conviction(
        desk, person, SECOND, {"part": "1", "final_on": date(2021, 9, 1),
                               "served_on": date(2023, 9, 1)},
    )  # fmt: skip

    assert alone == date(2026, 9, 3)
    assert cleared(desk, first) == date(2029, 9, 1)
    assert cleared(desk, second) == date(2029, 9, 1)


def test_while_the_new_punishment_is_not_served_no_day_is_told(desk):
    person = given_person(desk)
    first = given_conviction(
        desk, person, FIRST, {"final_on": date(2018, 9, 3), "served_on": date(2020, 9, 3)}
    )
    given_conviction(desk, person, SECOND, {"final_on": date(2021, 9, 1)})

    assert cleared(desk, first) is None


def test_a_crime_after_the_conviction_was_cleared_moves_nothing(desk):
    person = given_person(desk)
    fine = {"final_on": date(2018, 9, 3), "served_on": date(2018, 10, 1),
            "punishment": Punishment.MILDER}  # fmt: skip
    first = given_conviction(desk, person, FIRST, fine)
    given_conviction(desk, person, SECOND, {"final_on": date(2021, 9, 1)})

    assert cleared(desk, first) == date(2018, 10, 1)


def test_a_lifted_conviction_is_cleared_on_that_day_and_left_out_of_the_register(desk, tmp_path):
    person = given_person(desk)
    lifted = {"final_on": date(2018, 9, 3), "served_on": date(2020, 9, 3),
              "lifted_on": date(2022, 1, 10), "lifting_paper": "Order 3"}  # fmt: skip
    first = given_conviction(desk, person, FIRST, lifted)

    assert cleared(desk, first) == date(2022, 1, 10)
    assert registry_candidates(with_registry(desk, tmp_path)) == ()


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"lifted_on": TODAY, "lifting_paper": "Order 3"}, "court-outcome.lifted-unserved"),
        ({"lifting_paper": "Order 3"}, "text.missing"),
        ({"served_on": TODAY, "lifted_on": TODAY}, "text.missing"),
        ({"pronounced_on": TODAY}, "court-outcome.pronounced-late"),
    ],
)
def test_what_a_court_cannot_have_done_is_refused(desk, over, code):
    party = given_official(desk, given_inquiry(desk))
    sign = note_crime_sign(desk, noted(given_allegation(desk, party))).value

    assert code_of(record_court_outcome, desk, convicted(sign, **over)) == code


def test_the_register_says_so_of_a_verdict_older_than_itself_and_of_one_being_served(
    desk, tmp_path
):
    given_conviction(desk, given_person(desk), FIRST, {"final_on": date(2018, 9, 3)})

    started = with_registry(desk, tmp_path)

    (candidate,) = registry_candidates(started)
    assert (candidate.listing.before_start, candidate.listing.removed_on) == (True, None)
    assert registry_extract(started, Language.RU)


def verdict_bars(desk, person):
    bars = bars_in_force(desk, person.id)
    return [one for one in bars if one.aftermath.rule.code == "csl-16-3-9-2"]


def test_a_bar_after_a_verdict_counts_from_the_day_it_was_pronounced_and_tells_the_other(desk):
    person = given_person(desk)
    days = {"part": "1", "final_on": date(2021, 9, 1), "pronounced_on": date(2021, 7, 30)}
    given_conviction(desk, person, SECOND, days)

    any_post, leading = (one.aftermath for one in verdict_bars(desk, person))

    assert (any_post.last_day, any_post.later_day) == (date(2029, 7, 30), date(2029, 9, 1))
    assert any_post.doubt is DayDoubt.VERDICT_OR_FORCE
    assert [one.en[-10:] for one in leading.citations] == ["16(3)(9-2)", "art. 16(3-1)"[-10:]]
    assert any_post.holds_on(date(2029, 8, 15))


def test_without_the_day_it_was_pronounced_the_bar_asks_for_it(desk):
    person = given_person(desk)
    given_conviction(desk, person, SECOND, {"part": "1", "final_on": date(2021, 9, 1)})

    line = in_words(verdict_bars(desk, person), desk.texts.in_(Language.EN))[0]

    assert "record that day" in line.remark


def test_the_outcomes_of_all_are_judged_person_by_person(desk):
    for committed in (FIRST, SECOND):
        over = {"final_on": date(2021, 9, 1), "served_on": date(2021, 9, 1)}
        given_conviction(desk, given_person(desk), committed, over)

    with desk.store.read() as work:
        found = judged_outcomes(on(desk, TODAY), work)

    assert [one.answer.renewal for one in found] == [None, None]
