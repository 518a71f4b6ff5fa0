"""Acts of the program that a test kills in the middle: `python acts_to_kill.py ACT FILE [MORE]`.

Every line printed is a promise: what it says has been done.
"""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from ethics_desk.app.assembly import opened_desk
from ethics_desk.app.paths import resources_folder
from ethics_desk.domain.account import MemberId
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.inquiry import Channel, InquiryId
from ethics_desk.domain.language import Language
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.keys.encryption import encrypt_records, new_secret
from ethics_desk.services.letters.batch import IssueBatch, issue_batch
from ethics_desk.services.letters.letters import IssueLetter
from ethics_desk.services.registers import ImportRegister, import_register
from ethics_desk.services.terms.days_off import ImportDaysOff, import_days_off
from ethics_desk.store.office_file import create_store
from ethics_desk.store.upgrade import upgrade
from ethics_desk.store.wrapping import Cost
from ethics_desk.texts import Texts

ARRIVAL = RegisterInquiry(
    agency_id=AgencyId("agency-1"),
    received_on=date(2026, 3, 2),
    channel=Channel.COMPLAINT,
    subject="Сыйлықтар туралы",
)
CHEAP = Cost(memory_kibibytes=64, passes=1, lanes=1)
PASSPHRASE = "жеті қарға бір терезе"  # noqa: S105 - of the test
HALF_WAY = 500
ROWS_OF_THE_FILE = 2000
LETTERS = 60


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - the test reads it


def wait_to_be_killed() -> None:
    say("inside")
    sys.stdin.read()


def save(path: Path) -> None:
    """Take in inquiries without end, each acknowledged."""
    with opened_desk(path, Texts(resources_folder())) as desk:
        while True:
            key = register_inquiry(desk, ARRIVAL).value
            say(key)


def recording(total: int) -> bool:
    """Reading counts every line twice; recording counts the inquiries once."""
    return total < ROWS_OF_THE_FILE


def import_file(path: Path, register: Path) -> None:
    """Import a register and stop half-way through recording it."""

    def progress(done: int, total: int) -> None:
        if done == HALF_WAY and recording(total):
            wait_to_be_killed()

    with opened_desk(path, Texts(resources_folder())) as desk:
        import_register(desk, ImportRegister(path=register, skip_bad=True), progress)


def take_in_decree(path: Path, decree: Path) -> None:
    """Take in an inquiry, then a decree, and stop while the days are counted again."""
    with opened_desk(path, Texts(resources_folder())) as desk:
        register_inquiry(desk, ARRIVAL)

        def progress(done: int, total: int) -> None:
            if done == total:
                wait_to_be_killed()

        import_days_off(desk, ImportDaysOff(path=decree, decree="Order 7"), progress)


def issue_letters(path: Path, inquiry: str) -> None:
    """Issue a batch long enough for workers, saying how many letters are kept."""
    letter = IssueLetter(inquiry_id=InquiryId(inquiry), kind="memo-to-head", language=Language.KK)

    def progress(done: int, total: int) -> None:
        say(f"{done} of {total}")

    with opened_desk(path, Texts(resources_folder())) as desk:
        here = replace(desk, today=lambda: ARRIVAL.received_on)
        issue_batch(here, IssueBatch(letters=(letter,) * LETTERS, again=True), progress)


def encrypt(path: Path, step: int) -> None:
    """Encrypt records and stop at a step."""

    def progress(done: int, _total: int) -> None:
        if done == step:
            wait_to_be_killed()

    encrypt_records(path, new_secret(PASSPHRASE, CHEAP), MemberId("member-1"), progress)


def create(folder: Path) -> None:
    """Make new files without end, each acknowledged."""
    number = 0
    while True:
        create_store(folder / f"office-{number}.edesk").close()
        say(str(number))
        number += 1


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["save", path]:
            save(Path(path))
        case ["import", path, register]:
            import_file(Path(path), Path(register))
        case ["letters", path, inquiry]:
            issue_letters(Path(path), inquiry)
        case ["decree", path, decree]:
            take_in_decree(Path(path), Path(decree))
        case ["upgrade", path, scripts]:
            upgrade(Path(path), Path(scripts))
        case ["encrypt", path, step]:
            encrypt(Path(path), int(step))
        case ["create", folder]:
            create(Path(folder))
