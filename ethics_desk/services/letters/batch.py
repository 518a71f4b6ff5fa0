"""Many letters in one go: each whole or not at all, numbered in order, printed on all cores.

While one letter is kept, those behind it are gathered and printed with the numbers they will most
likely bear. Inside its own transaction each page is gathered again: what was printed is kept only
if it is that very page, and is printed anew otherwise. So a number is given in the transaction that
uses it, as ever, and whatever changed meanwhile stands on the letter.
"""

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from typing_extensions import override

from ethics_desk.documents.batch import OpenPress, PrintedLetter, print_letters
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.office_templates import open_office_press
from ethics_desk.documents.press import Press, open_press
from ethics_desk.domain.agency import AgencyId
from ethics_desk.domain.errors import DeskError
from ethics_desk.domain.letter import LetterId
from ethics_desk.domain.letter_paper import LetterPage
from ethics_desk.domain.progress import Cancelled, Progress, silent
from ethics_desk.services import numbering
from ethics_desk.services.desk import Desk, Outcome
from ethics_desk.services.letters.advice import Advice, advice_on
from ethics_desk.services.letters.asked import WrittenFacts
from ethics_desk.services.letters.batch_facts import with_facts
from ethics_desk.services.letters.files import ExportLetters, export_letters
from ethics_desk.services.letters.issued_already import check_not_issued
from ethics_desk.services.letters.letters import IssueLetter, issue_printed, letter_of
from ethics_desk.services.letters.page import LetterNumber, write_page
from ethics_desk.services.standing import live_inquiry, office_for


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueBatch:
    """Issue these letters in this order, each for itself.

    Into `folder` each paper is written as soon as its letter is issued. A letter
    whose like counts already is refused, unless it is wanted `again`. `asked` are
    answers the same for all letters: each gets those its kind asks for.
    """

    letters: tuple[IssueLetter, ...]
    asked: WrittenFacts = ()
    folder: Path | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """What became of one letter of a batch: its number, or why it was refused.

    `file` is its paper; a letter with a number and a problem was issued, but not written to it.
    `advice` is what its writer is told of it, as before a single letter.
    """

    wish: IssueLetter
    letter_id: LetterId | None = None
    number: str = ""
    file: Path | None = None
    problem: DeskError | None = None
    advice: tuple[Advice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """The lines in the order of the wishes; `stopped` tells that the others were not begun."""

    lines: tuple[BatchLine, ...]
    stopped: bool = False

    @property
    def issued(self) -> tuple[LetterId, ...]:
        """The letters that have a number, in their order."""
        return tuple(line.letter_id for line in self.lines if line.letter_id is not None)


def issue_batch(
    desk: Desk, command: IssueBatch, progress: Progress = silent
) -> Outcome[BatchResult]:
    """Issue letter by letter; a refused one is named with its reason and the others go on.

    Stopping takes effect between two letters: those issued by then are told like any others.
    Raises `BadInput` `letter.asked-unknown` for an answer no kind of the batch asks for.
    """
    command = replace(command, letters=with_facts(desk, command.letters, command.asked))
    ahead = _Ahead(desk, command)
    done: dict[int, BatchLine] = {}
    stopped = False
    opened = _press_of(desk, command.letters)
    press = opened()
    with closing(print_letters(ahead, opened)) as printed:
        try:
            for letter in printed:
                ready = ahead.ready[0]
                progress(ready.place, len(command.letters))
                wish, kept = command.letters[ready.place], _Kept(ready.page, press, letter)
                line = replace(_issued(desk, wish, kept), advice=ready.advice)
                done[ready.place] = _written(desk, line, command.folder)
                ahead.take_up()
            progress(len(command.letters), len(command.letters))
        except Cancelled:
            stopped = len(done) + len(ahead.refused) < len(command.letters)
        except DeskError as broken:  # the printing itself broke off: what was issued stays issued
            stopped, place = True, ahead.ready[0].place
            done[place] = BatchLine(wish=command.letters[place], problem=broken)
    begun = max(done, default=-1)
    done |= {place: line for place, line in ahead.refused.items() if not stopped or place < begun}
    lines = tuple(done[place] for place in sorted(done))
    touched = frozenset(line.wish.inquiry_id for line in lines if line.letter_id is not None)
    return Outcome(BatchResult(lines=lines, stopped=stopped), touched=touched)


@dataclass(frozen=True, slots=True)
class _Ready:
    """A page handed to the printer: which wish it fulfils, and the agency it is numbered for."""

    place: int
    agency_id: AgencyId
    page: LetterPage
    advice: tuple[Advice, ...]


class _Ahead(Collection[LetterPage]):
    """The pages of a batch, gathered one by one as the printer asks for them.

    `ready` holds those handed out and not taken up yet; `refused` the lines of the letters that
    lack something.
    """

    def __init__(self, desk: Desk, command: IssueBatch) -> None:
        self._desk = desk
        self._wishes = command.letters
        self._again = command.again
        self._year = desk.today().year
        self.ready: deque[_Ready] = deque()
        self.refused: dict[int, BatchLine] = {}

    @override
    def __len__(self) -> int:
        return len(self._wishes)

    @override
    def __contains__(self, page: object) -> bool:
        return any(page == one.page for one in self.ready)

    @override
    def __iter__(self) -> Iterator[LetterPage]:
        for place, wish in enumerate(self._wishes):
            try:
                one = self._gathered(place, wish)
            except DeskError as problem:
                self.refused[place] = BatchLine(wish=wish, problem=problem)
                continue
            self.ready.append(one)
            yield one.page

    def take_up(self) -> None:
        """The first of those ready was issued, or refused."""
        self.ready.popleft()

    def _gathered(self, place: int, wish: IssueLetter) -> _Ready:
        """The page as it would be issued after all those that are ready."""
        desk = self._desk
        with desk.read() as work:
            inquiry = live_inquiry(work, wish.inquiry_id)
            if not self._again:
                check_not_issued(desk, work, inquiry, wish)
            agency = work.agencies.get(inquiry.agency_id)
            last = numbering.last_serial(work, agency.id, numbering.LETTERS, self._year)
            number = numbering.written(
                office_for(work, agency.id).letter_pattern,
                agency=agency.code,
                year=self._year,
                serial=last + 1 + sum(one.agency_id == agency.id for one in self.ready),
            )
            page = write_page(desk, work, inquiry, wish, LetterNumber(number, desk.today())).page
        return _Ready(place, agency.id, page, advice_on(desk, wish, page))


@dataclass(frozen=True, slots=True)
class _Kept:
    """What lies ready: a page, the press it was printed with, and its PDF or refusal."""

    page: LetterPage
    press: Press
    printed: PrintedLetter

    def pdf(self, page: LetterPage, press: Press) -> bytes:
        """The PDF that lies ready, or a new one where page or texts have changed since.

        It carries the head the ledger had when the page was gathered: an earlier head proves as
        much.
        """
        anchored = replace(page, anchor=self.page.anchor)
        same = anchored == self.page and press.templates == self.press.templates
        return self.printed.pdf if same else letter_pdf(page, press)


def _press_of(desk: Desk, wishes: Sequence[IssueLetter]) -> OpenPress:
    """How the press of the first letter's office is opened; those of another are printed alone."""
    with desk.read() as work:
        for wish in wishes:
            inquiry = work.inquiries.find(wish.inquiry_id)
            if inquiry is not None:
                copies = work.letter_templates.of(agency_id=inquiry.agency_id)
                return partial(open_office_press, desk.resources, copies)
    return partial(open_press, desk.resources)


def _issued(desk: Desk, wish: IssueLetter, ready: _Kept) -> BatchLine:
    """Number and keep one letter; printed anew when its page is not the one that lies ready."""
    try:
        key = issue_printed(desk, wish, ready.pdf).value
    except DeskError as problem:
        return BatchLine(wish=wish, problem=problem)
    return BatchLine(wish=wish, letter_id=key, number=letter_of(desk, key).number)


def _written(desk: Desk, line: BatchLine, folder: Path | None) -> BatchLine:
    """Write the paper at once: whatever stops the batch later, what was issued lies there."""
    if folder is None or line.letter_id is None:
        return line
    try:
        command = ExportLetters(folder=folder, letter_ids=(line.letter_id,))
        (file,) = export_letters(desk, command).value
    except DeskError as problem:
        return replace(line, problem=problem)
    return replace(line, file=file)
