"""The same letters by typst, as tagged PDF/A-2b: the second yardstick of a benchmark.

Runs in an environment of its own (packaging/requirements-bench.txt), gets the words of the letters
as JSON on standard input, and prints the seconds they took and how many bytes and pages they have.
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache, partial
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter

import typst

WRITTEN_ON = 1_749_513_600


@lru_cache(maxsize=1)
def compiler(fonts):
    """The compiler of a process; it keeps what it has read."""
    return typst.Compiler(
        str(Path(__file__).with_name("letter.typ")), font_paths=[fonts], ignore_system_fonts=True
    )


def typst_letter(words, fonts):
    """One letter."""
    return compiler(fonts).compile(
        format="pdf",
        sys_inputs={"letter": json.dumps(words)},
        pdf_standards="a-2b",
        timestamp=WRITTEN_ON,
    )


def main():
    """Print the seconds and the size of the first letter."""
    asked = json.load(sys.stdin)
    began = perf_counter()
    with ProcessPoolExecutor(asked["workers"], mp_context=get_context("spawn")) as pool:
        one = partial(typst_letter, fonts=asked["fonts"])
        sizes = [len(letter) for letter in pool.map(one, asked["letters"], chunksize=8)]
    taken = perf_counter() - began
    Path(asked["first"]).write_bytes(typst_letter(asked["letters"][0], asked["fonts"]))
    print(json.dumps({"seconds": taken, "bytes": sum(sizes)}))


if __name__ == "__main__":
    main()
