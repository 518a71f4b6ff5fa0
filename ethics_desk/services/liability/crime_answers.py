"""What the law says of the crime an allegation shows signs of."""

from datetime import date

from ethics_desk.domain.crime import CourtOutcome, CourtOutcomeKind
from ethics_desk.domain.inquiry import Allegation
from ethics_desk.rules.following.crimes import CrimeAnswer, CrimeFacts, crime_answer
from ethics_desk.rules.packs.pack import Pack


def answer_for(
    pack: Pack,
    allegation: Allegation,
    article: tuple[str, str],
    today: date,
    outcome: CourtOutcome | None = None,
) -> CrimeAnswer:
    """What follows from one part of an article (its codes), by the law of the day of the act.

    A continuing act that ended is judged as of its end.
    """
    crime, part = article
    convicted = outcome is not None and outcome.kind is CourtOutcomeKind.CONVICTED
    facts = CrimeFacts(
        crime=crime,
        part=part,
        committed_on=allegation.ended_on or allegation.committed_on,
        asked_on=today,
        verdict_on=outcome.final_on if outcome is not None and convicted else None,
        punishment=None if outcome is None else outcome.punishment,
        served_on=None if outcome is None else outcome.served_on,
        lifted_on=None if outcome is None else outcome.lifted_on,
    )
    return crime_answer(pack.liability, facts)
