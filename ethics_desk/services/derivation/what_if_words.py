"""What would change the result, in the words of one language."""

from collections.abc import Mapping
from datetime import date

from ethics_desk.domain.reasoning import ToldChange, ToldFact
from ethics_desk.rules.changes.other_facts import usual_pause
from ethics_desk.rules.changes.single_changes import ChangeKind
from ethics_desk.rules.changes.what_if import WhatIf
from ethics_desk.rules.judging import fact_paths as at
from ethics_desk.rules.judging.facts import SanctionFacts
from ethics_desk.rules.packs.kinds import Outcome
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.services.sanction_choice import sanction_title
from ethics_desk.texts import In

_SWITCHES = {
    at.CONTINUING: "fact.continuing",
    at.ELECTED: "fact.elected",
    at.LOWER_VACANCY: "fact.lower-vacancy",
    at.LOWER_REQUIREMENTS: "fact.lower-requirements",
    at.SIGNS_OF_CRIME: "fact.signs-of-crime",
    at.SIGNS_OF_OFFENCE: "fact.signs-of-offence",
    at.SANCTIONED: "reasoning.sanctioned",
}
_DAYS = {
    at.COMMITTED: "fact.committed",
    at.DISCOVERED: "fact.discovered",
    at.ENDED: "reasoning.ended",
    at.DECISION_DATE: "fact.decision-date",
    at.CLOSED_ON: "reasoning.closed-on",
}
_FIELDS = {
    "imposed": "reasoning.imposed",
    "from": "reasoning.pause-from",
    "to": "reasoning.pause-to",
}


def told_change(
    words: In, pack: Pack, facts: SanctionFacts, one: WhatIf, told: Mapping[str, ToldFact]
) -> ToldChange:
    """One finding: the fact as it would have to be, and what would then follow."""
    return ToldChange(
        fact=_changed(words, pack, facts, one, told), result=_result(words, pack, facts, one)
    )


def _changed(
    words: In, pack: Pack, facts: SanctionFacts, one: WhatIf, told: Mapping[str, ToldFact]
) -> str:
    match one.kind:
        case ChangeKind.SET if one.path in _SWITCHES or one.path == at.POST:
            return _switched(words, one)
        case ChangeKind.EARLIER | ChangeKind.LATER:
            return f"{_day_label(words, one, told)}: {_days(words, one)}"
        case ChangeKind.SET | ChangeKind.ITEM:
            return _other(words, pack, facts, one, told)
        case ChangeKind.ADDED:
            return _added(words, pack, facts, one)
        case _:
            fact = told[one.path]
            key = f"reasoning.if-{one.kind}"
            return words.say(key, label=fact.label, fact=fact.value, day=one.value)


def _other(
    words: In, pack: Pack, facts: SanctionFacts, one: WhatIf, told: Mapping[str, ToldFact]
) -> str:
    """Other misconduct, an earlier sanction for other misconduct, a pause for another reason."""
    if one.kind is ChangeKind.SET:
        reason = _reason(words, pack, facts, str(one.value))
        return words.say("reasoning.if-reason", fact=_whole(one, told).value, reason=reason)
    item = _item(words, pack, facts, str(one.value))
    if one.path == at.ITEM:
        return words.say("reasoning.if-item", item=item)
    return words.say("reasoning.if-prior-item", fact=_whole(one, told).value, item=item)


def _added(words: In, pack: Pack, facts: SanctionFacts, one: WhatIf) -> str:
    """A ground, an earlier sanction or a pause that is not on record."""
    if one.path == at.PRIOR:
        return words.say("reasoning.if-prior", first=one.until, last=one.value)
    if one.path == at.PAUSES:
        usual = usual_pause(pack, facts)
        reason = "" if usual is None else usual.title.in_(words.language)
        return words.say("reasoning.if-pause", reason=reason, first=one.value, last=one.until)
    ground = _ground(words, pack, facts, str(one.value))
    return words.say("reasoning.if-ground", ground=ground)


def _whole(one: WhatIf, told: Mapping[str, ToldFact]) -> ToldFact:
    """The earlier sanction or the pause a field of which is changed."""
    return told[one.path.rpartition(".")[0]]


def _switched(words: In, one: WhatIf) -> str:
    if one.path == at.POST:
        value = words.say(f"reasoning.post-{one.value}")
        return f"{words.say('fact.lower-post')}: {value}"
    return f"{words.say(_SWITCHES[one.path])}: {words.say('fact.value', value=one.value)}"


def _day_label(words: In, one: WhatIf, told: Mapping[str, ToldFact]) -> str:
    """The name of the day moved; an earlier sanction or a pause is named with the whole of it."""
    if one.path in _DAYS:
        return words.say(_DAYS[one.path])
    field = one.path.rpartition(".")[2]
    return words.say(_FIELDS[field], fact=_whole(one, told).value)


def _days(words: In, one: WhatIf) -> str:
    day, until = one.value, one.until
    if one.open:
        return words.say(f"reasoning.days-{one.kind}", day=day, until=until)
    if day == until:
        return words.say("fact.value", value=day)
    first, last = (until, day) if one.kind is ChangeKind.EARLIER else (day, until)
    return words.say("reasoning.days-between", first=first, last=last)


def _item(words: In, pack: Pack, facts: SanctionFacts, code: str) -> str:
    item = pack.item(code, facts.misconduct.judged_on)
    if item is None:
        return code
    return f"{item.title.in_(words.language)} ({item.citation.in_(words.language)})"


def _reason(words: In, pack: Pack, facts: SanctionFacts, code: str) -> str:
    version = pack.version_on(facts.decision_date)
    reason = None if version is None else version.pauses.get(code)
    return code if reason is None else reason.title.in_(words.language)


def _ground(words: In, pack: Pack, facts: SanctionFacts, code: str) -> str:
    version = pack.version_on(facts.misconduct.judged_on)
    ground = None if version is None else version.grounds.get(code)
    return code if ground is None else ground.title.in_(words.language)


def _result(words: In, pack: Pack, facts: SanctionFacts, one: WhatIf) -> str:
    """The outcome, and of the rest what differs; last days move with every day and are not told."""
    result = one.result
    parts = [words.say(f"sanction-outcome.{result.outcome}")]
    if result.sanctions:
        version = pack.version_on(facts.misconduct.judged_on)
        code = None if version is None else version.code
        titles = [
            sanction_title(pack, sanction, code).in_(words.language)
            for sanction in result.sanctions
        ]
        parts.append("; ".join(titles))
    told_by_outcome = result.outcome is Outcome.TIME_BARRED or result.time_status is None
    if "time_status" in one.differs and not told_by_outcome:
        parts.append(words.say(f"reasoning.time-{result.time_status}"))
    moved = one.kind in (ChangeKind.EARLIER, ChangeKind.LATER)
    if not moved and not {"safe", "latest"}.isdisjoint(one.differs):
        parts.append(_last_days(words, result.safe, result.latest))
    return " – ".join(parts[:2]) + "".join(f"; {part}" for part in parts[2:])


def _last_days(words: In, safe: date | None, latest: date | None) -> str:
    return words.say("reasoning.last-days", safe=safe, latest=latest)
