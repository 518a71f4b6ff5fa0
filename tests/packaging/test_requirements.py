"""Pinned packages: all that the project names, each with its digests, none with an address."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
PINS = re.findall(
    r"^([a-z0-9.-]+)==(\S+)[^\\\n]*\\\n((?: +--hash=sha256:[0-9a-f]{64}.*\n)+)", TEXT, re.MULTILINE
)


def plain(name):
    """The name of a package as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def named_in_project():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["dev"],
    ]
    return {plain(re.match(r"[\w.-]+", each)[0]) for each in wanted}


def test_all_that_the_project_names_is_pinned():
    assert named_in_project() - {plain(name) for name, _, _ in PINS} == set()


def test_every_line_is_a_pin_with_digests():
    bare = re.sub(r"^#.*\n", "", TEXT, flags=re.MULTILINE)
    pinned = sum(1 + digests.count("\n") for _, _, digests in PINS)

    assert len(PINS) > 40
    assert pinned == len(bare.splitlines())


def test_the_window_library_is_one_that_works_on_python_3_11():
    """PySide6 6.12 loses references to None there and ends the program (measured)."""
    assert {name: version for name, version, _ in PINS}["pyside6-essentials"] == "6.11.3"


def test_no_address_stands_there():
    assert "://" not in TEXT
