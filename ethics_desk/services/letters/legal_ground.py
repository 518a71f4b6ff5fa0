"""What the law as data gives a letter: articles it may cite, offences, a threshold in tenge."""

from collections.abc import Iterable, Sequence
from datetime import date

from ethics_desk.domain.inquiry import Allegation, Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import AskedFact
from ethics_desk.domain.letter_paper import OffenceOnPaper, ThresholdOnPaper
from ethics_desk.domain.paper import CitedText
from ethics_desk.rules.following.offences import OffenceAnswer, OffenceFacts, offence_answer
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.rules.packs.liability import Liability, in_force, standing_on
from ethics_desk.rules.packs.provision_kinds import OffenceRuleKind
from ethics_desk.rules.packs.provisions import OffenceRule
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_words import founded, source_on_letter
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.texts import In


def articles_on(liability: Liability, day: date) -> tuple[str, ...]:
    """The articles a letter of `day` may cite: in force, and their wording of that day read."""
    return tuple(
        one.code
        for one in in_force(liability.letter_bases, day)
        if one.status_on(day) is Status.SEEN
    )


ASSET_VALUE = "asset_value"
"""What a letter asks for to compare it with the threshold."""


def threshold_of(
    desk: Desk, inquiry: Inquiry, asked: Iterable[AskedFact], wish: LetterWish
) -> ThresholdOnPaper | None:
    """What the value of assets told by the writer is compared with; None where none was told."""
    value = next((one.value for one in asked if one.name == ASSET_VALUE), None)
    if not isinstance(value, int):
        return None
    liability = desk.rules.pack(inquiry.pack).liability
    return threshold_on(liability, value, wish.day, desk.texts.in_(wish.language))


def threshold_on(liability: Liability, value: int, day: date, words: In) -> ThresholdOnPaper | None:
    """What a value in tenge is compared with on `day`; None where no threshold or index holds.

    Which day's index counts was not seen (row AR-01), so the day is told beside it.
    """
    threshold = next(iter(in_force(liability.thresholds, day)), None)
    index = None if threshold is None else standing_on(liability.indexes, threshold.index, day)
    if threshold is None or index is None:
        return None
    return ThresholdOnPaper(
        units=threshold.units,
        amount=threshold.units * index.amount,
        value=value,
        index=index.title.in_(words.language),
        index_amount=index.amount,
        index_day=day,
        source=founded(words, threshold.citation, threshold.confidence),
        index_source=founded(words, index.citation, index.confidence),
    )


def offences_told(
    liability: Liability, wish: LetterWish, allegations: Sequence[Allegation], words: In
) -> Iterable[OffenceOnPaper]:
    """Each offence with who acts and the earliest last days; nothing without an allegation."""
    if not allegations:
        return
    first = min(one.committed_on for one in allegations)
    found = min(one.discovered_on for one in allegations)
    for code in wish.offences:
        facts = OffenceFacts(offence=code, committed_on=first, discovered_on=found)
        told = _offence(offence_answer(liability, facts), wish.day, words)
        if told is not None:
            yield told


def _offence(answer: OffenceAnswer, day: date, words: In) -> OffenceOnPaper | None:
    offence, language = answer.offence, words.language
    if offence is None:
        return None
    limits = [one for one in answer.rules if one.kind is OffenceRuleKind.LIMITATION]
    last_days = [last.day for one in limits for last in answer.last_days(one)]
    return OffenceOnPaper(
        title=offence.title.in_(language),
        citation=source_on_letter(words, offence),
        authorities=tuple(
            CitedText(text=one.text.in_(language), citation=source_on_letter(words, one))
            for one in answer.rules
            if one.kind is not OffenceRuleKind.LIMITATION
        ),
        limits=tuple(line for one in limits for line in _last_days(answer, one, words)),
        limits_passed=any(last < day for last in last_days),
        caution="; ".join(_unread(limits, (answer.facts.committed_on, day), language)),
    )


def _unread(
    rules: Sequence[OffenceRule], days: Iterable[date], language: Language
) -> Iterable[str]:
    """What stands in for wordings not read on the day of the act or of the letter, each once."""
    found = (one.assumption_on(day) for one in rules for day in days)
    return dict.fromkeys(one.in_(language) for one in found if one is not None)


def _last_days(answer: OffenceAnswer, rule: OffenceRule, words: In) -> Iterable[CitedText]:
    for one in answer.last_days(rule):
        yield CitedText(
            text=words.say(f"letter.offence-limit.{one.start}", day=one.day),
            citation=source_on_letter(words, rule),
        )
