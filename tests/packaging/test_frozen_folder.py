"""What goes into the frozen folder besides the program: lent libraries, licences."""

import ctypes
import os
import sys
from pathlib import Path

import pytest
import reportlab

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from linux.lend_libraries import LENT, give_back_search_path, lend, lend_font_folders
from tasks.notices import lay_notices

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")


def has(name):
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


@linux
@pytest.mark.skipif(not all(has(name) for name in LENT), reason="a computer without graphics")
def test_nothing_is_lent_to_a_computer_that_has_its_own(tmp_path):
    assert lend(tmp_path) == []


def test_a_list_of_font_folders_is_lent_only_where_there_is_none(tmp_path, monkeypatch):
    monkeypatch.setenv("FONTCONFIG_FILE", "")
    monkeypatch.delenv("FONTCONFIG_FILE")
    own = tmp_path / "fonts.conf"
    own.touch()

    lend_font_folders(tmp_path / "lent", own)
    assert "FONTCONFIG_FILE" not in os.environ

    lend_font_folders(tmp_path / "lent", tmp_path / "none" / "fonts.conf")
    assert os.environ["FONTCONFIG_FILE"] == str(tmp_path / "lent" / "fonts.conf")


def test_programs_we_start_get_the_search_path_of_the_user_back(monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ethics-desk/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/own")

    give_back_search_path()

    assert os.environ["LD_LIBRARY_PATH"] == "/own"
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def test_programs_we_start_get_no_search_path_of_ours(monkeypatch):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ethics-desk/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)

    give_back_search_path()

    assert "LD_LIBRARY_PATH" not in os.environ


def test_the_licence_of_a_package_lies_beside_the_program(tmp_path):
    laid = lay_notices([Path(reportlab.__file__)], tmp_path / "licences")

    names = {Path(path).name for path, _ in laid}
    assert {"README.txt", "LGPL-3.txt", "GPL-3.txt", "reportlab.txt"} <= names
    assert "BSD" in (tmp_path / "licences" / "reportlab.txt").read_text("utf-8")
    assert {folder for _, folder in laid} == {"licences"}


@linux
@pytest.mark.skipif(not Path("/usr/bin/dpkg").exists(), reason="about Debian")
def test_the_licence_of_a_system_library_is_the_one_of_its_package(tmp_path):
    bash = Path("/usr/bin/bash")

    laid = lay_notices([bash], tmp_path / "licences")

    assert "bash.txt" in {Path(path).name for path, _ in laid}
