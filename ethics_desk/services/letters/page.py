"""A letter ready to be printed: head, addressee, facts, signatory, executor."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from ethics_desk.documents.press import open_press
from ethics_desk.domain.agency import Agency
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import (
    AddresseeKind,
    Annex,
    Executor,
    IncomingReference,
    Letterhead,
    LetterPage,
)
from ethics_desk.domain.office import Office
from ethics_desk.domain.paper import CitedText, Signatory
from ethics_desk.imports.addressees import Addressee, addressee_on, read_addressees
from ethics_desk.services.agency_directory import agency_name_on, living_agency
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.letters.annexes import annexes_from_evidence, check_annexes
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.liability.crime_signs import signs_noted
from ethics_desk.services.standing import office_for
from ethics_desk.store.work import Work

ADDRESSEES = ("addressees", "kz.toml")


class Wished(Protocol):
    """What the command to issue a letter says."""

    @property
    def kind(self) -> str:
        """The kind of letter."""

    @property
    def language(self) -> Language:
        """The language of its text."""

    @property
    def crime_signs(self) -> tuple[CitedText, ...]:
        """Signs of a crime with the article."""

    @property
    def annexes(self) -> tuple[Annex, ...] | None:
        """Annexes; None annexes the files of evidence."""

    @property
    def reply_by(self) -> date | None:
        """By when an answer is asked for."""

    @property
    def official_use(self) -> bool:
        """Whether it is marked for official use only."""


@dataclass(frozen=True, slots=True)
class LetterNumber:
    """The outgoing number and day of a letter."""

    number: str
    day: date


@dataclass(frozen=True, slots=True)
class Written:
    """A letter ready to be printed, and whom it goes to."""

    page: LetterPage
    addressee_kind: str
    addressee: str


def write_page(
    desk: Desk, work: Work, inquiry: Inquiry, wished: Wished, number: LetterNumber
) -> Written:
    """Gather everything the letter says, inside a transaction.

    Raises `NotFound` when nobody receives this kind of letter on its day, and `RuleViolation` when
    the agency itself no longer exists, as a dead body neither sends nor receives letters, and when
    an annex names who reported.
    """
    office = office_for(work, inquiry.agency_id)
    agency = living_agency(work, inquiry.agency_id, number.day)
    language = wished.language
    template = open_press(desk.resources).template(wished.kind)
    kind = template.addressee
    addressee = _addressee(desk, kind, number.day, agency.region)
    for body in work.agencies.of(code=addressee.agency) if addressee.agency else ():
        living_agency(work, body.id, number.day)
    wish = _wish(desk, work, inquiry, wished, number.day)
    page = LetterPage(
        kind=wished.kind,
        language=language,
        letterhead=_letterhead(work, agency, number.day),
        number=number.number,
        day=number.day,
        addressee=_lines(work, addressee, office, language, number.day),
        facts=letter_facts(desk, work, inquiry, wish),
        signatory=_signatory(desk, kind, office, language),
        executor=Executor(name=office.executor_name.in_(language), phone=office.executor_phone),
        incoming=_incoming(inquiry) if template.answers else None,
        official_use=wished.official_use,
        specimen=office.specimen,
        anchor=anchor_in(work),
    )
    return Written(page, kind.value, addressee.name.in_(language))


def _wish(desk: Desk, work: Work, inquiry: Inquiry, wished: Wished, day: date) -> LetterWish:
    """What the writer said, and what the records say where the writer said nothing."""
    language, annexes = wished.language, wished.annexes
    if annexes is None:
        annexes = annexes_from_evidence(desk, work, inquiry, language)
    check_annexes(work, inquiry, annexes)
    told = "crime_signs" in open_press(desk.resources).template(wished.kind).tells
    signs = wished.crime_signs or signs_noted(desk, work, inquiry, language)
    return LetterWish(
        language=language,
        day=day,
        crime_signs=signs if told else (),
        annexes=annexes,
        reply_by=wished.reply_by,
    )


def _addressee(desk: Desk, kind: AddresseeKind, day: date, region: str) -> Addressee:
    known = read_addressees(desk.resources.joinpath(*ADDRESSEES))
    return addressee_on(known, kind, day, region)


def _lines(
    work: Work, addressee: Addressee, office: Office, language: Language, day: date
) -> tuple[str, ...]:
    """The upper right: the head as the office wrote it down, else the body in its own case.

    The agency's name stands in the nominative, so it stands in brackets.
    """
    if addressee.kind is AddresseeKind.HEAD and office.head_addressed.in_(language):
        return tuple(office.head_addressed.in_(language).splitlines())
    lines = [addressee.addressed.in_(language)]
    if addressee.own_agency:
        lines.append(f"({agency_name_on(work, office.agency_id, day).in_(language)})")
    return tuple(lines)


def _signatory(desk: Desk, kind: AddresseeKind, office: Office, language: Language) -> Signatory:
    """The head signs what leaves the body; the commissioner what goes to the head (row RF-09)."""
    if kind is AddresseeKind.HEAD:
        post = desk.texts.in_(language).say("report.commissioner")
        return Signatory(post=post, name=office.executor_name.in_(language))
    return Signatory(post=office.head_post.in_(language), name=office.head_name.in_(language))


def _letterhead(work: Work, agency: Agency, day: date) -> Letterhead:
    return Letterhead(
        name=agency_name_on(work, agency.id, day),
        address=agency.address,
        phone=agency.phone,
        email=agency.email,
        bin=agency.bin,
    )


def _incoming(inquiry: Inquiry) -> IncomingReference | None:
    if inquiry.channel.points_at_person or not inquiry.incoming_number:
        return None
    if inquiry.incoming_date is None:
        return None
    return IncomingReference(number=inquiry.incoming_number, day=inquiry.incoming_date)
