"""Case files as nobody honest writes them: every list of hashes fits what is packed."""

import hashlib
import json
import stat
import struct
import zipfile
import zlib

from sample_office import RESOURCES

from ethics_desk.services.case_file.checking import check_case_file

TOP = "case-file/"
PLAIN = 0o100644


def files_of(folder):
    """All files of a case file, by their names."""
    return {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def listed_anew(files):
    """The same files with lists of hashes that fit them, as whoever forged them would do."""
    tags = ("manifest-", "tagmanifest-", "bag-info.txt")
    kept = {name: one for name, one in files.items() if not name.startswith(tags)}
    payload = {name: one for name, one in kept.items() if name.startswith("data/")}
    oxum = f"{sum(map(len, payload.values()))}.{len(payload)}"
    kept["bag-info.txt"] = f"Payload-Oxum: {oxum}\n".encode()
    for kind in ("sha256", "sha512"):
        kept[f"manifest-{kind}.txt"] = _list(payload, kind)
    told = {name: one for name, one in kept.items() if name not in payload}
    return kept | {f"tagmanifest-{kind}.txt": _list(told, kind) for kind in ("sha256", "sha512")}


def _list(files, kind):
    lines = (f"{hashlib.new(kind, files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return "".join(lines).encode("utf-8", "surrogateescape")


def forged(files, document):
    """The files with another document, and all that tells of it made to fit: nothing is missed."""
    told = files | {"data/inquiry.json": json.dumps(document).encode()}
    code = json.loads(told["data/ledger.json"])["code"]
    drawn = f"({code})".encode()
    for content in told.values():
        digest = hashlib.sha256(content).hexdigest()
        drawn += f"({digest[:32]})({digest[32:]})".encode()
    packed = zlib.compress(drawn)
    told["data/dossier.pdf"] = b"".join(
        (
            b"<</FlateDecode /Length %d>>stream\n" % len(packed),
            packed,
            f"<pdf:Keywords>{code}</pdf:Keywords>".encode(),
        )
    )
    return listed_anew(told)


def folder_with(files, place):
    """The files as a folder."""
    for name, content in files.items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return place


def zip_with(files, place, *, packed=zipfile.ZIP_STORED, modes=None, more=()):
    """The files as a zip; `modes` are kinds of entries by name, `more` entries put in besides."""
    with zipfile.ZipFile(place, "w", packed) as written:
        for name, content in [*files.items(), *more]:
            entry = zipfile.ZipInfo("x", (1980, 1, 1, 0, 0, 0))
            entry.filename = entry.orig_filename = TOP + name
            entry.compress_type = packed
            entry.create_system = 3
            entry.external_attr = (modes or {}).get(name, PLAIN) << 16
            written.writestr(entry, content)
    return place


def a_link(name):
    """An entry of that name is a symbolic link."""
    return {name: stat.S_IFLNK | 0o777}


def a_device(name):
    """An entry of that name is a device."""
    return {name: stat.S_IFCHR | 0o666}


def lying_about_its_size(place, name, size):
    """The zip with another size told of one entry, in front of it and in the list at the end."""
    content = bytearray(place.read_bytes())
    with zipfile.ZipFile(place) as read:
        entry = next(one for one in read.infolist() if one.filename.endswith(name))
    struct.pack_into("<L", content, entry.header_offset + 22, size)
    listed = content.index(b"PK\1\2")
    while bytes(content[listed + 46 :][: len(entry.filename)]) != entry.filename.encode():
        listed = content.index(b"PK\1\2", listed + 4)
    struct.pack_into("<L", content, listed + 24, size)
    place.write_bytes(content)
    return place


def faults_in(place):
    """What the check says of a case file, in English."""
    return [fault.en for fault in check_case_file(RESOURCES, place).faults]
