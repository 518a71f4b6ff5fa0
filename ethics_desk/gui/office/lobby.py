"""What the start window offers before there is an office."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ethics_desk.gui.jobs import Job
from ethics_desk.services.agency_register import ShippedBody
from ethics_desk.services.keys.encryption import Secret
from ethics_desk.texts import In, Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Lobby:
    """Words of the chosen language, bodies to choose from, and places on this computer.

    `place` is where new records lie unless another place is named; `recent` are records opened
    before that are still there, `last` those opened last, be they there or not; `page` is the job
    that prints the recovery key of new records.
    """

    words: In
    texts: Texts
    bodies: tuple[ShippedBody, ...]
    place: Path
    page: Callable[[Path, Secret], Job]
    recent: tuple[Path, ...] = ()
    last: Path | None = None
