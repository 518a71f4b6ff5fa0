"""A bag: files with lists of their hashes (RFC 8493); the same files give the same bytes.

Nothing in it tells when or by which account it was written, but what is said on purpose.
"""

import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import new, sha256
from pathlib import Path
from typing import Final

PAYLOAD: Final = "data/"
_KINDS: Final = ("sha256", "sha512")
_DECLARATION: Final = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_NO_DAY: Final = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE: Final = 0o100644 << 16
_BLOCK: Final = 1 << 20
_UNSEALED: Final = b"0" * 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A file of the bag: how long it is, and its hashes by their kind."""

    size: int
    hashes: Mapping[str, str]


class Bag:
    """A bag in the making, in an empty folder; `close` writes the lists."""

    def __init__(self, folder: Path) -> None:
        """With nothing in it yet."""
        self._folder = folder
        self.files: dict[str, Written] = {}

    def add(self, name: str, content: bytes) -> Written:
        """Write one file; `name` is safe on every computer and tells folders apart by `/`."""
        place = self._folder.joinpath(*name.split("/"))
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
        hashes = {kind: new(kind, content).hexdigest() for kind in _KINDS}
        self.files[name] = Written(size=len(content), hashes=hashes)
        return self.files[name]

    def close(self, info: Iterable[tuple[str, str]]) -> None:
        """Write `bag-info.txt` with these lines and the size of the payload, and all manifests."""
        payload = {name: one for name, one in self.files.items() if name.startswith(PAYLOAD)}
        oxum = f"{sum(one.size for one in payload.values())}.{len(payload)}"
        lines = sorted([*info, ("Payload-Oxum", oxum)])
        self.add("bagit.txt", _DECLARATION)
        self.add("bag-info.txt", "".join(f"{key}: {told}\n" for key, told in lines).encode())
        for kind in _KINDS:
            self.add(f"manifest-{kind}.txt", _manifest(payload, kind))
        tags = {name: one for name, one in self.files.items() if name not in payload}
        for kind in _KINDS:
            self.add(f"tagmanifest-{kind}.txt", _manifest(tags, kind))


def zip_folder(folder: Path, place: Path, top: str) -> None:
    """The folder as a zip with one folder in it: nothing packed, no times, in order of names.

    Its comment is the hash of all bytes before it: no byte of the zip may change unseen.
    """
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    with zipfile.ZipFile(place, "w", zipfile.ZIP_STORED) as packed:
        for one in files:
            entry = zipfile.ZipInfo(f"{top}/{one.relative_to(folder).as_posix()}", _NO_DAY)
            entry.external_attr = _PLAIN_FILE
            entry.create_system = 3
            entry.file_size = one.stat().st_size
            with one.open("rb") as content, packed.open(entry, "w") as written:
                while block := content.read(_BLOCK):
                    written.write(block)
        packed.comment = _UNSEALED
    with place.open("r+b") as whole:
        running, left = sha256(), place.stat().st_size - len(_UNSEALED)
        while left and (block := whole.read(min(_BLOCK, left))):
            running.update(block)
            left -= len(block)
        whole.write(running.hexdigest().encode())


def _manifest(files: Mapping[str, Written], kind: str) -> bytes:
    return "".join(f"{files[name].hashes[kind]}  {name}\n" for name in sorted(files)).encode()
