"""How a text being edited would look: about an inquiry of choice, or on invented facts."""

from dataclasses import dataclass, replace

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.office_templates import template_of
from ethics_desk.documents.templates import LetterTemplate
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import DeskError, NotFound
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_asks import examples
from ethics_desk.domain.letter_paper import AddresseeKind, Executor, LetterPage
from ethics_desk.domain.letter_template import EditableTexts
from ethics_desk.services.agency_directory import living_agency
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.checks import drafted
from ethics_desk.services.letter_texts.facts import sample_facts, undeclined
from ethics_desk.services.letter_texts.overlay import office_press, origin_of
from ethics_desk.services.letters.asked import read_asked
from ethics_desk.services.letters.drafts import LetterDraft
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.page import (
    LetterNumber,
    letterhead_of,
    signatory_for,
    write_page,
)
from ethics_desk.services.letters.persons import goes_to_person
from ethics_desk.services.letters.receivers import body_lines
from ethics_desk.services.letters.recipients import OtherBody, ToWhom, recipient_of
from ethics_desk.services.standing import live_inquiry, office_for
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewText:
    """What to look at: texts being edited, in one language, about an inquiry or about none."""

    agency_id: AgencyId
    texts: EditableTexts
    language: Language
    inquiry_id: InquiryId | None = None


def preview_text(desk: Desk, asked: PreviewText) -> LetterDraft:
    """The letter on paper; what keeps it from being printed is an answer, not a failure."""
    try:
        template = template_of(drafted(asked.texts), origin_of(desk, asked.texts.based_on))
        with desk.read() as work:
            press = office_press(desk, work, asked.agency_id).with_templates([template])
            page = _page(desk, work, asked, template)
        return LetterDraft(pdf=letter_pdf(page, press))
    except DeskError as problem:
        return LetterDraft(problem=problem)


def _page(desk: Desk, work: Work, asked: PreviewText, template: LetterTemplate) -> LetterPage:
    if asked.inquiry_id is None:
        return sample_page(desk, work, asked, template)
    wish = IssueLetter(
        inquiry_id=asked.inquiry_id,
        kind=asked.texts.kind,
        language=asked.language,
        asked=examples(template.asks, asked.language),
        other_body=_some_body(desk, template, asked.language),
    )
    number = LetterNumber(_draft_number(desk, asked.language), desk.today())
    return write_page(desk, work, live_inquiry(work, asked.inquiry_id), wish, number).page


def sample_page(desk: Desk, work: Work, asked: PreviewText, template: LetterTemplate) -> LetterPage:
    """A letter of the office about nothing: every fact says what would stand in its place."""
    language, day = asked.language, desk.today()
    words = desk.texts.in_(language)
    office = office_for(work, asked.agency_id)
    answers = read_asked(template.asks, examples(template.asks, language), language, ())
    facts = replace(sample_facts(words, day), asked=answers)
    if not goes_to_person(template.addressee):
        facts = replace(facts, addressee=None)
    return LetterPage(
        kind=template.kind,
        language=language,
        letterhead=letterhead_of(work, living_agency(work, asked.agency_id, day), day),
        number=_draft_number(desk, language),
        day=day,
        addressee=_addressee(desk, work, asked, template),
        facts=facts,
        signatory=signatory_for(desk, template.addressee, office, language),
        executor=Executor(name=office.executor_name.in_(language), phone=office.executor_phone),
        specimen=True,
        word_forms=undeclined(words, (str(one.value) for one in answers)),
    )


def _addressee(
    desk: Desk, work: Work, asked: PreviewText, template: LetterTemplate
) -> tuple[str, ...]:
    """Whom such letters usually go to; in brackets where it is another in each."""
    kind, language, day = template.addressee, asked.language, desk.today()
    somebody = kind in (AddresseeKind.REMINDED, AddresseeKind.COMPETENT_BODY)
    if somebody or goes_to_person(kind):
        return (_somebody(desk, language),)
    agency = work.agencies.get(asked.agency_id)
    try:
        addressee = recipient_of(desk, work, template, agency, ToWhom(day=day))
    except NotFound:  # nobody receives such letters today; the text is seen all the same
        return (_somebody(desk, language),)
    return body_lines(work, addressee, office_for(work, agency.id), language, day)


def _some_body(desk: Desk, template: LetterTemplate, language: Language) -> OtherBody | None:
    """A body for a letter that goes to whichever is competent."""
    if AddresseeKind.COMPETENT_BODY not in template.addressees:
        return None
    words = _somebody(desk, language)
    return OtherBody(name=words, addressed=words)


def _somebody(desk: Desk, language: Language) -> str:
    return f"[{desk.texts.in_(language).say('letter-fact.addressee')}]"


def _draft_number(desk: Desk, language: Language) -> str:
    return desk.texts.in_(language).say("letter.draft-number")
