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
from functools import partial
from multiprocessing import active_children
from pathlib import Path
from tempfile import TemporaryDirectory
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


def ours() -> tuple[float, int, list[float]]:
    """Seconds, bytes, and the peak memory in MB of all processes at some letters."""
    began, size, peaks = perf_counter(), 0, []
    batch = print_letters(list(pages()), partial(open_press, RESOURCES), workers=WORKERS)
    with closing(batch) as letters:
        for count, letter in enumerate(letters, start=1):
            size += len(letter.pdf)
            if count in MOMENTS:
                peaks.append(peak_memory())
    return perf_counter() - began, size, peaks


def bare(jobs: list[dict[str, object]]) -> tuple[float, int]:
    """Seconds and bytes of the bare script."""
    began = perf_counter()
    size = sum(len(letter) for letter in bare_letters(jobs, FONTS, WORKERS))
    return perf_counter() - began, size


def theirs(jobs: list[dict[str, object]], first: Path) -> tuple[float, int]:
    """Seconds and bytes of typst."""
    script = Path(__file__).parent / "yardsticks" / "typst_letters.py"
    asked = {"letters": jobs, "fonts": str(FONTS), "workers": WORKERS, "first": str(first)}
    done = subprocess.run(  # noqa: S603 - our own script
        [str(YARDSTICK_PYTHON), str(script)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": ""},
    )
    told = json.loads(done.stdout)
    return float(told["seconds"]), int(told["bytes"])


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
    with TemporaryDirectory() as folder:
        first = Path(folder) / "typst.pdf"
        ours_best, bare_best, typst_best = [], [], []
        for _ in range(ROUNDS):  # one after another, so that a busy machine slows all alike
            ours_best.append(ours())
            bare_best.append(bare(jobs))
            if YARDSTICK_PYTHON.is_file():
                typst_best.append(theirs(jobs, first))
    seconds, size, peaks = min(ours_best)
    print(f"letters, {MANY} on {WORKERS} cores: {seconds:.1f} s, {size / MANY / 1024:.0f} KB each")
    tell("a bare ReportLab script without tags and PDF/A", seconds, min(bare_best))
    if typst_best:
        tell("typst, tagged PDF/A-2b", seconds, min(typst_best))
    else:
        print("letters: typst is not here; run python packaging/desk.py bench")
    at = ", ".join(
        f"{peak:.0f} MB at letter {count}" for peak, count in zip(peaks, MOMENTS, strict=True)
    )
    print(f"letters, peak memory of all processes: {at}")


def tell(name: str, seconds: float, measured: tuple[float, int]) -> None:
    """One line of comparison."""
    taken, size = measured
    print(
        f"letters: {taken / seconds:.2f} times as quick as {name}"
        f" ({taken:.1f} s, {size / MANY / 1024:.0f} KB each)"
    )


if __name__ == "__main__":
    main()
