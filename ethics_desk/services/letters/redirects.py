"""Redirecting an appeal: the one letter that carries the appeal itself (APPC art 65, row AP-02).

The covering letter names the appeal by number and day and repeats nothing of the applicant, who is
told in the appeal alone. Where it goes, which part and why is what the records say was redirected,
as the notice to the applicant tells it. What came from a whistle-blower is not redirected (ACL
art 24(4), row WB-02): its content goes on by a message that does not tell who reported.
"""

from collections.abc import Iterable
from datetime import date

from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.errors import RuleViolation
from ethics_desk.domain.inquiry import Channel, Inquiry, PartyRole
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.domain.letter_paper import AddresseeKind, Annex
from ethics_desk.domain.transfer import Redirection
from ethics_desk.imports.addressees import Addressee
from ethics_desk.names.folding import soft
from ethics_desk.names.mentions import mentions
from ethics_desk.services.agency_directory import agency_name_on, names_of
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


def standing_redirections(work: Work, inquiry: Inquiry) -> tuple[Redirection, ...]:
    """What was sent on of an inquiry and not taken back."""
    known = work.redirections.of(inquiry_id=inquiry.id)
    return tuple(one for one in known if one.reversed_on is None)


def usual_body(work: Work, inquiry: Inquiry) -> str:
    """The code of the body an appeal was redirected to; empty where there are several.

    Raises `RuleViolation` `letter.redirect-unrecorded` where nothing was redirected.
    """
    bodies = {one.agency_id for one in standing_redirections(work, inquiry)}
    if not bodies:
        raise RuleViolation("letter.redirect-unrecorded", field="to")
    return work.agencies.get(bodies.pop()).code if len(bodies) == 1 else ""


def redirections_carried(
    work: Work, inquiry: Inquiry, body: Addressee, day: date
) -> tuple[Redirection, ...]:
    """The redirections a letter to a body carries out; the whole of an appeal holds its parts.

    Raises `RuleViolation` `letter.redirect-other-body` for a body nothing was redirected to.
    """
    standing = standing_redirections(work, inquiry)
    carried = tuple(one for one in standing if _goes_to(work, one, body))
    if not carried:
        raise RuleViolation(
            "letter.redirect-other-body",
            field="to" if body.agency else "other_body.name",
            bodies=_bodies(work, standing, day),
        )
    return tuple(one for one in carried if not one.part) or carried


def _bodies(work: Work, standing: Iterable[Redirection], day: date) -> Trilingual:
    """The bodies redirected to, in one line."""
    keys = dict.fromkeys(one.agency_id for one in standing)
    names = [agency_name_on(work, key, day) for key in keys]
    told = {one.value: "; ".join(name.shown_in(one) for name in names) for one in Language}
    return Trilingual(**told)


def _goes_to(work: Work, redirection: Redirection, body: Addressee) -> bool:
    """Whether a redirection went to a body: by its code, or by any name it ever bore."""
    if body.agency:
        return work.agencies.get(redirection.agency_id).code == body.agency
    called = (one.name for one in names_of(work, redirection.agency_id))
    return soft(body.name.ru) in {soft(text) for one in called for text in (one.kk, one.ru, one.en)}


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
