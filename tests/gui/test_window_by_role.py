"""The window of each role: only its pages, none of which meets a closed door; nothing to press that
the role may not do."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QTabWidget
from sample_office import AGENCY, RESOURCES, words
from services.builders import given_substantiated

from ethics_desk import gui
from ethics_desk.app.office_window import window_on
from ethics_desk.domain.account import Member, MemberId
from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.inquiry.notes_editor import NotesEditor
from ethics_desk.gui.look import Look
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.wishes import OpenInquiry
from ethics_desk.services.powers import power_table

TABLE = power_table(RESOURCES)
ROLES = TABLE.roles
WINDOW = Path(gui.__file__).parent


@pytest.fixture
def allegation(desk):
    return given_substantiated(desk)


@pytest.fixture
def seated(qtbot, desk, memory, jobs, allegation):
    """The window of a member of a role, and every refusal it was told."""
    with desk.store.write() as work:
        for role in ROLES:
            member = Member(
                id=MemberId(f"a-{role}"),
                agency_id=AGENCY,
                role=role,
                name=words(role),
                post=words(role),
            )
            work.members.add(member)

    def sit(role):
        theirs = replace(desk, member=MemberId(f"a-{role}"))
        window = window_on(theirs, Look(language=Language.EN), memory, jobs)
        qtbot.addWidget(window)
        window.problems = []
        window.findChild(Gateway).problem.connect(window.problems.append)
        window.show()
        return window

    return sit


@pytest.mark.parametrize("role", ROLES)
def test_no_page_of_a_role_meets_a_closed_door(seated, qtbot, jobs, allegation, role):
    window = seated(role)
    names = [one.name for one in PAGES if one.area in ROLES[role].reads]

    assert [window.navigation.item(row).text() for row in range(window.navigation.count())] == [
        one.title() for one in PAGES if one.name in names
    ]
    for name in names:
        page = window.page(name)
        for tabs in page.findChildren(QTabWidget):
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not jobs.busy)
    if "inquiry" in names:
        window.grant(OpenInquiry(allegation.inquiry_id))
        for tabs in window.page("inquiry").findChildren(QTabWidget):
            for place in range(tabs.count()):
                tabs.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not jobs.busy)

    assert [(one.code, one.details) for one in window.problems] == []


def _told_in_the_window():
    """The commands its modules name to send them, and the deeds named for who may."""
    sent, named = set(), set()
    for file in WINDOW.rglob("*.py"):
        if file.name.startswith("tour"):
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith(
                "ethics_desk.services"
            ):
                sent |= {one.name.replace("_", "-") for one in node.names}
            if isinstance(node, ast.Constant):
                named.add(node.value)
    return sent & set(TABLE.deeds), named


def test_every_command_the_window_sends_is_offered_only_to_who_may():
    sent, named = _told_in_the_window()

    assert len(sent) > 80
    assert sent - named == {"sign-in"}, "anybody may let another sit down"


@pytest.mark.parametrize(
    ("role", "seen"),
    [("commissioner", True), ("registrar", True), ("auditor", False), ("agency-head", False)],
)
def test_taking_in_is_a_button_for_who_takes_in(seated, role, seen):
    window = seated(role)
    page = window.page("inquiries")
    page.view.empty.show()
    texts = {one.text() for one in page.findChildren(QAbstractButton) if one.isVisible()}

    assert ("&Take in…" in texts) is seen
    assert ("new" in page.deeds()) is seen


def test_the_auditor_reads_the_notes_and_writes_none(seated, allegation):
    window = seated("auditor")
    window.grant(OpenInquiry(allegation.inquiry_id))
    page = window.page("inquiry")

    boxes = list(page.findChildren(NotesEditor))
    assert all(one.box.isReadOnly() and not one.new.isVisible() for one in boxes)


def test_a_page_that_is_not_there_is_said_to_be_closed(seated, allegation):
    window = seated("administrator")

    window.grant(OpenInquiry(allegation.inquiry_id))

    assert window.notice.text() == "This page is not open to you."


def test_another_sits_down_and_the_chronology_says_so(seated, qtbot, desk):
    window = seated("commissioner")
    dialog = window.change_seat()
    dialog.member.choose("a-auditor")
    with qtbot.waitSignal(window.seat_taken) as told:
        dialog.go_on()

    assert told.args == ["a-auditor"]
    assert window.seat.text() == "commissioner en – commissioner"
    with desk.store.read() as work:
        assert work.journal.of(subject_id="a-auditor")[-1].verb == "member.signed-in"
