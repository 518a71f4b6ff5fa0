"""An answer says which of its entries were not seen, and that its term may revive one run out."""

from datetime import date

import pytest
from sample_office import RESOURCES

from ethics_desk.domain.language import Language
from ethics_desk.rules.editions import EditionText, lay_over
from ethics_desk.rules.judging.replay import replay, result_of
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import Outcome, Status, TimeStatus
from ethics_desk.rules.reading.toml_writing import write_toml

PACK = "kz-civil-service"
WORDS = {"kk": "екі ай", "ru": "два месяца", "en": "two months"}
FOUNDED = {
    "title": WORDS,
    "citation": WORDS,
    "source": "law-290",
    "rows": ["office"],
    "confidence": "S",
    "valid_from": date(2026, 7, 1),
}
SHIPPED = "290-VIII-2026-07-01"
VERSION = {
    "code": "290-office",
    **FOUNDED,
    "status": "seen",
    "replaces": SHIPPED,
    "carries_over_from": SHIPPED,
}
TERM = {"code": "csl-45-1", **FOUNDED, "discovery_months": 2, "cap_months": 9}


@pytest.fixture(scope="module")
def only_the_term_confirmed():
    text = write_toml({"version": [VERSION], "term": [TERM]})
    return lay_over(
        load_rule_book(RESOURCES), EditionText(name="office", text=text, pack=PACK)
    ).book


def judged(book, committed, discovered, decided, **over):
    act = {"item": "csl-44-1", "committed": committed, "discovered": discovered}
    return book.evaluate(book.read_facts({"decision_date": decided, "misconduct": act} | over))


def codes(answer):
    return [one.code for one in answer.warnings]


def test_the_entries_that_were_not_seen_are_named_one_by_one(only_the_term_confirmed):
    answer = judged(only_the_term_confirmed, "2026-07-10", "2026-08-03", "2026-08-10")

    assert answer.status is Status.UNVERIFIED
    assert (
        codes(answer)
        == ["rests-on-assumption", "rests-on-assumption", "post-unknown"][:2] + (codes(answer)[2:])
    )
    item = answer.warnings[0].text.in_(Language.RU)
    assert item.startswith("не проверено: «")
    assert "текст Закона № 290-VIII не изучен" in item
    document = answer.as_document(Language.EN)
    assert document["warnings"][0].startswith("rests-on-assumption: unverified: ")


def test_an_unverified_version_says_so_once(rule_book):
    answer = judged(rule_book, "2026-07-10", "2026-08-03", "2026-08-10")

    assert "rests-on-assumption" not in codes(answer)
    assert codes(answer)[0] == "version-unverified"


def test_a_term_that_had_run_out_is_told_before_it_is_revived(only_the_term_confirmed):
    answer = judged(only_the_term_confirmed, "2026-05-05", "2026-05-10", "2026-07-05")

    assert (answer.outcome, answer.time_status) == (Outcome.SANCTIONS, TimeStatus.OPEN)
    revived = next(one for one in answer.warnings if one.code == "term-revived")
    assert "срок истёк 10.06.2026" in revived.text.in_(Language.RU)
    step = next(one for one in answer.derivation if one.name == "former-term")
    assert not step.applied
    assert step.basis.version == "416-V-2025-01-21"
    assert replay(answer.derivation) == result_of(answer)


@pytest.mark.parametrize(
    ("committed", "discovered", "decided", "over"),
    [
        ("2026-06-05", "2026-06-10", "2026-07-05", {}),  # it still ran on 1 July
        ("2026-05-05", "2026-05-10", "2026-09-01", {}),  # it has run out again
        (
            "2026-05-05",
            "2026-05-10",
            "2026-07-05",
            {"pauses": [{"reason": "incapacity", "from": "2026-06-01", "to": "2026-07-01"}]},
        ),
    ],
)
def test_a_term_that_had_not_run_out_is_not_told(
    only_the_term_confirmed, committed, discovered, decided, over
):
    answer = judged(only_the_term_confirmed, committed, discovered, decided, **over)

    assert "term-revived" not in codes(answer)
