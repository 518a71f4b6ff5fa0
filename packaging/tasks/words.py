"""Words: compiling the catalogues, and collecting those of the window for translation."""

from pathlib import Path

from tasks.places import PYTHON, RESOURCES, ROOT, script
from tasks.running import Stopped, must, quietly, say

_LANGUAGES = ("kk", "ru", "en")
_PLURALS_ONLY = ("en",)
"""The window is written in English, so English needs no more than its plural forms."""
_CATALOGUES = (PYTHON, "-m", "ethics_desk.texts.catalogues")
_UNFINISHED = ('type="unfinished"', 'type="vanished"', 'type="obsolete"')


def compile_words() -> None:
    """Compile every catalogue that is older than its source. Nothing is done when all are fresh."""
    if _stale_catalogues():
        _compile_catalogues()
    for source in _sources():
        if _is_newer(source, source.with_suffix(".qm")):
            must(
                [script("pyside6-lrelease"), "-silent", source, "-qm", source.with_suffix(".qm")],
                f"compiling {source.name}",
            )


def collect_words() -> int:
    """Collect the window's texts into the .ts files; tell what is still to be translated."""
    for language in _LANGUAGES:
        source = _source(language)
        source.parent.mkdir(exist_ok=True)
        extent = ["-pluralonly"] if language in _PLURALS_ONLY else []
        must(
            [
                script("pyside6-lupdate"), "-silent", "-extensions", "py", "-locations", "none",
                "-no-obsolete", "-source-language", "en", "-target-language", language,
                *extent, "ethics_desk/gui", "-ts", source,
            ],
            f"collecting {source.name}",
        )  # fmt: skip
    status, faults = quietly([*_CATALOGUES, "--check", RESOURCES])
    print(faults, end="")
    waiting = {source.name: _unfinished(source) for source in _sources()}
    for name, number in waiting.items():
        print(f"{name}: {number} texts without translation")
    compile_words()
    return 1 if status or any(waiting.values()) else 0


def need_compiled_words() -> None:
    """Raise `Stopped` unless all catalogues are compiled: the frozen program has nothing else."""
    if stale := _stale_catalogues():
        raise Stopped(f"the words of {', '.join(stale)} are not compiled: see the faults above")


def _stale_catalogues() -> list[str]:
    """The languages with a fragment that is newer than what was compiled from it."""
    return [
        folder.name
        for folder in sorted((RESOURCES / "locale").iterdir())
        if any(
            _is_newer(source, folder / "LC_MESSAGES" / "ethics_desk.mo")
            for source in folder.glob("*.po")
        )
    ]


def _compile_catalogues() -> None:
    status, words = quietly([*_CATALOGUES, RESOURCES])
    if status:
        say(f"the catalogues have faults, so they were not compiled:\n{words.strip()}")


def _unfinished(source: Path) -> int:
    text = source.read_text("utf-8")
    return sum(text.count(mark) for mark in _UNFINISHED)


def _sources() -> list[Path]:
    return [source for language in _LANGUAGES if (source := _source(language)).is_file()]


def _source(language: str) -> Path:
    return ROOT / "resources" / "i18n" / f"ethics_desk_{language}.ts"


def _is_newer(source: Path, compiled: Path) -> bool:
    return not compiled.is_file() or compiled.stat().st_mtime_ns < source.stat().st_mtime_ns
