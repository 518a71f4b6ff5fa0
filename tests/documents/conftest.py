"""Presses: of the shipped resources, and of the same with words for the sample figures."""

import shutil
from pathlib import Path

import pytest
from sample_report import write_titles

from ethics_desk.documents.press import open_press

RESOURCES = Path(__file__).parent.parent.parent / "resources"


@pytest.fixture(scope="session")
def press():
    return open_press(RESOURCES)


@pytest.fixture(scope="session")
def sample_press(tmp_path_factory):
    resources = tmp_path_factory.mktemp("resources")
    shutil.copytree(RESOURCES / "locale", resources / "locale")
    for folder in ("fonts", "letters"):
        (resources / folder).symlink_to(RESOURCES / folder)
    write_titles(resources / "locale")
    return open_press(resources)
