"""What would follow from a sanction, as a letter about it says."""

from collections.abc import Sequence

from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.paper import CitedText
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.judgements import Judged, LetterWish
from ethics_desk.services.liability.consequence_words import in_words
from ethics_desk.services.liability.consequences import Consequence, expected, of_decision
from ethics_desk.store.work import Work


def expected_consequences(
    desk: Desk, work: Work, inquiry: Inquiry, judged: Sequence[Judged], wish: LetterWish
) -> tuple[CitedText, ...]:
    """Until when the sanction counts and what it bars, from the decision where one stands.

    Until then as if it were imposed on the letter's day.
    """
    pack, words = desk.rules.pack(inquiry.pack), desk.texts.in_(wish.language)
    told = [
        CitedText(
            text=f"{one.official} ({one.place}): {line.sentence}" if one.named else line.sentence,
            citation=line.citation,
        )
        for one in judged
        for line in in_words(_following(desk, work, pack, one, wish), words)
    ]
    return tuple(dict.fromkeys(told))


def _following(
    desk: Desk, work: Work, pack: Pack, one: Judged, wish: LetterWish
) -> tuple[Consequence, ...]:
    if one.decision is not None:
        return of_decision(desk, work, pack, one.allegation, one.decision)
    return expected(work, pack, one.allegation, one.evaluation, wish.day)
