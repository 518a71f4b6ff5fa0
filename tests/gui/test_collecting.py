"""What nobody holds any more dies on the GUI thread, whatever the worker does meanwhile."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject


def given_up():
    """A Qt object only a ring of references holds, and where it died."""
    died_on = []
    ring = {"object": QObject()}
    ring["itself"] = ring
    weakref.finalize(ring["object"], lambda: died_on.append(threading.current_thread()))
    return died_on


def ask_for_memory():
    return [[] for _ in range(200_000)]


def test_a_worker_that_asks_for_memory_takes_no_qt_object_away(collecting):
    died_on = given_up()

    worker = threading.Thread(target=ask_for_memory)
    worker.start()
    worker.join()

    assert died_on == []
    gc.collect()
    assert died_on == [threading.main_thread()]


def test_a_round_takes_away_what_is_due(collecting):
    gc.collect()
    died_on = given_up()
    kept = ask_for_memory()

    collecting.collect()

    assert died_on == [threading.main_thread()]
    del kept


def test_a_round_with_nothing_due_leaves_everything(collecting):
    gc.collect()
    died_on = given_up()

    collecting.collect()

    assert died_on == []
