"""Pictures an office brings along: looked at before they are kept, set as large as they may be."""

import io
import struct

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Image

from ethics_desk.domain.errors import BadInput

LARGEST_FILE = 1_000_000
SMALLEST_SIDE, LARGEST_SIDE = 100, 3_000
"""Bytes of a picture file, and pixels of its sides."""

_PNG = b"\x89PNG\r\n\x1a\n"
_SIDES = struct.Struct(">II")


def check_picture(content: bytes) -> None:
    """Refuse what is no PNG picture, or one too large or too small to be printed.

    Raises `BadInput`: `picture.too-large`, `picture.not-png`, `picture.sides`, `picture.damaged`.
    """
    if len(content) > LARGEST_FILE:
        raise BadInput("picture.too-large", field="picture", limit=LARGEST_FILE)
    if not content.startswith(_PNG) or content[12:16] != b"IHDR" or len(content) < len(_PNG) + 25:
        raise BadInput("picture.not-png", field="picture")
    sides = _SIDES.unpack_from(content, 16)
    if min(sides) < SMALLEST_SIDE or max(sides) > LARGEST_SIDE:
        raise BadInput(
            "picture.sides",
            field="picture",
            width=sides[0],
            height=sides[1],
            smallest=SMALLEST_SIDE,
            largest=LARGEST_SIDE,
        )
    try:
        ImageReader(io.BytesIO(content)).getRGBData()
    except (OSError, SyntaxError, ValueError) as fault:
        raise BadInput("picture.damaged", field="picture") from fault


def picture_within(content: bytes, width: float, height: float) -> Image:
    """A picture as large as fits into a room, with the sides it has."""
    wide, high = _SIDES.unpack_from(content, 16)
    scale = min(width / wide, height / high)
    return Image(io.BytesIO(content), width=wide * scale, height=high * scale)
