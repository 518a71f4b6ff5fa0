"""The articles a kept answer rests on, as they were kept: its own version may be gone since."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ethics_desk.domain.language import Trilingual
from ethics_desk.rules.comparing.answers import Kept
from ethics_desk.rules.comparing.cited_rule import CitedRule, CitedRules
from ethics_desk.rules.packs.kinds import Confidence
from ethics_desk.rules.packs.pack import Pack
from ethics_desk.rules.packs.wording import same


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptStep:
    """One step that applied: its article, and what it concluded as a machine reads it."""

    article: CitedRule
    concludes: tuple[Mapping[str, Any], ...]

    def tells(self, kind: str, **fields: str) -> bool:
        """Whether it concludes something of a kind, with these fields."""
        return any(
            one["kind"] == kind and all(one[name] == value for name, value in fields.items())
            for one in self.concludes
        )


KeptSteps = tuple[KeptStep, ...]


def kept_steps(pack: Pack, kept: Kept) -> KeptSteps:
    """The steps that applied; none where an older program kept no conclusions."""
    titles = {version.code: version.info.title for version in pack.versions}
    found: list[KeptStep] = []
    for place, step in enumerate(kept["en"]["derivation"]):
        if not step.get("concludes"):
            continue
        kk, ru, en = (kept[code]["derivation"][place]["citation"] for code in ("kk", "ru", "en"))
        article = CitedRule(
            citation=Trilingual(kk=kk, ru=ru, en=en),
            rule=step["rule"],
            version=step["version"],
            version_title=titles.get(step["version"], same(step["version"])),
            rows=tuple(step["rows"]),
            confidence=Confidence(step["confidence"]),
            assumption=None,
        )
        found.append(KeptStep(article=article, concludes=tuple(step["concludes"])))
    return tuple(found)


def kept_for_outcome(steps: KeptSteps) -> CitedRules:
    """The item and the group where sanctions are chosen, else the rule that concludes."""
    chosen = _articles(one for one in steps if one.tells("item") or one.tells("allowed"))
    if any(one.tells("outcome", outcome="sanctions") for one in steps):
        return chosen
    return _articles(one for one in steps if one.tells("outcome"))


def kept_for_sanction(steps: KeptSteps, sanction: str) -> CitedRules:
    """What barred a sanction, else what the outcome rests on."""
    barring = _articles(one for one in steps if one.tells("barred", sanction=sanction))
    return barring or kept_for_outcome(steps)


def kept_for_term(steps: KeptSteps) -> CitedRules:
    """The term in which the sanction could be imposed."""
    return _articles(one for one in steps if one.tells("last-day", name="discovery_term"))


def kept_for_versions(steps: KeptSteps) -> CitedRules:
    """The wordings of the law that judged."""
    return _articles(one for one in steps if one.tells("version"))


def _articles(steps: Iterable[KeptStep]) -> CitedRules:
    return tuple(dict.fromkeys(one.article for one in steps))
