"""Preferences of the person at the desk."""

import os
import stat
import string
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethics_desk.app.settings import Fault, SettingFault, Settings, read_settings, write_settings
from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language

FULL = Settings(
    language=Language.KK,
    last_store=Path("/әдеп/кеңсе.edesk"),
    recent_stores=(Path("/a.edesk"), Path("/b c.edesk")),
    text_size=150,
    scheme="dark",
    remembered={"window.geometry": "AdnQywADAAAAAA==", "columns.people": "name,post"},
)
ANY_TEXT = st.text(st.characters(exclude_categories=()))


def test_settings_come_back_as_they_were_written(tmp_path):
    file = tmp_path / "settings.toml"

    write_settings(file, FULL)

    assert read_settings(file) == (FULL, ())


def test_a_missing_file_gives_the_settings_to_start_with(tmp_path):
    assert read_settings(tmp_path / "settings.toml") == (Settings(), ())


def test_unknown_keys_are_reported_and_ignored(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text('language = "ru"\ncolour = "blue"\n', "utf-8")

    settings, faults = read_settings(file)

    assert settings == Settings(language=Language.RU)
    assert faults == (SettingFault(key="colour", fault=Fault.UNKNOWN_KEY),)


@pytest.mark.parametrize(
    "line",
    [
        'language = "xx"',
        "language = 1",
        'text_size = "big"',
        "text_size = 10",
        "text_size = true",
        "last_store = 5",
        'last_store = ""',
        'recent_stores = "a.edesk"',
        "recent_stores = [1]",
        'scheme = "blue"',
        "scheme = 2026-01-01",
        "remembered = []",
        'remembered = { "columns.people" = 5 }',
    ],
)
def test_a_wrong_value_is_reported_and_the_default_stands(tmp_path, line):
    file = tmp_path / "settings.toml"
    file.write_text(line, "utf-8")

    settings, faults = read_settings(file)

    assert settings == Settings()
    assert faults == (SettingFault(key=line.split(" ")[0], fault=Fault.WRONG_VALUE),)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"language =", b"a = 1\na = 2"])
def test_a_file_that_cannot_be_read_is_reported_and_put_aside(tmp_path, content):
    file = tmp_path / "settings.toml"
    file.write_bytes(content)

    assert read_settings(file) == (Settings(), (SettingFault(key="", fault=Fault.NOT_READABLE),))


def test_a_folder_in_place_of_the_file_is_reported(tmp_path):
    assert read_settings(tmp_path)[1] == (SettingFault(key="", fault=Fault.NOT_READABLE),)


@given(text=ANY_TEXT)
def test_every_text_can_be_written_and_read(tmp_path_factory, text):
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    sayable = text.encode("utf-8", "replace").decode("utf-8")

    write_settings(file, Settings(remembered={text: text}))

    assert read_settings(file) == (Settings(remembered={sayable: sayable}), ())


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_the_file_is_for_its_owner_only(tmp_path):
    file = tmp_path / "settings.toml"

    write_settings(file, FULL)

    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_refused_writing_leaves_the_old_file_and_nothing_else(tmp_path):
    folder = tmp_path / "settings.toml"
    (folder / "inside").mkdir(parents=True)

    with pytest.raises(StoreUnavailable) as refusal:
        write_settings(folder, FULL)

    assert refusal.value.code == "settings.not-written"
    assert refusal.value.details == {"file": "settings.toml"}
    assert list(tmp_path.iterdir()) == [folder]


def test_the_store_opened_last_stands_in_front_and_eight_are_kept():
    stores = [Path(f"/{letter}.edesk") for letter in string.ascii_lowercase[:10]]
    settings = Settings()

    for store in [*stores, stores[9], stores[5]]:
        settings = replace(settings, recent_stores=settings.with_recent(store))

    assert settings.recent_stores[:2] == (stores[5], stores[9])
    assert len(settings.recent_stores) == 8
    assert len(set(settings.recent_stores)) == 8


def test_paths_settings_and_hooks_need_no_window():
    program = (
        "import sys, ethics_desk.app.hooks, ethics_desk.app.paths, ethics_desk.app.settings;"
        "sys.exit('PySide6' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603  # ours
