"""What tests of the program's start share: as in the program, only this thread collects."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shutil
from pathlib import Path

import pytest
from opened_windows import OFFICE
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from window_fixtures import collected, collecting

from ethics_desk.app.front_door import FrontDoor
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.opening import found_office
from ethics_desk.app.paths import paths_under, resources_folder
from ethics_desk.app.settings import Settings, write_settings
from ethics_desk.domain.language import Language
from ethics_desk.texts import Texts

__all__ = ["collected", "collecting"]


@pytest.fixture(scope="module")
def texts():
    return Texts(resources_folder())


@pytest.fixture
def paths(tmp_path):
    paths = paths_under(tmp_path)
    paths.make_folders()
    write_settings(paths.settings, Settings(language=Language.EN))
    return paths


@pytest.fixture
def keeping(paths):
    return Keeping(paths.settings)


@pytest.fixture
def door(qtbot, qapp, paths, texts, keeping):
    door = FrontDoor(qapp, paths, texts, keeping)
    yield door
    if door.desktop.window is not None:
        door.desktop.window.close()
        door.desktop.window.deleteLater()
    if door.start is not None:
        door.start.close()
    door.close()
    door.desktop.deleteLater()
    door.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


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
