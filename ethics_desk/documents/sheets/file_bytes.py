"""From objects to the bytes of a file.

Source: ISO 32000-1, 7.5.4 (cross-reference table), 7.5.7 (object streams), 7.5.8 (cross-reference
streams). PDF/A-1 knows only the table; PDF/A-2 the streams too, which are a fifth shorter.
"""

import struct
from collections.abc import Sequence
from hashlib import md5

from ethics_desk.documents.sheets.objects import packed

_BINARY = b"%\xe2\xe3\xcf\xd3\n"
_STREAM_END = (b"endstream", b"endstream\n")
_TOGETHER = 500
"""How many objects one object stream takes."""

_FREE, _ALONE, _PACKED = 0, 1, 2
_ENTRY = ">BIH"


def plain_file(objects: Sequence[bytes], root: str, info: str) -> bytes:
    """A file of PDF 1.4: every object by itself, and a table of where they stand."""
    file = bytearray(b"%PDF-1.4\n" + _BINARY)
    offsets = [_add(file, number, body) for number, body in enumerate(objects, start=1)]
    trailer = _trailer(len(objects) + 1, root, info, file)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    start = len(file)
    file += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, table)
    file += b"trailer\n<<%b>>\nstartxref\n%d\n%%%%EOF\n" % (trailer.encode("ascii"), start)
    return bytes(file)


def compact_file(objects: Sequence[bytes], root: str, info: str) -> bytes:
    """A file of PDF 1.7: all objects but streams packed together."""
    file = bytearray(b"%PDF-1.7\n" + _BINARY)
    entries = {0: (_FREE, 0, 65535)}
    small = []
    for number, body in enumerate(objects, start=1):
        if body.endswith(_STREAM_END):
            entries[number] = (_ALONE, _add(file, number, body), 0)
        else:
            small.append((number, body))
    for first in range(0, len(small), _TOGETHER):
        holder, group = len(objects) + 1 + first // _TOGETHER, small[first : first + _TOGETHER]
        entries |= {number: (_PACKED, holder, place) for place, (number, _) in enumerate(group)}
        entries[holder] = (_ALONE, _add(file, holder, _object_stream(group)), 0)
    last = len(entries)
    entries[last] = (_ALONE, len(file), 0)
    trailer = _trailer(last + 1, root, info, file)
    table = b"".join(struct.pack(_ENTRY, *entries[number]) for number in range(last + 1))
    start = _add(file, last, packed(table, f"/Type/XRef/W[1 4 2]{trailer}").body)
    file += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(file)


def _add(file: bytearray, number: int, body: bytes) -> int:
    """Write an object and say where it stands."""
    offset = len(file)
    file += b"%d 0 obj\n%b\nendobj\n" % (number, body.rstrip(b"\n"))
    return offset


def _object_stream(group: Sequence[tuple[int, bytes]]) -> bytes:
    """Objects one after another, and before them the number and offset of each."""
    index, content = [], bytearray()
    for number, body in group:
        index.append(f"{number} {len(content)}")
        content += body + b"\n"
    head = " ".join(index).encode("ascii") + b"\n"
    return packed(head + content, f"/Type/ObjStm/N {len(group)}/First {len(head)}").body


def _trailer(size: int, root: str, info: str, file: bytearray) -> str:
    """What the end of a file tells; its identity is that of its contents."""
    identity = md5(file, usedforsecurity=False).hexdigest()
    return f"/Size {size}/Root {root}/Info {info}/ID[<{identity}><{identity}>]"
