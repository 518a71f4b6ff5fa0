"""Many letters at once: printed on all cores, handed over in order, the same bytes as one by one.

Every worker opens the press for itself. Only a few letters are under way at a time, so memory does
not grow with their number.
"""

import os
from collections import deque
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from multiprocessing import get_context

from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import Press
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.domain.progress import Progress, silent

_FEW = 150
"""Fewer letters are printed alone before two workers have started and caught up."""

_SAMPLE = 100
"""Every so many letters one is checked by pikepdf, besides the first of each template."""

_MOST_WORKERS = 4
_UNDER_WAY = 4
"""How many letters each worker has before it at a time."""

OpenPress = Callable[[], Press]
"""Opens the press, in every worker once: `partial(open_press, resources)`. It must be picklable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedLetter:
    """One letter of a batch: its PDF, or why it was refused."""

    result: bytes | DeskError

    @property
    def pdf(self) -> bytes:
        """The letter; raises the refusal when there is none."""
        if isinstance(self.result, DeskError):
            raise self.result
        return self.result


Printed = Generator[PrintedLetter, None, None]


def print_letters(
    letters: Collection[LetterPage],
    opened: OpenPress,
    progress: Progress = silent,
    *,
    workers: int | None = None,
) -> Printed:
    """The letters in their order, each as soon as it and those before it are printed.

    `progress` is called before each is handed over and may raise `Cancelled`. Who stops reading
    closes the iterator (`contextlib.closing`): no worker outlives it. Raises `DeskError`
    (`batch.worker-lost`) when a worker dies, and `NotArchivable` as `letter_pdf` does: this ends
    the batch. A refused letter does not stop the others.
    """
    hands = min(os.cpu_count() or 1, _MOST_WORKERS) if workers is None else workers
    alone = hands < 2 or (workers is None and len(letters) < _FEW)  # noqa: PLR2004 - one is alone
    printed = _alone(letters, opened) if alone else _together(letters, opened, hands)
    with closing(printed):
        for done, letter in enumerate(printed):
            progress(done, len(letters))
            yield letter
    progress(len(letters), len(letters))


def _alone(letters: Collection[LetterPage], opened: OpenPress) -> Printed:
    for letter, checked in sampled(letters):
        yield _print(letter, opened, checked=checked)


def _together(letters: Collection[LetterPage], opened: OpenPress, workers: int) -> Printed:
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    try:
        waiting = (
            pool.submit(_print, letter, opened, checked=checked)
            for letter, checked in sampled(letters)
        )
        under_way = deque(islice(waiting, workers * _UNDER_WAY))
        while under_way:
            printed = under_way.popleft().result()
            under_way.extend(islice(waiting, 1))
            yield printed
    except BrokenProcessPool as lost:
        raise DeskError("batch.worker-lost") from lost
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def sampled(letters: Iterable[LetterPage]) -> Iterator[tuple[LetterPage, bool]]:
    """Each letter, and whether it is checked: the first of its template, and every hundredth."""
    seen = set()
    for place, letter in enumerate(letters):
        template = letter.kind, letter.language
        yield letter, template not in seen or place % _SAMPLE == 0
        seen.add(template)


def _print(letter: LetterPage, opened: OpenPress, *, checked: bool) -> PrintedLetter:
    """One letter; what the user should know travels back as a value."""
    try:
        return PrintedLetter(result=letter_pdf(letter, opened(), checked=checked))
    except DeskError as refusal:
        return PrintedLetter(result=refusal)
