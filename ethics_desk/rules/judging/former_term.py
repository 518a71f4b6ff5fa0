"""A term that had run out before the version that judges terms began: told, never decided here."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.derivation import DerivationStep, basis_of
from ethics_desk.rules.judging.evaluation import Caution
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.judging.law import Law, caution
from ethics_desk.rules.judging.reasons import ITEM, TERMS_VERSION
from ethics_desk.rules.judging.terms import Reckoning, reckon
from ethics_desk.rules.packs.calendar import WorkingCalendar
from ethics_desk.rules.packs.entries import Term
from ethics_desk.rules.packs.kinds import TimeStatus
from ethics_desk.rules.packs.pack import PackVersion
from ethics_desk.rules.packs.wording import Say

FORMER_TERM = "former-term"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerTerm:
    """The term of an earlier version that ended, on `day`, while that version was in force."""

    version: PackVersion
    term: Term
    day: date


def expired_before(
    law: Law, facts: SanctionFacts, calendar: WorkingCalendar, reckoning: Reckoning
) -> FormerTerm | None:
    """The term that had run out under an earlier version, where the present one still runs.

    The versions asked are those since the discovery; a law that was asked for is not looked behind.
    """
    if law.asked is not None or reckoning.status in {None, TimeStatus.EXPIRED}:
        return None
    for former, following in pairwise(_since_discovery(law, facts)):
        term = _term(law, former)
        if term is None or any(one.reason not in former.pauses for one in facts.pauses):
            continue
        latest = reckon(replace(law, procedure=former, term=term), facts, calendar).days.latest
        if latest is not None and latest < following.info.valid_from:
            return FormerTerm(version=former, term=term, day=latest)
    return None


def _since_discovery(law: Law, facts: SanctionFacts) -> list[PackVersion]:
    """The versions from the day of discovery to the one that judges terms."""
    found, judging = facts.misconduct.discovered, law.procedure.info.valid_from
    return [
        one
        for one in law.pack.versions
        if one.info.valid_from <= judging
        and (one.info.valid_until is None or one.info.valid_until >= found)
    ]


def _term(law: Law, version: PackVersion) -> Term | None:
    item = version.items.get(law.item.code, law.item)
    return None if item.term is None else version.terms.get(item.term)


def former_term_caution(law: Law, former: FormerTerm) -> Caution:
    """The warning that it is not known whether the present term revives one that had run out."""
    return caution(law.wording, Say.TERM_REVIVED, **_told(law, former))


def former_term_step(law: Law, former: FormerTerm) -> DerivationStep:
    """The earlier term as a question of the derivation: looked at, not applied."""
    tell = law.wording.tell
    return DerivationStep(
        name=FORMER_TERM,
        basis=basis_of(former.term, former.version.info),
        reasons=(tell(Say.TERM_REVIVED, **_told(law, former)),),
        then=tell(Say.NOT_APPLIED),
        facts=(at.COMMITTED, at.DISCOVERED),
        rests_on=(ITEM, TERMS_VERSION),
        applied=False,
    )


def _told(law: Law, former: FormerTerm) -> dict[str, date | Trilingual]:
    return {
        "day": former.day,
        "version": former.version.info.title,
        "transition": law.procedure.info.transition or law.wording.say(Say.LATER_UNSEEN),
    }
