"""Signs of a crime in an allegation: noted with the article they fall under, withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from ethics_desk.domain.crime import CourtOutcome, CrimeSign, CrimeSignId
from ethics_desk.domain.errors import BadInput, RuleViolation
from ethics_desk.domain.inquiry import Allegation, AllegationId, Inquiry, InquiryId
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.paper import CitedText
from ethics_desk.rules.following.crimes import CrimeAnswer
from ethics_desk.rules.packs.liability import of_code
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.provisions import Crime
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.journal import about, entry, facts_of, taken_out
from ethics_desk.services.law_words import source_on_letter
from ethics_desk.services.liability.crime_answers import answer_for
from ethics_desk.services.liability.known_convictions import judged_outcomes
from ethics_desk.services.stage_checks import AWAITED, inquiry_at
from ethics_desk.services.standing_proposals import standing_proposal
from ethics_desk.services.wording_checks import clean, reason_given
from ethics_desk.store.work import Work
from ethics_desk.texts import In

_TOLD = ("crime", "part", "seen")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCrimeSign:
    """Write down what in an allegation looks like a crime, and the part of the article."""

    allegation_id: AllegationId
    crime: str
    part: str
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawCrimeSign:
    """Take a sign back, with the reason; whether the allegation has signs is then edited there."""

    crime_sign_id: CrimeSignId
    version: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignRow:
    """One sign that stands, with the article in words, what the law says, what a court did."""

    sign: CrimeSign
    article: Trilingual
    title: Trilingual
    answer: CrimeAnswer
    outcome: CourtOutcome | None


def note_crime_sign(desk: Desk, command: NoteCrimeSign) -> Outcome[CrimeSignId]:
    """Note the sign; the allegation then has signs of a crime and is referred first.

    Refused: a bill, an article not in force on the day of the act, a sign noted already, an
    allegation on which a proposal stands.
    """
    seen = clean(command.seen, "seen", required=True)
    with desk.write(command) as work:
        allegation = work.allegations.get(command.allegation_id)
        inquiry = inquiry_at(desk, work, allegation.inquiry_id, AWAITED)
        if standing_proposal(work, allegation.id) is not None and not allegation.signs_of_crime:
            raise RuleViolation("allegation.proposed")
        _check(desk.rules.pack(inquiry.pack), allegation, command)
        _check_once(work, command)
        sign = CrimeSign(
            id=CrimeSignId(desk.new_id()),
            inquiry_id=inquiry.id,
            allegation_id=allegation.id,
            crime=command.crime,
            part=command.part,
            seen=seen,
            noted_on=desk.today(),
        )
        work.crime_signs.add(sign)
        if not allegation.signs_of_crime:
            work.allegations.replace(replace(allegation, signs_of_crime=True))
        changes = (*about(work, allegation), *facts_of(sign, *_TOLD))
        work.journal.add(
            entry(desk, "crime-sign.noted", sign.id, inquiry_id=inquiry.id, changes=changes)
        )
    return Outcome(sign.id, touched=frozenset({inquiry.id}))


def withdraw_crime_sign(desk: Desk, command: WithdrawCrimeSign) -> Outcome[CrimeSignId]:
    """Withdraw the sign; refused once a court's outcome was recorded for it."""
    reason = reason_given(command.reason)
    with desk.write(command) as work:
        before = work.crime_signs.get(command.crime_sign_id)
        inquiry_at(desk, work, before.inquiry_id, AWAITED)
        if before.withdrawn_reason:
            raise RuleViolation("crime-sign.withdrawn")
        if work.court_outcomes.of(crime_sign_id=before.id):
            raise RuleViolation("crime-sign.decided")
        work.crime_signs.replace(replace(before, version=command.version, withdrawn_reason=reason))
        allegation = work.allegations.get(before.allegation_id)
        gone = taken_out(facts_of(before, *_TOLD))
        work.journal.add(
            entry(
                desk,
                "crime-sign.withdrawn",
                before.id,
                inquiry_id=before.inquiry_id,
                changes=(*about(work, allegation), *gone),
                reason=reason,
            )
        )
    return Outcome(before.id, touched=frozenset({before.inquiry_id}))


