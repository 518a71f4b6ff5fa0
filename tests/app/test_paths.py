"""Where things are."""

import os
import stat

import pytest

from ethics_desk.app.paths import paths_of_user, paths_under, resources_folder


def test_one_base_folder_holds_records_settings_and_logs(tmp_path):
    base = tmp_path / "пробная папка"

    paths = paths_under(base)
    paths.make_folders()

    assert paths.default_store == base / "data" / "office.edesk"
    assert paths.settings == base / "settings.toml"
    assert paths.data.is_dir()
    assert paths.logs.is_dir()


def test_the_folders_of_the_user_are_apart_from_each_other():
    paths = paths_of_user()

    assert paths.settings.name == "settings.toml"
    assert "ethics-desk" in paths.data.parts
    assert len({paths.data, paths.logs}) == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_new_folders_are_for_their_owner_only(tmp_path):
    paths = paths_under(tmp_path / "base")

    paths.make_folders()

    assert stat.S_IMODE(paths.logs.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(paths.data.stat().st_mode) & 0o077 == 0


def test_the_shipped_data_are_found():
    folder = resources_folder()

    assert (folder / "fonts" / "NotoSans-Regular.ttf").is_file()
