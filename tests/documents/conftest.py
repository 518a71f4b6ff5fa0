"""The press of the shipped resources."""

from pathlib import Path

import pytest

from ethics_desk.documents.press import open_press

RESOURCES = Path(__file__).parent.parent.parent / "resources"


@pytest.fixture(scope="session")
def press():
    return open_press(RESOURCES)
