"""The derivation: what each step rests on and concludes, replayed and looked through."""

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from test_rules_properties import facts, quick

from ethics_desk.domain.language import Language
from ethics_desk.rules.judging.conclusions import LookedFor, Wanted
from ethics_desk.rules.judging.replay import replay, result_of
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.rules.packs.kinds import Confidence, Outcome, Status

ROOT = Path(__file__).parents[2]
CONTRACT = {
    "decision_date": "2025-06-10",
    "post": {"lower_vacancy": True, "meets_lower_requirements": True},
    "misconduct": {
        "item": "csl-50-1-6",
        "committed": "2025-03-03",
        "discovered": "2025-04-15",
    },
    "pauses": [{"reason": "leave", "from": "2025-04-20", "to": "2025-05-04"}],
    "prior": [{"item": "csl-50-1-8", "imposed": "2024-09-02"}],
}


def judged(rule_book, **changes):
    act = CONTRACT["misconduct"] | changes.pop("misconduct", {})
    document = CONTRACT | changes | {"misconduct": act}
    return rule_book.evaluate(rule_book.read_facts(document))


def steps_of(evaluation):
    return {step.name: step for step in evaluation.derivation}


def found_at(document, path):
    for name in re.findall(r"\w+", path):
        document = document[int(name)] if name.isdigit() else document[name]
    return document


@quick
@given(known=facts())
def test_a_derivation_replayed_gives_the_result(rule_book, known):
    answer = rule_book.evaluate(known)

    assert replay(answer.derivation) == result_of(answer)


@quick
@given(known=facts())
def test_steps_rest_on_facts_that_exist_and_on_earlier_steps(rule_book, known):
    document, earlier = known.as_document(), set()

    for step in rule_book.evaluate(known).derivation:
        for path in step.facts:
            found_at(document, path)
        assert set(step.rests_on) <= earlier
        assert step.name not in earlier
        earlier.add(step.name)
        assert step.applied or not step.concludes


@quick
@given(known=facts())
def test_each_step_names_its_version_status_and_rows(rule_book, known):
    answer = rule_book.evaluate(known)
    versions = {one.code: one.info.status for one in rule_book.default.versions}

    for step in answer.derivation:
        told = step.as_document(Language.KK)
        read = step.basis.assumption is None
        assert told["status"] == ("seen" if read else "unverified") or step.basis.rule in versions
        assert told["rows"]


def test_the_contract_s_example_is_concluded_step_by_step(rule_book):
    steps = steps_of(judged(rule_book))

    document = steps["prior[0]"].as_document(Language.EN)
    assert document["facts"] == [
        "prior[0].item",
        "prior[0].imposed",
        "prior[0].annulled",
        "misconduct.committed",
    ]
    assert document["rests_on"] == ["item"]
    assert document["concludes"] == [
        {"kind": "repeat", "item": "csl-50-1-8", "imposed": "2024-09-02"},
        {"kind": "allowed", "sanctions": ["dismissal"]},
    ]
    assert steps["barred.demotion"].rests_on == ("item", "prior[0]")
    assert steps["outcome"].rests_on == ("prior[0]", "time-status")
    assert steps["last-days"].as_document(Language.EN)["concludes"] == [
        {"kind": "last-day", "name": "safe", "day": "2025-07-30"},
        {"kind": "last-day", "name": "latest", "day": "2025-07-30"},
    ]


def test_rules_looked_at_and_not_applied_say_why(rule_book):
    answer = judged(
        rule_book,
        misconduct={"item": "csl-44-1", "discovered": "2025-03-20"},
        decision_date="2025-04-10",
        signs_of_administrative_offence=True,
        closed_case={"kind": "criminal", "closed": "2025-03-10"},
        dismissal_grounds=["csl-61-1-7"],
        pauses=[{"reason": "leave", "from": "2025-02-03", "to": "2025-02-04"}],
    )

    passed_over = {
        name: [reason.in_(Language.EN) for reason in step.because]
        for name, step in steps_of(answer).items()
        if not step.applied
    }

    assert passed_over["prior[0]"][-1] == "there is no rule on repeats for this group"
    assert passed_over["closed-case"][-1] == "the rule does not concern this item"
    assert passed_over["refer-administrative-offence"][-1] == "the rule does not concern this item"
    assert passed_over["refer-crime"][-1] == "there are no such signs"
    assert passed_over["continuing"] == ["the act is not a continuing one"]
    assert passed_over["one-sanction"] == ["this misconduct was not sanctioned so far"]
    assert passed_over["pauses[0]"][-1] == "it does not lie inside the running term"
    assert steps_of(answer)["dismissal_grounds[0]"].applied


def test_a_repeat_goes_before_the_group_and_no_repeat_is_told(rule_book):
    repeated, first = judged(rule_book), judged(rule_book, prior=[])

    assert not steps_of(repeated)["group"].applied
    assert "group" in steps_of(first)["outcome"].rests_on
    assert steps_of(first)["prior"].because[0].in_(Language.EN) == "there is no earlier sanction"


def test_a_ground_the_group_does_not_ask_for_is_told(rule_book):
    (_, reason) = steps_of(judged(rule_book, dismissal_grounds=["csl-61-1-7"]))[
        "dismissal_grounds[0]"
    ].because

    assert reason.in_(Language.RU) == "взыскания этой группы не требуют основания увольнения"


