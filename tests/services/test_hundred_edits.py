"""After a hundred edits the old bytes stay, and exactly the edits that matter are named."""

from collections import Counter, defaultdict
from dataclasses import fields, replace
from hashlib import sha256
from random import Random

import pytest
from random_edits import RandomEdits
from reported_office import MAY, reported_office
from sample_office import on
from test_issued_reports import EVERYTHING, issued

from ethics_desk.domain.differences import Since
from ethics_desk.domain.report_form import Comparison
from ethics_desk.services.reports.differences import differences
from ethics_desk.services.reports.frozen import issued_report_pdf, printed_again, read_frozen
from ethics_desk.services.reports.page_cells import cells_of, shows
from ethics_desk.services.reports.reports import counted_from, report_page
from ethics_desk.services.reports.tallying import outer_codes, tallying


@pytest.fixture
def office(new_desk):
    return reported_office(new_desk)


def asked_of(work, report):
    return read_frozen(work, report).asked


def made_of(desk, report):
    """What every cell is made of, inquiry by inquiry, by the records as they are."""
    that_day = replace(desk, today=lambda: report.issued_on)
    with desk.store.read() as work:
        made = tallying(counted_from(that_day, work, asked_of(work, report))).made(work)
    found = defaultdict(Counter)
    for cell, things in made.items():
        for thing, times in things.items():
            found[cell, thing.number][thing] += times
    return dict(found)


COUNTED = (
    *("inquiries", "deadlines", "parties", "posts", "allegations", "findings", "decisions"),
    *("decision_events", "measures", "preventive_work"),
)


def facts(desk):
    """Every field of every record a figure may rest on."""
    with desk.store.read() as work:
        return {
            (name, one.id, field.name): getattr(one, field.name)
            for name in COUNTED
            for one in getattr(work, name).of()
            for field in fields(one)
            if field.name != "version"
        }


def differing(before, after):
    return {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}


def shown(desk, report):
    """What every cell shows, and what stands beside it."""
    with desk.store.read() as work:
        asked = asked_of(work, report)
        outer = outer_codes(counted_from(desk, work, asked))
    cells = cells_of(report_page(desk, asked), outer)
    return {cell: shows(cells, cell) for cell in cells}


def entries(desk):
    with desk.store.read() as work:
        return [one.id for one in work.journal.of()]


HEART = replace(
    EVERYTHING,
    compared=Comparison.PREVIOUS,
    sections=("prevention", "inquiries", "misconduct", "sanctions", "conflicts", "like-cases"),
)


@pytest.mark.parametrize(("asked", "deeds_done", "seed"), [(HEART, 100, 0), (EVERYTHING, 12, 1)])
def test_the_report_stays_and_exactly_the_edits_that_matter_are_named(
    office, asked, deeds_done, seed
):
    desk, report = on(office, MAY), issued(office, asked)
    kept = issued_report_pdf(desk, report.id)
    reported, first = shown(office, report), made_of(desk, report)
    edits = RandomEdits(desk, Random(seed))  # noqa: S311 - a repeatable sequence
    deeds, state, known = [], first, facts(desk)
    at_first = known
    for _ in range(deeds_done):
        told = len(entries(desk))
        edits.do_one()
        now, knows = made_of(desk, report), facts(desk)
        lines = set(entries(desk)[told:])
        deeds.append((lines, differing(state, now), differing(known, knows)))
        state, known = now, knows

    found = differences(desk, report.id)

    lasting, stayed = differing(first, state), differing(at_first, known)
    today = shown(desk, report)
    visible = {
        cell
        for cell in today.keys() | reported.keys()
        if today.get(cell, (0, ())) != reported.get(cell, (0, ()))
    }
    mattering = [
        places
        for places, changed, fields_changed in deeds
        if any(key in lasting and key[0] in visible for key in changed) and fields_changed & stayed
    ]
    named = {one.told.id for one in found.edits}
    assert sha256(issued_report_pdf(desk, report.id)).hexdigest() == report.sha256
    assert issued_report_pdf(desk, report.id) == kept == printed_again(desk, report.id)
    assert {one.cell for one in found.cells} == visible
    assert all(named & places for places in mattering)
    assert named <= set().union(*mattering)
    assert deeds_done * 0.2 < len(mattering) < deeds_done
    assert all(one.since is Since.ENTRIES for one in found.cells)
