"""An extract for a public register of convicted persons, on paper; only once the law has one."""

from ethics_desk.documents.press import open_press
from ethics_desk.documents.register import register_pdf
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import RegisterColumn, RegisterPage
from ethics_desk.rules.packs.provision_kinds import RegistryField
from ethics_desk.rules.packs.provisions import RegistryRule
from ethics_desk.services.desk import Desk
from ethics_desk.services.liability.convict_registry import (
    Candidate,
    registries_in_force,
    registry_candidates,
)
from ethics_desk.services.office import office_of
from ethics_desk.texts import In

_NARROW, _BROAD = 1.2, 2.0


def registry_extract(desk: Desk, language: Language) -> bytes:
    """Whom the register would list today, with the day of removal, as PDF.

    Raises `RuleViolation` `registry.bill` while no register is in force.
    """
    rules = registries_in_force(desk)
    if not rules:
        raise RuleViolation("registry.bill")
    words, office = desk.texts.in_(language), office_of(desk)
    page = RegisterPage(
        language=language,
        title=_sentence(rules[0].title.in_(language)),
        agency=office.name.in_(language),
        made_on=desk.today(),
        columns=_columns(rules[0], words),
        rows=tuple(_row(one, words) for one in registry_candidates(desk)),
        specimen=office.specimen,
    )
    return register_pdf(page, open_press(desk.resources))


def _columns(rule: RegistryRule, words: In) -> tuple[RegisterColumn, ...]:
    told = [
        RegisterColumn(title=words.say(f"registry-field.{field}"), share=_BROAD)
        for field in rule.fields
    ]
    return (*told, RegisterColumn(title=words.say("registry.removed-on"), share=_NARROW))


def _row(candidate: Candidate, words: In) -> tuple[str, ...]:
    removed_on = candidate.listing.removed_on
    told = [_told(candidate, field, words) for field in candidate.listing.rule.fields]
    removed = words.say("registry.not-served") if removed_on is None else words.day(removed_on)
    return (*told, removed)


def _told(candidate: Candidate, field: RegistryField, words: In) -> str:
    language, outcome = words.language, candidate.outcome
    match field:
        case RegistryField.NAME:
            return candidate.person.name_in(language).full
        case RegistryField.FORMER_POST:
            return candidate.post.shown_in(language)
        case RegistryField.OFFENCE:
            article = candidate.article.in_(language)
            return words.say("crime.part", article=article, part=candidate.sign.part)
        case RegistryField.DOCUMENT:
            document = f"{outcome.document}, {words.day(outcome.final_on)}"
            if candidate.listing.before_start:
                return f"{document} – {words.say('registry.before-start')}"
            return document
        case RegistryField.SENTENCE:
            return (
                "" if outcome.punishment is None else words.say(f"punishment.{outcome.punishment}")
            )


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
