"""What tests of the program's start share: as in the program, only this thread collects."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from pathlib import Path

import pytest
from front_door import OFFICE, door, keeping, paths, texts
from window_fixtures import collected, collecting

from ethics_desk.app.opening import found_office

__all__ = ["collected", "collecting", "door", "keeping", "paths", "texts"]


@pytest.fixture(scope="module")
def founded_once(tmp_path_factory, texts):
    """The records of a new office: making them takes longer than most tests."""
    path = tmp_path_factory.mktemp("founded") / "office.edesk"
    found_office(path, OFFICE, texts).close()
    return path


@pytest.fixture
def founded(founded_once):
    """Puts the records of a new office where they are wanted."""

    def put(path):
        return Path(shutil.copy(founded_once, path))

    return put
