"""As reported on and as known now: what differs, and which entries are named."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from builders import given_inquiry
from random_edits import RandomEdits
from reported_office import FEBRUARY, MAY, reported_office
from sample_office import AGENCY, on
from test_issued_reports import ASKED, EVERYTHING, issued, text_of

from ethics_desk.documents.reports.disclosure import shown as shown_to
from ethics_desk.domain.differences import Cause, Place, Since
from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.language import Language
from ethics_desk.services.inquiries import (
    EditInquiry,
    RegisterInquiry,
    VoidInquiry,
    edit_inquiry,
    register_inquiry,
    void_inquiry,
)
from ethics_desk.services.prevention import EditPreventiveWork, edit_preventive_work
from ethics_desk.services.reports.difference_paper import (
    difference_page,
    difference_view,
    page_pdf,
)
from ethics_desk.services.reports.differences import differences
from ethics_desk.services.reports.frozen import read_frozen
from ethics_desk.store.former import Moment, changes_since, known_at, moment_now
from ethics_desk.store.records.history import WATCHED


@pytest.fixture
def office(new_desk):
    return reported_office(new_desk)


SECRET = Channel.WHISTLE_BLOWER


def reported(desk):
    return on(desk, MAY), issued(desk)


def found_for(desk, report, figure):
    """What differs in one figure, in the column of the period itself."""
    found = differences(desk, report.id, Language.EN)
    return found, {
        one.cell.line: one
        for one in found.cells
        if one.cell.figure == figure and one.cell.place == Place.VALUE
    }


def late(desk, day=FEBRUARY, channel=Channel.PRESS):
    command = RegisterInquiry(
        agency_id=AGENCY, received_on=day, channel=channel, subject="Late entry"
    )
    return register_inquiry(desk, command).value


def corrected(desk, key, **over):
    with desk.store.read() as work:
        one = work.inquiries.get(key)
    facts = {
        "inquiry_id": key,
        "version": one.version,
        "discovered_on": one.discovered_on,
        "channel": one.channel,
        "subject": one.subject,
    }
    return edit_inquiry(desk, EditInquiry(**(facts | over)))


def test_nothing_differs_where_nothing_was_edited(office):
    desk, report = reported(office)

    found = differences(desk, report.id)

    assert (found.cells, found.edits) == ((), ())


def test_a_late_entry_is_named_with_its_day(office):
    desk, report = reported(office)
    key = late(desk)

    found, received = found_for(desk, report, "received")

    (edit,) = found.edits
    assert (edit.cause, edit.told.verb) == (Cause.LATE, "inquiry.registered")
    assert (edit.told.inquiry_id, edit.told.member) == (key, "commissioner C. C. en")
    told = {fact.field: fact.after for fact in edit.facts if fact.table == "inquiry"}
    assert told["registered_on"] == FEBRUARY.isoformat()
    (line,) = received.values()
    assert (line.then, line.now, line.edits) == (2, 3, (0,))


def test_an_entry_of_another_period_is_not_named(office):
    desk, report = reported(office)
    late(desk, day=date(2026, 5, 4))

    assert differences(desk, report.id).edits == ()


def test_a_changed_fact_is_told_from_what_to_what(office):
    desk, report = reported(office)
    with desk.store.read() as work:
        (one,) = work.inquiries.of(number="R-0")
    corrected(desk, one.id, channel=Channel.AUDIT, subject="Other words")

    found, received = found_for(desk, report, "received")

    (edit,) = found.edits
    assert (edit.cause, edit.number) == (Cause.CHANGED, "R-0")
    assert [(fact.field, fact.before, fact.after) for fact in edit.facts] == [
        ("channel", one.channel, "audit")
    ]
    assert {line.edits for line in received.values()} == {(0,)}


def test_what_was_changed_and_changed_back_is_not_named(office):
    known = late(office)
    desk, report = reported(office)
    corrected(desk, known, channel=Channel.AUDIT)
    corrected(desk, known, channel=Channel.PRESS)
    key = late(desk, channel=Channel.AUDIT)

    found = differences(desk, report.id)

    assert [edit.told.inquiry_id for edit in found.edits] == [key]


def test_a_late_entry_voided_since_is_not_named(office):
    desk, report = reported(office)
    void_inquiry(desk, VoidInquiry(inquiry_id=late(desk), reason="By mistake"))

    found = differences(desk, report.id)

    assert (found.cells, found.edits) == ((), ())


def test_a_voided_number_is_named_as_such(office):
    desk, report = reported(office)
    with desk.store.read() as work:
        (one,) = work.inquiries.of(number="R-1")
    void_inquiry(desk, VoidInquiry(inquiry_id=one.id, reason="By mistake"))

    found, _ = found_for(desk, report, "received")

    assert [(edit.cause, edit.number) for edit in found.edits] == [(Cause.VOIDED, "R-1")]


def test_what_differs_only_because_days_passed_says_so(new_desk):
    early = on(new_desk(), date(2026, 2, 20))
    given_inquiry(early, due_on=date(2026, 3, 13))
    report = issued(early, replace(ASKED, sections=("inquiries",)))

    found, overdue = found_for(on(early, MAY), report, "overdue")

    assert found.edits == ()
    assert [(one.then, one.now, one.since) for one in overdue.values()] == [(0, 1, Since.TIME)]


@pytest.mark.parametrize("sources", [1, 3, 5])
def test_a_source_is_not_named_on_paper_however_many_there_are(office, sources):
    desk, report = reported(office)
    numbers = [number_of(desk, late(desk, channel=SECRET)) for _ in range(sources)]
    other = number_of(desk, late(desk))

    page = difference_page(desk, report.id, Language.EN)

    (entry,) = page.entries
    assert other in entry.what
    assert not any(number in entry.what for number in numbers)
    assert page.unnamed == sum(not line.entries for line in page.lines) > 0
    text = " ".join(text_of(page_pdf(desk, page)).split())
    assert f"Told without their entries: {page.unnamed} of these figures." in text
    assert not any(number in text for number in numbers)


def test_no_clock_and_no_channel_is_told_on_paper(office):
    desk, report = reported(office)
    late(desk)
    with desk.store.read() as work:
        (known,) = work.inquiries.of(number="R-0")
        (public,) = work.inquiries.of(number="R-1")
    corrected(desk, known.id, channel=SECRET)
    corrected(desk, public.id, channel=Channel.AUDIT)

    page = difference_page(desk, report.id, Language.EN)

    told = " ".join(f"{one.what} {one.facts}".lower() for one in page.entries)
    assert "channel" not in told
    assert "clock" not in told
    assert "corrected" not in told
    assert "appeal" not in told


def test_the_window_shows_every_entry_and_what_it_changed(office):
    desk, report = reported(office)
    numbers = [number_of(desk, late(desk, channel=SECRET)) for _ in range(2)]
    with desk.store.read() as work:
        (known,) = work.inquiries.of(number="R-1")
    void_inquiry(desk, VoidInquiry(inquiry_id=known.id, reason="Entered twice"))

    view = difference_view(desk, report.id, Language.EN)

    told = " ".join(one.what for one in view.entries)
    assert all(number in told for number in numbers)
    assert any("Entered twice" in one.facts for one in view.entries)
    assert all(one.facts for one in view.entries)


def number_of(desk, key):
    with desk.store.read() as work:
        return work.inquiries.get(key).number


def test_a_public_page_tells_no_entry_and_nothing_of_a_figure_that_hides_a_cell(office):
    desk = on(office, MAY)
    report = issued(office, replace(EVERYTHING, public=True))
    with desk.store.read() as work:
        frozen = read_frozen(work, report).page
    hiding = {one.title for one in frozen.figures if shown_to(one, public=True).withholds}
    late(desk)
    late(desk, channel=Channel.CONFLICT_NOTICE)

    page = difference_page(desk, report.id, Language.EN)

    assert page.entries == ()
    assert all(line.entries == "" for line in page.lines)
    assert hiding
    assert hiding <= set(page.untold)
    assert hiding.isdisjoint(line.figure for line in page.lines)


@pytest.mark.parametrize(
    ("language", "public"), [(Language.KK, False), (Language.RU, True), (Language.EN, False)]
)
def test_the_page_of_differences_is_printed(office, language, public):
    desk, report = on(office, MAY), issued(office, replace(ASKED, public=public))
    late(desk)

    page = difference_page(desk, report.id, language)
    pdf = page_pdf(desk, page)

    text = " ".join(text_of(pdf).split())
    assert report.number in text
    assert pdf == page_pdf(desk, page)
    assert page.lines
    assert page.lines[0].figure.split()[0] in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.KK, "бұрын 6, енді 999"),
        (Language.RU, "было 6, стало 999"),
        (Language.EN, "was 6, now 999"),
    ],
)
def test_the_page_tells_on_paper_what_a_number_was_and_became(office, language, told):
    desk = on(office, MAY)
    report = issued(desk, replace(ASKED, sections=("prevention",)))
    with desk.store.read() as work:
        event = work.preventive_work.of(participants=6)[0]
    edit_preventive_work(
        desk,
        EditPreventiveWork(
            work_id=event.id,
            version=event.version,
            agency_id=event.agency_id,
            kind=event.kind,
            done_on=event.done_on,
            subject=event.subject,
            participants=999,
        ),
    )

    text = " ".join(text_of(page_pdf(desk, difference_page(desk, report.id, language))).split())

    assert told in text


def test_every_change_has_the_entry_that_tells_of_it(office):
    desk, report = reported(office)
    edits = RandomEdits(desk, Random(5))  # noqa: S311 - a repeatable sequence
    for _ in range(25):
        edits.do_one()
    given = {"post", "party"}

    with desk.store.read() as work:
        changes = changes_since(work, Moment(report.cut_entry, report.cut_change))

    assert [one for one in changes if one.entry is None and one.table not in given] == []


def test_the_records_are_known_again_as_they_stood(office):
    with office.store.read() as work:
        before = {name: getattr(work, name).of() for name in ("findings", "measures")}
        moment = moment_now(work)
        was = list(work.connection.exec_driver_sql("SELECT id, channel, stage FROM inquiry"))
    edits = RandomEdits(on(office, MAY), Random(3))  # noqa: S311 - a repeatable sequence
    for _ in range(40):
        edits.do_one()

    with office.store.read() as work, known_at(work, changes_since(work, moment)) as then:
        told = then.work.connection.exec_driver_sql("SELECT id, channel, stage FROM inquiry")
        again = sorted(told.all())
        found = sorted(
            then.work.connection.exec_driver_sql("SELECT id, outcome, found_on FROM finding").all()
        )

    assert again == sorted(tuple(row) for row in was)
    assert found == sorted(
        (one.id, one.outcome.value, one.found_on.isoformat()) for one in before["findings"]
    )


def test_what_is_watched_is_what_the_triggers_keep(office):
    with office.store.read() as work:
        written = dict(
            work.connection.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).all()
        )

    for table, columns in WATCHED.items():
        told = written[f"{table}_update_kept"].partition("UPDATE OF ")[2].partition(" ON ")[0]
        assert tuple(told.split(", ")) == columns
