"""The facts of a judgement in the words of one language, each by its path and with its source."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ethics_desk.domain.reasoning import ToldFact
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.facts import Misconduct, Pause, Post, Prior, SanctionFacts
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.derivation.provenance import Provenance
from ethics_desk.texts import In


def told_facts(words: In, pack: Pack, facts: SanctionFacts) -> tuple[ToldFact, ...]:
    """Every fact the rules were asked with; what was not established says so."""
    return (
        *_act(words, pack, facts.misconduct),
        _line(words, at.DECISION_DATE, "decision-date", facts.decision_date),
        _line(words, at.ELECTED, "elected", facts.elected),
        *_post(words, facts.post),
        _line(words, at.SIGNS_OF_CRIME, "signs-of-crime", facts.signs_of_crime),
        _line(
            words, at.SIGNS_OF_OFFENCE, "signs-of-offence", facts.signs_of_administrative_offence
        ),
        *_closed(words, facts),
        *(_pause(words, pack, facts, place) for place in range(len(facts.pauses))),
        *(_prior(words, pack, place, prior) for place, prior in enumerate(facts.prior)),
        *(_ground(words, pack, facts, place) for place in range(len(facts.dismissal_grounds))),
    )


def absent_facts(words: In, facts: SanctionFacts) -> tuple[ToldFact, ...]:
    """What a rule asked for and the facts do not have; told only beside that rule."""
    none = words.say("reasoning.none")
    absent = [
        (at.CLOSED_CASE, "reasoning.closed-case", facts.closed_case is None),
        (at.PRIOR, "fact.prior", not facts.prior),
        (at.GROUNDS, "fact.ground", not facts.dismissal_grounds),
    ]
    lines = [
        ToldFact(path=path, label=words.say(key), value=none) for path, key, yes in absent if yes
    ]
    if not facts.misconduct.continuing:
        lines.append(_line(words, at.CONTINUING, "continuing", value=False))
    if facts.post is not None and not facts.post.lower_vacancy:
        value = facts.post.meets_lower_requirements
        lines.append(_line(words, at.LOWER_REQUIREMENTS, "lower-requirements", value))
    key, value = "reasoning.sanctioned", facts.same_misconduct_sanctioned
    lines.append(
        ToldFact(
            path=at.SANCTIONED, label=words.say(key), value=words.say("fact.value", value=value)
        )
    )
    return tuple(lines)


def facts_at(told: Mapping[str, ToldFact], paths: Iterable[str]) -> tuple[ToldFact, ...]:
    """The facts at some paths, each once; a field of a fact is told with the whole of it."""
    found = (_fact_at(told, path) for path in paths)
    return tuple(dict.fromkeys(fact for fact in found if fact is not None))


def _fact_at(told: Mapping[str, ToldFact], path: str) -> ToldFact | None:
    whole = path.rpartition(".")[0]
    for known in (path, whole, at.CONTINUING if whole == "misconduct" else ""):
        if known in told:
            return told[known]
    return None


def sourced(
    words: In, facts: tuple[ToldFact, ...], sources: Mapping[str, Provenance | None]
) -> tuple[ToldFact, ...]:
    """The facts with who established them, and on which evidence."""
    return tuple(
        replace(fact, source=_source(words, sources[fact.path])) if fact.path in sources else fact
        for fact in facts
    )


def _source(words: In, source: Provenance | None) -> str:
    if source is None:
        return words.say("reasoning.nothing-recorded")
    parts: list[str] = []
    if source.evidence:
        key = "reasoning.evidence-one" if len(source.evidence) == 1 else "reasoning.evidence"
        parts.append(words.say(key, numbers=source.evidence))
    if source.inquiry_number:
        parts.append(words.say("reasoning.inquiry", number=source.inquiry_number))
    member = source.member.shown_in(words.language)
    how = "established" if source.established else "noted"
    parts.append(words.say(f"reasoning.{how}", member=member, day=source.on))
    return "; ".join(parts)


def _line(words: In, path: str, fact: str, value: object) -> ToldFact:
    label = words.say(f"fact.{fact}")
    return ToldFact(path=path, label=label, value=words.say("fact.value", value=value))


def _act(words: In, pack: Pack, act: Misconduct) -> Iterator[ToldFact]:
    item = pack.item(act.item, act.judged_on)
    title = act.item if item is None else item.title.in_(words.language)
    citation = "" if item is None else item.citation.in_(words.language)
    yield ToldFact(
        path=at.ITEM,
        label=words.say("fact.item"),
        value=f"{title} ({citation})" if citation else title,
    )
    yield _line(words, at.COMMITTED, "committed", act.committed)
    if act.continuing:
        yield ToldFact(
            path=at.CONTINUING,
            label=words.say("fact.continuing"),
            value=words.say("fact.not-ended")
            if act.ended is None
            else words.say("fact.ended", day=act.ended),
        )
    yield _line(words, at.DISCOVERED, "discovered", act.discovered)


def _post(words: In, post: Post | None) -> Iterator[ToldFact]:
    if post is None:
        value = words.say("fact.not-established")
        yield ToldFact(path=at.POST, label=words.say("fact.lower-post"), value=value)
        return
    yield _line(words, at.LOWER_VACANCY, "lower-vacancy", post.lower_vacancy)
    if post.lower_vacancy:
        yield _line(
            words, at.LOWER_REQUIREMENTS, "lower-requirements", post.meets_lower_requirements
        )


def _closed(words: In, facts: SanctionFacts) -> Iterator[ToldFact]:
    closed = facts.closed_case
    if closed is not None:
        yield _line(words, at.CLOSED_CASE, f"closed-{closed.kind}", closed.closed)


def _pause(words: In, pack: Pack, facts: SanctionFacts, place: int) -> ToldFact:
    pause = facts.pauses[place]
    version = pack.version_on(facts.decision_date)
    known = None if version is None else version.pauses.get(pause.reason)
    reason = pause.reason if known is None else known.title.in_(words.language)
    return ToldFact(
        path=at.nth(at.PAUSES, place),
        label=words.say("fact.pause"),
        value=_pause_days(words, pause, reason),
    )


def _pause_days(words: In, pause: Pause, reason: str) -> str:
    if pause.ends is None:
        return words.say("fact.pause-open", reason=reason, starts=pause.starts)
    return words.say("fact.pause-days", reason=reason, starts=pause.starts, ends=pause.ends)


def _prior(words: In, pack: Pack, place: int, prior: Prior) -> ToldFact:
    item = pack.item(prior.item, prior.imposed)
    citation = prior.item if item is None else item.citation.in_(words.language)
    value = (
        words.say("fact.prior-standing", item=citation, imposed=prior.imposed)
        if prior.annulled is None
        else words.say(
            "fact.prior-annulled", item=citation, imposed=prior.imposed, annulled=prior.annulled
        )
    )
    return ToldFact(path=at.nth(at.PRIOR, place), label=words.say("fact.prior"), value=value)


def _ground(words: In, pack: Pack, facts: SanctionFacts, place: int) -> ToldFact:
    code = facts.dismissal_grounds[place]
    version = pack.version_on(facts.decision_date)
    known = None if version is None else version.grounds.get(code)
    value = code if known is None else known.title.in_(words.language)
    return ToldFact(path=at.nth(at.GROUNDS, place), label=words.say("fact.ground"), value=value)
