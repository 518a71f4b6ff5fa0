"""Facts are refused by the name of the field that is wrong, and survive being kept."""

from copy import deepcopy

import pytest

from ethics_desk.domain.errors import BadInput

GOOD = {
    "pack": "kz-civil-service",
    "decision_date": "2025-06-10",
    "official": {"elected": False},
    "post": {"lower_vacancy": True, "meets_lower_requirements": True},
    "misconduct": {"item": "csl-50-1-6", "committed": "2025-03-03", "discovered": "2025-04-15"},
    "closed_case": {"kind": "criminal", "closed": "2025-05-05"},
    "pauses": [{"reason": "leave", "from": "2025-04-20", "to": "2025-05-04"}],
    "prior": [{"item": "csl-50-1-8", "imposed": "2024-09-02", "annulled": None}],
    "dismissal_grounds": ["csl-61-1-8"],
}


def with_value(path, value):
    """The good facts with one value changed; the path is written like the refusal's field."""
    facts = deepcopy(GOOD)
    place = facts
    *way, last = path.replace("[", ".").replace("]", "").split(".")
    for step in way:
        place = place[int(step)] if isinstance(place, list) else place[step]
    if isinstance(place, list):
        place[int(last)] = value
    else:
        place[last] = value
    return facts


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("surprise", 1, "rules.facts-unknown-key"),
        ("official.name", "x", "rules.facts-unknown-key"),
        ("post.rank", 1, "rules.facts-unknown-key"),
        ("misconduct.days", 1, "rules.facts-unknown-key"),
        ("closed_case.court", "x", "rules.facts-unknown-key"),
        ("pauses[0].days", 1, "rules.facts-unknown-key"),
        ("prior[0].group", "A", "rules.facts-unknown-key"),
        ("pack", "nowhere", "rules.facts-unknown-pack"),
        ("misconduct.item", "csl-50-1-20", "rules.facts-unknown-item"),
        ("prior[0].item", "csl-50-1-20", "rules.facts-unknown-item"),
        ("pauses[0].reason", "holiday", "rules.facts-unknown-reason"),
        ("dismissal_grounds[0]", "csl-61-1-10", "rules.facts-unknown-ground"),
        ("closed_case.kind", "civil", "rules.facts-unknown-closed-kind"),
        ("decision_date", "2025-02-30", "rules.facts-not-a-date"),
        ("decision_date", "20250610", "rules.facts-not-a-date"),
        ("decision_date", "2025-W24-2", "rules.facts-not-a-date"),
        ("decision_date", 2025, "rules.facts-not-a-date"),
        ("decision_date", "9999-12-31", "rules.facts-not-a-date"),
        ("misconduct.committed", "3 March", "rules.facts-not-a-date"),
        ("pauses[0].from", "2025-4-20", "rules.facts-not-a-date"),
        ("prior[0].imposed", "", "rules.facts-not-a-date"),
        ("decision_date", None, "rules.facts-missing"),
        ("misconduct", None, "rules.facts-missing"),
        ("misconduct.item", None, "rules.facts-missing"),
        ("misconduct.committed", None, "rules.facts-missing"),
        ("misconduct.discovered", None, "rules.facts-missing"),
        ("pauses[0].from", None, "rules.facts-missing"),
        ("signs_of_crime", "no", "rules.facts-wrong-shape"),
        ("official", [], "rules.facts-wrong-shape"),
        ("pauses", {}, "rules.facts-wrong-shape"),
        ("pauses[0]", "leave", "rules.facts-wrong-shape"),
        ("dismissal_grounds[0]", 8, "rules.facts-wrong-shape"),
        ("pauses[0].to", "2025-04-19", "rules.facts-pause-reversed"),
        ("misconduct.discovered", "2025-03-02", "rules.facts-discovered-before-committed"),
        ("decision_date", "2025-04-14", "rules.facts-decided-before-discovery"),
        ("misconduct.ended", "2025-03-10", "rules.facts-ended-not-continuing"),
        ("closed_case.closed", "2025-06-11", "rules.facts-after-decision"),
        ("prior[0].imposed", "2025-06-11", "rules.facts-after-decision"),
        ("prior[0].annulled", "2024-09-01", "rules.facts-annulled-before-imposed"),
    ],
)
def test_bad_facts_are_refused_by_name(rule_book, field, value, code):
    with pytest.raises(BadInput) as refusal:
        rule_book.read_facts(with_value(field, value))

    assert refusal.value.code == code
    assert refusal.value.details["field"] == field


def test_an_act_that_ended_before_it_began_is_refused(rule_book):
    facts = with_value("misconduct.continuing", value=True)
    facts["misconduct"]["ended"] = "2025-03-02"

    with pytest.raises(BadInput) as refusal:
        rule_book.read_facts(facts)

    assert refusal.value.code == "rules.facts-ended-before-committed"


@pytest.mark.parametrize("document", [[], "facts", None, 1])
def test_facts_that_are_no_object_are_refused(rule_book, document):
    with pytest.raises(BadInput) as refusal:
        rule_book.read_facts(document)

    assert refusal.value.code == "rules.facts-wrong-shape"


def test_what_is_left_out_is_false_empty_or_unknown(rule_book):
    facts = rule_book.read_facts(
        {"decision_date": "2025-06-10", "misconduct": GOOD["misconduct"]},
    )

    assert facts.pack == "kz-civil-service"
    assert facts.post is None
    assert not facts.elected
    assert (facts.pauses, facts.prior, facts.dismissal_grounds) == ((), (), ())


def test_facts_kept_as_a_document_are_read_back_the_same(rule_book):
    facts = rule_book.read_facts(GOOD)

    assert rule_book.read_facts(facts.as_document()) == facts
