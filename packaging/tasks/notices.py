"""Licences of everything in the frozen folder: gathered when it is frozen, laid beside it."""

import re
import shutil
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from tasks.places import ROOT
from tasks.running import quietly, say

_ABOUT = """Ethics Desk is under the MIT licence (LICENSE). It is shipped with the parts whose
licences lie in this folder: one file per package of Python, one per package of the operating
system the libraries were taken from.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.txt, which
adds to GPL-3.txt). They are unchanged, and lie as separate files in PySide6 and beside it, so they
can be replaced by versions of your own. Their source is published by The Qt Company under the
version in pyside6-essentials.txt; that of libraries of the operating system by its makers, as
the source packages named in their files here.
"""
_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|copyright)[^/]*$", re.IGNORECASE)


def lay_notices(sources: Iterable[Path], folder: Path) -> list[tuple[str, str]]:
    """Write the licences of the packages the files came from; (file, folder) pairs for freezing."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "README.txt").write_text(_ABOUT, "utf-8")
    for text in sorted((ROOT / "packaging" / "licences").glob("*.txt")):
        shutil.copyfile(text, folder / text.name)
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    if python.is_file():
        shutil.copyfile(python, folder / "python.txt")
    taken = {source.resolve() for source in sources}
    for name, words in [*_of_python(taken), *_of_system(taken)]:
        (folder / f"{name}.txt").write_text(words, "utf-8")
    return [(str(path), "licences") for path in sorted(folder.iterdir())]


def _of_python(taken: set[Path]) -> Iterator[tuple[str, str]]:
    """Name and licence of each installed package one of the files belongs to."""
    for package in distributions():
        files = package.files or []
        if any(Path(str(package.locate_file(file))).resolve() in taken for file in files):
            yield package.name.lower().replace("_", "-"), _licence_of(package)


def _licence_of(package: Distribution) -> str:
    """What the package says of itself, and its licence files one after another."""
    about = package.metadata
    said = about["License-Expression"] or about["License"] or "see below"
    head = f"{package.name} {package.version}\nLicence: {said.strip()}\n"
    texts = (
        Path(str(package.locate_file(file))).read_text("utf-8", "replace")
        for file in package.files or []
        if _LICENCE_FILE.search(file.as_posix()) and ".dist-info" in file.as_posix()
    )
    return "\n".join([head, *texts])


def _of_system(taken: set[Path]) -> Iterator[tuple[str, str]]:
    """Name and copyright of each Debian package one of the files belongs to."""
    if shutil.which("dpkg") is None:
        return
    inside = [str(path) for path in sorted(taken) if path.is_relative_to("/usr")]
    # Debian 12 keeps everything under /usr, its lists still name the places of before.
    inside += [path.removeprefix("/usr") for path in inside]
    owners = set()
    for line in quietly(["dpkg", "-S", *inside])[1].splitlines() if inside else ():
        owner, found, path = line.partition(": ")
        if found and path.startswith("/"):
            owners.add(owner.partition(":")[0])
    for owner in sorted(owners):
        words = Path("/usr/share/doc") / owner / "copyright"
        if words.is_file():
            yield owner, words.read_text("utf-8", "replace")
        else:
            say(f"no licence was found for {owner}")
