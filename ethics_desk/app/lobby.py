"""What the start window is given: places, bodies, and how a new office is founded."""

from datetime import date, datetime
from functools import partial
from pathlib import Path

from ethics_desk.app.keeping import Keeping
from ethics_desk.app.opening import OpenedRecords, found_office
from ethics_desk.app.paths import resources_folder
from ethics_desk.domain.progress import Progress
from ethics_desk.gui.jobs import Job, JobQueue
from ethics_desk.gui.office.first_start import Lobby
from ethics_desk.gui.office.founding_step import NewOffice
from ethics_desk.services.agency_register import shipped_bodies
from ethics_desk.services.keys.encryption import Secret
from ethics_desk.services.keys.recovery_page import recovery_page
from ethics_desk.texts import In, Texts


def lobby_of(texts: Texts, keeping: Keeping, place: Path, jobs: JobQueue) -> Lobby:
    """What the start window knows; a new office lies at `place` unless wished otherwise."""
    words, settings = words_of(texts, keeping), keeping.settings
    return Lobby(
        words=words,
        texts=texts,
        bodies=shipped_bodies(resources_folder(), today()),
        place=place,
        page=partial(_recovery_page, words, jobs),
        last=settings.last_store,
        recent=tuple(store for store in settings.recent_stores if store.is_file()),
    )


def words_of(texts: Texts, keeping: Keeping) -> In:
    """The words of the language the window speaks."""
    return texts.in_(keeping.look.language)


def founded(wish: NewOffice, texts: Texts, _progress: Progress) -> OpenedRecords:
    """The records of a new office, open."""
    return found_office(wish.path, wish.command, texts, wish.secret)


def today() -> date:
    """The day on this computer."""
    return datetime.now().astimezone().date()


def _recovery_page(words: In, jobs: JobQueue, path: Path, secret: Secret) -> Job:
    """The job that prints the recovery key of records to be made under a path."""

    def work(_progress: Progress) -> bytes:
        return recovery_page(secret, path, today(), resources_folder())

    return Job(words.say("start.page"), work, jobs)
