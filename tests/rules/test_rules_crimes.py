"""Corruption crimes: every figure of CR-20 to CR-28, and what follows from each."""

from datetime import date

import pytest

from ethics_desk.domain.crime import Punishment
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.following.crimes import CrimeFacts, crime_answer
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.provision_kinds import CrimeRuleKind

COMMITTED = date(2025, 10, 6)
MINOR, MEDIUM, GRAVE, GRAVEST = "minor", "medium", "grave", "especially-grave"
FIGURES = [
    ("CR-20", "cc-361", {"1": (2, MINOR), "2-1": (4, MEDIUM), "3": (5, MEDIUM), "4": (7, GRAVE)}),
    ("CR-21", "cc-362", {"4(3)": (10, GRAVE)}),
    ("CR-22", "cc-364", {"1": (1, MINOR), "2-1": (2, MINOR), "3": (4, MEDIUM), "4": (5, MEDIUM)}),
    ("CR-23", "cc-365", {"1": (3, MEDIUM), "2": (6, GRAVE), "3": (8, GRAVE), "4": (10, GRAVE)}),
    (
        "CR-24",
        "cc-366",
        {
            "1": (5, MEDIUM),
            "1-1": (6, GRAVE),
            "2": (7, GRAVE),
            "3": (12, GRAVE),
            "4": (15, GRAVEST),
        },
    ),
    ("CR-25", "cc-367", {"1": (5, MEDIUM), "2": (7, GRAVE), "3": (12, GRAVE), "4": (15, GRAVEST)}),
    ("CR-26", "cc-368", {"1": (3, MEDIUM), "2": (6, GRAVE)}),
    ("CR-27", "cc-369", {"1": (2, MINOR), "2-1": (3, MEDIUM), "3": (5, MEDIUM), "4": (7, GRAVE)}),
    ("CR-27", "cc-370", {"1": (2, MINOR), "2-1": (3, MEDIUM), "3": (5, MEDIUM), "4": (7, GRAVE)}),
    ("CR-28", "cc-189", {"3(2)": (7, GRAVE), "4": (12, GRAVE)}),
    ("CR-28", "cc-190", {"3(2)": (7, GRAVE), "4": (10, GRAVE)}),
    ("CR-28", "cc-218", {"3(1)": (10, GRAVE)}),
]
FINES = {
    "cc-366": [(20, 50), (30, 50), (50, 60), (60, 70), (70, 80)],
    "cc-367": [(20, 30), (30, 40), (40, 50), (50, 60)],
    "cc-368": [(10, 20), (20, 30)],
}
LISTED = {
    "189", "190", "218", "218-1", "234", "249", "361", "362", "364", "365", "366", "367", "368",
    "369", "370", "450", "451", "452",
}  # fmt: skip
PARTS = [(crime, part, *figure) for _, crime, parts in FIGURES for part, figure in parts.items()]


def asked(rule_book, crime, part, **facts):
    given = {"committed_on": COMMITTED, "asked_on": date(2026, 6, 1), **facts}
    return crime_answer(rule_book.default.liability, CrimeFacts(crime=crime, part=part, **given))


@pytest.mark.parametrize(("row", "crime", "parts"), FIGURES)
def test_each_article_has_the_parts_and_figures_of_its_row(rule_book, row, crime, parts):
    (article,) = [one for one in rule_book.default.liability.crimes if one.code == crime]

    assert row in article.rows
    assert {one.code: one.max_years for one in article.parts} == {
        part: years for part, (years, _) in parts.items()
    }


@pytest.mark.parametrize(("crime", "part", "years", "gravity"), PARTS)
def test_the_gravity_of_each_part_follows_from_its_figure(rule_book, crime, part, years, gravity):
    answer = asked(rule_book, crime, part)

    term = 15 if gravity == GRAVEST else 10
    cap = 20 if gravity == GRAVEST else 15
    assert (answer.part.max_years, answer.gravity.code) == (years, gravity)
    assert answer.last_day(CrimeRuleKind.LIMITATION) == date(2025 + term, 10, 6)
    assert answer.last_day(CrimeRuleKind.LIMITATION_WHEN_EVADING) == date(2025 + cap, 10, 6)


