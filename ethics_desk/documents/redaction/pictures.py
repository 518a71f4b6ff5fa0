"""Pictures of pages: reduced to few shades, boxes burnt in, cut into the pieces that are proved."""

import io
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from math import ceil, floor, sqrt
from typing import NamedTuple

import PIL
from PIL import Image as Pictures
from PIL import ImageChops, ImageDraw, ImageOps, UnidentifiedImageError
from PIL.Image import Image

from ethics_desk.documents.redaction.original import MOST_PAGES, Original
from ethics_desk.domain.errors import BadInput
from ethics_desk.domain.redaction import POINT, Form, Place

DOTS = 144
"""Dots to the inch of a page's picture."""

MOST_PIXELS = 12_000_000
LARGEST_PICTURE = 80_000_000
"""Pixels of a page's picture, and of a picture that is read at all."""

TILE = 64
"""Pixels of a piece's side."""

PICTURE_METHOD = f"pixels 1 / pillow {PIL.__version__} / {DOTS}"

_POINTS_PER_INCH = 72
_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "GIF", "WEBP")
_SHADES = [(shade >> 4) * 17 for shade in range(256)]
"""Sixteen shades: enough to read, too few for what is hidden in the last bits of a picture."""


class Tile(NamedTuple):
    """One piece of a page: its corners in pixels, and its content with what says where it lies."""

    corners: tuple[int, int, int, int]
    piece: bytes


def scale_within(size: tuple[float, float], wished: float) -> float:
    """The wished scale, or the largest at which a page has no more pixels than it may."""
    width, height = size
    return min(wished, sqrt(MOST_PIXELS / max(1.0, width * height)))


def reduced(picture: Image) -> Image:
    """A picture in sixteen shades, without colours where it has none."""
    plain = picture.point(_SHADES * len(picture.getbands()))
    if plain.mode == "RGB" and _is_grey(plain):
        return plain.getchannel("R")
    return plain


def picture_original(content: bytes) -> Original:
    """Read a picture file; raises `BadInput`: `redaction.damaged`, `redaction.large`, `…long`."""
    with _opened(content) as opened:
        count = getattr(opened, "n_frames", 1)
        if count > MOST_PAGES:
            raise BadInput("redaction.long", pages=count, most=MOST_PAGES)
    sizes = tuple(_size(_drawn(content, number)) for number in range(1, count + 1))
    return Original(
        form=Form.PAGES,
        method=PICTURE_METHOD,
        sizes=sizes,
        texts=("",) * count,
        places=((),) * count,
        drawn=partial(_drawn, content),
    )


def is_picture(content: bytes) -> bool:
    """Whether it is a picture of a kind that is read."""
    try:
        with Pictures.open(io.BytesIO(content), formats=_FORMATS):
            return True
    except (UnidentifiedImageError, OSError, ValueError, Pictures.DecompressionBombError):
        return False


def burnt(picture: Image, places: Iterable[Place], width: int) -> Image:
    """The picture with black boxes; `width` is the page's in tenths of a point."""
    copy = picture.copy()
    pen = ImageDraw.Draw(copy)
    for box in boxes_on(picture.size, places, width):
        pen.rectangle((box[0], box[1], box[2] - 1, box[3] - 1), fill=0)
    return copy


def boxes_on(
    size: tuple[int, int], places: Iterable[Place], width: int
) -> list[tuple[int, int, int, int]]:
    """Places as pixels, rounded outwards; empty ones are none."""
    scale = size[0] / width
    found = []
    for one in places:
        left, top = floor(one.from_x * scale) - 1, floor(one.from_y * scale) - 1
        right, bottom = ceil(one.to_x * scale) + 1, ceil(one.to_y * scale) + 1
        box = (max(0, left), max(0, top), min(size[0], right), min(size[1], bottom))
        if box[0] < box[2] and box[1] < box[3]:
            found.append(box)
    return found


def tiles(picture: Image, page: int) -> Iterator[Tile]:
    """The pieces of one page's picture, line by line."""
    width, height = picture.size
    for top in range(0, height, TILE):
        for left in range(0, width, TILE):
            corners = (left, top, min(left + TILE, width), min(top + TILE, height))
            where = f"page {page} {picture.mode} {width} {height} {left} {top}\n".encode()
            yield Tile(corners, where + picture.crop(corners).tobytes())


def touched(corners: tuple[int, int, int, int], boxes: Sequence[tuple[int, int, int, int]]) -> bool:
    """Whether a box covers any part of a piece."""
    left, top, right, bottom = corners
    return any(
        left < box[2] and box[0] < right and top < box[3] and box[1] < bottom for box in boxes
    )


def _drawn(content: bytes, number: int) -> Image:
    with _opened(content) as opened:
        try:
            opened.seek(number - 1)
            plain = _on_white(ImageOps.exif_transpose(opened))
        except (OSError, EOFError, ValueError, SyntaxError) as fault:
            raise BadInput("redaction.damaged") from fault
    pixels = plain.width * plain.height
    if pixels > MOST_PIXELS:
        share = sqrt(MOST_PIXELS / pixels)
        smaller = (max(1, int(plain.width * share)), max(1, int(plain.height * share)))
        plain = plain.resize(smaller, Pictures.Resampling.BOX)
    return reduced(plain)


def _opened(content: bytes) -> Image:
    try:
        opened = Pictures.open(io.BytesIO(content), formats=_FORMATS)
    except (UnidentifiedImageError, OSError, ValueError) as fault:
        raise BadInput("redaction.damaged") from fault
    except Pictures.DecompressionBombError as fault:
        raise BadInput("redaction.large") from fault
    if opened.width * opened.height > LARGEST_PICTURE:
        raise BadInput("redaction.large")
    return opened


def _on_white(picture: Image) -> Image:
    """Without transparency: what lies beneath a transparent place would not be seen, but kept."""
    if picture.mode in ("1", "L"):
        return picture.convert("L")
    seen = picture.convert("RGBA")
    paper = Pictures.new("RGBA", seen.size, "white")
    return Pictures.alpha_composite(paper, seen).convert("RGB")


def _size(picture: Image) -> tuple[int, int]:
    """A page of the picture's own shape, as wide as paper."""
    scale = _POINTS_PER_INCH * POINT / DOTS
    return max(1, round(picture.width * scale)), max(1, round(picture.height * scale))


def _is_grey(picture: Image) -> bool:
    red, green, blue = picture.split()
    return (
        ImageChops.difference(red, green).getbbox() is None
        and ImageChops.difference(green, blue).getbbox() is None
    )