def list_crime_signs(desk: Desk, allegation_id: AllegationId) -> tuple[SignRow, ...]:
    """The signs of an allegation that stand, with what the law says of each today."""
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        pack = desk.rules.pack(work.inquiries.get(allegation.inquiry_id).pack)
        signs = work.crime_signs.of(allegation_id=allegation_id, withdrawn_reason="")
        return tuple(_row(desk, work, pack, allegation, sign) for sign in signs)


def crime_answer_of(desk: Desk, allegation_id: AllegationId, crime: str, part: str) -> CrimeAnswer:
    """What the law would say of the allegation under one part of an article."""
    with desk.read() as work:
        allegation = work.allegations.get(allegation_id)
        pack = desk.rules.pack(work.inquiries.get(allegation.inquiry_id).pack)
    return answer_for(pack, allegation, (crime, part), desk.today())


def crimes_on(desk: Desk, pack: str, day: date) -> tuple[Crime, ...]:
    """The articles a sign may name for an act of that day; bills stand at the end."""
    crimes = desk.rules.pack(pack).liability.crimes
    known = [one for one in crimes if one.is_bill or one.in_force_on(day)]
    return tuple(sorted(known, key=lambda one: one.is_bill))


def suggested_crime_signs(
    desk: Desk, inquiry_id: InquiryId, language: Language
) -> tuple[CitedText, ...]:
    """The signs noted in an inquiry as a letter names them, in one language."""
    with desk.read() as work:
        return signs_noted(desk, work, work.inquiries.get(inquiry_id), language)


def signs_noted(
    desk: Desk, work: Work, inquiry: Inquiry, language: Language
) -> tuple[CitedText, ...]:
    """The same inside a transaction; signs a court has dealt with are no longer reported."""
    signs = work.crime_signs.of(inquiry_id=inquiry.id, withdrawn_reason="")
    waiting = [one for one in signs if not work.court_outcomes.of(crime_sign_id=one.id)]
    return _cited(desk, desk.rules.pack(inquiry.pack), waiting, language)


def _cited(
    desk: Desk, pack: Pack, signs: Sequence[CrimeSign], language: Language
) -> tuple[CitedText, ...]:
    words = desk.texts.in_(language)
    articles = [of_code(pack.liability.crimes, sign.crime)[-1] for sign in signs]
    return tuple(
        CitedText(
            text=sign.seen, citation=source_on_letter(words, article, _part(words, article, sign))
        )
        for sign, article in zip(signs, articles, strict=True)
    )


def _part(words: In, article: Crime, sign: CrimeSign) -> str:
    cited = article.citation.in_(words.language)
    return words.say("crime.part", article=cited, part=sign.part)


def _row(desk: Desk, work: Work, pack: Pack, allegation: Allegation, sign: CrimeSign) -> SignRow:
    outcome = next(iter(work.court_outcomes.of(crime_sign_id=sign.id)), None)
    answer = answer_for(pack, allegation, (sign.crime, sign.part), desk.today())
    if outcome is not None:
        person_id = work.parties.get(allegation.party_id).person_id
        judged = judged_outcomes(desk, work, person_id)
        answer = next(one.answer for one in judged if one.outcome.id == outcome.id)
    article = answer.crime or of_code(pack.liability.crimes, sign.crime)[-1]
    return SignRow(
        sign=sign,
        article=article.citation,
        title=article.title,
        answer=answer,
        outcome=outcome,
    )


def _check(pack: Pack, allegation: Allegation, command: NoteCrimeSign) -> None:
    answer = answer_for(pack, allegation, (command.crime, command.part), allegation.committed_on)
    if answer.bill:
        raise RuleViolation("crime-sign.bill", field="crime")
    if answer.crime is None:
        raise BadInput("crime-sign.not-in-force", field="crime", day=allegation.committed_on)


def _check_once(work: Work, command: NoteCrimeSign) -> None:
    known = work.crime_signs.of(
        allegation_id=command.allegation_id,
        crime=command.crime,
        part=command.part,
        withdrawn_reason="",
    )
    if known:
        raise RuleViolation("crime-sign.twice", field="part")
