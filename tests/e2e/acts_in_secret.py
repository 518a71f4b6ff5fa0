"""A whole day on encrypted records, in a program of its own: `python acts_in_secret.py BASE`.

The demonstration is made in an encrypted file; every page of its window is seen, a paper is read,
words are searched for, a defect happens, the window is locked; then inquiries are taken in without
end. Every line printed is a promise.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from ethics_desk.app.assembly import desk_over
from ethics_desk.app.front_door import FrontDoor
from ethics_desk.app.hooks import open_log, report_defects
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.paths import Paths, paths_under, resources_folder
from ethics_desk.app.window_lock import WindowLock
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.inquiry import Channel, InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.domain.rows import ListRequest
from ethics_desk.gui.keys.unlock_pane import Unlocking
from ethics_desk.gui.main_window import MainWindow
from ethics_desk.gui.pages import PAGES
from ethics_desk.gui.start import make_application
from ethics_desk.gui.wishes import OpenInquiry, ShowPaper
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.services.inquiries import RegisterInquiry, inquiry_window, register_inquiry
from ethics_desk.services.keys.encryption import lock_of, new_secret
from ethics_desk.services.letters.letters import letter_content, list_letters
from ethics_desk.store.office_file import create_store
from ethics_desk.store.wrapping import Cost
from ethics_desk.texts import Texts

CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
DAY = date(2026, 6, 15)
INQUIRIES = 6
SUBJECT = "Қосымжарқынұлы туралы арыз, Kosymzharkynuly"
PASSPHRASE = "жеті қарға бір терезе"  # noqa: S105 - of the test


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the test reads it


def made(paths: Paths, texts: Texts) -> InquiryId:
    """The demonstration in an encrypted file; the inquiry that went the whole way."""
    account = MemberId("commissioner")
    store = create_store(paths.default_store, lock=lock_of(new_secret(PASSPHRASE, CHEAP), account))
    desk = replace(desk_over(store, texts, account), today=lambda: DAY)
    command = MakeDemonstration(inquiries=INQUIRIES, language=Language.KK)
    inquiry = make_demonstration(desk, command).inquiry_id
    store.close()
    return inquiry


def until(application: object, come: Callable[[], bool]) -> None:
    while not come():
        application.processEvents()  # type: ignore[attr-defined]


def seen(door: FrontDoor, window: MainWindow, inquiry: InquiryId, rest: Callable[[], None]) -> None:
    """Bring everything into sight once: pages, the inquiry, a letter, what was searched for."""
    if door.records is None:
        raise LookupError
    desk = door.records.desk
    for entry in PAGES:
        window.page(entry.name)
        rest()
    window.grant(OpenInquiry(inquiry))
    rest()
    letter = list_letters(desk, inquiry)[-1]
    pdf = letter_content(desk, letter.id)
    window.grant(ShowPaper(title=letter.number, pdf=pdf, file_name="letter.pdf"))
    rest()
    for word in ("сый", "а", ""):
        inquiry_window(desk, ListRequest(search=word), 0, 100)


def main(base: Path) -> None:
    paths, texts = paths_under(base), Texts(resources_folder())
    paths.make_folders()
    open_log(paths.logs)
    report_defects(lambda _text: None)
    inquiry = made(paths, texts)
    say("made")
    application = make_application([])
    keeping = Keeping(paths.settings)
    door = FrontDoor(application, paths, texts, keeping)
    door.begin(None)
    until(application, lambda: door.start is not None and door.start.unlock.isVisible())
    door.start.unlock_wished.emit(Unlocking(path=paths.default_store, passphrase=PASSPHRASE))
    until(application, lambda: door.desktop.window is not None)
    window = door.desktop.window
    if window is None or door.records is None:
        raise LookupError
    gateway = window.page(PAGES[0].name).gateway
    seen(door, window, inquiry, lambda: until(application, lambda: not gateway.jobs.busy))
    say("seen")
    with door.records.desk.store.read() as work:
        names = " ".join(one.kk.surname for one in work.persons.of())
    sys.excepthook(RuntimeError, RuntimeError(names), None)
    lock = window.findChild(WindowLock)
    lock.screen.lock()
    keeping.save()
    say("locked")
    agency = door.records.office.agency_id
    while True:
        arrival = RegisterInquiry(
            agency_id=agency,
            received_on=DAY,
            channel=Channel.COMPLAINT,
            subject=SUBJECT,
        )
        say(register_inquiry(replace(door.records.desk, today=lambda: DAY), arrival).value)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]))
