"""Writes `vX.Y.Z.edesk` into this folder: `python tests/released/make_release_file.py 0.1.0`.

Run once per release, by the program that is released; never again. The file holds a demonstration
of one inquiry, so that a later program shows that it still opens what this one wrote.
"""

import sys
from datetime import date
from pathlib import Path

from ethics_desk.app.assembly import specimen_desk
from ethics_desk.app.paths import resources_folder
from ethics_desk.services.demonstration import MakeDemonstration, make_demonstration
from ethics_desk.texts import Texts

FOLDER = Path(__file__).parent
DAY = date(2026, 6, 15)


def main(version: str) -> None:
    path = FOLDER / f"v{version}.edesk"
    with specimen_desk(path, Texts(resources_folder()), DAY) as desk:
        make_demonstration(desk, MakeDemonstration(inquiries=1, seed=7))


if __name__ == "__main__":
    main(sys.argv[1])
