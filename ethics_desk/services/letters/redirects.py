"""Redirecting an appeal: the one letter that carries the appeal itself (APPC art 65, row AP-02).

The covering letter names the appeal by number and day and repeats nothing of the applicant, who is
told in the appeal alone. What came from a whistle-blower is not redirected (ACL art 24(4), row
WB-02): its content goes on by a message that does not tell who reported.
"""

from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Channel, Inquiry, PartyRole
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import AddresseeKind, Annex
from ethics_desk.names.mentions import mentions
from ethics_desk.services.desk import Desk
from ethics_desk.services.letters.annexes import annexes_from_evidence, source_names
from ethics_desk.services.letters.persons import goes_to_person
from ethics_desk.services.letters.recipients import OtherBody
from ethics_desk.store.work import Work


def redirects(template: LetterTemplate) -> bool:
    """Whether a kind of letter hands an appeal on: only such a one goes to any competent body."""
    return AddresseeKind.COMPETENT_BODY in template.addressees


def check_redirect(
    work: Work, inquiry: Inquiry, template: LetterTemplate, body: OtherBody | None
) -> None:
    """Refuse to hand on what a whistle-blower reported or nobody appealed with.

    And a body that bears a source's name.
    """
    if redirects(template) and inquiry.channel is Channel.WHISTLE_BLOWER:
        raise RuleViolation("letter.redirect-tells-source", number=inquiry.number)
    if redirects(template) and not work.parties.of(inquiry_id=inquiry.id, role=PartyRole.APPLICANT):
        raise RuleViolation("letter.redirect-no-applicant", number=inquiry.number)
    if body is not None and mentions(f"{body.name} {body.addressed}", source_names(work, inquiry)):
        raise RuleViolation("letter.body-names-source", field="other_body")


def annexes_to(
    desk: Desk, work: Work, inquiry: Inquiry, template: LetterTemplate, language: Language
) -> tuple[Annex, ...]:
    """What a letter annexes where its writer said nothing: the evidence, or the appeal itself.

    A letter to a person or a reminder annexes nothing by itself.
    """
    if goes_to_person(template.addressee) or template.addressee is AddresseeKind.REMINDED:
        return ()
    if redirects(template):
        return (Annex(title=desk.texts.in_(language).say("letter.appeal-annex")),)
    return annexes_from_evidence(desk, work, inquiry, language)
