"""How a text being edited would look: about an inquiry of choice, or on invented facts."""

from dataclasses import dataclass

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.office_templates import template_of
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.inquiry import InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.letter_paper import Executor, LetterPage
from ethics_desk.domain.letter_template import EditableTexts
from ethics_desk.services.agency_directory import living_agency
from ethics_desk.services.desk import Desk
from ethics_desk.services.letter_texts.checks import drafted
from ethics_desk.services.letter_texts.facts import sample_facts
from ethics_desk.services.letter_texts.overlay import office_press
from ethics_desk.services.letters.drafts import LetterDraft
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.letters.page import (
    LetterNumber,
    addressee_for,
    addressee_lines,
    letterhead_of,
    signatory_for,
    write_page,
)
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
    template = template_of(drafted(asked.texts))
    try:
        with desk.store.read() as work:
            press = office_press(desk, work, asked.agency_id).with_templates([template])
            page = _page(desk, work, asked)
        return LetterDraft(pdf=letter_pdf(page, press))
    except DeskError as problem:
        return LetterDraft(problem=problem)


def _page(desk: Desk, work: Work, asked: PreviewText) -> LetterPage:
    if asked.inquiry_id is None:
        return sample_page(desk, work, asked)
    number = LetterNumber(_draft_number(desk, asked), desk.today())
    wish = IssueLetter(inquiry_id=asked.inquiry_id, kind=asked.texts.kind, language=asked.language)
    return write_page(desk, work, live_inquiry(work, asked.inquiry_id), wish, number).page


def sample_page(desk: Desk, work: Work, asked: PreviewText) -> LetterPage:
    """A letter of the office about nothing: every fact says what would stand in its place."""
    language, day = asked.language, desk.today()
    office = office_for(work, asked.agency_id)
    agency = living_agency(work, asked.agency_id, day)
    addressee = addressee_for(desk, asked.texts.addressee, day, agency.region)
    return LetterPage(
        kind=asked.texts.kind,
        language=language,
        letterhead=letterhead_of(work, agency, day),
        number=_draft_number(desk, asked),
        day=day,
        addressee=addressee_lines(work, addressee, office, language, day),
        facts=sample_facts(desk.texts.in_(language), day),
        signatory=signatory_for(desk, asked.texts.addressee, office, language),
        executor=Executor(name=office.executor_name.in_(language), phone=office.executor_phone),
        specimen=True,
    )


def _draft_number(desk: Desk, asked: PreviewText) -> str:
    return desk.texts.in_(asked.language).say("letter.draft-number")
