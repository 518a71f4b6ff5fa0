"""The preferences of the person at the desk, kept in settings.toml.

What would change a letter if it were lost is a record, not a setting; losing a setting only annoys.
"""

import locale
import os
import tempfile
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path

from ethics_desk.domain.errors import StoreUnavailable
from ethics_desk.domain.language import Language

_RECENT = 8
_TEXT_SIZES = range(75, 201)
_SCHEMES = ("light", "dark")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Preferences; every one has a value with which the program can start."""

    language: Language | None = None
    """Language of the window; none is the system's."""
    last_store: Path | None = None
    recent_stores: tuple[Path, ...] = ()
    text_size: int = 100
    """Per cent of the usual size of text, 75 to 200."""
    scheme: str = "light"
    """`light` or `dark`."""
    remembered: Mapping[str, str] = field(default_factory=dict)
    """What the window remembers by name: its place and size, columns of lists, last page."""

    def with_recent(self, store: Path) -> tuple[Path, ...]:
        """The recently opened records files with this one in front, eight at most."""
        others = (other for other in self.recent_stores if other != store)
        return (store, *others)[:_RECENT]


class Fault(StrEnum):
    """What can be wrong with a settings file."""

    NOT_READABLE = "not-readable"
    UNKNOWN_KEY = "unknown-key"
    WRONG_VALUE = "wrong-value"


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingFault:
    """Something of the settings file that was put aside; `key` is empty for the file as a whole."""

    key: str
    fault: Fault


def read_settings(path: Path) -> tuple[Settings, tuple[SettingFault, ...]]:
    """The settings of a file, and what in it was put aside. A file that is not there is empty."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return Settings(), (SettingFault(key="", fault=Fault.NOT_READABLE),)
    good: dict[str, object] = {}
    faults: list[SettingFault] = []
    for key, value in found.items():
        if key not in _READERS:
            faults.append(SettingFault(key=key, fault=Fault.UNKNOWN_KEY))
            continue
        try:
            good[key] = _READERS[key](value)
        except ValueError:
            faults.append(SettingFault(key=key, fault=Fault.WRONG_VALUE))
    return Settings(**good), tuple(faults)  # type: ignore[arg-type]  # _READERS made each value


def write_settings(path: Path, settings: Settings) -> None:
    """Replace the settings file in one step; readable by its owner only.

    Raises `StoreUnavailable` ("settings.not-written") when the disk refuses; the old file stays.
    """
    lines = [
        f"{each.name} = {_toml(value)}\n"
        for each in fields(settings)
        if (value := getattr(settings, each.name)) is not None
    ]
    try:
        _replace(path, "".join(lines).encode("utf-8"))
    except OSError as refusal:
        raise StoreUnavailable("settings.not-written", file=path.name) from refusal


def language_of_system() -> Language:
    """The language of this computer, or Kazakh."""
    named = locale.getlocale()[0] or os.environ.get("LANG", "")
    code = named[:2].lower()
    return Language(code) if code in set(Language) else Language.KK


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".settings-", suffix=".toml", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _toml(value: object) -> str:
    match value:
        case int():
            return str(value)
        case tuple():
            return "[" + ", ".join(_toml(item) for item in value) + "]"
        case Mapping():
            pairs = (f"{_toml(key)} = {_toml(item)}" for key, item in sorted(value.items()))
            return "{ " + ", ".join(pairs) + " }"
        case _:
            sayable = str(value).encode("utf-8", "replace").decode("utf-8")
            return '"' + "".join(map(_escaped, sayable)) + '"'


def _escaped(letter: str) -> str:
    """One letter of a basic string (TOML 1.0, "String")."""
    if letter in '"\\':
        return "\\" + letter
    return letter if letter.isprintable() else f"\\U{ord(letter):08X}"


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004  # the caller puts every wrong value aside alike
    return value


def _path(value: object) -> Path:
    if not _text(value):
        raise ValueError(value)
    return Path(_text(value))


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError(value)  # noqa: TRY004  # the caller puts every wrong value aside alike
    return value


def _text_size(value: object) -> int:
    if type(value) is not int or value not in _TEXT_SIZES:
        raise ValueError(value)
    return value


def _scheme(value: object) -> str:
    if value not in _SCHEMES:
        raise ValueError(value)
    return _text(value)


def _remembered(value: object) -> Mapping[str, str]:
    if not isinstance(value, dict):
        raise ValueError(value)  # noqa: TRY004  # the caller puts every wrong value aside alike
    return {key: _text(kept) for key, kept in value.items()}


_READERS: Mapping[str, Callable[[object], object]] = {
    "language": lambda value: Language(_text(value)),
    "last_store": _path,
    "recent_stores": lambda value: tuple(map(_path, _list(value)))[:_RECENT],
    "text_size": _text_size,
    "scheme": _scheme,
    "remembered": _remembered,
}
