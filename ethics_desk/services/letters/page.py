"""A letter ready to be printed: head, addressee, facts, signatory, executor."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from ethics_desk.domain.agency import Agency
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.inquiry import Inquiry
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import (
    AddresseeKind,
    Annex,
    Executor,
    IncomingReference,
    LetterFacts,
    Letterhead,
    LetterPage,
)
from ethics_desk.domain.office import Office
from ethics_desk.domain.paper import CitedText, Signatory
from ethics_desk.services.agency_directory import agency_name_on, living_agency
from ethics_desk.services.desk import Desk
from ethics_desk.services.ledger import anchor_in
from ethics_desk.services.letter_texts.office_look import look_of
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.annexes import check_annexes, source_names
from ethics_desk.services.letters.asked import WrittenFacts, read_asked
from ethics_desk.services.letters.coming_days import check_coming
from ethics_desk.services.letters.crimes_told import crimes_told
from ethics_desk.services.letters.facts import letter_facts
from ethics_desk.services.letters.judgements import LetterWish
from ethics_desk.services.letters.legal_ground import threshold_of
from ethics_desk.services.letters.look_alikes import check_look_alikes
from ethics_desk.services.letters.printable import check_printable
from ethics_desk.services.letters.receivers import Receiver, Sent, receiver_of
from ethics_desk.services.letters.redirects import annexes_to
from ethics_desk.services.letters.told import addressed_to, check_told, only_told
from ethics_desk.services.liability.crime_signs import signs_noted
from ethics_desk.services.line_checks import clean_line
from ethics_desk.services.standing import office_for
from ethics_desk.store.work import Work

LONGEST_NUMBER = 60
"""Characters of the number of a blank."""


class Wished(Sent, Protocol):
    """What the command to issue a letter says."""

    @property
    def crime_signs(self) -> tuple[CitedText, ...]:
        """Signs of a crime with the article, or its code."""

    @property
    def offences(self) -> tuple[str, ...]:
        """Codes of administrative offences whose signs are seen."""

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
    receiver: Receiver


def write_page(
    desk: Desk, work: Work, inquiry: Inquiry, wished: Wished, number: LetterNumber
) -> Written:
    """Gather everything the letter says, inside a transaction.

    Raises what `receiver_of` and `check_told` raise, and `RuleViolation` when the agency itself no
    longer exists, as a dead body neither sends nor receives letters, and when an annex would tell
    who reported.
    """
    office = office_for(work, inquiry.agency_id)
    agency = living_agency(work, inquiry.agency_id, number.day)
    language = wished.language
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    receiver = receiver_of(desk, work, inquiry, wished, number.day)
    wish = addressed_to(receiver, _wish(desk, work, inquiry, wished, number.day))
    facts = _facts(desk, work, inquiry, wish, wished)
    facts = replace(facts, addressee=receiver.person)
    check_told(desk, work, inquiry, receiver.party, facts)
    page = LetterPage(
        kind=wished.kind,
        language=language,
        letterhead=letterhead_of(work, agency, number.day),
        number=number.number,
        day=number.day,
        addressee=receiver.lines,
        facts=facts,
        signatory=signatory_for(desk, receiver.kind, office, language),
        executor=Executor(name=office.executor_name.in_(language), phone=office.executor_phone),
        incoming=_incoming(inquiry) if template.answers else None,
        official_use=wished.official_use,
        specimen=office.specimen,
        anchor=anchor_in(work),
    )
    check_look_alikes(page)
    page = _on_blank(work, agency, wished, page)
    check_printable(desk, template, page)
    return Written(page, receiver)


def _facts(
    desk: Desk, work: Work, inquiry: Inquiry, wish: LetterWish, wished: Wished
) -> LetterFacts:
    """What the records say and the writer answered, without what the letter does not tell."""
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    asked = read_asked(template.asks, wished.asked, wish.language, source_names(work, inquiry))
    check_coming(template.asks, asked, wish.reply_by, wish.day)
    facts = replace(
        letter_facts(desk, work, inquiry, wish),
        asked=asked,
        threshold=threshold_of(desk, inquiry, asked, wish),
    )
    return only_told(facts, template)


def _on_blank(work: Work, agency: Agency, wished: Wished, page: LetterPage) -> LetterPage:
    """The page on the office's blank, with the forms of words the office wrote."""
    number = clean_line(wished.blank_number, "blank_number", limit=LONGEST_NUMBER)
    forms = work.word_forms.of(language=page.language)
    return replace(page, look=look_of(work, agency.id), blank_number=number, word_forms=forms)


def check_blank(page: LetterPage) -> None:
    """Refuse a letter on a numbered blank nobody named; raises `BadInput` `letter.blank-missing`.

    A preview needs no blank.
    """
    if page.look.numbered_blanks and not page.blank_number:
        raise BadInput("letter.blank-missing", field="blank_number")


def _wish(desk: Desk, work: Work, inquiry: Inquiry, wished: Wished, day: date) -> LetterWish:
    """What the writer said, and what the records say where the writer said nothing."""
    language, annexes = wished.language, wished.annexes
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    if annexes is None:
        annexes = annexes_to(desk, work, inquiry, template, language)
    check_annexes(work, inquiry, annexes)
    told = "crime_signs" in template.tells
    pack, words = desk.rules.pack(inquiry.pack), desk.texts.in_(language)
    typed = crimes_told(pack, wished.crime_signs, day, words) if told else ()
    signs = typed or signs_noted(desk, work, inquiry, language)
    return LetterWish(
        language=language,
        day=day,
        crime_signs=signs if told else (),
        offences=wished.offences,
        annexes=annexes,
        reply_by=wished.reply_by,
    )


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
