"""The program on a terminal: its folders, a run of it, files handed to it."""

import json
import logging
import shutil
import sys

import pytest

from ethics_desk.app.main import main


@pytest.fixture
def base(tmp_path, empty_records):
    """The folders of one installation, with the records of the office of the tests."""
    folder = tmp_path / "base"
    (folder / "data").mkdir(parents=True)
    shutil.copy(empty_records, folder / "data" / "office.edesk")
    (folder / "settings.toml").write_text('language = "en"\n', "utf-8")
    return folder


@pytest.fixture
def ethics_desk(base, capsys):
    """Run the program in this process: (exit status, standard output, standard error)."""
    hook, handlers = sys.excepthook, list(logging.getLogger().handlers)

    def run(*arguments):
        status = main(["--base", str(base), *(str(one) for one in arguments)])
        told = capsys.readouterr()
        return status, told.out, told.err

    yield run
    sys.excepthook = hook
    for handler in set(logging.getLogger().handlers) - set(handlers):
        logging.getLogger().removeHandler(handler)
        handler.close()


@pytest.fixture
def written(tmp_path):
    def write(document, name="given.json"):
        path = tmp_path / name
        path.write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
        return path

    return write
