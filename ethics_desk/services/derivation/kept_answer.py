"""The answer kept with a decision or a proposal, told as it was: later rules never rewrite it.

What the law as it stands now would answer otherwise is told beside it, by name.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ethics_desk.domain.language import Trilingual
from ethics_desk.domain.paper import BarredSanction, CitedText, DerivationPage
from ethics_desk.domain.reasoning import Reasoning, ToldFact, ToldRule
from ethics_desk.domain.sanction import Decision, Proposal
from ethics_desk.rules.comparing.answers import LAST_DAYS, Answer, answer_of, read_answer
from ethics_desk.rules.comparing.comparison import compare
from ethics_desk.rules.comparing.law_choice import Judged
from ethics_desk.rules.judging.outcome_reasons import OUTCOME
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.comparison_words import difference_rows
from ethics_desk.services.derivation.derivation_facts import facts_at
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_choice import Judgement, sanction_title
from ethics_desk.texts import In

_MACHINE = "en"
"""The language in which what the steps rest on is kept (`Judgement.evaluation_document`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAnswer:
    """One kept answer in one language: `told` in its words, `steps` with what they rest on."""

    words: In
    pack: Pack
    titles: Mapping[str, Trilingual]
    told: Mapping[str, Any]
    steps: tuple[Mapping[str, Any], ...]
    answer: Answer


def kept_answer(desk: Desk, words: In, kept: Decision | Proposal | None) -> KeptAnswer | None:
    """The answer kept with a decision or a proposal.

    None where there is none, and where an older program kept it without what its steps rest on.
    """
    if kept is None or not kept.evaluation:
        return None
    document = json.loads(kept.evaluation)
    told, whole = document[str(words.language)], document[_MACHINE]
    steps = tuple(
        {**machine, **step}
        for machine, step in zip(whole["derivation"], told["derivation"], strict=True)
    )
    if not any(step.get("step") == OUTCOME for step in steps):
        return None
    code = whole["pack"]
    return KeptAnswer(
        words=words,
        pack=desk.rules.pack(code),
        titles=desk.shelf.version_titles(code),
        told=told,
        steps=steps,
        answer=read_answer(document),
    )


def as_kept(page: DerivationPage, kept: KeptAnswer, now: Judgement) -> DerivationPage:
    """The page of what the rules answer now, with the kept answer in its stead."""
    words, answer, told = kept.words, kept.answer, kept.told
    differences = _differences(kept, now)
    reasoning = _reasoning(kept, _told(page))
    return replace(
        page,
        outcome=words.say(f"sanction-outcome.{answer.outcome}"),
        sanctions=tuple(_title(kept, code) for code in answer.sanctions),
        barred=tuple(_barred(kept, one) for one in told["excluded"]),
        last_days=tuple(
            replace(line, day=getattr(answer.last_days, name))
            for name, line in zip(LAST_DAYS, page.last_days, strict=True)
        ),
        reasoning=reasoning if differences else replace(reasoning, changes=page.reasoning.changes),
        consequences=_consequences(page, kept, now),
        warnings=tuple(one.in_(words.language) for one in answer.warnings),
        later_law=tuple(_later(kept, one) for one in told["later_milder"]),
        law="; ".join(dict.fromkeys(_versions(kept))),
        unverified=answer.status is not Status.SEEN,
        differences=differences,
    )


def _told(page: DerivationPage) -> dict[str, ToldFact]:
    """Every fact the page tells, also those told only beside a rule, by path."""
    reasoning = page.reasoning
    rules = (*reasoning.rules, *reasoning.passed_over, reasoning.conclusion)
    beside = (fact for rule in rules for fact in rule.facts)
    return {fact.path: fact for fact in (*beside, *page.facts)}


def _differences(kept: KeptAnswer, now: Judgement) -> tuple[str, ...]:
    """In what the law as it stands now answers otherwise, the standing of its wording included."""
    then, today = kept.answer, answer_of(now.evaluation)
    pair = (Judged(pack=kept.pack, facts=now.facts, answer=answer) for answer in (then, today))
    found = [
        kept.words.say(
            "derivation.difference-of" if row.subject else "derivation.difference",
            matter=row.matter,
            subject=row.subject,
            then=row.left,
            now=row.right,
        )
        for row in difference_rows(kept.words, compare(*pair))
    ]
    used = (then.sanctions_version, then.terms_version)
    if used != (today.sanctions_version, today.terms_version):
        law = "; ".join(
            dict.fromkeys(
                _version(kept, code) for code in (today.sanctions_version, today.terms_version)
            )
        )
        found.append(kept.words.say("derivation.other-version", law=law))
    return tuple(found)


def _title(kept: KeptAnswer, code: str) -> str:
    title = sanction_title(kept.pack, code, kept.answer.sanctions_version)
    return title.in_(kept.words.language)


def _barred(kept: KeptAnswer, one: Mapping[str, str]) -> BarredSanction:
    """A sanction that was barred, with the article of the step that barred it."""
    cited = (step["citation"] for step in kept.steps if step["rule"] == one["rule"])
    return BarredSanction(
        sanction=_title(kept, one["sanction"]),
        citation=next(cited, one["rule"]),
        reason=one["reason"],
    )


def _consequences(page: DerivationPage, kept: KeptAnswer, now: Judgement) -> tuple[CitedText, ...]:
    """What followed by the rules then; what follows with its days stays."""
    language = kept.words.language
    then = {rule: text.in_(language) for rule, text in kept.answer.consequences.items()}
    today = {one.rule: one.text.in_(language) for one in now.evaluation.consequences}
    gone = {text for rule, text in today.items() if then.get(rule) != text}
    added = tuple(
        CitedText(text=text, citation=_clause(kept, rule))
        for rule, text in then.items()
        if today.get(rule) != text
    )
    return (*added, *(one for one in page.consequences if one.text not in gone))


def _clause(kept: KeptAnswer, rule: str) -> str:
    """The article of a consequence as a version of the pack has it, else its code."""
    found = (
        version.consequences[rule].citation.in_(kept.words.language)
        for version in kept.pack.versions
        if rule in version.consequences
    )
    return next(found, rule)


def _later(kept: KeptAnswer, one: Mapping[str, Any]) -> str:
    """The question of a later milder version, with both laws' answers as they were then."""
    result = one["result"]
    if result is None:
        return str(one["text"])
    act, back = (_result(kept, answer) for answer in (kept.told, result))
    return kept.words.say("later-law.both", question=one["text"], act=act, back=back)


def _result(kept: KeptAnswer, answer: Mapping[str, Any]) -> str:
    outcome = kept.words.say(f"sanction-outcome.{answer['outcome']}")
    version = answer["version"]["sanctions"]
    titles = [
        sanction_title(kept.pack, code, version).in_(kept.words.language)
        for code in answer["sanctions"]
    ]
    return f"{outcome}: {'; '.join(titles)}" if titles else outcome


def _versions(kept: KeptAnswer) -> list[str]:
    answer = kept.answer
    used = (answer.sanctions_version, answer.terms_version)
    return [_version(kept, code) for code in used if code is not None]


def _version(kept: KeptAnswer, code: str | None) -> str:
    """A version by its title, also one another has taken the place of."""
    if code is None:
        return kept.words.say("comparison.no-version")
    title = kept.titles.get(code)
    return code if title is None else title.in_(kept.words.language)


def _reasoning(kept: KeptAnswer, told: Mapping[str, ToldFact]) -> Reasoning:
    """The kept steps; what would change the result was not kept."""
    applied = [step for step in kept.steps if step["applied"] and step["step"] != OUTCOME]
    left = [step for step in kept.steps if not step["applied"]]
    versions = {
        step["version"]: step["status"]
        for step in kept.steps
        if any(one["kind"] == "version" for one in step["concludes"])
    }
    numbers = {step["step"]: number for number, step in enumerate(applied, start=1)}
    (conclusion,) = (step for step in kept.steps if step["step"] == OUTCOME)

    def rule(step: Mapping[str, Any], number: int) -> ToldRule:
        return ToldRule(
            number=number,
            rule=step["rule"],
            citation=step["citation"],
            then=step["then"],
            because=tuple(step["because"]),
            version=_version(kept, step["version"]),
            status=step["status"],
            version_status=versions.get(step["version"], step["status"]),
            confidence=step["confidence"],
            rows=tuple(step["rows"]),
            facts=facts_at(told, step["facts"]),
            rests_on=tuple(sorted(numbers[name] for name in step["rests_on"] if name in numbers)),
        )

    return Reasoning(
        conclusion=rule(conclusion, 1),
        rules=tuple(rule(step, number) for number, step in enumerate(applied, 1)),
        passed_over=tuple(rule(step, number) for number, step in enumerate(left, 1)),
        changes=None,
    )
