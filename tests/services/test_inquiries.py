"""Taking in, correcting and voiding inquiries: numbers, days, refusals."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from builders import given_inquiry, given_person, last_entry, verbs
from sample_office import AGENCY, COMMISSIONER, DEPUTY, TODAY, on, words

from ethics_desk.domain.agency import Agency, AgencyId, AgencyName, AgencyNameId, AgencyType
from ethics_desk.domain.errors import BadInput, Conflict, DeskError, NotFound, RuleViolation
from ethics_desk.domain.inquiry import Channel, PartyRole
from ethics_desk.domain.office import Office, OfficeId
from ethics_desk.domain.rows import ListRequest
from ethics_desk.services.allegations import AllegationMade
from ethics_desk.services.inquiries import (
    EditInquiry,
    RegisterInquiry,
    VoidInquiry,
    edit_inquiry,
    inquiry_numbered,
    inquiry_window,
    register_inquiry,
    void_inquiry,
)
from ethics_desk.services.parties import OfficialNamed
from ethics_desk.services.terms.main_deadline import main_deadline

OTHER = AgencyId("agency-2")
ITEM = "csl-50-1-6"


def arrival(**over):
    facts = {
        "agency_id": AGENCY,
        "received_on": TODAY,
        "channel": Channel.COMPLAINT,
        "subject": "Gifts from a supplier",
    }
    return RegisterInquiry(**(facts | over))


def registered(desk, **over):
    key = register_inquiry(desk, arrival(**over)).value
    return recorded(desk, key)


def recorded(desk, key):
    with desk.store.read() as work:
        return work.inquiries.get(key)


def main_of(desk, inquiry):
    with desk.store.read() as work:
        return main_deadline(work, inquiry.id)


def correction(inquiry, **over):
    facts = {
        "inquiry_id": inquiry.id,
        "version": inquiry.version,
        "discovered_on": inquiry.discovered_on,
        "channel": inquiry.channel,
        "subject": inquiry.subject,
    }
    return EditInquiry(**(facts | over))


@pytest.fixture
def second_office(desk):
    """An office of another agency with its own pattern of numbers."""
    with desk.store.write() as work:
        work.agencies.add(Agency(id=OTHER, code="kz-other", type=AgencyType.COMMITTEE))
        work.agency_names.add(
            AgencyName(id=AgencyNameId("name-2"), agency_id=OTHER, name=words("Committee"))
        )
        office = Office(
            id=OfficeId("office-2"),
            agency_id=OTHER,
            name=words("Office"),
            pack="kz-civil-service",
            inquiry_pattern="ӘУ-{agency}-{serial}/{year}",
        )
        work.offices.add(office)
    return office


def test_what_arrives_gets_the_next_number_a_clock_and_a_line_in_the_journal(desk):
    inquiry = registered(desk)

    assert (inquiry.number, inquiry.year, inquiry.serial) == ("2026/0001", 2026, 1)
    assert (inquiry.registered_on, inquiry.discovered_on) == (TODAY, TODAY)
    assert inquiry.due_on == date(2026, 3, 27)
    main = main_of(desk, inquiry)
    assert (main.clock, main.due_on) == ("appeal-decision", inquiry.due_on)
    assert (main.started_on, main.start_paper) == (TODAY, "2026/0001")
    assert inquiry.handler_id == COMMISSIONER
    assert verbs(desk, inquiry.id) == ["inquiry.registered"]
    assert ("number", "", "2026/0001") in last_entry(desk, inquiry.id).changes


def test_numbers_have_no_gaps_and_a_refused_one_is_given_again(desk):
    registered(desk)
    with pytest.raises(DeskError):
        register_inquiry(desk, arrival(officials=(OfficialNamed(person_id="nobody"),)))

    assert registered(desk).number == "2026/0002"


def test_each_agency_and_year_counts_for_itself(desk, second_office):
    numbers = [
        registered(desk).number,
        registered(desk, agency_id=OTHER).number,
        registered(on(desk, date(2027, 2, 1)), received_on=date(2027, 2, 1)).number,
        registered(desk, agency_id=OTHER).number,
        registered(desk).number,
    ]

    assert numbers == [
        "2026/0001",
        "ӘУ-kz-other-1/2026",
        "2027/0001",
        "ӘУ-kz-other-2/2026",
        "2026/0002",
    ]


def test_a_number_that_came_from_elsewhere_is_passed_over(desk):
    given_inquiry(desk, number="2026/0002", serial=None)

    assert [registered(desk).number for _ in range(2)] == ["2026/0001", "2026/0003"]


def test_two_programs_share_one_series(desk):
    store = desk.store.path
    desk.store.close()
    script = Path(__file__).parents[1] / "e2e" / "acts_to_kill.py"
    programs = [
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, str(script), "save", str(store)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    for program in programs:
        with program:
            for _ in range(15):
                program.stdout.readline()
            program.kill()

    with desk.store.read() as work:
        numbers = [inquiry.number for inquiry in work.inquiries.of()]

    assert len(numbers) >= 30
    assert numbers == [f"2026/{serial:04d}" for serial in range(1, len(numbers) + 1)]


@pytest.mark.parametrize(
    ("received", "at", "expected"),
    [
        (date(2026, 2, 27), None, date(2026, 2, 27)),
        (date(2026, 2, 27), time(18, 30), date(2026, 2, 27)),
        (date(2026, 2, 27), time(18, 31), date(2026, 3, 2)),
        (date(2026, 2, 28), time(10, 0), date(2026, 3, 2)),
        (date(2026, 3, 1), None, date(2026, 3, 2)),
        (date(2026, 1, 1), time(9, 0), date(2026, 1, 5)),
        (date(2026, 1, 6), time(19, 0), date(2026, 1, 8)),
    ],
)
def test_what_comes_after_hours_or_on_a_day_off_is_registered_on_the_next_working_day(
    desk, received, at, expected
):
    assert registered(desk, received_on=received, received_at=at).registered_on == expected


def test_a_number_belongs_to_the_year_of_registration(desk):
    inquiry = registered(desk, received_on=date(2025, 12, 31), received_at=time(20, 0))

    assert inquiry.registered_on == date(2026, 1, 5)
    assert inquiry.number == "2026/0001"


@pytest.mark.parametrize(
    ("over", "code", "field"),
    [
        ({"received_on": TODAY + timedelta(days=1)}, "inquiry.received-in-future", "received_on"),
        (
            {"happened_on": TODAY, "discovered_on": TODAY - timedelta(days=1)},
            "inquiry.discovered-before-happened",
            "discovered_on",
        ),
        (
            {"discovered_on": TODAY + timedelta(days=1)},
            "inquiry.day-in-future",
            "discovered_on",
        ),
        ({"happened_on": TODAY + timedelta(days=1)}, "inquiry.day-in-future", "happened_on"),
        (
            {"incoming_date": TODAY, "received_on": TODAY - timedelta(days=3)},
            "inquiry.sent-after-received",
            "incoming_date",
        ),
        ({"subject": "  \n"}, "text.missing", "subject"),
        ({"subject": "a\x00b"}, "text.hostile", "subject"),
        ({"subject": "a" * 1001}, "text.too-long", "subject"),
        ({"summary": "a\ud800"}, "text.hostile", "summary"),
        ({"handler_id": "nobody"}, "store.not-found", None),
        ({"substitute_id": "nobody"}, "store.not-found", None),
        ({"substitute_id": COMMISSIONER}, "assignment.own-substitute", "substitute_id"),
        ({"agency_id": "nowhere"}, "inquiry.agency-not-served", "agency_id"),
        ({"applicant_id": "nobody"}, "store.not-found", None),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_cannot_be_is_refused_by_name_and_nothing_is_recorded(desk, over, code, field):
    with pytest.raises(DeskError) as refusal:
        register_inquiry(desk, arrival(**over))

    assert refusal.value.code == code
    assert refusal.value.details.get("field") == field
    with desk.store.read() as work:
        assert work.inquiries.of() == ()
        assert work.series.of() == ()


@pytest.mark.parametrize("field", ["handler_id", "substitute_id"])
def test_a_member_who_left_is_given_nothing(desk, field):
    with desk.store.write() as work:
        work.members.replace(replace(work.members.get(DEPUTY), active=False))

    with pytest.raises(RuleViolation) as refusal:
        register_inquiry(desk, arrival(**{field: DEPUTY}))

    assert (refusal.value.code, refusal.value.details["field"]) == (
        "inquiry.handler-inactive",
        field,
    )


def test_several_officials_have_their_own_allegations(desk):
    first, second = given_person(desk), given_person(desk)
    made = AllegationMade(item=ITEM, text="Told a bidder.", committed_on=TODAY, discovered_on=TODAY)

    inquiry = registered(
        desk,
        officials=(
            OfficialNamed(person_id=first.id, allegations=(made, replace(made, text="Again."))),
            OfficialNamed(person_id=second.id, allegations=(made,)),
        ),
    )

    with desk.store.read() as work:
        parties = work.parties.of(inquiry_id=inquiry.id, role=PartyRole.OFFICIAL)
        told = [[one.text for one in work.allegations.of(party_id=party.id)] for party in parties]
    assert [party.person_id for party in parties] == [first.id, second.id]
    assert told == [["Told a bidder.", "Again."], ["Told a bidder."]]


def test_the_same_official_is_named_once(desk):
    person = given_person(desk)

    with pytest.raises(BadInput) as refusal:
        register_inquiry(desk, arrival(officials=(OfficialNamed(person_id=person.id),) * 2))

    assert refusal.value.code == "party.twice"


def test_a_correction_keeps_number_and_registration_and_shows_both_wordings(desk):
    inquiry = registered(desk)

    edit_inquiry(desk, correction(inquiry, subject="A watch", summary="In a box"))

    after = recorded(desk, inquiry.id)
    assert (after.subject, after.summary) == ("A watch", "In a box")
    assert (after.number, after.registered_on) == (inquiry.number, inquiry.registered_on)
    assert ("subject", "Gifts from a supplier", "A watch") in last_entry(desk, inquiry.id).changes


def test_what_came_after_hours_can_be_corrected_on_the_same_evening(desk):
    inquiry = registered(desk, received_at=time(20, 0))

    edit_inquiry(desk, correction(inquiry, subject="A watch"))

    assert recorded(desk, inquiry.id).subject == "A watch"


def test_another_channel_brings_its_own_clock(desk):
    inquiry = registered(desk)

    edit_inquiry(desk, correction(inquiry, channel=Channel.PRESS))

    assert recorded(desk, inquiry.id).due_on is None
    assert main_of(desk, inquiry) is None
    with desk.store.read() as work:
        (was,) = work.deadlines.of(inquiry_id=inquiry.id)
    assert was.withdrawn_reason.endswith("the way of arrival was corrected")


def test_a_stale_correction_is_a_conflict(desk):
    inquiry = registered(desk)
    edit_inquiry(desk, correction(inquiry, subject="First"))

    with pytest.raises(Conflict):
        edit_inquiry(desk, correction(inquiry, subject="Second"))

    assert recorded(desk, inquiry.id).subject == "First"


def test_a_voided_number_stays_in_the_register_and_is_never_given_again(desk):
    inquiry = registered(desk)

    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Given twice"))

    shown = inquiry_window(desk, ListRequest(filters=(("voided", "yes"),)), 0, 10).rows
    assert [(row.number, row.voided, row.due) for row in shown] == [("2026/0001", True, None)]
    assert registered(desk).number == "2026/0002"
    assert last_entry(desk, inquiry.id).reason == "Given twice"
    assert inquiry_window(desk, ListRequest(filters=(("voided", "no"),)), 0, 10).total == 1


@pytest.mark.parametrize("reason", ["", "  ", "\n"])
def test_voiding_needs_a_reason(desk, reason):
    inquiry = registered(desk)

    with pytest.raises(BadInput) as refusal:
        void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason=reason))

    assert refusal.value.code == "reason.missing"


def test_nothing_is_done_to_a_voided_inquiry(desk):
    inquiry = registered(desk)
    void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Given twice"))

    for act in (
        lambda: edit_inquiry(desk, correction(recorded(desk, inquiry.id))),
        lambda: void_inquiry(desk, VoidInquiry(inquiry_id=inquiry.id, reason="Again")),
    ):
        with pytest.raises(RuleViolation) as refusal:
            act()
        assert refusal.value.code == "inquiry.voided"


def test_an_inquiry_is_found_by_its_number_and_where_needed_its_agency(desk, second_office):
    with desk.store.write() as work:
        work.offices.replace(replace(second_office, inquiry_pattern="{year}/{serial:04d}"))
    first = registered(desk)
    second = registered(desk, agency_id=OTHER)

    assert inquiry_numbered(desk, "2026/0001", "kz-other").id == second.id
    assert inquiry_numbered(desk, "2026/0001", "kz-test").id == first.id
    with pytest.raises(BadInput) as refusal:
        inquiry_numbered(desk, "2026/0001")
    assert refusal.value.code == "inquiry.number-not-unique"
    with pytest.raises(NotFound):
        inquiry_numbered(desk, "2026/0009")
