"""Posts taken up, corrected and left, and sanctions imposed elsewhere."""

from datetime import date

import pytest
from builders import given_inquiry

from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import BadInput, Conflict, DeskError, RuleViolation
from ethics_desk.domain.inquiry import (
    Allegation,
    AllegationId,
    Party,
    PartyId,
    PartyRole,
)
from ethics_desk.domain.language import NO_WORDS, Trilingual
from ethics_desk.domain.person import PersonName
from ethics_desk.domain.sanction import (
    Decision,
    DecisionEvent,
    DecisionEventId,
    DecisionEventKind,
    DecisionId,
    ProposalId,
)
from ethics_desk.services.agencies import DissolveAgency, dissolve_agency
from ethics_desk.services.people import AddPerson, add_person
from ethics_desk.services.person_directory import person_card
from ethics_desk.services.posts import (
    AppointToPost,
    EditPost,
    LeavePost,
    appoint_to_post,
    edit_post,
    leave_post,
)
from ethics_desk.services.prior_sanctions import (
    AnnulPriorSanction,
    RecordPriorSanction,
    annul_prior_sanction,
    record_prior_sanction,
)

AGENCY = AgencyId("agency-1")
EXPERT = Trilingual(kk="Бас сарапшы", ru="Главный эксперт", en="Chief expert")
ITEM, SANCTION = "csl-50-1-6", "warning"


@pytest.fixture
def person(desk):
    return given_person(desk, "Жихангеров")


def given_person(desk, surname):
    return add_person(desk, AddPerson(ru=PersonName(surname=surname))).value


def appointing(person, **over):
    facts = {"person_id": person, "agency_id": AGENCY, "title": EXPERT}
    return AppointToPost(**(facts | over))


def recording(person, **over):
    facts = {
        "person_id": person,
        "item": ITEM,
        "sanction": SANCTION,
        "imposed_on": date(2025, 9, 1),
    }
    return RecordPriorSanction(**(facts | over))


def test_a_post_is_taken_corrected_and_left(desk, person):
    head = given_person(desk, "Начальников")
    post = appoint_to_post(desk, appointing(person, held_from=date(2025, 1, 1))).value

    edit_post(
        desk,
        EditPost(
            post_id=post,
            version=1,
            agency_id=AGENCY,
            title=EXPERT,
            leading=True,
            held_from=date(2025, 2, 1),
            direct_head_id=head,
        ),
    )
    leave_post(desk, LeavePost(post_id=post, version=2, last_day=date(2026, 2, 1)))

    (line,) = person_card(desk, person).posts
    assert (line.post.leading, line.post.held_from, line.post.held_to) == (
        True,
        date(2025, 2, 1),
        date(2026, 2, 1),
    )
    assert line.direct_head.id == head
    assert line.agency.en == "Ministry of Tests en"
    with desk.store.read() as work:
        verbs = [entry.verb for entry in work.journal.of(subject_id=post)]
        (edited,) = work.journal.of(verb="post.edited")
    assert verbs == ["post.taken", "post.edited", "post.left"]
    assert ("direct_head_id", "", "Начальников") in edited.changes


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"title": NO_WORDS}, "text.missing", "title.kk"),
        ({"title": Trilingual(kk="", ru="\x07", en="")}, "text.hostile", "title.ru"),
        (
            {"held_from": date(2026, 1, 2), "held_to": date(2026, 1, 1)},
            "post.days",
            "held_to",
        ),
    ],
)
def test_a_post_written_down_wrongly_is_refused(desk, person, over, code, field):
    with pytest.raises(BadInput) as refusal:
        appoint_to_post(desk, appointing(person, **over))

    assert refusal.value.code == code
    assert refusal.value.details["field"] == field


def test_nobody_is_their_own_head(desk, person):
    with pytest.raises(BadInput) as refusal:
        appoint_to_post(desk, appointing(person, direct_head_id=person))

    assert refusal.value.code == "post.own-head"


def test_a_post_is_taken_only_while_the_agency_exists(desk, person):
    dissolve_agency(desk, DissolveAgency(agency_id=AGENCY, version=1, last_day=date(2025, 12, 31)))

    appoint_to_post(desk, appointing(person, held_from=date(2025, 12, 31)))
    with pytest.raises(RuleViolation) as refusal:
        appoint_to_post(desk, appointing(person, held_from=date(2026, 1, 1)))

    assert refusal.value.code == "agency.dissolved"


def test_a_post_is_left_once_and_not_before_it_is_taken(desk, person):
    post = appoint_to_post(desk, appointing(person, held_from=date(2026, 1, 1))).value

    with pytest.raises(BadInput) as refusal:
        leave_post(desk, LeavePost(post_id=post, version=1, last_day=date(2025, 12, 31)))
    assert refusal.value.code == "post.days"

    leave_post(desk, LeavePost(post_id=post, version=1, last_day=date(2026, 1, 31)))
    with pytest.raises(RuleViolation) as refusal:
        leave_post(desk, LeavePost(post_id=post, version=2, last_day=date(2026, 2, 1)))
    assert refusal.value.code == "post.already-left"


