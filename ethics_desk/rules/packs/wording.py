"""The sentences of the rule engine in three languages, as data."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethics_desk.domain.language import Language, Trilingual, Worded


class Say(StrEnum):
    """The sentences of the engine; their words stand in wording.toml."""

    ALLOWED = "allowed"
    ALREADY_SANCTIONED = "already-sanctioned"
    BARRED = "barred"
    CAN_IMPOSE = "can-impose"
    CANNOT_IMPOSE_NOW = "cannot-impose-now"
    CAP_FROM = "cap-from"
    CAP_FROM_BOTH = "cap-from-both"
    CAP_MONTHS = "cap-months"
    CLOSED_CASE_NO_EFFECT = "closed-case-no-effect"
    CLOSED_ON = "closed-on"
    COMMITTED_BEFORE_PRIOR = "committed-before-prior"
    COMMITTED_ON = "committed-on"
    COMMITTED_TOO_LATE = "committed-too-late"
    CONTINUING_DISPUTED = "continuing-disputed"
    CONTINUING_ENDED_ON = "continuing-ended-on"
    CONTINUING_FOUND_ON = "continuing-found-on"
    DECISION_IN_PAUSE = "decision-in-pause"
    DECISION_ON = "decision-on"
    DISCOVERY_ENDS = "discovery-ends"
    DISCOVERY_FROM = "discovery-from"
    DISCOVERY_MONTHS = "discovery-months"
    ENDED_BEFORE = "ended-before"
    FACT_NOT_KNOWN = "fact-not-known"
    GROUND_NAMED = "ground-named"
    GROUND_NOT_ASKED = "ground-not-asked"
    GROUND_NOT_IN_FORCE = "ground-not-in-force"
    GROUP_WITHOUT_REPEAT = "group-without-repeat"
    IN_TIME = "in-time"
    ITEM_IN_GROUP = "item-in-group"
    ITEM_NOT_IN_FORCE = "item-not-in-force"
    ITEM_NOT_IN_VERSION = "item-not-in-version"
    LATER_ASSUMED = "later-assumed"
    LATER_IF_APPLIED = "later-if-applied"
    LATER_MILDER = "later-milder"
    LATER_QUESTION = "later-question"
    LATER_UNSEEN = "later-unseen"
    LATEST_FORWARD = "latest-forward"
    LAW_OF_DAY = "law-of-day"
    MONTHS_COUNTED = "months-counted"
    NO = "no"
    NO_CLOSED_CASE = "no-closed-case"
    NO_DAY = "no-day"
    NO_LIMITATION = "no-limitation"
    NO_PAUSE_REASON = "no-pause-reason"
    NO_PRIOR = "no-prior"
    NO_SECOND_SANCTION = "no-second-sanction"
    NO_SIGN = "no-sign"
    NO_TERM = "no-term"
    NO_VERSION = "no-version"
    NOT_APPLIED = "not-applied"
    NOT_CONTINUING = "not-continuing"
    NOT_COVERED = "not-covered"
    NOT_SANCTIONED_YET = "not-sanctioned-yet"
    NOT_THIS_ITEM = "not-this-item"
    NOTHING_BARS = "nothing-bars"
    PAUSE_COUNTED = "pause-counted"
    PAUSE_DAYS = "pause-days"
    PAUSE_OPEN = "pause-open"
    PAUSE_OUTSIDE = "pause-outside"
    PAUSED_ENDS = "paused-ends"
    PAUSES_DISPUTED = "pauses-disputed"
    POST_UNKNOWN = "post-unknown"
    PRIOR_ANNULLED = "prior-annulled"
    PRIOR_IMPOSED = "prior-imposed"
    PRIOR_OTHER_GROUP = "prior-other-group"
    REFER_FIRST = "refer-first"
    REPEAT_GOES_FIRST = "repeat-goes-first"
    REPEAT_LEADS_TO = "repeat-leads-to"
    RESTS_ON_ASSUMPTION = "rests-on-assumption"
    SAFE_AND_LATEST = "safe-and-latest"
    SAFE_BACK = "safe-back"
    SANCTION_NOT_SEEN = "sanction-not-seen"
    SANCTIONS_BY_VERSION = "sanctions-by-version"
    STILL_RUNS = "still-runs"
    STRICT_ENDS = "strict-ends"
    TERMS_BY_VERSION = "terms-by-version"
    TERM_REVIVED = "term-revived"
    TIME_BARRED = "time-barred"
    TIME_DISPUTED = "time-disputed"
    UNFINISHED = "unfinished"
    VERSION_ASKED = "version-asked"
    VERSION_DISABLED = "version-disabled"
    VERSION_UNVERIFIED = "version-unverified"
    YES = "yes"


def same(text: str) -> Trilingual:
    """A code or a number, equal in all languages."""
    return Trilingual(kk=text, ru=text, en=text)


def fill(template: Trilingual, facts: Mapping[str, object]) -> Trilingual:
    """A sentence with its facts: days written per language, trilingual facts in their language."""
    if not facts:
        return template
    kk: dict[str, str] = {}
    ru: dict[str, str] = {}
    en: dict[str, str] = {}
    for name, value in facts.items():
        shown = _shown(value)
        kk[name], ru[name], en[name] = shown.kk, shown.ru, shown.en
    return Trilingual(
        kk=template.kk.format_map(kk), ru=template.ru.format_map(ru), en=template.en.format_map(en)
    )


def _shown(value: object) -> Trilingual:
    match value:
        case Trilingual():
            return value
        case date():
            local, iso = _day(value, Language.RU), _day(value, Language.EN)
            return Trilingual(kk=local, ru=local, en=iso)
        case _:
            return same(str(value))


def _day(day: date, language: Language) -> str:
    iso = day.isoformat()
    return iso if language is Language.EN else f"{iso[8:]}.{iso[5:7]}.{iso[:4]}"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its facts, put into words when it is read: most of a derivation never is."""

    template: Trilingual
    facts: tuple[tuple[str, object], ...]

    def in_(self, language: Language) -> str:
        """The sentence in one language."""
        told = {name: _told(value, language) for name, value in self.facts}
        return self.template.in_(language).format_map(told)


@dataclass(frozen=True, slots=True)
class Row:
    """Texts in a row, parted by semicolons."""

    texts: tuple[Worded, ...]

    def in_(self, language: Language) -> str:
        """The row in one language."""
        return "; ".join(text.in_(language) for text in self.texts)


def _told(value: object, language: Language) -> str:
    match value:
        case date():
            return _day(value, language)
        case Trilingual() | Sentence() | Row():
            return value.in_(language)
        case _:
            return str(value)


@dataclass(frozen=True, slots=True)
class Wording:
    """The engine's sentences by code."""

    sentences: Mapping[Say, Trilingual]

    def say(self, code: Say, **facts: object) -> Trilingual:
        """The sentence `code` with its facts."""
        return fill(self.sentences[code], facts)

    def tell(self, code: Say, **facts: object) -> Worded:
        """The sentence `code` as `say` has it, but put into words only when it is read."""
        template = self.sentences[code]
        return Sentence(template, tuple(facts.items())) if facts else template


def joined(texts: Iterable[Trilingual]) -> Trilingual:
    """Texts in a row, parted by semicolons."""
    row = tuple(texts)
    return Trilingual(
        kk="; ".join(text.kk for text in row),
        ru="; ".join(text.ru for text in row),
        en="; ".join(text.en for text in row),
    )
