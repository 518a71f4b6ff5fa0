"""The window put together: application, office, look, what it remembers."""

from pathlib import Path

from ethics_desk.app.defects import DefectWatch
from ethics_desk.app.front_door import FrontDoor
from ethics_desk.app.hooks import report_defects
from ethics_desk.app.keeping import Keeping
from ethics_desk.app.paths import Paths, resources_folder
from ethics_desk.gui.inquiry.evidence.private_folder import remove_left_folders
from ethics_desk.gui.start import make_application
from ethics_desk.texts import Texts


def open_window(paths: Paths, store: Path | None, passphrase: str | None = None) -> int:
    """Open the office used last, or `store`, and work until the window is closed.

    A `passphrase` that was given opens encrypted records; without one the window asks. Returns the
    exit status of the program.
    """
    application = make_application(["ethics-desk"])
    watch = DefectWatch()
    report_defects(watch.told.emit)
    keeping = Keeping(paths.settings)
    remove_left_folders()
    door = FrontDoor(application, paths, Texts(resources_folder()), keeping)
    door.begin(store, passphrase)
    try:
        status = application.exec()
        door.take_leave()
        return status
    finally:
        door.close()
        keeping.save()
