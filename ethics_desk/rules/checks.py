"""The check of rule packs an office runs before it relies on them."""

from collections.abc import Sequence
from pathlib import Path

from ethics_desk.domain.errors import BadInput
from ethics_desk.rules.examples import run_examples
from ethics_desk.rules.loader import read_rule_book


def check_packs(
    folders: Sequence[Path],
    calendars: Sequence[Path] | None = None,
    examples: Sequence[Path] = (),
) -> list[BadInput]:
    """Every fault of the packs and of their examples.

    A pack's own examples stand in its folder `examples`; more folders of them may be named.
    """
    book, faults = read_rule_book(folders, calendars)
    if book is None or faults:
        return faults or [BadInput("rules.no-packs", file="", entry="", key="")]
    own = [
        path for folder in folders for path in sorted(folder.glob("*/examples")) if path.is_dir()
    ]
    for folder in (*own, *examples):
        faults.extend(run_examples(book, folder))
    return faults
