"""Rounds of kill -9: `python kill_rounds.py TEMPLATE FOLDER ROUNDS SEED` prints one JSON summary.

One process imports the program and reads the rules once, then forks an office for each round; the
office does random deeds, says each one that was saved, and is killed at a random moment: while it
opens the file, between two deeds, in the middle of a transaction. Afterwards the file has to open,
to be whole and to agree with its ledger, and every deed that was said has to stand in its journal.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[1] / "services"))

from random_edits import RandomEdits
from sample_office import AGENCY, COMMISSIONER, RESOURCES, TODAY

from ethics_desk.domain.inquiry import Channel
from ethics_desk.domain.person import PersonName
from ethics_desk.rules.loader import load_rule_book
from ethics_desk.services.desk import Desk
from ethics_desk.services.evidence import TakeInFile, take_in_file
from ethics_desk.services.inquiries import RegisterInquiry, register_inquiry
from ethics_desk.services.people import AddPerson, add_person
from ethics_desk.services.rule_shelf import RuleShelf
from ethics_desk.store.inspection import check_integrity
from ethics_desk.store.office_file import Store, open_store
from ethics_desk.store.verification import verify_file
from ethics_desk.texts import Texts

ROUNDS_PER_FILE = 50
DEEDS_TO_WARM_UP = 15
DEEDS_PER_ROUND = 12
"""A round lasts at most as long as opening and so many deeds took on this computer just now."""

NAME = PersonName(surname="Бекова", given="Асель", patronymic="")
LARGEST_FILE = 400_000

MakeDesk = Callable[[Store, str], Desk]


class Deeds(RandomEdits):
    """Deeds that need nothing but themselves, and files large enough to be killed within."""

    def __init__(self, desk: Desk, chance: random.Random) -> None:
        super().__init__(desk, chance)
        self.deeds = [
            *[self.register] * 3,
            *[self.take_in] * 3,
            self.correct_channel,
            self.correct_subject,
            self.void,
            self.write_down_person,
            self.prevent,
            self.note,
            self.fulfil,
        ]

    def register(self) -> object:
        wish = RegisterInquiry(
            agency_id=AGENCY,
            received_on=self.day(),
            channel=self.chance.choice(list(Channel)),
            subject="Сыйлықтар туралы",
        )
        return register_inquiry(self.desk, wish)

    def write_down_person(self) -> object:
        return add_person(self.desk, AddPerson(ru=NAME))

    def take_in(self) -> object:
        file = self.desk.store.path.with_name("scan.bin")
        file.write_bytes(self.chance.randbytes(self.chance.randrange(1, LARGEST_FILE)))
        inquiry = self.one_of("inquiries").id
        wish = TakeInFile(inquiry_id=inquiry, path=file, received_on=TODAY)
        return take_in_file(self.desk, wish)


def desks() -> MakeDesk:
    """What makes a desk over a store, its ids beginning with a mark; the rules are read once."""
    book, texts = load_rule_book(RESOURCES), Texts(RESOURCES)

    def make(store: Store, mark: str) -> Desk:
        numbers = count(1)
        return Desk(
            store=store,
            shelf=RuleShelf(store, book),
            member=COMMISSIONER,
            today=lambda: TODAY,
            now=lambda: datetime.now(UTC),
            new_id=lambda: f"{mark}-{next(numbers):05d}",
            texts=texts,
            resources=RESOURCES,
        )

    return make


def warm_up(template: Path, path: Path, make: MakeDesk) -> float:
    """Let the first deeds be done before anybody is forked: they read what later ones share.

    Returns how many seconds a round may last.
    """
    shutil.copy(template, path)
    for number in range(2):
        began = perf_counter()
        store = open_store(path)
        deeds = Deeds(make(store, f"warm{number}"), random.Random(number))  # noqa: S311 - deeds
        opened = perf_counter()
        for _ in range(DEEDS_TO_WARM_UP):
            deeds.do_one()
        done = perf_counter()
        store.close()
    return opened - began + (done - opened) * DEEDS_PER_ROUND / DEEDS_TO_WARM_UP


def work_until_killed(path: Path, make: MakeDesk, mark: str, pipe: int) -> NoReturn:
    """The office of one round: says the ids each deed used once it is saved."""
    used: list[str] = []
    desk = make(open_store(path), mark)
    new_id = desk.new_id

    def noted() -> str:
        used.append(new_id())
        return used[-1]

    edits = Deeds(replace(desk, new_id=noted), random.Random(mark))  # noqa: S311 - deeds
    while True:
        used.clear()
        edits.do_one()
        os.write(pipe, (" ".join(used) + "\n").encode())


def killed_once(path: Path, make: MakeDesk, mark: str, seconds: float) -> list[list[str]]:
    """The deeds an office said before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            work_until_killed(path, make, mark, writing)
        finally:
            traceback.print_exc()
            os._exit(1)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as said:
        lines = said.read().decode().splitlines()
    if not os.WIFSIGNALED(status):
        raise RuntimeError("the office ended by itself")
    return [line.split() for line in lines]


def lost_in(path: Path, said: list[list[str]]) -> Iterator[str]:
    """What is wrong with a file after the kill; nothing when all is well."""
    store = open_store(path)
    try:
        check_integrity(path)
        with store.read() as work:
            journal = {line.id for line in work.journal.of()}
            for fault in verify_file(work.connection, work.shape).faults:
                yield f"{fault.kind} {fault.table} {fault.row}"
        yield from (f"lost {deed}" for deed in said if not journal.intersection(deed))
    finally:
        store.close()


def run(template: Path, folder: Path, rounds: int, seed: int) -> dict[str, object]:
    """All rounds; what was said, and everything that went wrong."""
    make, chance = desks(), random.Random(seed)  # noqa: S311 - moments
    said: list[list[str]] = []
    told, in_the_middle, faults = 0, 0, []
    path = folder / "office.edesk"
    most = warm_up(template, folder / "warm.edesk", make)
    for number in range(rounds):
        if number % ROUNDS_PER_FILE == 0:
            for part in folder.glob("office.edesk*"):
                part.unlink()
            shutil.copy(template, path)
            said = []
        deeds = killed_once(path, make, f"r{number}", chance.uniform(0, most))
        said += deeds
        told += len(deeds)
        log = path.with_name("office.edesk-wal")
        in_the_middle += log.exists() and log.stat().st_size > 0
        faults += [f"round {number}: {one}" for one in lost_in(path, said)]
    return {"rounds": rounds, "said": told, "with_open_log": in_the_middle, "faults": faults}


if __name__ == "__main__":
    summary = run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
    sys.stdout.write(json.dumps(summary) + "\n")
