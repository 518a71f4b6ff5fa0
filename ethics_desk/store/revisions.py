"""The migrations this program knows, by their files."""

import re
from pathlib import Path

SCRIPTS = Path(__file__).parent / "migrations"
_VERSION_FILE = re.compile(r"v(\d{4})_\w+\.pyc?$")


def newest_revision(scripts: Path = SCRIPTS) -> int:
    """The number of the last migration this program knows."""
    numbers = [
        int(match[1])
        for file in (scripts / "versions").iterdir()
        if (match := _VERSION_FILE.match(file.name))
    ]
    return max(numbers)
