"""A hundred deeds at random on an office whose quarter was reported: most matter, many do not."""

from datetime import date, timedelta

from builders import NAME_KK, given_person
from sample_office import AGENCY

from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.finding import FindingOutcome
from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.official import PostKind
from ethics_desk.domain.prevention import PreventiveKind
from ethics_desk.domain.sanction import DecisionEventKind
from ethics_desk.services.allegations import AllegationMade
from ethics_desk.services.decision_events import (
    RecordDecisionEvent,
    RemoveDecisionEvent,
    record_decision_event,
    remove_decision_event,
)
from ethics_desk.services.findings import (
    RecordFinding,
    ReviseFinding,
    record_finding,
    revise_finding,
)
from ethics_desk.services.inquiries import (
    EditInquiry,
    RegisterInquiry,
    VoidInquiry,
    edit_inquiry,
    register_inquiry,
    void_inquiry,
)
from ethics_desk.services.measures import (
    RecordMeasure,
    RemoveMeasure,
    record_measure,
    remove_measure,
)
from ethics_desk.services.notes import SaveNote, save_note
from ethics_desk.services.parties import OfficialNamed
from ethics_desk.services.posts import EditPost, edit_post
from ethics_desk.services.prevention import (
    EditPreventiveWork,
    RecordPreventiveWork,
    RemovePreventiveWork,
    edit_preventive_work,
    record_preventive_work,
    remove_preventive_work,
)
from ethics_desk.services.terms.deadlines import FulfilDeadline, fulfil_deadline

FIRST_DAY, LAST_DAY = date(2025, 10, 1), date(2026, 4, 30)
ITEMS = ("csl-50-1-6", "csl-44-1", "csl-50-1-8")


class RandomEdits:
    """Does one deed after the other; what the records refuse is tried again with another."""

    def __init__(self, desk, chance):
        self.desk, self.chance = desk, chance
        self.deeds = [
            *[self.register] * 3,
            *[self.correct_channel] * 3,
            self.correct_subject,
            self.void,
            *[self.find] * 2,
            *[self.revise] * 3,
            self.measure,
            self.take_measure_out,
            self.follow,
            self.take_event_out,
            self.change_post,
            self.prevent,
            self.correct_event,
            self.take_work_out,
            self.note,
            self.fulfil,
        ]

    def do_one(self):
        """One deed that was accepted."""
        while True:
            try:
                return self.chance.choice(self.deeds)()
            except (DeskError, IndexError):
                continue

    def day(self):
        return FIRST_DAY + timedelta(days=self.chance.randrange((LAST_DAY - FIRST_DAY).days))

    def one_of(self, name, **equal):
        with self.desk.store.read() as work:
            return self.chance.choice(getattr(work, name).of(**equal))

    def register(self):
        day = self.day()
        officials = ()
        if self.chance.random() < 0.6:
            person = given_person(self.desk, kk=NAME_KK)
            made = AllegationMade(
                item=self.chance.choice(ITEMS), text="Told", committed_on=day, discovered_on=day
            )
            officials = (OfficialNamed(person_id=person.id, allegations=(made,)),)
        channel = self.chance.choice(list(Channel))
        return register_inquiry(
            self.desk,
            RegisterInquiry(
                agency_id=AGENCY,
                received_on=day,
                channel=channel,
                subject="Late",
                officials=officials,
            ),
        )

    def edited(self, **over):
        one = self.one_of("inquiries")
        facts = {
            "inquiry_id": one.id,
            "version": one.version,
            "discovered_on": one.discovered_on,
            "channel": one.channel,
            "subject": one.subject,
        }
        return edit_inquiry(self.desk, EditInquiry(**(facts | over)))

    def correct_channel(self):
        return self.edited(channel=self.chance.choice(list(Channel)))

    def correct_subject(self):
        return self.edited(subject=f"Corrected {self.chance.random()}")

    def void(self):
        one = self.one_of("inquiries")
        return void_inquiry(self.desk, VoidInquiry(inquiry_id=one.id, reason="By mistake"))

    def find(self):
        one = self.one_of("allegations")
        return record_finding(
            self.desk,
            RecordFinding(
                allegation_id=one.id,
                outcome=self.chance.choice(list(FindingOutcome)[1:]),
                reasoning="Read again",
                found_on=self.day(),
            ),
        )

    def revise(self):
        """Another outcome or another day, one thing at a time."""
        one = self.one_of("findings")
        other = self.chance.choice(
            [{"outcome": self.chance.choice(list(FindingOutcome))}, {"found_on": self.day()}]
        )
        facts = {
            "finding_id": one.id,
            "version": one.version,
            "outcome": one.outcome,
            "reasoning": one.reasoning,
            "evidence_ids": one.evidence_ids,
            "found_on": one.found_on,
            "reason": "New facts",
        }
        return revise_finding(self.desk, ReviseFinding(**(facts | other)))

    def measure(self):
        one = self.one_of("parties")
        return record_measure(
            self.desk,
            RecordMeasure(
                party_id=one.id,
                kind="assign-to-another",
                taken_on=self.day(),
                taken_by="Minister",
            ),
        )

    def take_measure_out(self):
        one = self.one_of("measures")
        return remove_measure(self.desk, RemoveMeasure(measure_id=one.id, reason="Twice"))

    def follow(self):
        one = self.one_of("decisions")
        kind = self.chance.choice(list(DecisionEventKind))
        return record_decision_event(
            self.desk,
            RecordDecisionEvent(
                decision_id=one.id, kind=kind, happened_on=self.day(), document="Act 7"
            ),
        )

    def take_event_out(self):
        one = self.one_of("decision_events")
        return remove_decision_event(
            self.desk, RemoveDecisionEvent(event_id=one.id, reason="Twice")
        )

    def change_post(self):
        one = self.one_of("posts")
        return edit_post(
            self.desk,
            EditPost(
                post_id=one.id,
                version=one.version,
                agency_id=one.agency_id,
                title=one.title,
                kind=self.chance.choice(list(PostKind)),
            ),
        )

    def prevent(self):
        return record_preventive_work(
            self.desk,
            RecordPreventiveWork(
                agency_id=AGENCY,
                kind=self.chance.choice(list(PreventiveKind)),
                done_on=self.day(),
                subject="Training",
                participants=self.chance.randrange(5, 40),
            ),
        )

    def correct_event(self):
        """Each event known at the cut is corrected once at most: there is no going back."""
        one = self.one_of("preventive_work", version=1, subject="Before")
        return edit_preventive_work(
            self.desk,
            EditPreventiveWork(
                work_id=one.id,
                version=1,
                agency_id=one.agency_id,
                kind=one.kind,
                done_on=one.done_on,
                subject="Corrected",
                participants=one.participants + 1,
            ),
        )

    def take_work_out(self):
        one = self.one_of("preventive_work", subject="Before")
        return remove_preventive_work(
            self.desk,
            RemovePreventiveWork(work_id=one.id, version=one.version, reason="Twice"),
        )

    def note(self):
        one = self.one_of("inquiries")
        text = f"Call {self.chance.random()}"
        return save_note(self.desk, SaveNote(inquiry_id=one.id, text=text))

    def fulfil(self):
        one = self.one_of("deadlines")
        return fulfil_deadline(
            self.desk,
            FulfilDeadline(deadline_id=one.id, fulfilled_on=self.day(), paper="Letter 3"),
        )
