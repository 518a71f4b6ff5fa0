"""Settings, protection: encrypting, and passphrases given, changed and taken away."""

from dataclasses import replace

import pytest
from sample_office import COMMISSIONER, DEPUTY

from ethics_desk.domain.language import Language
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.keys.former_dialog import FormerDialog
from ethics_desk.gui.office.protection_section import ProtectionSection
from ethics_desk.gui.paper.window import PaperWindow
from ethics_desk.gui.wishes import EncryptRecords, LockAfter, LockWindow, Tell
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.keys.passphrases import list_keys
from ethics_desk.services.office import office_of
from ethics_desk.store.encrypting import former_place
from ethics_desk.store.keys import read_keys
from ethics_desk.store.office_file import open_store
from ethics_desk.store.wrapping import Cost
from ethics_desk.texts import Texts

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
WORDS = "төрт жылқы сегіз алма"
OTHERS = "жеті қарға бір терезе"


@pytest.fixture
def locked(desk):
    """A desk over encrypted records; the commissioner has a passphrase."""
    path = desk.store.path
    desk.store.close()
    encrypted = encrypt_records(path, new_secret(WORDS, CHEAP), COMMISSIONER)
    store = open_store(path, key=encrypted.key)
    yield replace(desk, store=store)
    store.close()


def section_over(qtbot, desk, resources, jobs, memory):
    gateway = Gateway(desk, Texts(resources).in_(Language.EN), jobs)
    section = ProtectionSection(gateway, memory)
    section.wishes = []
    section.wished.connect(section.wishes.append)
    qtbot.addWidget(section)
    gateway.setParent(section)
    section.resize(900, 700)
    section.show()
    section.show_office(office_of(desk))
    return section


@pytest.fixture
def plain(qtbot, desk, resources, jobs, memory):
    return section_over(qtbot, desk, resources, jobs, memory)


@pytest.fixture
def section(qtbot, locked, resources, jobs, memory):
    return section_over(qtbot, locked, resources, jobs, memory)


def fill(new, words):
    new.first.set_text(words)
    new.again.set_text(words)


def test_records_in_clear_say_so_and_can_be_encrypted(qtbot, plain):
    assert plain.encrypt_button.isVisible()
    assert not plain.lock_button.isVisible()
    dialog = plain.encrypt()
    fill(dialog.steps.new, WORDS)
    dialog.steps.go_on()
    for place, field in zip(dialog.steps.places, dialog.steps.confirmed, strict=True):
        field.set_text(dialog.steps.secret.recovery.groups[place - 1])

    dialog.steps.done.click()

    wish = plain.wishes[-1]
    assert isinstance(wish, EncryptRecords)
    assert wish.secret.passphrase == WORDS
    assert WORDS not in repr(wish)


def test_the_recovery_page_is_shown_as_paper_and_kept_nowhere(qtbot, plain, desk):
    dialog = plain.encrypt()
    fill(dialog.steps.new, WORDS)
    dialog.steps.go_on()
    before = sorted(desk.store.path.parent.iterdir())

    dialog.steps.print.click()

    qtbot.waitUntil(lambda: dialog.steps.findChild(PaperWindow) is not None)
    assert sorted(desk.store.path.parent.iterdir()) == before
    dialog.steps.findChild(PaperWindow).close()
    dialog.close()


def test_who_opens_encrypted_records_is_listed(section):
    assert not section.encrypt_button.isVisible()
    assert section.view.model().rowCount() == 1


def test_a_member_is_given_a_passphrase(qtbot, section, locked):
    dialog = section.add_key()
    dialog.member.choose(DEPUTY)
    fill(dialog.new, OTHERS)

    with qtbot.waitSignal(dialog.accepted):
        dialog.deed.click()

    assert {one.account for one in list_keys(locked)} == {COMMISSIONER, DEPUTY}
    assert section.wishes == [Tell("The member has a passphrase.")]


def test_a_passphrase_too_easy_is_refused_beside_it(section):
    dialog = section.add_key()
    dialog.member.choose(DEPUTY)
    fill(dialog.new, "qwertyuiop123")

    dialog.deed.click()

    assert "Too easy" in dialog.form.problems()["passphrase"]
    dialog.new.forget()
    dialog.member.choose(None)
    dialog.close()


def test_the_passphrase_is_changed_by_who_knows_the_old_one(qtbot, section, locked):
    dialog = section.change()
    dialog.old.set_text(OTHERS)
    fill(dialog.new, OTHERS)
    dialog.deed.click()
    qtbot.waitUntil(lambda: "old" in dialog.form.problems())

    dialog.old.set_text(WORDS)
    with qtbot.waitSignal(dialog.accepted):
        dialog.deed.click()

    assert read_keys(locked.store.path).opened(OTHERS) is not None
    assert read_keys(locked.store.path).opened(WORDS) is None


def test_the_last_passphrase_is_not_taken_away(section, locked):
    section.view.setCurrentIndex(section.view.model().index(0, 0))

    dialog = section.remove()
    dialog.deed.click()

    assert "last passphrase" in dialog.notice.text()
    assert len(list_keys(locked)) == 1
    dialog.close()


def test_the_lock_and_its_minutes_are_wished_of_the_program(section, memory):
    section.lock_button.click()
    section.minutes.choose("5")

    assert section.wishes == [LockWindow(), LockAfter(5)]
    assert memory.recall("lock.minutes") == "5"


def test_copies_in_clear_are_named_until_they_are_gone(section, locked):
    former = former_place(locked.store.path)
    assert former.name in section.copies.text()
    assert section.former_button.isVisible()

    section.remove_former().deed.click()

    section.show_office(office_of(locked))
    assert not former.exists()
    assert not section.copies.isVisible()
    assert not section.former_button.isVisible()


def test_the_file_in_clear_goes_when_somebody_says_so(qtbot, plain, tmp_path):
    former = tmp_path / "office.before-encryption.edesk"
    former.touch()
    dialog = FormerDialog(plain.gateway.words, former, plain)
    dialog.show()

    dialog.deed.click()

    assert not former.exists()
