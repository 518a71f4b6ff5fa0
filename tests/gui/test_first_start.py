"""The start window: a language, and three ways into an office."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ethics_desk.domain.errors import BadInput, StoreUnavailable
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.gui.jobs import Job
from ethics_desk.gui.keys.unlock_pane import Unlocking
from ethics_desk.gui.office.first_start import FirstStart
from ethics_desk.gui.office.lobby import Lobby
from ethics_desk.services.agency_register import shipped_bodies
from ethics_desk.texts import Texts

WORDS = "төрт жылқы сегіз алма"
OTHERS = "жеті қарға бір терезе"


@pytest.fixture
def page(jobs):
    """Prints the path and the recovery key of new records."""
    return lambda path, secret: Job("", lambda _: (path, secret), jobs)


@pytest.fixture
def lobby(resources, tmp_path, page):
    texts = Texts(resources)
    return Lobby(
        words=texts.in_(Language.EN),
        texts=texts,
        bodies=shipped_bodies(resources, date(2026, 3, 2)),
        place=tmp_path / "office.edesk",
        page=page,
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
    qtbot.mouseClick(start.found, Qt.MouseButton.LeftButton)
    start.secret.plain.tick(on=True)

    with qtbot.waitSignal(start.office_wished) as wished:
        qtbot.mouseClick(start.secret.next, Qt.MouseButton.LeftButton)

    wish = wished.args[0]
    assert wish.path == tmp_path / "office.edesk"
    assert wish.command.agency == start.founding.agency.code()
    assert wish.command.commissioner.kk == "Ә.Ұлы"
    assert wish.secret is None


def test_a_new_office_is_encrypted_unless_somebody_says_no(qtbot, start):
    start.show_founding()
    fill(start)
    start.show_secret()
    steps = start.secret
    steps.new.first.set_text(WORDS)
    steps.new.again.set_text(WORDS)
    qtbot.mouseClick(steps.next, Qt.MouseButton.LeftButton)
    for place, field in zip(steps.places, steps.confirmed, strict=True):
        field.set_text(steps.secret.recovery.groups[place - 1])

    with qtbot.waitSignal(start.office_wished) as wished:
        qtbot.mouseClick(steps.done, Qt.MouseButton.LeftButton)

    assert wished.args[0].secret.passphrase == WORDS


def test_a_recovery_key_nobody_has_in_hand_makes_no_office(qtbot, start):
    start.show_founding()
    fill(start)
    start.show_secret()
    steps = start.secret
    steps.new.first.set_text(WORDS)
    steps.new.again.set_text(WORDS)
    steps.go_on()

    with qtbot.assertNotEmitted(start.office_wished):
        steps.confirm()

    assert "Read it from the page" in steps.problem.text()


@pytest.mark.parametrize(
    ("first", "again", "said"),
    [("алма", "алма", "Too easy"), (WORDS, WORDS + "!", "differ"), ("", "", "fill this in")],
)
def test_a_passphrase_that_will_not_do_is_told_beside_it(start, first, again, said):
    start.show_founding()
    fill(start)
    start.show_secret()
    start.secret.new.first.set_text(first)
    start.secret.new.again.set_text(again)

    start.secret.go_on()

    assert said in " ".join(start.secret.form.problems().values())
    assert start.secret.secret is None


def test_another_recovery_key_is_made_after_going_back(start):
    start.show_founding()
    fill(start)
    start.show_secret()
    steps = start.secret
    steps.new.first.set_text(WORDS)
    steps.new.again.set_text(WORDS)
    steps.go_on()
    former = steps.secret

    steps.go_back()
    steps.go_on()

    assert steps.secret.recovery != former.recovery


def test_encrypted_records_ask_for_their_passphrase(qtbot, start, tmp_path):
    path = tmp_path / "locked.edesk"
    start.show_unlock(path, only_recovery=False)
    start.unlock.passphrase.set_text(WORDS)

    with qtbot.waitSignal(start.unlock_wished) as wished:
        qtbot.keyClick(start.unlock.passphrase.line, Qt.Key.Key_Return)

    assert wished.args == [Unlocking(path=path, passphrase=WORDS)]
    assert WORDS not in repr(wished.args)


def test_a_wrong_passphrase_is_told_beside_it_and_forgotten(start, tmp_path):
    start.show_unlock(tmp_path / "locked.edesk", only_recovery=False)
    start.unlock.passphrase.set_text(OTHERS)

    start.show_problem(BadInput("keys.wrong", field="passphrase"))

    assert "opens nothing" in start.unlock.form.problems()["passphrase-now"]
    assert start.unlock.passphrase.text() == ""


def test_after_many_wrong_passphrases_nothing_is_sent_for_a_while(qtbot, start, tmp_path):
    start.show_unlock(tmp_path / "locked.edesk", only_recovery=False)
    start.show_problem(StoreUnavailable("keys.wait", field="passphrase", seconds=1))
    assert not start.unlock.open_button.isEnabled()
    start.unlock.passphrase.set_text(WORDS)

    with qtbot.assertNotEmitted(start.unlock_wished):
        start.unlock.send()

    qtbot.waitUntil(start.unlock.open_button.isEnabled)


def test_the_paper_key_comes_with_a_new_passphrase(qtbot, start, tmp_path):
    path = tmp_path / "locked.edesk"
    start.show_unlock(path, only_recovery=False)
    start.unlock.other_button.click()
    start.unlock.recovery.set_text("AAAA BBBB")
    start.unlock.new.first.set_text(WORDS)
    start.unlock.new.again.set_text(WORDS)

    with qtbot.waitSignal(start.unlock_wished) as wished:
        start.unlock.open_button.click()

    assert wished.args == [Unlocking(path=path, passphrase=WORDS, recovery="AAAA BBBB")]


def test_without_the_key_file_only_the_paper_key_is_asked_for(start, tmp_path):
    start.show_unlock(tmp_path / "locked.edesk", only_recovery=True)

    assert start.unlock.recovery.isVisible()
    assert not start.unlock.passphrase.isVisible()
    assert not start.unlock.other_button.isVisible()


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

    start.speak(replace(lobby, words=texts.in_(Language.KK)))

    assert start.welcome.isVisible()
    assert start.founding.agency.combo.itemText(0) == lobby.bodies[0].name.kk


def test_what_was_typed_is_there_in_another_language(start, lobby):
    start.founding.agency.choose(lobby.bodies[0].code)
    typed = Trilingual(kk="Ә. Ұлы", ru="А. Улы", en="A. Uly")
    start.founding.commissioner.set_value(typed)
    texts = lobby.texts

    start.speak(replace(lobby, words=texts.in_(Language.RU)))

    assert start.founding.agency.code() == lobby.bodies[0].code
    assert start.founding.commissioner.value() == typed


def test_records_opened_before_are_one_press_away(qtbot, lobby, tmp_path):
    former = tmp_path / "former.edesk"
    start = FirstStart(replace(lobby, recent=(former,)))
    qtbot.addWidget(start)
    button = next(
        one for one in start.findChildren(QToolButton) if one.accessibleName() == str(former)
    )

    with qtbot.waitSignal(start.file_wished) as wished:
        button.click()

    assert wished.args == [former]