def test_a_stale_change_of_a_post_is_refused(desk, person):
    post = appoint_to_post(desk, appointing(person)).value
    leave_later = LeavePost(post_id=post, version=1, last_day=date(2026, 1, 31))
    edit_post(desk, EditPost(post_id=post, version=1, agency_id=AGENCY, title=EXPERT))

    with pytest.raises(Conflict):
        leave_post(desk, leave_later)


def test_a_sanction_imposed_elsewhere_is_recorded_and_annulled(desk, person):
    key = record_prior_sanction(desk, recording(person, order_number="17-к")).value

    annul_prior_sanction(
        desk,
        AnnulPriorSanction(
            prior_sanction_id=key, version=1, annulled_on=date(2026, 1, 5), reason="Court"
        ),
    )

    (row,) = person_card(desk, person).sanctions
    assert (row.item, row.sanction, row.order_number) == (ITEM, SANCTION, "17-к")
    assert (row.inquiry_id, row.annulled_on, row.ended_on) == (
        None,
        date(2026, 1, 5),
        date(2026, 1, 5),
    )
    with desk.store.read() as work:
        (told,) = work.journal.of(verb="prior-sanction.annulled")
    assert told.reason == "Court"


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"item": "csl-99"}, "prior-sanction.unknown-item"),
        ({"sanction": "exile"}, "prior-sanction.unknown-sanction"),
        ({"imposed_on": date(2026, 3, 3)}, "day.in-future"),
        ({"annulled_on": date(2025, 8, 31)}, "day.too-early"),
    ],
)
def test_a_prior_sanction_that_cannot_be_is_refused(desk, person, over, code):
    with pytest.raises(BadInput) as refusal:
        record_prior_sanction(desk, recording(person, **over))

    assert refusal.value.code == code
    assert person_card(desk, person).sanctions == ()


@pytest.mark.parametrize(
    ("day", "reason", "code"),
    [
        (date(2026, 1, 5), " ", "reason.missing"),
        (date(2025, 8, 1), "Court", "day.too-early"),
        (date(2026, 3, 3), "Court", "day.in-future"),
    ],
)
def test_an_annulment_has_a_reason_and_a_possible_day(desk, person, day, reason, code):
    key = record_prior_sanction(desk, recording(person)).value

    with pytest.raises(DeskError) as refusal:
        annul_prior_sanction(
            desk,
            AnnulPriorSanction(prior_sanction_id=key, version=1, annulled_on=day, reason=reason),
        )

    assert refusal.value.code == code


def test_an_annulled_sanction_is_not_annulled_again(desk, person):
    key = record_prior_sanction(desk, recording(person, annulled_on=date(2026, 1, 1))).value

    with pytest.raises(RuleViolation):
        annul_prior_sanction(
            desk,
            AnnulPriorSanction(
                prior_sanction_id=key, version=1, annulled_on=date(2026, 1, 5), reason="Court"
            ),
        )


def test_the_card_shows_sanctions_decided_here_with_what_followed(desk, person):
    inquiry = given_inquiry(desk)
    party, allegation = PartyId("party-x"), AllegationId("allegation-x")
    with desk.store.write() as work:
        work.parties.add(
            Party(id=party, inquiry_id=inquiry.id, person_id=person, role=PartyRole.OFFICIAL)
        )
        work.allegations.add(
            Allegation(
                id=allegation,
                inquiry_id=inquiry.id,
                party_id=party,
                item=ITEM,
                text="Gifts",
                committed_on=date(2026, 1, 12),
                discovered_on=date(2026, 2, 2),
            )
        )
        for number, sanction in enumerate((SANCTION, "")):
            work.decisions.add(
                Decision(
                    id=DecisionId(f"decision-{number}"),
                    inquiry_id=inquiry.id,
                    party_id=party,
                    allegation_id=allegation,
                    proposal_id=ProposalId(f"proposal-{number}"),
                    sanction=sanction,
                    decided_on=date(2026, 2, 20),
                    decided_by="Head",
                    order_number="5-к",
                    order_date=date(2026, 2, 20),
                    facts="{}",
                    evaluation="{}",
                )
            )
        for number, (kind, day) in enumerate(
            (
                (DecisionEventKind.LIFTED_EARLY, date(2026, 2, 27)),
                (DecisionEventKind.ANNULLED_BY_COURT, date(2026, 3, 1)),
            )
        ):
            work.decision_events.add(
                DecisionEvent(
                    id=DecisionEventId(f"event-{number}"),
                    inquiry_id=inquiry.id,
                    decision_id=DecisionId("decision-0"),
                    kind=kind,
                    happened_on=day,
                )
            )
    record_prior_sanction(desk, recording(person))

    here, elsewhere = person_card(desk, person).sanctions

    assert (here.inquiry_id, here.item, here.order_number) == (inquiry.id, ITEM, "5-к")
    assert (here.annulled_on, here.ended_on) == (date(2026, 3, 1), date(2026, 2, 27))
    assert elsewhere.inquiry_id is None
