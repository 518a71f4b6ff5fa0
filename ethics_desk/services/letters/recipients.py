"""Whom a letter may go to on its day, and whom its writer chose."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from ethics_desk.documents.press import open_press
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.agency import Agency
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter import Letter
from ethics_desk.domain.letter_paper import AddresseeKind
from ethics_desk.domain.word_form import NounForm, WordKind
from ethics_desk.imports.addressees import Addressee, addressee_on, read_addressees
from ethics_desk.names.folding import soft
from ethics_desk.services.agency_directory import agency_name_on, living_agency, names_of
from ethics_desk.services.desk import Desk
from ethics_desk.services.wording_checks import LONGEST_LINE, clean
from ethics_desk.store.work import Work

ADDRESSEES = ("addressees", "kz.toml")


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherBody:
    """A body the register does not hold, typed in the letter's language.

    `name` is the nominative, for the outgoing register; `addressed` the form on paper.
    """

    name: str
    addressed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWhom:
    """What the writer said of the recipient: the id of an entry, the code of a body, or a body.

    Nothing said means the usual recipient. `day` is that of the letter.
    """

    day: date
    to: str = ""
    other_body: OtherBody | None = None


def recipient_of(
    desk: Desk, work: Work, template: LetterTemplate, sender: Agency, whom: ToWhom
) -> Addressee:
    """Whom the letter goes to.

    Raises `NotFound` for an id or code nobody bears and where nobody receives such letters,
    `BadInput` for a body that does not fit the kind or is not named, `RuleViolation` for one that
    does not exist on the day: with its last day and its successor.
    """
    if AddresseeKind.COMPETENT_BODY in template.addressees:
        chosen = _competent_body(desk, work, whom)
    elif whom.other_body is not None:
        raise BadInput("addressee.fixed", field="other_body")
    else:
        chosen = _entry(known_addressees(desk.resources), template, sender.region, whom)
    for body in work.agencies.of(code=chosen.agency) if chosen.agency else ():
        living_agency(work, body.id, whom.day)
    return chosen


def recipient_again(desk: Desk, work: Work, letter: Letter, sender: Agency, day: date) -> Addressee:
    """The body a letter went to, as it is called on another day; its successor where it is gone."""
    kind = AddresseeKind(letter.addressee_kind)
    if kind is AddresseeKind.COMPETENT_BODY:
        body = OtherBody(name=letter.addressee, addressed=letter.addressee)
        return _typed(work, body, day)
    known = known_addressees(desk.resources)
    for one in known:
        same = one.kind is kind and letter.addressee == one.name.in_(letter.language)
        if same and one.receives_on(day):
            return one
    return addressee_on(known, kind, day, sender.region)


@lru_cache(maxsize=2)
def known_addressees(resources: Path) -> tuple[Addressee, ...]:
    """The dated addressees of one folder of resources, read once."""
    return read_addressees(resources.joinpath(*ADDRESSEES))


def _entry(
    known: tuple[Addressee, ...], template: LetterTemplate, region: str, whom: ToWhom
) -> Addressee:
    """The dated entry chosen, or the usual one."""
    if not whom.to:
        return addressee_on(known, template.addressee, whom.day, region)
    found = next((one for one in known if one.id == whom.to), None)
    if found is None:
        raise NotFound("addressee.unknown", field="to", to=whom.to)
    if found.kind not in template.addressees:
        raise BadInput("addressee.other-kind", field="to", name=found.name)
    if not found.receives_on(whom.day):
        raise _not_alive(known, found, whom.day)
    return found


def _not_alive(known: tuple[Addressee, ...], chosen: Addressee, day: date) -> RuleViolation:
    if chosen.valid_from is not None and day < chosen.valid_from:
        return RuleViolation(
            "agency.not-yet", field="to", name=chosen.name, begins=chosen.valid_from
        )
    successor = next(
        (
            one.name
            for one in known
            if (one.kind, one.region) == (chosen.kind, chosen.region) and one.receives_on(day)
        ),
        None,
    )
    return RuleViolation(
        "agency.dissolved",
        field="to",
        name=chosen.name,
        ended=chosen.valid_until,
        successor=successor,
    )


def _competent_body(desk: Desk, work: Work, whom: ToWhom) -> Addressee:
    """Any living body of the register, or one typed by hand."""
    if whom.other_body is not None:
        return _typed(work, whom.other_body, whom.day)
    if not whom.to:
        raise BadInput("addressee.not-named", field="to")
    bodies = work.agencies.of(code=whom.to)
    if not bodies:
        raise NotFound("agency.no-such-code", field="to", agency=whom.to)
    body = living_agency(work, bodies[0].id, whom.day)
    name = agency_name_on(work, body.id, whom.day)
    return _any_body(name, _addressed(desk, name), since=body.exists_from, code=body.code)


def _addressed(desk: Desk, name: Trilingual) -> Trilingual:
    """A name in the dative; one whose dative nobody is sure of stands as the body is called.

    That is no blank: the name of an organisation may stand so on the upper right of a letter.
    """
    grammar, told = open_press(desk.resources).grammar, {}
    for language in Language:
        text = name.in_(language)
        try:
            told[language.value] = grammar.decline(
                text, NounForm.DATIVE, language, WordKind.BODY
            ).form
        except BadInput:
            told[language.value] = text
    return Trilingual(**told)


def _typed(work: Work, body: OtherBody, day: date) -> Addressee:
    """A body typed by hand; one the register knows to be gone is refused by name."""
    name = clean(body.name, "other_body.name", limit=LONGEST_LINE, required=True)
    addressed = clean(body.addressed, "other_body.addressed", limit=LONGEST_LINE, required=True)
    for gone in (one for one in work.agencies.of() if not one.exists_on(day)):
        called = {soft(text) for one in names_of(work, gone.id) for text in _told(one.name)}
        if soft(name) in called:
            living_agency(work, gone.id, day)
    return _any_body(_alike(name), _alike(addressed))


def _told(name: Trilingual) -> tuple[str, str, str]:
    return (name.kk, name.ru, name.en)


def _alike(text: str) -> Trilingual:
    """A text typed in the language of the letter, which is the only one it is told in."""
    return Trilingual(kk=text, ru=text, en=text)


def _any_body(
    name: Trilingual, addressed: Trilingual, *, since: date | None = None, code: str = ""
) -> Addressee:
    return Addressee(
        id=code,
        kind=AddresseeKind.COMPETENT_BODY,
        name=name,
        addressed=addressed,
        source="AP-02",
        confidence="S",
        agency=code,
        valid_from=since,
    )
