"""The facts of a judgement as lines of paper, in one language."""

from collections.abc import Iterator

from ethics_desk.domain.paper import PaperFact
from ethics_desk.rules.facts import Misconduct, Pause, Post, Prior, SanctionFacts
from ethics_desk.rules.pack import Pack, PackVersion
from ethics_desk.texts import In


def paper_facts(words: In, pack: Pack, facts: SanctionFacts) -> tuple[PaperFact, ...]:
    """Every fact the rules were asked with; what was not established says so."""
    return (
        *_act(words, pack, facts.misconduct),
        _line(words, "decision-date", facts.decision_date),
        _line(words, "elected", facts.elected),
        *_post(words, facts.post),
        _line(words, "signs-of-crime", facts.signs_of_crime),
        _line(words, "signs-of-offence", facts.signs_of_administrative_offence),
        *_closed(words, facts),
        *(_pause(words, pack, facts, pause) for pause in facts.pauses),
        *(_prior(words, pack, prior) for prior in facts.prior),
        *(_ground(words, pack, facts, code) for code in facts.dismissal_grounds),
    )


def _line(words: In, fact: str, value: object) -> PaperFact:
    return PaperFact(label=words.say(f"fact.{fact}"), value=words.say("fact.value", value=value))


def _act(words: In, pack: Pack, act: Misconduct) -> Iterator[PaperFact]:
    item = pack.item(act.item, act.judged_on)
    title = act.item if item is None else item.title.in_(words.language)
    citation = "" if item is None else item.citation.in_(words.language)
    yield PaperFact(
        label=words.say("fact.item"), value=f"{title} ({citation})" if citation else title
    )
    yield _line(words, "committed", act.committed)
    if act.continuing:
        yield PaperFact(
            label=words.say("fact.continuing"),
            value=words.say("fact.not-ended")
            if act.ended is None
            else words.say("fact.ended", day=act.ended),
        )
    yield _line(words, "discovered", act.discovered)


def _post(words: In, post: Post | None) -> Iterator[PaperFact]:
    if post is None:
        yield PaperFact(label=words.say("fact.lower-post"), value=words.say("fact.not-established"))
        return
    yield _line(words, "lower-vacancy", post.lower_vacancy)
    if post.lower_vacancy:
        yield _line(words, "lower-requirements", post.meets_lower_requirements)


def _closed(words: In, facts: SanctionFacts) -> Iterator[PaperFact]:
    closed = facts.closed_case
    if closed is not None:
        key = f"fact.closed-{closed.kind}"
        yield PaperFact(label=words.say(key), value=words.say("fact.value", value=closed.closed))


def _pause(words: In, pack: Pack, facts: SanctionFacts, pause: Pause) -> PaperFact:
    version = pack.version_on(facts.decision_date)
    known = None if version is None else version.pauses.get(pause.reason)
    reason = pause.reason if known is None else known.title.in_(words.language)
    value = (
        words.say("fact.pause-open", reason=reason, starts=pause.starts)
        if pause.ends is None
        else words.say("fact.pause-days", reason=reason, starts=pause.starts, ends=pause.ends)
    )
    return PaperFact(label=words.say("fact.pause"), value=value)


def _prior(words: In, pack: Pack, prior: Prior) -> PaperFact:
    item = pack.item(prior.item, prior.imposed)
    citation = prior.item if item is None else item.citation.in_(words.language)
    value = (
        words.say("fact.prior-standing", item=citation, imposed=prior.imposed)
        if prior.annulled is None
        else words.say(
            "fact.prior-annulled", item=citation, imposed=prior.imposed, annulled=prior.annulled
        )
    )
    return PaperFact(label=words.say("fact.prior"), value=value)


def _ground(words: In, pack: Pack, facts: SanctionFacts, code: str) -> PaperFact:
    version: PackVersion | None = pack.version_on(facts.decision_date)
    known = None if version is None else version.grounds.get(code)
    value = code if known is None else known.title.in_(words.language)
    return PaperFact(label=words.say("fact.ground"), value=value)
