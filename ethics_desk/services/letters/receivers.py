"""Who receives a letter: a body, a party of the inquiry, or whoever got the letter reminded of."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.errors import BadInput, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Inquiry, InquiryId, Party, PartyId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter import Letter, LetterId
from ethics_desk.domain.letter_paper import AddresseeKind, PersonOnPaper
from ethics_desk.domain.office import Office
from ethics_desk.domain.transfer import Redirection
from ethics_desk.imports.addressees import Addressee
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.persons import (
    check_guarded,
    goes_to_person,
    guard_reason,
    guards_its_source,
    party_addressed,
)
from ethics_desk.services.letters.recipients import (
    OtherBody,
    ToWhom,
    recipient_again,
    recipient_of,
)
from ethics_desk.services.letters.redirects import (
    check_redirect,
    redirections_carried,
    redirects,
    usual_body,
)
from ethics_desk.services.standing import office_for
from ethics_desk.store.work import Work


class Sent(Protocol):
    """What the command to issue a letter says of its receiver."""

    @property
    def kind(self) -> str:
        """The kind of letter."""

    @property
    def language(self) -> Language:
        """The language of its text."""

    @property
    def to(self) -> str:
        """The id of the recipient, or the code of a body; empty means the usual one."""

    @property
    def other_body(self) -> OtherBody | None:
        """A body typed by hand."""

    @property
    def to_party(self) -> PartyId | None:
        """The party of the inquiry a letter to a person goes to."""

    @property
    def reminds_id(self) -> LetterId | None:
        """The letter a reminder is about."""

    @property
    def source_reason(self) -> str:
        """Why a letter goes to a source that is guarded, or carries the appeal on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Whom a letter goes to: the lines of its upper right, and what the register may say.

    `name` and `recipient` are empty for a person, who is a `party` of the inquiry and on paper is
    declined; `reason` says why a guarded source is written to, or its appeal goes on. `reminded` is
    the letter a reminder is about, `redirections` what a redirect letter carries on.
    """

    kind: AddresseeKind
    lines: tuple[str, ...]
    name: str = ""
    recipient: str = ""
    party: Party | None = None
    person: PersonOnPaper | None = None
    reason: str = ""
    reminded: Letter | None = None
    redirections: tuple[Redirection, ...] = ()


def receiver_of(desk: Desk, work: Work, inquiry: Inquiry, wished: Sent, day: date) -> Receiver:
    """Whom a letter of `day` goes to.

    Raises what `recipient_of`, `party_addressed`, `check_guarded` and `check_redirect` raise, and
    those of a letter that cannot be reminded of.
    """
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    if template.addressee is not AddresseeKind.REMINDED:
        return _receiver(desk, work, inquiry, wished, day)
    letter = _letter_reminded(work, inquiry, wished.reminds_id)
    kind = AddresseeKind(letter.addressee_kind)
    if goes_to_person(kind):
        found = _person(work, inquiry, wished, kind)
    else:
        sender = work.agencies.get(inquiry.agency_id)
        body = recipient_again(desk, work, letter, sender, day)
        found = _body(work, inquiry, body, wished, day)
    return replace(found, reminded=letter)


def letters_unanswered(desk: Desk, inquiry_id: InquiryId) -> tuple[Letter, ...]:
    """The letters of an inquiry that wait for an answer, the one due first at the top."""
    with desk.read() as work:
        waiting = _unanswered(work, inquiry_id)
    return tuple(sorted(waiting, key=lambda one: (one.answer_due or date.max, one.serial)))


def letter_numbered(desk: Desk, inquiry_id: InquiryId, number: str) -> LetterId:
    """A letter of an inquiry by its outgoing number; raises `NotFound`."""
    with desk.read() as work:
        for letter in work.letters.of(inquiry_id=inquiry_id, number=number):
            return letter.id
    raise NotFound("letter.no-such-number", field="reminds_id", number=number)


def _receiver(desk: Desk, work: Work, inquiry: Inquiry, wished: Sent, day: date) -> Receiver:
    template = office_press(desk, work, inquiry.agency_id).template(wished.kind)
    if goes_to_person(template.addressee):
        return _person(work, inquiry, wished, template.addressee)
    check_redirect(work, inquiry, template, wished.other_body)
    whom = ToWhom(day=day, to=wished.to, other_body=wished.other_body)
    if redirects(template):
        return _competent_body(desk, work, inquiry, (template, whom), wished)
    sender = work.agencies.get(inquiry.agency_id)
    return _body(work, inquiry, recipient_of(desk, work, template, sender, whom), wished, day)


def _competent_body(
    desk: Desk, work: Work, inquiry: Inquiry, letter: tuple[LetterTemplate, ToWhom], wished: Sent
) -> Receiver:
    """The body an appeal was redirected to, with what of it goes there."""
    template, whom = letter
    usual = usual_body(work, inquiry)
    if not whom.to and whom.other_body is None:
        whom = replace(whom, to=usual)
    sender = work.agencies.get(inquiry.agency_id)
    body = recipient_of(desk, work, template, sender, whom)
    carried = redirections_carried(work, inquiry, body, whom.day)
    guarded = guards_its_source(inquiry)
    reason = guard_reason(work, inquiry, wished.source_reason) if guarded else ""
    found = _body(work, inquiry, body, wished, whom.day)
    return replace(found, redirections=carried, reason=reason)


def _person(work: Work, inquiry: Inquiry, wished: Sent, kind: AddresseeKind) -> Receiver:
    if wished.to or wished.other_body is not None:
        raise BadInput("letter.to-body-unasked", field="to")
    party = party_addressed(work, inquiry, kind, wished.to_party)
    person = _on_paper(work, party, wished.language)
    return Receiver(
        kind=kind,
        lines=(person.name,),
        party=party,
        person=person,
        reason=check_guarded(work, inquiry, party, wished.source_reason),
    )


def _body(work: Work, inquiry: Inquiry, body: Addressee, wished: Sent, day: date) -> Receiver:
    if wished.to_party is not None:
        raise BadInput("letter.to-party-unasked", field="to_party")
    office = office_for(work, inquiry.agency_id)
    return Receiver(
        kind=body.kind,
        lines=body_lines(work, body, office, wished.language, day),
        name=body.name.in_(wished.language),
        recipient=body.id,
    )


def _letter_reminded(work: Work, inquiry: Inquiry, key: LetterId | None) -> Letter:
    """The letter chosen, or the only one that waits for an answer.

    Raises `RuleViolation` `letter.reminds-not-sent`: a reminder tells the day the letter was sent.
    """
    waiting = _unanswered(work, inquiry.id)
    if not waiting:
        raise NotFound("letter.nothing-unanswered", field="reminds_id")
    chosen = [one for one in waiting if key in (None, one.id)]
    if key is None and len(chosen) > 1:
        raise BadInput("letter.reminds-missing", field="reminds_id", count=len(chosen))
    if not chosen:
        raise BadInput("letter.reminds-unfit", field="reminds_id")
    letter = chosen[0]
    if letter.sent_on is None:
        raise RuleViolation("letter.reminds-not-sent", field="reminds_id", number=letter.number)
    return letter


def _unanswered(work: Work, inquiry_id: InquiryId) -> list[Letter]:
    """Letters that count, asked for an answer by a day and have none, and were not replaced."""
    letters = [one for one in work.letters.of(inquiry_id=inquiry_id) if not one.annulled]
    replaced = {one.replaces_id for one in letters}
    return [
        one
        for one in letters
        if one.answered_on is None and one.answer_due is not None and one.id not in replaced
    ]


def _on_paper(work: Work, party: Party, language: Language) -> PersonOnPaper:
    """The person by whole name, with the post held at the time and its unit."""
    name = work.persons.get(party.person_id).name_in(language).full
    if party.post_id is None:
        return PersonOnPaper(name=name)
    post = work.posts.get(party.post_id)
    return PersonOnPaper(name=name, post=post.title.in_(language), unit=post.unit.in_(language))


def body_lines(
    work: Work, body: Addressee, office: Office, language: Language, day: date
) -> tuple[str, ...]:
    """The head as the office wrote it down, else the body in its own case.

    The agency's name stands in the nominative, so it stands in brackets.
    """
    if body.kind is AddresseeKind.HEAD and office.head_addressed.in_(language):
        return tuple(office.head_addressed.in_(language).splitlines())
    lines = [body.addressed.in_(language)]
    if body.own_agency:
        lines.append(f"({agency_name_on(work, office.agency_id, day).in_(language)})")
    return tuple(lines)
