"""Where things are on this computer: records, settings, logs and the shipped data.

Nobody below `app` knows where anything is; `Paths` is asked for once and handed down.
"""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "ethics-desk"
_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders of one installation and its settings file."""

    data: Path
    settings: Path
    logs: Path

    @property
    def default_store(self) -> Path:
        """The records file opened when no other is named."""
        return self.data / "office.edesk"

    def make_folders(self) -> None:
        """Make the folders that are missing, each to be entered by its owner only.

        Folders that exist keep their rights: an office may share them on purpose.
        """
        for folder in (self.data, self.settings.parent, self.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def paths_of_user() -> Paths:
    """The folders this operating system gives to the person who is logged in."""
    return Paths(
        data=platformdirs.user_data_path(_NAME, appauthor=False),
        settings=platformdirs.user_config_path(_NAME, appauthor=False) / "settings.toml",
        logs=platformdirs.user_log_path(_NAME, appauthor=False),
    )


def paths_under(base: Path) -> Paths:
    """All folders under one: for trials, tests and use from a stick (`--base`)."""
    root = base.resolve()
    return Paths(data=root / "data", settings=root / "settings.toml", logs=root / "logs")


def resources_folder() -> Path:
    """The shipped data: rules, letters, words, fonts.

    A wheel and the frozen program carry them inside the package as `_resources`; in a checkout they
    stand beside it.
    """
    inside = _PACKAGE / "_resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
