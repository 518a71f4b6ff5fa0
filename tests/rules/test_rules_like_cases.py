"""Like cases: factors shared, the nearest, the range, the distance, all by hand."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sample_office import RESOURCES

from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.like_cases import UsualRange, usual_range
from ethics_desk.rules.judging.facts import ClosedCase, Misconduct, Post, Prior, SanctionFacts
from ethics_desk.rules.likeness.like_cases import Compared, Decided, like_cases
from ethics_desk.rules.likeness.like_cases_kept import kept_like_cases, read_like_cases
from ethics_desk.rules.likeness.traits import read_traits, traits_document, traits_of
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import ClosedCaseKind, Trait

VERSION = load_rule_book(RESOURCES).default.version_on(date(2026, 3, 2))
DAY = date(2026, 3, 2)
LADDER = ("", "remark", "reprimand", "severe-reprimand", "warning", "demotion", "dismissal")
PLAIN = {
    Trait.CONTINUING: 0,
    Trait.PRIOR_SANCTIONS: 0,
    Trait.LEADING_POST: 0,
    Trait.ELECTED: 0,
    Trait.LOWER_POST: 1,
    Trait.SIGNS_OF_OFFENCE: 0,
    Trait.CLOSED_PROCEEDINGS: 0,
    Trait.DISMISSAL_GROUNDS: 0,
    Trait.DAYS_TO_DISCOVERY: 20,
}


def decided(number, sanction, days_ago=100, **traits):
    known = {Trait(name.replace("_", "-")): value for name, value in traits.items()}
    return Decided(
        key=f"decision-{number}",
        inquiry_id=f"inquiry-{number}",
        number=f"2025/{number:04d}",
        agency_id="agency-1",
        sanction=sanction,
        decided_on=DAY - timedelta(days=days_ago),
        traits=traits_document(PLAIN | known),
    )


def compare(others, traits=None, allowed=LADDER[1:4]):
    return like_cases(
        VERSION,
        Compared(item="csl-44-2-coi", day=DAY, allowed=allowed, traits=traits or PLAIN),
        others,
        agency=lambda key: Trilingual(kk=key, ru=key, en=key),
    )


def numbers(like):
    return [int(one.number[-4:]) for one in like.nearest]


def test_the_ladder_begins_below_the_mildest_sanction():
    like = compare([])

    assert tuple(rung.code for rung in like.ladder) == LADDER
    assert like.title("").en == "no sanction"


def test_factors_shared_are_counted_by_their_weight():
    like = compare([decided(1, "remark", leading_post=1, days_to_discovery=31)])

    (one,) = like.nearest
    assert like.weight == 3 + 2 + 2 + 2 + 2 + 1 + 3 + 1 + 1
    assert len(one.shared) == 7
    assert like.weight_shared(one) == 17 - 2 - 1
    assert {"leading-post", "days-to-discovery"}.isdisjoint(one.shared)


def test_values_of_one_band_are_the_same():
    near, border, beyond = (
        decided(1, "remark", days_to_discovery=0),
        decided(2, "remark", days_to_discovery=30),
        decided(3, "remark", days_to_discovery=31),
    )

    like = compare([near, border, beyond])

    shared = {one.number: "days-to-discovery" in one.shared for one in like.nearest}
    assert shared == {"2025/0001": True, "2025/0002": True, "2025/0003": False}


def test_what_is_not_established_here_does_not_count_and_is_named():
    here = {trait: value for trait, value in PLAIN.items() if trait is not Trait.LOWER_POST}

    like = compare([decided(1, "remark")], here)

    assert like.weight == 15
    assert [title.en for title in like.unknown] == ["a suitable vacant lower post"]


def test_what_is_not_established_there_is_not_shared():
    other = decided(1, "remark")
    known = {key: one for key, one in PLAIN.items() if key is not Trait.LOWER_POST}
    other = replace(other, traits=traits_document(known))

    like = compare([other])

    assert like.weight_shared(like.nearest[0]) == 15


def test_the_seven_nearest_count_the_last_decided_first_among_equals():
    far = [decided(number, "dismissal", 1, prior_sanctions=2) for number in (1, 2)]
    near = [decided(10 + number, "remark", 100 - number) for number in range(8)]

    like = compare([*far, *near])

    assert numbers(like) == [17, 16, 15, 14, 13, 12, 11]
    assert like.found == 10


def test_the_range_goes_from_the_mildest_over_the_middle_to_the_hardest():
    like = compare([decided(1, ""), decided(2, "reprimand"), decided(3, "reprimand")])

    assert like.usual == UsualRange(lowest=0, middle=2, highest=2)
    assert [(rung.code, n) for rung, n in like.counts] == [("", 1), ("reprimand", 2)]


def test_the_middle_of_an_even_number_is_the_milder_of_two():
    assert usual_range([1, 2, 3, 6]).middle == 2


@pytest.mark.parametrize(
    ("sanction", "steps"), [("", -1), ("remark", 0), ("severe-reprimand", 0), ("dismissal", 3)]
)
def test_the_distance_is_counted_in_steps_of_the_ladder(sanction, steps):
    like = compare([decided(1, "remark"), decided(2, "reprimand"), decided(3, "severe-reprimand")])

    assert like.distance(sanction) == steps
    assert like.departs(sanction) == bool(steps)


def test_two_decisions_make_no_range_and_nothing_departs():
    like = compare([decided(1, "remark"), decided(2, "remark")])

    assert like.usual is None
    assert not like.departs("dismissal")


def test_where_the_law_leaves_one_sanction_it_does_not_depart_but_none_at_all_does():
    others = [decided(number, "warning") for number in range(3)]

    forced = compare(others, allowed=("dismissal",))
    nothing = compare(others, allowed=())

    assert forced.no_choice
    assert forced.distance("dismissal") == 2
    assert not forced.departs("dismissal")
    assert forced.departs("")
    assert not nothing.departs("")


def test_a_pack_without_a_way_of_comparing_compares_nothing():
    version = replace(VERSION, comparing={})
    compared = Compared(item="x", day=DAY, allowed=(), traits=PLAIN)

    assert like_cases(version, compared, [], lambda _key: NO_WORDS) is None


def test_a_sanction_the_version_does_not_know_is_left_out():
    assert compare([decided(1, "exile")]).found == 0


def test_traits_are_read_from_the_facts():
    facts = SanctionFacts(
        pack="kz-civil-service",
        decision_date=DAY,
        misconduct=Misconduct(
            item="csl-50-1-6",
            committed=date(2026, 1, 1),
            discovered=date(2026, 2, 1),
            continuing=True,
        ),
        elected=True,
        post=Post(lower_vacancy=True, meets_lower_requirements=False),
        signs_of_administrative_offence=True,
        closed_case=ClosedCase(kind=ClosedCaseKind.CRIMINAL, closed=DAY),
        prior=(
            Prior(item="csl-50-1-6", imposed=date(2025, 1, 1)),
            Prior(item="csl-50-1-6", imposed=date(2025, 2, 1), annulled=date(2025, 3, 1)),
            Prior(item="csl-50-1-6", imposed=date(2025, 2, 1), annulled=date(2026, 3, 3)),
        ),
        dismissal_grounds=("csl-61-1-8",),
    )

    assert traits_of(facts, leading=True) == {
        Trait.CONTINUING: 1,
        Trait.PRIOR_SANCTIONS: 2,
        Trait.LEADING_POST: 1,
        Trait.ELECTED: 1,
        Trait.LOWER_POST: 0,
        Trait.SIGNS_OF_OFFENCE: 1,
        Trait.CLOSED_PROCEEDINGS: 2,
        Trait.DISMISSAL_GROUNDS: 1,
        Trait.DAYS_TO_DISCOVERY: 31,
    }
    unknown = traits_of(replace(facts, post=None, signs_of_crime=True), leading=None)
    assert Trait.LOWER_POST not in unknown
    assert Trait.LEADING_POST not in unknown
    assert unknown[Trait.SIGNS_OF_OFFENCE] == 2


def test_traits_come_back_from_the_records_and_unknown_ones_are_left_out():
    assert read_traits(traits_document(PLAIN)) == PLAIN
    assert read_traits('{"elected": 1, "shoe-size": 44}') == {Trait.ELECTED: 1}


def test_every_trait_is_a_factor_and_says_it_is_not_law():
    assert {factor.trait for factor in VERSION.factors.values()} == set(Trait)
    for entry in (*VERSION.factors.values(), *VERSION.comparing.values()):
        assert entry.source == "derived"
        assert entry.confidence == "D"
        assert "not a rule of law" in entry.citation.en


def test_what_is_kept_comes_back_word_for_word():
    like = compare([decided(1, "remark"), decided(2, ""), decided(3, "demotion", elected=1)])

    assert read_like_cases(kept_like_cases(like)) == like
    assert read_like_cases("") is None


@st.composite
def several(draw):
    """Decisions that differ in what they are compared by."""
    count = draw(st.integers(min_value=0, max_value=12))
    return [
        decided(
            number,
            draw(st.sampled_from(LADDER)),
            draw(st.integers(min_value=0, max_value=30)),
            prior_sanctions=draw(st.integers(min_value=0, max_value=3)),
            leading_post=draw(st.integers(min_value=0, max_value=1)),
            days_to_discovery=draw(st.integers(min_value=0, max_value=200)),
        )
        for number in range(count)
    ]


@given(several(), st.randoms(use_true_random=False))
def test_the_order_of_inquiries_does_not_matter(others, chance):
    shuffled = list(others)
    chance.shuffle(shuffled)

    assert compare(shuffled) == compare(others)


@given(several())
def test_the_distance_is_nought_inside_the_range_and_only_there(others):
    like = compare(others)

    for place, code in enumerate(LADDER):
        inside = like.usual is None or like.usual.lowest <= place <= like.usual.highest
        assert (like.distance(code) == 0) == inside


@given(several())
def test_no_one_left_out_is_nearer_than_one_that_counts(others):
    like = compare(others)

    counted = {one.number for one in like.nearest}
    alone = [compare([one]) for one in others if one.number not in counted]
    left_out = [one.weight_shared(one.nearest[0]) for one in alone]
    least = min((like.weight_shared(one) for one in like.nearest), default=0)
    assert all(weight <= least for weight in left_out)


@given(several(), st.integers(min_value=0))
def test_a_decision_like_one_that_counts_never_widens_the_range(others, place):
    before = compare(others)
    if before.usual is None:
        return
    chosen = before.nearest[place % len(before.nearest)]
    same = next(one for one in others if one.number == chosen.number)

    after = compare([*others, replace(same, key="again", number="2026/0001")])

    assert before.usual.lowest <= after.usual.lowest
    assert after.usual.highest <= before.usual.highest
    assert after.usual.lowest <= after.usual.middle <= after.usual.highest
