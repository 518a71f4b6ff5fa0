"""Answers held against each other, in the words of one language."""

from collections.abc import Iterable

from ethics_desk.domain.comparison_page import ComparedLaw, DifferenceRow
from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.comparing.cited_rule import CitedRule, CitedRules
from ethics_desk.rules.comparing.comparison import Comparison, Difference, Matter, Side
from ethics_desk.rules.comparing.law_choice import Judged, LawChoice
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.rules.packs.pack import Pack, PackVersion
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.texts import In


def difference_rows(words: In, comparison: Comparison) -> tuple[DifferenceRow, ...]:
    """Everything in which two answers differ."""
    packs = (comparison.left.pack, comparison.right.pack)
    return tuple(difference_row(words, packs, one) for one in comparison.differences)


def difference_row(words: In, packs: Iterable[Pack], difference: Difference) -> DifferenceRow:
    """One difference; what it is about is called as one of the packs calls it."""
    matter, left, right = difference.matter, difference.left, difference.right
    return DifferenceRow(
        matter=words.say(f"matter.{matter}"),
        subject=_subject(words, packs, difference),
        left=_side(words, matter, left),
        right=_side(words, matter, right),
        left_articles=_articles(words, left.articles),
        right_articles=_articles(words, right.articles),
        judging=difference.judging,
    )


def compared_law(words: In, judged: Judged, choice: LawChoice) -> ComparedLaw:
    """One side of a comparison: what was asked for, and what was answered."""
    answer = judged.answer
    return ComparedLaw(
        asked=law_asked(words, judged.pack, choice),
        versions=_versions(words, judged),
        status=words.say(f"rule-status.{answer.status}"),
        outcome=words.say(f"sanction-outcome.{answer.outcome}"),
        sanctions=tuple(
            sanction_title(judged.pack, code, answer.sanctions_version).in_(words.language)
            for code in answer.sanctions
        ),
        safe=answer.last_days.safe,
        latest=answer.last_days.latest,
        notes=_notes(words, judged),
    )


def law_asked(words: In, pack: Pack, choice: LawChoice) -> str:
    """Which law was asked for."""
    if choice.day is not None:
        law = words.say("comparison.day-law", day=choice.day)
    else:
        law = words.say("comparison.version-law" if choice.version else "comparison.own-law")
    if not choice.pack:
        return law
    return words.say("comparison.in-pack", law=law, pack=pack.title)


def _subject(words: In, packs: Iterable[Pack], difference: Difference) -> str:
    match difference.matter:
        case Matter.LAST_DAY:
            return words.say(f"last-day.{difference.code}")
        case Matter.SANCTION | Matter.GATE | Matter.CONSEQUENCE:
            titles = [_title(pack, difference) for pack in packs]
            known = next((title for title in titles if title is not None), None)
            return difference.code if known is None else known.in_(words.language)
        case _:
            return ""


def _title(pack: Pack, difference: Difference) -> Trilingual | None:
    """How a pack calls the sanction, gate or consequence, in its newest version that has it."""
    for version in reversed(pack.versions):
        entries = {
            Matter.SANCTION: version.sanctions,
            Matter.GATE: version.gates,
            Matter.CONSEQUENCE: version.consequences,
        }[difference.matter]
        if difference.code in entries:
            return entries[difference.code].title
    return None


def _side(words: In, matter: Matter, side: Side) -> str:
    match matter:
        case Matter.LAST_DAY:
            return words.say("derivation.no-day") if side.day is None else words.day(side.day)
        case Matter.OUTCOME:
            said = words.say(f"sanction-outcome.{side.code}")
        case Matter.TIME_STATUS:
            said = words.say(f"time-status.{side.code}")
        case Matter.STATUS:
            said = words.say(f"rule-status.{side.code}")
        case Matter.SANCTION | Matter.GATE | Matter.CONSEQUENCE:
            said = words.say(f"standing.{side.code}")
    reason = side.words.in_(words.language)
    if not reason:
        return said
    return words.say("comparison.with-reason", standing=said, reason=reason)


def _articles(words: In, articles: CitedRules) -> tuple[str, ...]:
    """The articles of one side; that there are none is said too."""
    if not articles:
        return (words.say("comparison.no-clause"),)
    return tuple(_article(words, one) for one in articles)


def _article(words: In, article: CitedRule) -> str:
    assumed = article.assumption is not None
    return words.say(
        "comparison.article-assumed" if assumed else "comparison.article",
        citation=article.citation,
        version=article.version_title,
        rows=article.rows,
        confidence=words.say(f"paper.confidence.{article.confidence}"),
    )


def _versions(words: In, judged: Judged) -> str:
    substance, procedure = judged.substance, judged.procedure
    if substance is procedure:
        return _version(words, substance)
    return words.say(
        "comparison.versions",
        substance=_version(words, substance),
        procedure=_version(words, procedure),
    )


def _version(words: In, version: PackVersion | None) -> str:
    if version is None:
        return words.say("comparison.no-version")
    return version.info.title.in_(words.language)


def _notes(words: In, judged: Judged) -> tuple[str, ...]:
    """Why there is no answer, if there is none, and the assumptions of the versions used."""
    answer = judged.answer
    covered = answer.outcome is not Outcome.NOT_COVERED
    reasons = () if covered else tuple(one.in_(words.language) for one in answer.warnings[:1])
    used = {one.code: one.info for one in (judged.substance, judged.procedure) if one is not None}
    assumed = (
        words.say("comparison.assumption", version=info.title, assumption=info.assumption)
        for info in used.values()
        if info.assumption is not None
    )
    return (*reasons, *assumed)