@pytest.mark.parametrize("crime", FINES)
def test_fines_are_multiples_of_the_bribe(rule_book, crime):
    (article,) = [one for one in rule_book.default.liability.crimes if one.code == crime]

    assert [(one.fine_from, one.fine_to) for one in article.parts] == FINES[crime]


def test_the_list_of_corruption_crimes_is_whole(rule_book):
    crimes = [one for one in rule_book.default.liability.crimes if not one.is_bill]

    assert {one.code.removeprefix("cc-") for one in crimes} == LISTED
    assert all(one.corruption and "CR-01" in one.rows for one in crimes)


@pytest.mark.parametrize(("crime", "part"), [(one[0], one[1]) for one in PARTS])
def test_what_follows_from_every_corruption_crime(rule_book, crime, part):
    kinds = {one.rule.kind for one in asked(rule_book, crime, part).following}

    assert kinds >= {
        CrimeRuleKind.LIFE_BAN,
        CrimeRuleKind.NO_SUSPENDED_SENTENCE,
        CrimeRuleKind.NO_RECONCILIATION,
        CrimeRuleKind.NO_SURETY,
        CrimeRuleKind.ACTIVE_REPENTANCE,
        CrimeRuleKind.LIMITATION,
        CrimeRuleKind.EXPUNGEMENT,
    }
    assert (CrimeRuleKind.SMALL_GIFT in kinds) is (crime in {"cc-366", "cc-367"})
    assert (CrimeRuleKind.RELEASE_OF_GIVER in kinds) is (crime == "cc-367")


@pytest.mark.parametrize(("crime", "part", "years", "gravity"), PARTS)
@pytest.mark.parametrize("language", Language)
def test_parole_is_never_told_without_its_exceptions(
    rule_book, crime, part, years, gravity, language
):
    del years
    told = asked(rule_book, crime, part).as_document(language)["following"]

    rules = [one for one in told if one["kind"] == "parole"]
    assert [len(one["exceptions"]) for one in rules] == ([7] if gravity in {GRAVE, GRAVEST} else [])


@pytest.mark.parametrize(
    ("part", "years"),
    [("1", 3), ("1-1", 6), ("2", 6), ("3", 6), ("4", 8)],
)
def test_imprisonment_is_expunged_by_gravity_after_the_main_punishment(rule_book, part, years):
    served = date(2032, 2, 29)

    answer = asked(rule_book, "cc-366", part, punishment=Punishment.IMPRISONMENT, served_on=served)

    assert answer.last_day(CrimeRuleKind.EXPUNGEMENT) == date(
        2032 + years, 2, 29 if years == 8 else 28
    )


def test_a_fine_is_expunged_on_payment_whatever_the_gravity(rule_book):
    paid = date(2026, 4, 6)

    for part in ("1", "2", "4"):
        answer = asked(rule_book, "cc-366", part, punishment=Punishment.MILDER, served_on=paid)

        assert answer.last_day(CrimeRuleKind.EXPUNGEMENT) == paid


def test_an_article_not_seen_has_no_gravity_and_claims_no_term(rule_book):
    answer = asked(rule_book, "cc-452", "1")

    assert answer.gravity is None
    assert answer.last_day(CrimeRuleKind.LIMITATION) is None
    assert "not seen" in answer.crime.note.en


def test_an_act_before_the_wording_read_is_answered_as_unverified(rule_book):
    answer = asked(rule_book, "cc-361", "1", committed_on=date(2018, 3, 5))

    assert answer.status is Status.UNVERIFIED
    assert asked(rule_book, "cc-361", "1").status is Status.SEEN


def test_an_unknown_part_is_refused_by_name(rule_book):
    with pytest.raises(BadInput) as refusal:
        asked(rule_book, "cc-361", "9")

    assert refusal.value.code == "rules.facts-unknown-part"