def test_what_is_recalled_or_unseen_says_so(rule_book):
    answer = judged(
        rule_book,
        misconduct={"committed": "2020-03-03", "discovered": "2020-04-15"},
        decision_date="2020-05-12",
        pauses=[],
        prior=[],
    )

    step = steps_of(answer)["group"]
    assert step.basis.status is Status.UNVERIFIED
    assert step.confidence is Confidence.RECALLED
    assert "was not seen" in step.because[-1].in_(Language.EN)


def test_the_same_facts_give_the_same_answer_in_another_process(rule_book):
    script = (
        "import json, sys; from pathlib import Path; "
        "from ethics_desk.rules.loader import load_rule_book; "
        "from ethics_desk.domain.language import Language; "
        "book = load_rule_book(Path(sys.argv[1])); facts = book.read_facts(json.load(sys.stdin)); "
        "print(json.dumps(book.evaluate(facts).as_document(Language.EN)))"
    )
    here = judged(rule_book).as_document(Language.EN)

    there = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", script, str(ROOT / "resources")],
        input=json.dumps(CONTRACT),
        env=os.environ | {"PYTHONHASHSEED": "7"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(there.stdout) == here


@pytest.mark.parametrize(
    ("changes", "what", "code"),
    [
        (
            {"misconduct": {"committed": "2015-12-01", "discovered": "2016-02-01"}},
            Wanted.VERSION,
            "kz-civil-service",
        ),
        (
            {"misconduct": {"item": "csl-50-1-15", "committed": "2024-10-01"}},
            Wanted.ITEM,
            "csl-50-1-15",
        ),
        (
            {"misconduct": {"item": "csl-50-1-15", "committed": "2024-08-01"}},
            Wanted.SANCTION,
            "csl-50-1-15",
        ),
    ],
)
def test_facts_outside_coverage_are_not_guessed(rule_book, changes, what, code):
    answer = judged(rule_book, pauses=[], prior=[], **changes)

    step = answer.derivation[-1]
    (looked_for, _) = step.concludes
    assert answer.outcome is Outcome.NOT_COVERED
    assert (answer.sanctions, answer.time_status) == ((), None)
    assert (looked_for.what, looked_for.code) == (what, code)
    assert step.because[0] == answer.warnings[0].text
    assert replay(answer.derivation) == result_of(answer)


def changed_book(tmp_path, file, old, new):
    """The shipped rules with one thing written otherwise."""
    folder = tmp_path / "resources"
    for path in (ROOT / "resources/rules").rglob("*.toml"):
        copy = folder / path.relative_to(ROOT / "resources")
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text("utf-8")
        copy.write_text(text.replace(old, new) if path.name == file else text, "utf-8")
    (folder / "calendars").symlink_to(ROOT / "resources/calendars")
    return load_rule_book(folder)


def test_a_disabled_version_is_named_and_judges_nothing(tmp_path):
    book = changed_book(tmp_path, "pack.toml", 'status = "seen"\n', 'status = "disabled"\n')

    answer = judged(book)

    assert answer.outcome is Outcome.NOT_COVERED
    assert answer.status is Status.DISABLED
    (looked_for, _) = answer.derivation[-1].concludes
    assert looked_for == LookedFor(
        what=Wanted.VERSION, code=answer.sanctions_version, day=date(2025, 3, 3)
    )
    assert answer.warnings[0].code == "version-disabled"


def test_a_reason_of_pause_the_version_does_not_know_is_named(tmp_path):
    book = changed_book(
        tmp_path,
        "pack.toml",
        'carries_over_from = "416-V-2025-01-21"\n',
        'carries_over_from = "416-V-2025-01-21"\ndrops = ["leave"]\n',
    )

    answer = judged(
        book,
        decision_date="2026-07-10",
        misconduct={"committed": "2026-06-01", "discovered": "2026-06-15"},
        pauses=[{"reason": "leave", "from": "2026-06-20", "to": "2026-06-22"}],
    )

    assert answer.outcome is Outcome.NOT_COVERED
    assert answer.warnings[0].code == "no-pause-reason"
    assert answer.derivation[-1].concludes[0].code == "leave"
    assert answer.derivation[-1].facts == ("pauses[0].reason", "decision_date")


def test_not_covered_goes_before_every_other_outcome(rule_book):
    answer = judged(
        rule_book,
        misconduct={"item": "csl-50-1-15"},
        same_misconduct_sanctioned=True,
        signs_of_crime=True,
    )

    assert answer.outcome is Outcome.NOT_COVERED


def test_an_unknown_post_is_not_told_as_a_fact(rule_book):
    (barred,) = judged(rule_book, post=None, prior=[]).excluded

    assert barred.sanction == "demotion"
    assert barred.reason.en == "nothing is known of a lower vacant post: it is treated as absent"


def test_a_clause_cites_its_own_rows(rule_book):
    steps = steps_of(judged(rule_book, prior=[]))

    assert steps["barred.warning"].basis.rows == ("SN-04",)


def test_an_article_read_is_told_as_read_though_its_version_was_not(rule_book):
    later = {"committed": "2026-07-06", "discovered": "2026-07-08"}
    steps = steps_of(
        judged(rule_book, misconduct=later, decision_date="2026-08-03", pauses=[], prior=[])
    )

    assert str(steps["terms-version"].basis.status) == "unverified"
    assert str(steps["discovery-term"].basis.status) == "unverified"
    assert str(steps["strict-cap"].basis.status) == "seen"
    assert str(steps["last-days"].basis.status) == "seen"
