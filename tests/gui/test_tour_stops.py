"""The tour passes every dialog there is."""

import importlib
import pkgutil

from PySide6.QtWidgets import QDialog

import ethics_desk.gui
from ethics_desk.gui.accounts.record_list import RecordList
from ethics_desk.gui.case_file.busy_dialog import BusyDialog
from ethics_desk.gui.forms.dialog import FormDialog
from ethics_desk.gui.forms.unsaved import UnsavedDialog
from ethics_desk.gui.keys.dialogs import PassphraseDialog
from ethics_desk.gui.steps import StepsDialog
from ethics_desk.gui.tour_stops import STOPS

MADE_TO_BE_FILLED = {
    BusyDialog,
    FormDialog,
    PassphraseDialog,
    RecordList,
    StepsDialog,
    UnsavedDialog,
}


def dialogs(kind=QDialog):
    for under in kind.__subclasses__():
        yield under
        yield from dialogs(under)


def test_every_dialog_of_the_window_is_a_stop():
    for module in pkgutil.walk_packages(ethics_desk.gui.__path__, "ethics_desk.gui."):
        importlib.import_module(module.name)

    ours = {one for one in dialogs() if one.__module__.startswith("ethics_desk.")}

    passed = {stop.kind for stop in STOPS}
    assert {one.__qualname__ for one in ours - passed - MADE_TO_BE_FILLED} == set()


def test_pictures_have_names_of_their_own():
    names = [stop.name for stop in STOPS]

    assert len(names) == len(set(names))
