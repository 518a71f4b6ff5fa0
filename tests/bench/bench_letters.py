"""A thousand letters in one batch on two cores, against a bare ReportLab script and typst.

Run by `python packaging/desk.py bench`, which makes the environment of typst; prints ratios (one is
as quick, less is slower), asserts nothing. Ours write the texts from the facts, draw, tag, bookmark
and archive (PDF/A-2b) and check a sample; the bare script draws finished words on the same pages;
typst sets the finished words and writes tagged PDF/A-2b. All start their two workers themselves.
"""

import io
import json
import os
import re
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from pypdf import PdfReader
from tasks.places import RESOURCES, YARDSTICK_PYTHON
from thousand_letters import MANY, TEMPLATES, pages, words_of
from yardsticks.bare_letters import bare_letters

from ethics_desk.documents.batch import print_letters
from ethics_desk.documents.letters.letter import letter_pdf
from ethics_desk.documents.press import open_press

ROUNDS, WORKERS = 2, 2
FONTS = RESOURCES / "fonts"
MOMENTS = (100, MANY)
PEAK = re.compile(r"VmHWM:\s+(\d+) kB")


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What a thousand letters took: seconds, and seconds of all processors, which others share."""

    seconds: float
    busy: float
    size: int
    peaks: tuple[float, ...] = ()


def ours() -> Cost:
    """Our letters, and the peak memory in MB of all processes at some of them."""
    began, before, size, peaks = perf_counter(), busy(), 0, []
    batch = print_letters(list(pages()), partial(open_press, RESOURCES), workers=WORKERS)
    with closing(batch) as letters:
        for count, letter in enumerate(letters, start=1):
            size += len(letter.pdf)
            if count in MOMENTS:
                peaks.append(peak_memory())
    return Cost(seconds=perf_counter() - began, busy=busy() - before, size=size, peaks=tuple(peaks))


def bare(jobs: list[dict[str, object]]) -> Cost:
    """The bare script."""
    began, before = perf_counter(), busy()
    size = sum(len(letter) for letter in bare_letters(jobs, FONTS, WORKERS))
    return Cost(seconds=perf_counter() - began, busy=busy() - before, size=size)


def busy() -> float:
    """Seconds processors have spent for this process and for those it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def theirs(jobs: list[dict[str, object]]) -> Cost:
    """Typst."""
    script = Path(__file__).parent / "yardsticks" / "typst_letters.py"
    asked = {"letters": jobs, "fonts": str(FONTS), "workers": WORKERS}
    before = busy()
    done = subprocess.run(  # noqa: S603 - our own script
        [str(YARDSTICK_PYTHON), str(script)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    told = json.loads(done.stdout)
    return Cost(seconds=told["seconds"], busy=busy() - before, size=told["bytes"])


def peak_memory() -> float:
    """The most memory this process and its workers have held, in MB; nought where unknown."""
    held = 0
    for number in (os.getpid(), *(child.pid for child in active_children())):
        status = Path(f"/proc/{number}/status")
        found = PEAK.search(status.read_text("ascii")) if status.is_file() else None
        held += int(found[1]) if found else 0
    return held / 1024


def page_words(letter: bytes) -> list[list[str]]:
    """The words on each page, whatever order they were drawn in."""
    read = PdfReader(io.BytesIO(letter)).pages
    return [sorted("".join(page.extract_text().split())) for page in read]


def main() -> None:
    """Print how long a thousand letters take, and how that compares."""
    press = open_press(RESOURCES)
    letters = list(pages())
    jobs = [words_of(letter, press) for letter in letters]
    plain = bare_letters(jobs[:TEMPLATES], FONTS, WORKERS)
    differing = [
        f"{letter.kind}.{letter.language}"
        for letter, other in zip(letters, plain, strict=False)
        if page_words(letter_pdf(letter, press)) != page_words(other)
    ]
    print(f"letters, pages that differ from the bare script's: {', '.join(differing) or 'none'}")
    mine, plain, other = [], [], []
    for _ in range(ROUNDS):  # in turn, so that a busy machine slows all alike
        mine.append(ours())
        plain.append(bare(jobs))
        if YARDSTICK_PYTHON.is_file():
            other.append(theirs(jobs))
    best = least(mine)
    print(f"letters, {MANY} on {WORKERS} cores: {told(best)}")
    compare("a bare ReportLab script without tags and PDF/A", best, least(plain))
    if other:
        compare("typst, tagged PDF/A-2b", best, least(other))
    else:
        print("letters: typst is not here; run python packaging/desk.py bench")
    at = (
        f"{peak:.0f} MB at letter {count}" for peak, count in zip(best.peaks, MOMENTS, strict=True)
    )
    print(f"letters, peak memory of all processes: {', '.join(at)}")


def least(costs: list[Cost]) -> Cost:
    """The quickest round, and the least its processors were busy in any."""
    quickest = min(costs, key=lambda cost: cost.seconds)
    return replace(quickest, busy=min(cost.busy for cost in costs))


def compare(name: str, best: Cost, cost: Cost) -> None:
    """One line of comparison."""
    print(
        f"letters: {cost.seconds / best.seconds:.2f} times as quick as {name}, and by the time of"
        f" processors {cost.busy / best.busy:.2f} times ({told(cost)})"
    )


def told(cost: Cost) -> str:
    """A cost in words."""
    return (
        f"{cost.seconds:.1f} s, processors {cost.busy:.1f} s, {cost.size / MANY / 1024:.0f} KB each"
    )


if __name__ == "__main__":
    main()
