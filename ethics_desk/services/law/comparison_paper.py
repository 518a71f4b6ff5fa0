"""One act under two laws, for the screen and on paper; nothing of it is kept."""

from dataclasses import dataclass

from ethics_desk.documents.law.comparison import comparison_pdf as print_comparison
from ethics_desk.documents.press import open_press
from ethics_desk.domain.comparison_page import ComparisonPage
from ethics_desk.domain.inquiry import Allegation
from ethics_desk.domain.language import Language
from ethics_desk.domain.paper import Signatory
from ethics_desk.rules.comparing.comparison import Comparison
from ethics_desk.rules.comparing.law_choice import LawChoice
from ethics_desk.rules.packs.kinds import Status
from ethics_desk.services.agency_directory import agency_name_on
from ethics_desk.services.comparison_words import compared_law, difference_rows
from ethics_desk.services.derivation.derivation_facts import told_facts
from ethics_desk.services.desk import Desk
from ethics_desk.services.law.law_on import LawSubject, compare_law
from ethics_desk.store.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AskComparison:
    """What is judged, by which two laws, and in which language the answers come."""

    subject: LawSubject
    left: LawChoice
    right: LawChoice
    language: Language


def comparison_pdf(desk: Desk, asked: AskComparison) -> bytes:
    """The comparison as PDF; it is not kept. The same records give the same bytes."""
    return print_comparison(comparison_page(desk, asked), open_press(desk.resources))


def comparison_page(desk: Desk, asked: AskComparison) -> ComparisonPage:
    """Both answers and what differs between them, in words."""
    words, language = desk.texts.in_(asked.language), asked.language
    found = compare_law(desk, asked.subject, asked.left, asked.right)
    with desk.read() as work:
        allegation = _allegation(work, asked.subject)
        inquiry = work.inquiries.get(allegation.inquiry_id)
        official = work.persons.get(work.parties.get(allegation.party_id).person_id)
        agency = agency_name_on(work, inquiry.agency_id, desk.today())
        offices = work.offices.of(agency_id=inquiry.agency_id)
        member = work.members.get(desk.member)
    return ComparisonPage(
        language=language,
        agency=agency.shown_in(language),
        inquiry_number=inquiry.number,
        made_on=desk.today(),
        official=official.name_in(language).full,
        facts=told_facts(words, desk.rules.pack(found.left.facts.pack), found.left.facts),
        left=compared_law(words, found.left, asked.left),
        right=compared_law(words, found.right, asked.right),
        differences=difference_rows(words, found),
        unverified=not _seen(found),
        signatories=(
            Signatory(post=member.post.shown_in(language), name=member.name.shown_in(language)),
        ),
        specimen=any(office.specimen for office in offices),
    )


def _allegation(work: Work, subject: LawSubject) -> Allegation:
    if subject.decision_id is not None:
        return work.allegations.get(work.decisions.get(subject.decision_id).allegation_id)
    if subject.proposal_id is not None:
        return work.allegations.get(work.proposals.get(subject.proposal_id).allegation_id)
    if subject.allegation_id is not None:
        return work.allegations.get(subject.allegation_id)
    raise ValueError("nothing is judged")


def _seen(found: Comparison) -> bool:
    return all(one.answer.status is Status.SEEN for one in (found.left, found.right))
