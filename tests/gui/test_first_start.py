"""The start window: a language, and three ways into an office."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ethics_desk.domain.errors import BadInput, StoreUnavailable
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.office.first_start import FirstStart
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.services.agency_register import shipped_bodies
from ethics_desk.texts import Texts


@pytest.fixture
def lobby(resources, tmp_path):
    texts = Texts(resources)
    return Lobby(
        words=texts.in_(Language.EN),
        texts=texts,
        bodies=shipped_bodies(resources, date(2026, 3, 2)),
        place=tmp_path / "office.edesk",
    )


@pytest.fixture
def start(qtbot, lobby):
    start = FirstStart(lobby)
    qtbot.addWidget(start)
    start.show()
    return start


def fill(start):
    founding = start.founding
    founding.agency.choose(start_agency(founding))
    founding.commissioner.set_value(Trilingual(kk="Ә.Ұлы", ru="А.Улы", en="A.Uly"))


def start_agency(founding):
    founding.agency.combo.setCurrentIndex(3)
    return founding.agency.code()


def test_every_language_is_one_press_away(qtbot, start):
    buttons = {one.text(): one for one in start.welcome.findChildren(QToolButton)}

    with qtbot.waitSignal(start.language_wished) as wished:
        qtbot.mouseClick(buttons["Қазақша"], Qt.MouseButton.LeftButton)

    assert wished.args == [Language.KK]
    assert buttons["English"].isChecked() is False


def test_the_ways_in_are_walked_by_keyboard(qtbot, start):
    demonstration, founding, _existing = start.welcome.ways
    with qtbot.waitSignal(start.demonstration_wished):
        qtbot.keyClick(demonstration, Qt.Key.Key_Return)

    qtbot.keyClick(founding, Qt.Key.Key_Return)

    assert start.founding.isVisible()


def test_an_office_takes_its_name_from_the_agency_chosen(start, lobby):
    start.show_founding()

    start.founding.agency.choose(lobby.bodies[5].code)

    assert start.founding.name.value() == lobby.bodies[5].name
    assert start.founding.post.value().en == "Ethics commissioner"


def test_what_a_new_office_needs_is_sent_whole(qtbot, start, lobby, tmp_path):
    start.show_founding()
    fill(start)

    with qtbot.waitSignal(start.office_wished) as wished:
        qtbot.mouseClick(start.found, Qt.MouseButton.LeftButton)

    wish = wished.args[0]
    assert wish.path == tmp_path / "office.edesk"
    assert wish.command.agency == start.founding.agency.code()
    assert wish.command.commissioner.kk == "Ә.Ұлы"


def test_what_is_missing_is_said_beside_the_field(qtbot, start):
    start.show_founding()

    with qtbot.assertNotEmitted(start.office_wished):
        qtbot.mouseClick(start.found, Qt.MouseButton.LeftButton)

    assert {"agency", "commissioner"} <= set(start.founding.form.problems())


def test_a_place_that_is_taken_is_not_offered(qtbot, lobby):
    lobby.place.touch()

    start = FirstStart(lobby)
    qtbot.addWidget(start)

    assert start.founding.file.path().name == "office-2.edesk"


def test_a_refusal_stands_in_words_beside_its_field_or_above(start):
    start.show_founding()
    start.show_problem(BadInput("text.missing", field="commissioner.ru"))
    assert "commissioner" in start.founding.form.problems()

    start.show_problem(StoreUnavailable("store.network-share", path="office.edesk"))
    assert "network share" in start.notice.text()


def test_while_something_is_made_it_can_be_stopped(qtbot, start, jobs):
    def work(progress):
        while True:
            progress(1, 4)

    job = Job("Making the demonstration office", work, jobs)
    start.show_job(job)
    with qtbot.waitSignal(job.progressed):
        job.start()

    with qtbot.waitSignal(job.ended):
        start.reject()

    assert start.isVisible()
    assert start.welcome.isVisible()


def test_another_language_makes_the_words_anew(start, lobby, resources):
    texts = lobby.texts

    start.speak(
        Lobby(words=texts.in_(Language.KK), texts=texts, bodies=lobby.bodies, place=lobby.place)
    )

    assert start.welcome.isVisible()
    assert start.founding.agency.combo.itemText(0) == lobby.bodies[0].name.kk


def test_what_was_typed_is_there_in_another_language(start, lobby):
    start.founding.agency.choose(lobby.bodies[0].code)
    typed = Trilingual(kk="Ә. Ұлы", ru="А. Улы", en="A. Uly")
    start.founding.commissioner.set_value(typed)
    texts = lobby.texts

    start.speak(
        Lobby(words=texts.in_(Language.RU), texts=texts, bodies=lobby.bodies, place=lobby.place)
    )

    assert start.founding.agency.code() == lobby.bodies[0].code
    assert start.founding.commissioner.value() == typed


def test_records_opened_before_are_one_press_away(qtbot, lobby, tmp_path):
    former = tmp_path / "former.edesk"
    start = FirstStart(
        Lobby(
            words=lobby.words,
            texts=lobby.texts,
            bodies=lobby.bodies,
            place=lobby.place,
            recent=(former,),
        )
    )
    qtbot.addWidget(start)
    button = next(
        one for one in start.findChildren(QToolButton) if one.accessibleName() == str(former)
    )

    with qtbot.waitSignal(start.file_wished) as wished:
        button.click()

    assert wished.args == [former]
