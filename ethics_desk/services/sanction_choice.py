"""Whether the rules let a sanction be chosen, and what they said, kept word for word."""

import json
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Allegation, Inquiry
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.sanction import NO_SANCTION
from ethics_desk.rules.judging.evaluation import Evaluation, Exclusion
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.desk import Desk
from ethics_desk.services.sanction_facts import sanction_facts
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the rules were asked about one allegation, and what they answered."""

    facts: SanctionFacts
    evaluation: Evaluation

    def facts_document(self) -> str:
        """The facts as JSON, for the records."""
        return json.dumps(self.facts.as_document(), ensure_ascii=False, sort_keys=True)

    def evaluation_document(self) -> str:
        """The answer as a JSON object with one whole answer per language, for the records.

        What the steps rest on and conclude is the same in every language and stands in English.
        """
        answers = {str(one): self.evaluation.as_document(one) for one in Language}
        for language in (Language.KK, Language.RU):
            steps = [step.in_words(language) for step in self.evaluation.derivation]
            answers[str(language)]["derivation"] = steps
        return json.dumps(answers, ensure_ascii=False, sort_keys=True)


def judge(desk: Desk, work: Work, allegation: Allegation, decision_date: date) -> Judgement:
    """Ask the rules about one allegation as the records stand, inside a transaction."""
    facts = sanction_facts(desk, work, allegation, decision_date)
    return Judgement(facts=facts, evaluation=desk.rules.evaluate(facts))


def judge_as_decided(desk: Desk, work: Work, allegation: Allegation, day: date) -> Judgement:
    """The same as the one who decides sees it: a sanction of that very day is not there yet."""
    judgement = judge(desk, work, allegation, day)
    if allegation.sanctioned_elsewhere or not judgement.facts.same_misconduct_sanctioned:
        return judgement
    imposed = [
        one for one in work.decisions.of(allegation_id=allegation.id) if one.sanction != NO_SANCTION
    ]
    if any(one.decided_on != day for one in imposed):
        return judgement
    facts = replace(judgement.facts, same_misconduct_sanctioned=False)
    return Judgement(facts=facts, evaluation=desk.rules.evaluate(facts))


def check_choice(desk: Desk, inquiry: Inquiry, sanction: str, evaluation: Evaluation) -> None:
    """Refuse a sanction the rules do not allow; none at all can always be chosen.

    Raises `RuleViolation`: one code for each outcome that allows no sanction, `sanction.barred`
    with the clause and the reason, `sanction.not-offered`; `BadInput` `sanction.unknown`.
    """
    if sanction == NO_SANCTION:
        return
    pack = desk.rules.pack(inquiry.pack)
    if not any(sanction in version.sanctions for version in pack.versions):
        raise BadInput("sanction.unknown", field="sanction", sanction=sanction)
    _check_outcome(evaluation)
    if sanction in evaluation.sanctions:
        return
    title = sanction_title(pack, sanction, evaluation.sanctions_version)
    for excluded in evaluation.excluded:
        if excluded.sanction == sanction:
            raise _barred(title, excluded)
    offered = [
        sanction_title(pack, one, evaluation.sanctions_version) for one in evaluation.sanctions
    ]
    raise RuleViolation("sanction.not-offered", field="sanction", sanction=title, allowed=offered)


def _barred(title: Trilingual, excluded: Exclusion) -> RuleViolation:
    return RuleViolation(
        "sanction.barred",
        field="sanction",
        sanction=title,
        rule=excluded.rule,
        citation=excluded.citation,
        reason=excluded.reason,
    )


def _check_outcome(evaluation: Evaluation) -> None:
    match evaluation.outcome:
        case Outcome.SANCTIONS:
            return
        case Outcome.REFER_FIRST:
            raise RuleViolation("sanction.refer-first", field="sanction")
        case Outcome.TIME_BARRED:
            latest = evaluation.last_days.latest
            raise RuleViolation("sanction.time-barred", field="sanction", latest=latest)
        case Outcome.CANNOT_IMPOSE_NOW:
            raise RuleViolation("sanction.cannot-impose-now", field="sanction")
        case Outcome.ALREADY_SANCTIONED:
            raise RuleViolation("sanction.already-sanctioned", field="sanction")
        case Outcome.NOT_COVERED:
            warnings = [warning.text for warning in evaluation.warnings]
            raise RuleViolation("sanction.not-covered", field="sanction", reasons=warnings)


def sanction_title(pack: Pack, sanction: str, version: str | None) -> Trilingual:
    """A sanction's name in the version named, or else in the newest one that has it."""
    titles = {
        one.code: one.sanctions[sanction].title
        for one in pack.versions
        if sanction in one.sanctions
    }
    newest = list(titles.values())[-1:]
    fallback = newest[0] if newest else Trilingual(kk=sanction, ru=sanction, en=sanction)
    return titles.get(version or "", fallback)
