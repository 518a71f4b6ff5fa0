"""An appeal of the demonstration office with everything letters to persons tell."""

from datetime import timedelta
from pathlib import Path

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Allegation, PartyRole
from ethics_desk.domain.letter_asks import examples
from ethics_desk.services.agency_directory import agency_with_code
from ethics_desk.services.circumstances import RecordCircumstances, record_circumstances
from ethics_desk.services.demonstration_acts import work_through
from ethics_desk.services.demonstration_dispatch import send_and_confirm
from ethics_desk.services.demonstration_matter import Matter, on_day, person_of
from ethics_desk.services.demonstration_queue import Course
from ethics_desk.services.desk import Desk
from ethics_desk.services.findings import RecordFinding, record_finding
from ethics_desk.services.gates.gate_records import RecordGate, record_gate
from ethics_desk.services.letters.drafts import kinds_of_letters
from ethics_desk.services.letters.letters import IssueLetter, issue_letter
from ethics_desk.services.parties import AddParty, add_party
from ethics_desk.services.transfers import RedirectAppeal, redirect_appeal

DAYS_OF_APPEAL = 21
OTHER_BODY = "kz-agency-civil-service"
GATE = "whistle-blower"
APPLICANT = 11
"""How far the applicant's invented name lies from the official's."""

_REQUEST = "request-for-explanation"


def work_on_appeal(desk: Desk, agency_id: AgencyId, matter: Matter, folder: Path) -> Course:
    """Work on an appeal whose applicant is known, up to a letter that stays unanswered.

    A part of it was sent on; the official reported corruption, so a meeting to come has somebody
    invited.
    """
    key = yield from work_through(desk, agency_id, matter, folder)
    with desk.read() as work:
        allegation = work.allegations.of(inquiry_id=key)[0]
    for ago, act in ((18, _name_applicant), (17, _ask), (9, _find), (5, _guard)):
        day = desk.rules.calendar.next_working_day(desk.today() - timedelta(days=ago))
        yield day
        act(on_day(desk, day), matter, allegation)
    return key


def _name_applicant(desk: Desk, matter: Matter, allegation: Allegation) -> None:
    """Add who wrote the appeal and send a part of it on."""
    words = desk.texts.in_(matter.language)
    person = person_of(desk, matter, matter.serial + APPLICANT)
    key = allegation.inquiry_id
    add_party(desk, AddParty(inquiry_id=key, person_id=person, role=PartyRole.APPLICANT))
    redirect_appeal(
        desk,
        RedirectAppeal(
            inquiry_id=key,
            agency_id=agency_with_code(desk, OTHER_BODY).id,
            part=words.say("demo.redirected-part"),
            reason=words.say("demo.redirected-reason"),
        ),
    )


def _ask(desk: Desk, matter: Matter, allegation: Allegation) -> None:
    """Ask the official for an explanation, which does not come."""
    asks = next(one.asks for one in kinds_of_letters(desk) if one.kind == _REQUEST)
    issue_letter(
        desk,
        IssueLetter(
            inquiry_id=allegation.inquiry_id,
            kind=_REQUEST,
            language=matter.language,
            asked=examples(asks, matter.language),
            reply_by=desk.rules.calendar.next_working_day(desk.today() + timedelta(days=5)),
        ),
    )
    send_and_confirm(desk, allegation.inquiry_id)


def _find(desk: Desk, matter: Matter, allegation: Allegation) -> None:
    with desk.read() as work:
        evidence = work.evidence.of(inquiry_id=allegation.inquiry_id)
    record_finding(
        desk,
        RecordFinding(
            allegation_id=allegation.id,
            outcome=FindingOutcome.SUBSTANTIATED,
            reasoning=matter.invented.finding.in_(matter.language),
            evidence_ids=tuple(one.id for one in evidence),
        ),
    )


def _guard(desk: Desk, matter: Matter, allegation: Allegation) -> None:
    """The official is protected by the law, so the commission's meeting has an invitation."""
    words = desk.texts.in_(matter.language)
    record_circumstances(
        desk,
        RecordCircumstances(
            party_id=allegation.party_id,
            whistle_blower=True,
            materials_shown_on=desk.today(),
            materials_paper=words.say("demo.materials-paper", number=matter.serial),
        ),
    )
    calendar = desk.rules.calendar
    record_gate(
        desk,
        RecordGate(
            party_id=allegation.party_id,
            gate=GATE,
            meets_on=calendar.next_working_day(desk.today() + timedelta(days=20)),
        ),
    )
