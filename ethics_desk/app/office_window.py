"""The window on one office: its door to the services, its pages, its doorplate."""

from ethics_desk.app.elsewhere import Elsewhere
from ethics_desk.app.opening import OpenedRecords, Restored
from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import JobQueue
from ethics_desk.gui.keys.former_dialog import FormerDialog
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import Doorplate, MainWindow
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.tone import Tone
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of
from ethics_desk.store.keys import key_file_beside
from ethics_desk.store.watching import Watch
from ethics_desk.texts import In


def window_on(desk: Desk, look: Look, memory: Memory, jobs: JobQueue) -> MainWindow:
    """A window on one office; raises `NotFound` when the records have no office yet."""
    office = office_of(desk)
    gateway = Gateway(desk, desk.texts.in_(look.language), jobs)
    doorplate = Doorplate(office=office.name.shown_in(look.language), specimen=office.specimen)
    window = MainWindow(gateway, memory, PAGES, doorplate=doorplate, look=look)
    gateway.setParent(window)
    gateway.powers_changed.connect(lambda: window.seat_taken.emit(desk.member))
    elsewhere = Elsewhere(Watch(desk.store.path, desk.store.key), gateway, window)
    window.closed.connect(elsewhere.close)
    unread = ", ".join(str(fault.details["file"]) for fault in desk.rules.unread)
    if unread:
        window.notice.say(gateway.words.say("rules.unread", versions=unread), Tone.WARNING)
    return window


def tell_of_opening(window: MainWindow, words: In, records: OpenedRecords) -> None:
    """Say what was done with the file on opening: brought up to date, encrypted, restored."""
    if records.copy is not None:
        window.notice.say(words.say("start.brought-up", copy=records.copy.name), Tone.WARNING)
    if records.restored is not None:
        window.notice.say(_told_of(records.restored, words), Tone.WARNING)
    if records.former is not None:
        former = records.former
        stays = "keys.old-stays" if key_file_beside(former).exists() else "keys.former-stays"
        window.notice.say(
            words.say(stays, path=str(former)),
            Tone.WARNING,
            words.say("keys.remove-former"),
            lambda: FormerDialog(words, former, window).open(),
        )


def _told_of(restored: Restored, words: In) -> str:
    if restored.refusal is not None:
        return words.error(restored.refusal)
    told = words.say("backup.restored", name=restored.backup)
    if restored.aside is None:
        return told
    return f"{told}. {words.say('backup.set-aside', file=str(restored.aside))}"
