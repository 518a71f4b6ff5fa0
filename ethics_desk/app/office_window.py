"""The window on one office: its door to the services, its pages, its doorplate."""

from ethics_desk.gui.gateway import Gateway
from ethics_desk.gui.jobs import JobQueue
from ethics_desk.gui.look import Look
from ethics_desk.gui.main_window import Doorplate, MainWindow
from ethics_desk.gui.memory import Memory
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.tone import Tone
from ethics_desk.services.desk import Desk
from ethics_desk.services.office import office_of


def window_on(desk: Desk, look: Look, memory: Memory, jobs: JobQueue) -> MainWindow:
    """A window on one office; raises `NotFound` when the records have no office yet."""
    office = office_of(desk)
    gateway = Gateway(desk, desk.texts.in_(look.language), jobs)
    doorplate = Doorplate(office=office.name.shown_in(look.language), specimen=office.specimen)
    window = MainWindow(gateway, memory, PAGES, doorplate=doorplate, look=look)
    gateway.setParent(window)
    gateway.powers_changed.connect(lambda: window.seat_taken.emit(desk.member))
    unread = ", ".join(str(fault.details["file"]) for fault in desk.rules.unread)
    if unread:
        window.notice.say(gateway.words.say("rules.unread", versions=unread), Tone.WARNING)
    return window
