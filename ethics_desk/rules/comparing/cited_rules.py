"""The articles an answer rests on: entries of the versions that gave it, with their standing."""

from collections.abc import Iterable
from dataclasses import replace

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.comparing.cited_rule import CitedRule, CitedRules
from ethics_desk.rules.comparing.kept_articles import (
    kept_for_outcome,
    kept_for_sanction,
    kept_for_term,
    kept_for_versions,
)
from ethics_desk.rules.comparing.law_choice import Judged
from ethics_desk.rules.packs.entries import Entry, Group
from ethics_desk.rules.packs.kinds import Outcome, PrincipleKind
from ethics_desk.rules.packs.pack import PackVersion


def cited_for_outcome(judged: Judged) -> CitedRules:
    """What the outcome rests on; nothing where no version covers the facts."""
    if judged.kept:
        return kept_for_outcome(judged.kept)
    match judged.answer.outcome:
        case Outcome.SANCTIONS:
            return _cited_for_choice(judged)
        case Outcome.NOT_COVERED:
            return cited_for_versions(judged)
        case Outcome.TIME_BARRED:
            return cited_for_term(judged)
        case _:
            version = judged.procedure
            return () if version is None else _cited(version, _stopping(judged, version))


def _stopping(judged: Judged, version: PackVersion) -> Iterable[Entry]:
    """The general rules or reasons of pause by which no sanction is chosen now."""
    match judged.answer.outcome:
        case Outcome.ALREADY_SANCTIONED:
            yield version.principles[PrincipleKind.ONE_SANCTION]
        case Outcome.REFER_FIRST:
            yield from _signs(judged, version)
        case _:
            yield from _pauses(judged, version)


def _cited_for_choice(judged: Judged) -> CitedRules:
    """The item of misconduct, and the group that says which sanctions it leads to."""
    version = judged.substance
    if version is None:
        return ()
    item, group = version.items.get(judged.facts.misconduct.item), _group(judged, version)
    return _cited(version, (item, group))


def cited_for_sanction(judged: Judged, sanction: str) -> CitedRules:
    """What lets a sanction be chosen, or bars it; the group where it is not offered at all."""
    if judged.kept:
        return kept_for_sanction(judged.kept, sanction)
    version, barred = judged.substance, judged.answer.barred.get(sanction)
    if judged.answer.outcome is not Outcome.SANCTIONS or version is None:
        return cited_for_outcome(judged)
    group = _group(judged, version)
    if group is None:
        return ()
    articles = _cited(version, (group,))
    if barred is None:
        return articles
    return _barring(version, group, sanction, barred.rule) or articles


def cited_for_term(judged: Judged) -> CitedRules:
    """The term in which the sanction can be imposed."""
    if judged.kept:
        return kept_for_term(judged.kept)
    substance, procedure = judged.substance, judged.procedure
    item = None if substance is None else substance.items.get(judged.facts.misconduct.item)
    if item is None or item.term is None or procedure is None:
        return ()
    return _cited(procedure, (procedure.terms.get(item.term),))


def cited_for_gate(judged: Judged, gate: str) -> CitedRules:
    """The clause that asks for something before the sanction; none where no version has it."""
    version = judged.procedure
    return () if version is None else _cited(version, (version.gates.get(gate),))


def cited_for_consequence(judged: Judged, rule: str) -> CitedRules:
    """The clause from which a consequence follows; none where no version has it."""
    version = judged.procedure
    return () if version is None else _cited(version, (version.consequences.get(rule),))


def cited_for_versions(judged: Judged) -> CitedRules:
    """The wordings of the law that judged."""
    if judged.kept:
        return kept_for_versions(judged.kept)
    used = dict.fromkeys((judged.answer.sanctions_version, judged.answer.terms_version))
    versions = [one for one in judged.pack.versions if one.code in used]
    return tuple(article for one in versions for article in _cited(one, (one.info,)))


def _cited(version: PackVersion, entries: Iterable[Entry | None]) -> CitedRules:
    return tuple(
        CitedRule(
            citation=entry.citation,
            rule=entry.code,
            version=version.code,
            version_title=version.info.title,
            rows=entry.rows,
            confidence=entry.confidence,
            assumption=entry.assumption,
        )
        for entry in entries
        if entry is not None
    )


def _group(judged: Judged, version: PackVersion) -> Group | None:
    item = version.items.get(judged.facts.misconduct.item)
    return None if item is None or item.group is None else version.groups[item.group]


def _signs(judged: Judged, version: PackVersion) -> Iterable[Entry]:
    """The rules by which the matter goes to another body first."""
    facts, crime = judged.facts, version.principles.get(PrincipleKind.REFER_CRIME)
    item = version.items.get(facts.misconduct.item)
    itself = crime is not None and item is not None and bool(crime.always_for & item.traits)
    if crime is not None and (facts.signs_of_crime or itself):
        yield crime
    if facts.signs_of_administrative_offence:
        yield version.principles[PrincipleKind.REFER_ADMINISTRATIVE_OFFENCE]


def _pauses(judged: Judged, version: PackVersion) -> Iterable[Entry]:
    """The reasons for which nothing may be imposed on the day of the decision."""
    day = judged.facts.decision_date
    for pause in judged.facts.pauses:
        rule = version.pauses.get(pause.reason)
        if (
            rule is not None
            and rule.forbids_imposing
            and pause.starts <= day <= (pause.ends or day)
        ):
            yield rule


def _barring(version: PackVersion, group: Group, sanction: str, rule: str) -> CitedRules:
    """The clause that bars a sanction: a condition of its kind, a restriction of its offer."""
    kind = version.sanctions.get(sanction)
    conditions = () if kind is None else kind.conditions
    found: list[tuple[Entry | None, Trilingual]] = [
        (kind, one.citation) for one in conditions if one.rule == rule
    ]
    found += [
        (group, offer.citation)
        for offer in group.offers
        if offer.sanction == sanction and offer.rule == rule and offer.citation is not None
    ]
    if group.repeat is not None and rule == group.code:
        found.append((group, group.repeat.citation))
    return tuple(
        replace(article, citation=citation, rule=rule)
        for entry, citation in found[:1]
        for article in _cited(version, (entry,))
    )
