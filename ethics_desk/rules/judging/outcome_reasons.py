"""The last steps of a derivation: what could stop a sanction, and the outcome."""

from collections.abc import Iterator

from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.choice import Choice
from ethics_desk.rules.judging.conclusions import OutcomeReached
from ethics_desk.rules.judging.derivation import Basis, DerivationStep, basis_of
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law, Missing
from ethics_desk.rules.judging.reasons import ITEM, TERMS_VERSION, deciding_names, titles_of
from ethics_desk.rules.judging.ruling import Ruling, shows_sign
from ethics_desk.rules.judging.term_reasons import TIME_STATUS
from ethics_desk.rules.packs.kinds import Confidence, Outcome, PrincipleKind, Status
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.rules.packs.wording import Say

OUTCOME = "outcome"
_SIGNS = {
    PrincipleKind.REFER_CRIME: at.SIGNS_OF_CRIME,
    PrincipleKind.REFER_ADMINISTRATIVE_OFFENCE: at.SIGNS_OF_OFFENCE,
}


def outcome_steps(law: Law, facts: SanctionFacts, ruling: Ruling) -> Iterator[DerivationStep]:
    """What was looked at in the order of the contract, until something decided."""
    if ruling.outcome is Outcome.ALREADY_SANCTIONED:
        yield _already_step(law)
        return
    if law.known_principle(PrincipleKind.ONE_SANCTION) is not None:
        yield _not_yet_step(law)
    for kind in (one for one in _SIGNS if law.known_principle(one) is not None):
        if kind is ruling.sign:
            yield _referring_step(law, facts, kind)
            return
        yield _not_referring_step(law, facts, kind)
    match ruling.outcome:
        case Outcome.TIME_BARRED:
            yield _barred_step(law, facts)
        case Outcome.CANNOT_IMPOSE_NOW:
            yield _paused_step(law, facts, ruling.pause or 0)
        case _:
            if ruling.choice is not None:
                yield _sanctions_step(law, facts, ruling.choice)


def not_covered_step(
    pack: Pack,
    versions: tuple[PackVersion | None, ...],
    missing: Missing,
    found: tuple[DerivationStep, ...],
) -> DerivationStep:
    """What was looked for and not found; nothing else is concluded."""
    used = next((one for one in versions if one is not None), None)
    basis = (
        Basis(
            rule=pack.code,
            citation=pack.title,
            version="",
            status=Status.UNVERIFIED,
            rows=(),
            confidence=Confidence.DERIVED,
            assumption=None,
        )
        if used is None
        else basis_of(used.info, used.info)
    )
    return DerivationStep(
        name=OUTCOME,
        basis=basis,
        reasons=(missing.caution.text,),
        then=pack.wording.tell(Say.NOT_COVERED),
        facts=missing.facts,
        rests_on=tuple(step.name for step in found),
        concludes=(missing.looked_for, OutcomeReached(outcome=Outcome.NOT_COVERED)),
    )


def _already_step(law: Law) -> DerivationStep:
    tell = law.wording.tell
    return DerivationStep(
        name=OUTCOME,
        basis=law.by_procedure(law.principle(PrincipleKind.ONE_SANCTION)),
        reasons=(tell(Say.ALREADY_SANCTIONED),),
        then=tell(Say.NO_SECOND_SANCTION),
        facts=(at.SANCTIONED,),
        rests_on=(TERMS_VERSION,),
        concludes=(OutcomeReached(outcome=Outcome.ALREADY_SANCTIONED),),
    )


def _not_yet_step(law: Law) -> DerivationStep:
    tell = law.wording.tell
    return DerivationStep(
        name="one-sanction",
        basis=law.by_procedure(law.principle(PrincipleKind.ONE_SANCTION)),
        reasons=(tell(Say.NOT_SANCTIONED_YET),),
        then=tell(Say.NOT_APPLIED),
        facts=(at.SANCTIONED,),
        rests_on=(TERMS_VERSION,),
        applied=False,
    )


def _referring_step(law: Law, facts: SanctionFacts, kind: PrincipleKind) -> DerivationStep:
    rule = law.principle(kind)
    sign = _SIGNS[kind] if shows_sign(facts, kind) else at.ITEM
    return DerivationStep(
        name=OUTCOME,
        basis=law.by_procedure(rule),
        reasons=(rule.title,),
        then=law.wording.tell(Say.REFER_FIRST),
        facts=(sign,),
        rests_on=(ITEM, TERMS_VERSION),
        concludes=(OutcomeReached(outcome=Outcome.REFER_FIRST),),
    )


def _not_referring_step(law: Law, facts: SanctionFacts, kind: PrincipleKind) -> DerivationStep:
    rule, tell = law.principle(kind), law.wording.tell
    why_not = Say.NOT_THIS_ITEM if shows_sign(facts, kind) else Say.NO_SIGN
    return DerivationStep(
        name=kind.value,
        basis=law.by_procedure(rule),
        reasons=(tell(why_not),),
        then=tell(Say.NOT_APPLIED),
        facts=(_SIGNS[kind],),
        rests_on=(ITEM, TERMS_VERSION),
        applied=False,
    )


def _barred_step(law: Law, facts: SanctionFacts) -> DerivationStep:
    tell = law.wording.tell
    return DerivationStep(
        name=OUTCOME,
        basis=law.by_procedure(law.limitation),
        reasons=(tell(Say.DECISION_ON, day=facts.decision_date),),
        then=tell(Say.TIME_BARRED),
        facts=(at.DECISION_DATE,),
        rests_on=(TIME_STATUS,),
        concludes=(OutcomeReached(outcome=Outcome.TIME_BARRED),),
    )


def _paused_step(law: Law, facts: SanctionFacts, place: int) -> DerivationStep:
    tell, path = law.wording.tell, at.nth(at.PAUSES, place)
    rule = law.procedure.pauses[facts.pauses[place].reason]
    return DerivationStep(
        name=OUTCOME,
        basis=law.by_procedure(rule),
        reasons=(tell(Say.DECISION_IN_PAUSE, day=facts.decision_date, pause=rule.title),),
        then=tell(Say.CANNOT_IMPOSE_NOW),
        facts=(at.DECISION_DATE, path),
        rests_on=(TERMS_VERSION, path),
        concludes=(OutcomeReached(outcome=Outcome.CANNOT_IMPOSE_NOW),),
    )


def _sanctions_step(law: Law, facts: SanctionFacts, choice: Choice) -> DerivationStep:
    tell, repeat = law.wording.tell, law.group.repeat
    return DerivationStep(
        name=OUTCOME,
        basis=law.by_substance(law.group, repeat.code, repeat.citation)
        if repeat is not None and choice.repeat_of is not None
        else law.by_substance(law.group),
        reasons=(tell(Say.NOTHING_BARS),),
        then=tell(Say.CAN_IMPOSE, sanctions=titles_of(law, choice.sanctions)),
        facts=(at.DECISION_DATE,),
        rests_on=(*deciding_names(facts, law, choice), TIME_STATUS),
        concludes=(OutcomeReached(outcome=Outcome.SANCTIONS),),
    )
