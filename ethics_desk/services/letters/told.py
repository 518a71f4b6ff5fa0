"""What a letter really tells, and whether its receiver may read it."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import Final

from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Inquiry, Party, PartyRole
from ethics_desk.domain.letter_paper import LetterFacts
from ethics_desk.domain.person import PersonName
from ethics_desk.names.folding import soft
from ethics_desk.names.mentions import forms_of, mentions
from ethics_desk.services.desk import Desk
from ethics_desk.services.law_words import in_each
from ethics_desk.services.letter_texts.facts import fact_meaning
from ethics_desk.services.letters.annexes import source_names
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.letters.receivers import Receiver
from ethics_desk.store.work import Work

_ADDRESSEE: Final = "addressee"
_ALWAYS: Final = frozenset({_ADDRESSEE, "annexes", "asked", "reply_by"})
_OF_THE_LAW: Final = "unverified"
"""What is said in a box above a letter that applies the law goes with it."""


def addressed_to(receiver: Receiver, wish: LetterWish) -> LetterWish:
    """The wish with its receiver: an official reads of nobody else's part."""
    party = receiver.party
    about = party.id if party is not None and party.role is PartyRole.OFFICIAL else None
    return replace(
        wish,
        recipient=receiver.recipient,
        about=about,
        reminded=receiver.reminded,
        redirections=receiver.redirections,
    )


def only_told(facts: LetterFacts, template: LetterTemplate) -> LetterFacts:
    """The facts without those the letter does not tell: what it lacks of them does not stop it."""
    needed = {name for need in template.needs for name in need.split("|")}
    kept = template.tells | needed | _ALWAYS
    if _OF_THE_LAW in kept:
        kept |= {"cautions"}
    blank = {
        field.name: field.default
        for field in fields(facts)
        if field.name not in kept and field.default is not MISSING
    }
    return replace(facts, **blank)


def check_told(
    desk: Desk, work: Work, inquiry: Inquiry, receiver: Party | None, facts: LetterFacts
) -> None:
    """Refuse a letter that names who must not be read of there, by the fact.

    Nobody reads who reported; an applicant reads of no witness or other person besides. In a letter
    to a body only what was written freely is looked through: it names officials by right.
    """
    if receiver is None:
        _check_told_to_body(desk, work, inquiry, facts)
        return
    secret = source_names(work, inquiry)
    if receiver.role is PartyRole.APPLICANT:
        secret += _bystanders(work, inquiry)
    for field in (one for one in fields(facts) if one.name != _ADDRESSEE):
        told = " \n".join(texts_in(getattr(facts, field.name)))
        if mentions(told, secret):
            raise _refusal(desk, field.name)


def _refusal(desk: Desk, fact: str) -> RuleViolation:
    """The refusal with the fact and what it is called; nobody is named in it."""
    what = in_each(desk.texts, lambda words: fact_meaning(words, fact))
    return RuleViolation("letter.fact-names-person", fact=fact, what=what)


def _check_told_to_body(desk: Desk, work: Work, inquiry: Inquiry, facts: LetterFacts) -> None:
    """Refuse a letter to a body whose free texts name who reported (row WB-08).

    A surname an official of the inquiry bears as well is no sign of the source.
    """
    borne = {soft(one.name.split(" ", 1)[0]) for one in facts.officials}
    secret = [one for one in source_names(work, inquiry) if soft(one.surname) not in borne]
    for fact, text in _written_freely(facts):
        if mentions(text, secret):
            raise _refusal(desk, fact)


def _written_freely(facts: LetterFacts) -> Iterator[tuple[str, str]]:
    yield from (("allegations", one.text) for one in facts.allegations)
    yield from (("findings", one.conclusion) for one in facts.findings)
    yield from (("crime_signs", one.text) for one in facts.crime_signs)
    yield from (("overrides", one) for one in facts.overrides)
    yield from (("redirections", f"{one.part} \n{one.reason}") for one in facts.redirections)


def _bystanders(work: Work, inquiry: Inquiry) -> tuple[PersonName, ...]:
    """Everybody but the officials, who an appeal is about, and the applicants."""
    known = {PartyRole.OFFICIAL, PartyRole.APPLICANT}
    parties = work.parties.of(inquiry_id=inquiry.id)
    spoken_of = {one.person_id for one in parties if one.role in known}
    return tuple(
        name
        for key in sorted({one.person_id for one in parties} - spoken_of)
        for name in forms_of(work.persons.get(key))
    )


def texts_in(told: object) -> Iterator[str]:
    """Every text a value carries."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, tuple):
        for part in told:
            yield from texts_in(part)
    elif is_dataclass(told):
        for field in fields(told):
            yield from texts_in(getattr(told, field.name))
