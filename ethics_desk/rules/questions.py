"""Questions beside the sanction itself, from a document to a document (contracts.md, `follows`).

`ask` names the question: `bar` (ground, happened, asked, leading), `crime` (crime, part, committed,
asked, verdict, punishment, served, lifted), `offence` (offence, committed, discovered, repeated),
`validity` (sanction, imposed).
"""

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.language import Language
from ethics_desk.rules.book import RuleBook
from ethics_desk.rules.following.bars import entry_bar, read_bar_facts
from ethics_desk.rules.following.crimes import crime_answer, read_crime_facts
from ethics_desk.rules.following.offences import offence_answer, read_offence_facts
from ethics_desk.rules.judging.fields import Fields
from ethics_desk.rules.packs.liability import Liability
from ethics_desk.rules.packs.periods import plus_months
from ethics_desk.rules.packs.provisions import ValidityRule
from ethics_desk.rules.packs.wording import Say

Document = dict[str, object]
_UNANSWERED: Mapping[object, Say] = MappingProxyType(
    {"not-covered": Say.NOT_IN_FORCE_THEN, "bill-not-in-force": Say.ONLY_A_BILL}
)


def answer(book: RuleBook, document: object, today: date, language: Language) -> Document:
    """The answer to the question a document asks; everything wrong is refused by name."""
    fields = Fields(document)
    ask = fields.text("ask")
    if ask not in QUESTIONS:
        raise BadInput("rules.facts-unknown-question", field="ask", ask=ask)
    code = fields.optional_text("pack") or book.default.code
    if code not in book.by_code:
        raise BadInput("rules.facts-unknown-pack", field="pack", pack=code)
    pack = book.pack(code)
    found = QUESTIONS[ask](pack.liability, fields, today, language)
    fields.close()
    if found.get("outcome") in _UNANSWERED:
        found["reason"] = pack.wording.say(_UNANSWERED[found["outcome"]]).in_(language)
    return {"ask": ask, "pack": code, **found}


def last_day_of_sanction(
    liability: Liability, sanction: str, imposed_on: date
) -> tuple[ValidityRule, date] | None:
    """The last day a sanction counts, and the rule that says so; None when no rule does."""
    rule = liability.validity_of(sanction, imposed_on)
    return None if rule is None else (rule, plus_months(imposed_on, rule.months))


def _bar(liability: Liability, fields: Fields, today: date, language: Language) -> Document:
    return entry_bar(liability, read_bar_facts(fields, today)).as_document(language)


def _crime(liability: Liability, fields: Fields, today: date, language: Language) -> Document:
    return crime_answer(liability, read_crime_facts(fields, today)).as_document(language)


def _offence(liability: Liability, fields: Fields, today: date, language: Language) -> Document:
    del today
    return offence_answer(liability, read_offence_facts(fields)).as_document(language)


def _validity(liability: Liability, fields: Fields, today: date, language: Language) -> Document:
    del today
    sanction, imposed_on = fields.text("sanction"), fields.day("imposed")
    found = last_day_of_sanction(liability, sanction, imposed_on)
    if found is None:
        return {"sanction": sanction, "outcome": "not-covered", "last_day": None}
    rule, last_day = found
    return {
        "sanction": sanction,
        "outcome": "in-force",
        "last_day": last_day.isoformat(),
        "rule": rule.code,
        "citation": rule.citation.in_(language),
        "text": rule.text.in_(language),
        "confidence": rule.confidence.value,
    }


QUESTIONS: Mapping[str, Callable[[Liability, Fields, date, Language], Document]] = MappingProxyType(
    {"bar": _bar, "crime": _crime, "offence": _offence, "validity": _validity}
)
