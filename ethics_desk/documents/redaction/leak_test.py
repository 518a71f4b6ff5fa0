"""The search for leaks in a finished copy: run before each is handed over, on its bytes alone.

It trusts nothing of how the copy was made: the file is opened anew, every object is looked at, and
whatever a copy does not need is a leak even when nothing withheld is recognised in it.
"""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pikepdf

from ethics_desk.documents.redaction.needles import Needles
from ethics_desk.documents.redaction.opened_copy import page_texts, pictures_of
from ethics_desk.domain.redaction import Leak, LeakKind

Box = tuple[int, int, int, int]

_ROOT_KEYS = frozenset(
    {
        "/Type", "/Pages", "/Outlines", "/Lang", "/MarkInfo", "/StructTreeRoot",
        "/ViewerPreferences", "/Metadata", "/OutputIntents",
    }
)  # fmt: skip
_PAGE_KEYS = frozenset(
    {"/Type", "/Parent", "/MediaBox", "/Contents", "/Resources", "/StructParents", "/Tabs"}
    | {"/Rotate"}
)
_INFO_KEYS = frozenset(
    {"/Title", "/Author", "/Keywords", "/Creator", "/Producer", "/CreationDate", "/ModDate"}
    | {"/Trapped"}
)
_PICTURE_KEYS = frozenset(
    {"/Type", "/Subtype", "/Width", "/Height", "/BitsPerComponent", "/ColorSpace", "/Filter"}
    | {"/Length"}
)
_KINDS_OF_KEYS = {
    "/Names": LeakKind.ATTACHMENT,
    "/AF": LeakKind.ATTACHMENT,
    "/EF": LeakKind.ATTACHMENT,
    "/Collection": LeakKind.ATTACHMENT,
    "/OpenAction": LeakKind.ACTION,
    "/AA": LeakKind.ACTION,
    "/A": LeakKind.ACTION,
    "/JS": LeakKind.ACTION,
    "/Metadata": LeakKind.METADATA,
    "/PieceInfo": LeakKind.METADATA,
    "/SMask": LeakKind.PICTURE,
    "/Mask": LeakKind.PICTURE,
    "/Alternates": LeakKind.PICTURE,
    "/Thumb": LeakKind.PICTURE,
}
_NEVER = frozenset({"/EF", "/AF", "/JS", "/AA", "/OpenAction", "/PieceInfo", "/SMask", "/Thumb"})
_SUBSET = re.compile(r"^/[A-Z]{6}\+|^/")
_ENDS = (b"%%EOF", b"startxref")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What the copy should be: its own title, author and code, its boxes, its name as a file.

    `boxes` are, picture by picture, the pixels that are black; `families` the fonts of the office.
    """

    needles: Needles
    title: str
    agency: str
    anchor: str
    boxes: tuple[tuple[Box, ...], ...]
    families: frozenset[str]
    file_name: str = ""


def leaks_of(paper: bytes, wanted: Wanted) -> tuple[Leak, ...]:
    """Every leak of a copy; none means that it may be handed over."""
    found = [*_file_leaks(paper, wanted)]
    try:
        with pikepdf.open(io.BytesIO(paper)) as pdf:
            found += _document_leaks(pdf, wanted)
    except pikepdf.PdfError:
        found.append(Leak(kind=LeakKind.OBJECT, place="file"))
    else:
        found += _seen_leaks(paper, wanted)
    return tuple(dict.fromkeys(found))


def _file_leaks(paper: bytes, wanted: Wanted) -> Iterator[Leak]:
    """An older revision, something behind the end, words in the raw bytes or in the name."""
    if any(paper.count(end) != 1 for end in _ENDS) or not paper.rstrip().endswith(b"%%EOF"):
        yield Leak(kind=LeakKind.REVISION, place="file")
    if wanted.needles.in_bytes(paper):
        yield Leak(kind=LeakKind.TEXT, place="file")
    if wanted.needles.in_text(wanted.file_name):
        yield Leak(kind=LeakKind.FILE_NAME)


def _document_leaks(pdf: pikepdf.Pdf, wanted: Wanted) -> Iterator[Leak]:
    if "/Prev" in pdf.trailer or pdf.is_encrypted:
        yield Leak(kind=LeakKind.REVISION, place="trailer")
    yield from _strange_keys(pdf.Root, _ROOT_KEYS, "catalogue")
    yield from _strange_keys(pdf.docinfo, _INFO_KEYS, "information", LeakKind.METADATA)
    told = {
        "/Title": wanted.title,
        "/Author": wanted.agency,
        "/Keywords": wanted.anchor,
    }
    if any(str(pdf.docinfo.get(key, "")) != value for key, value in told.items()):
        yield Leak(kind=LeakKind.METADATA, place="information")
    for number, page in enumerate(pdf.pages, start=1):
        yield from _strange_keys(page.obj, _PAGE_KEYS, f"page {number}")
    with pdf.open_outline() as outline:
        if any(wanted.needles.in_text(title) for title in _titles(outline.root)):
            yield Leak(kind=LeakKind.BOOKMARK)
    reached = _reached(pdf)
    for thing in filter(None, pdf.objects):  # an object may be nothing
        number = thing.objgen[0]
        if number not in reached and not _is_the_files_own(thing):
            yield Leak(kind=LeakKind.OBJECT, place=f"object {number}")
        yield from _object_leaks(thing, f"object {number}", wanted)


def _is_the_files_own(thing: pikepdf.Object) -> bool:
    """Whether an object only says where others lie."""
    own = ("/ObjStm", "/XRef")
    return isinstance(thing, pikepdf.Stream) and str(thing.get("/Type", "")) in own


def _strange_keys(
    thing: pikepdf.Object, allowed: frozenset[str], place: str, kind: LeakKind | None = None
) -> Iterator[Leak]:
    for key in thing.keys() - allowed:
        yield Leak(kind=kind or _KINDS_OF_KEYS.get(key, LeakKind.OBJECT), place=f"{place} {key}")


def _titles(items: Sequence[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _titles(item.children)


def _reached(pdf: pikepdf.Pdf) -> set[int]:
    """Numbers of the objects that hang together with the document."""
    reached: set[int] = set()
    waiting: list[pikepdf.Object] = [pdf.trailer]
    while waiting:
        thing = waiting.pop()
        if thing.is_indirect:
            if thing.objgen[0] in reached:
                continue
            reached.add(thing.objgen[0])
        waiting += _inner(thing)
    return reached


def _inner(thing: pikepdf.Object) -> list[pikepdf.Object]:
    """What an object holds; plain numbers and switches are left out."""
    inner: list[object] = []
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        inner = [value for _, value in thing.items()]
    elif isinstance(thing, pikepdf.Array):
        inner = [*thing]
    return [one for one in inner if isinstance(one, pikepdf.Object)]


def _object_leaks(thing: pikepdf.Object, place: str, wanted: Wanted) -> Iterator[Leak]:
    """One object: keys no copy needs, fonts of others, words in strings and streams."""
    for one in _parts(thing):
        if isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            for key in one.keys() & _NEVER:
                yield Leak(kind=_KINDS_OF_KEYS[key], place=f"{place} {key}")
            yield from _kind_leaks(one, place, wanted)
        elif isinstance(one, pikepdf.String | pikepdf.Name) and wanted.needles.in_text(str(one)):
            yield Leak(kind=LeakKind.TEXT, place=place)
    if isinstance(thing, pikepdf.Stream):
        yield from _stream_leaks(thing, place, wanted)


def _kind_leaks(thing: pikepdf.Object, place: str, wanted: Wanted) -> Iterator[Leak]:
    kind, sort = str(thing.get("/Type", "")), str(thing.get("/Subtype", ""))
    if kind in ("/Filespec", "/EmbeddedFile"):
        yield Leak(kind=LeakKind.ATTACHMENT, place=place)
    if kind in ("/Annot", "/OCG", "/Sig"):
        yield Leak(kind=LeakKind.OBJECT, place=place)
    if str(thing.get("/S", "")) in ("/JavaScript", "/Launch", "/URI", "/GoToR", "/SubmitForm"):
        yield Leak(kind=LeakKind.ACTION, place=place)
    name = _SUBSET.sub("", str(thing.get("/BaseFont", thing.get("/FontName", "/"))))
    if name and name.split("-")[0] not in wanted.families:
        yield Leak(kind=LeakKind.FONT, place=place)
    if sort == "/Image":
        yield from _strange_keys(thing, _PICTURE_KEYS, place, LeakKind.PICTURE)


def _parts(thing: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """An object and all that lies directly in it, at any depth."""
    waiting: list[pikepdf.Object] = [thing]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += [inner for inner in _inner(one) if not inner.is_indirect]


def _stream_leaks(thing: pikepdf.Stream, place: str, wanted: Wanted) -> Iterator[Leak]:
    content = thing.read_bytes()
    if str(thing.get("/Subtype", "")) == "/Image":
        colours = 1 if str(thing.ColorSpace) == "/DeviceGray" else 3
        if len(content) != int(thing.Width) * int(thing.Height) * colours:
            yield Leak(kind=LeakKind.PICTURE, place=place)
    if wanted.needles.in_bytes(content):
        yield Leak(kind=LeakKind.TEXT, place=place)
    if str(thing.get("/Type", "")) == "/Metadata" and wanted.needles.in_text(
        content.decode("utf-8", "replace")
    ):
        yield Leak(kind=LeakKind.METADATA, place=place)


def _seen_leaks(paper: bytes, wanted: Wanted) -> Iterator[Leak]:
    """What a reader can take from the pages: words, and what shows where a box should be."""
    for number, text in enumerate(page_texts(paper), start=1):
        if wanted.needles.in_text(text):
            yield Leak(kind=LeakKind.TEXT, place=f"page {number}")
    pictures = pictures_of(paper)
    if len(pictures) != len(wanted.boxes):
        yield Leak(kind=LeakKind.PICTURE, place="number of pictures")
        return
    for number, (picture, boxes) in enumerate(zip(pictures, wanted.boxes, strict=True), start=1):
        for box in boxes:
            if picture.crop(box).getbbox() is not None:
                yield Leak(kind=LeakKind.PICTURE, place=f"picture {number}")
