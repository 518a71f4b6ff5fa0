"""A letter ready to be printed: head, addressee, facts, signatory, executor."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

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
from ethics_desk.imports.addressees import Addressee
from ethics_desk.services.agency_directory import agency_name_on, living_agency
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.office_look import look_of
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.annexes import check_annexes, source_names
from ethics_desk.services.letters.asked import WrittenFacts, read_asked
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.letters.legal_ground import threshold_of
from ethics_desk.services.letters.recipients import OtherBody, ToWhom, recipient_of
from ethics_desk.services.letters.redirects import annexes_to, check_redirect
from ethics_desk.services.liability.crime_signs import signs_noted
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.standing import office_for
from ethics_desk.store.work import Work

LONGEST_NUMBER = 60
"""Characters of the number of a blank."""


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
    def offences(self) -> tuple[str, ...]:
        """Codes of administrative offences whose signs are seen."""

    @property
    def to(self) -> str:
        """The id of the recipient, or the code of a body; empty means the usual one."""

    @property
    def other_body(self) -> OtherBody | None:
        """A body typed by hand."""

    @property
    def annexes(self) -> tuple[Annex, ...] | None:
        """Annexes; None annexes the files of evidence."""

    @property
    def asked(self) -> WrittenFacts:
        """What the kind asks of its writer."""

    @property
    def reply_by(self) -> date | None:
        """By when an answer is asked for."""

    @property
    def official_use(self) -> bool:
        """Whether it is marked for official use only."""

    @property
    def blank_number(self) -> str:
        """The number of the strict-account blank it is printed on."""


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

    Raises what `recipient_of` raises, and `RuleViolation` when the agency itself no longer exists,
    as a dead body neither sends nor receives letters, and when an annex or the redirecting of an
    appeal would tell who reported.
    """
    office = office_for(work, inquiry.agency_id)
    agency = living_agency(work, inquiry.agency_id, number.day)
    language = wished.language
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    check_redirect(work, inquiry, template, wished.other_body)
    whom = ToWhom(day=number.day, to=wished.to, other_body=wished.other_body)
    addressee = recipient_of(desk, work, template, agency, whom)
    wish = replace(_wish(desk, work, inquiry, wished, number.day), recipient=addressee.id)
    asked = read_asked(template.asks, wished.asked, language, source_names(work, inquiry))
    facts = replace(
        letter_facts(desk, work, inquiry, wish),
        asked=asked,
        threshold=threshold_of(desk, inquiry, asked, wish),
    )
    page = LetterPage(
        kind=wished.kind,
        language=language,
        letterhead=letterhead_of(work, agency, number.day),
        number=number.number,
        day=number.day,
        addressee=addressee_lines(work, addressee, office, language, number.day),
        facts=facts,
        signatory=signatory_for(desk, addressee.kind, office, language),
        executor=Executor(name=office.executor_name.in_(language), phone=office.executor_phone),
        incoming=_incoming(inquiry) if template.answers else None,
        official_use=wished.official_use,
        specimen=office.specimen,
        look=look_of(work, agency.id),
        blank_number=clean_line(wished.blank_number, "blank_number", limit=LONGEST_NUMBER),
    )
    return Written(page, addressee.kind.value, addressee.name.in_(language))


def _wish(desk: Desk, work: Work, inquiry: Inquiry, wished: Wished, day: date) -> LetterWish:
    """What the writer said, and what the records say where the writer said nothing."""
    language, annexes = wished.language, wished.annexes
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    if annexes is None:
        annexes = annexes_to(desk, work, inquiry, template, language)
    check_annexes(work, inquiry, annexes)
    told = "crime_signs" in template.tells
    signs = wished.crime_signs or signs_noted(desk, work, inquiry, language)
    return LetterWish(
        language=language,
        day=day,
        crime_signs=signs if told else (),
        offences=wished.offences,
        annexes=annexes,
        reply_by=wished.reply_by,
    )


def addressee_lines(
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


def signatory_for(desk: Desk, kind: AddresseeKind, office: Office, language: Language) -> Signatory:
    """The head signs what leaves the body; the commissioner what goes to the head (row RF-09)."""
    if kind is AddresseeKind.HEAD:
        post = desk.texts.in_(language).say("report.commissioner")
        return Signatory(post=post, name=office.executor_name.in_(language))
    return Signatory(post=office.head_post.in_(language), name=office.head_name.in_(language))


def letterhead_of(work: Work, agency: Agency, day: date) -> Letterhead:
    """The head of an agency's letters as it is on a day."""
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
