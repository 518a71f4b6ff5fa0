"""What tests of the front door share: an office to be founded, folders, and the door itself."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ethics_desk.app.front_door import FrontDoor
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.paths import paths_under, resources_folder
from ethics_desk.app.settings import Settings, write_settings
from ethics_desk.domain.language import Language, Trilingual
from ethics_desk.services.office import OpenOffice
from ethics_desk.texts import Texts

__all__ = ["OFFICE", "door", "keeping", "paths", "texts", "window_of"]

OFFICE = OpenOffice(
    agency="kz-akimat-55",
    name=Trilingual(kk="Кеңсе", ru="Офис", en="Office"),
    commissioner=Trilingual(kk="Ә.Ұлы", ru="А.Улы", en="A.Uly"),
    post=Trilingual(kk="уәкіл", ru="уполномоченный", en="commissioner"),
)


@pytest.fixture(scope="session")
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


def window_of(qtbot, door, path):
    qtbot.waitUntil(lambda: door.records is not None and door.records.path == path, timeout=20_000)
    return door.desktop.window
